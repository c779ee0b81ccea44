; of 1806d9a1b1f80061f278cb7c3d351da7
; returns none


define range(i32 -1, -2) i32 @clusterer_events_tree_kernel_add_trees(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.features.0, ptr %arg.features.1, i64 %arg.features.2, i64 %arg.features.3, ptr %arg.features.4, i64 %arg.features.5.0, i64 %arg.features.5.1, i64 %arg.features.6.0, i64 %arg.features.6.1, double %arg.intercept, ptr %arg.thresholds.0, ptr %arg.thresholds.1, i64 %arg.thresholds.2, i64 %arg.thresholds.3, ptr %arg.thresholds.4, i64 %arg.thresholds.5.0, i64 %arg.thresholds.6.0, ptr %arg.borders.0, ptr %arg.borders.1, i64 %arg.borders.2, i64 %arg.borders.3, ptr %arg.borders.4, i64 %arg.borders.5.0, i64 %arg.borders.6.0, ptr %arg.open_.0, ptr %arg.open_.1, i64 %arg.open_.2, i64 %arg.open_.3, ptr %arg.open_.4, i64 %arg.open_.5.0, i64 %arg.open_.5.1, i64 %arg.open_.6.0, i64 %arg.open_.6.1, ptr %arg.spans.0, ptr %arg.spans.1, i64 %arg.spans.2, i64 %arg.spans.3, ptr %arg.spans.4, i64 %arg.spans.5.0, i64 %arg.spans.6.0, ptr %arg.values.0, ptr %arg.values.1, i64 %arg.values.2, i64 %arg.values.3, ptr %arg.values.4, i64 %arg.values.5.0, i64 %arg.values.5.1, i64 %arg.values.6.0, i64 %arg.values.6.1, ptr %arg.lowest.0, ptr %arg.lowest.1, i64 %arg.lowest.2, i64 %arg.lowest.3, ptr %arg.lowest.4, i64 %arg.lowest.5.0, i64 %arg.lowest.6.0, i64 %arg.hidden, ptr %arg.left.0, ptr %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.6.0, i64 %arg.out.6.1) {
B0.endif:
  %.869 = alloca i64, align 8
  store i64 0, ptr %.869, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.1577 = alloca i64, align 8
  store i64 0, ptr %.1577, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  tail call void @NRT_incref(ptr %arg.features.0)
  tail call void @NRT_incref(ptr %arg.thresholds.0)
  tail call void @NRT_incref(ptr %arg.borders.0)
  tail call void @NRT_incref(ptr %arg.open_.0)
  tail call void @NRT_incref(ptr %arg.spans.0)
  tail call void @NRT_incref(ptr %arg.values.0)
  tail call void @NRT_incref(ptr %arg.lowest.0)
  tail call void @NRT_incref(ptr %arg.left.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  %.268877.not = icmp slt i64 %arg.features.5.0, 1
  br i1 %.268877.not, label %B1066, label %B94.endif.lr.ph

B94.endif.lr.ph:                                  ; preds = %B0.endif
  %.347 = icmp sgt i64 %arg.left.5.0, 0
  %.574797.not = icmp slt i64 %arg.features.5.1, 1
  %.1010782.not = icmp slt i64 %arg.left.5.0, 1
  br label %B94.endif

B128:                                             ; preds = %B94.endif, %B128
  %.395775777 = phi i64 [ %.402, %B128 ], [ 0, %B94.endif ]
  %.402 = add nuw nsw i64 %.395775777, 1
  %0 = getelementptr i64, ptr %arg.left.4, i64 %.395775777
  store i64 -1, ptr %0, align 8
  %exitcond.not = icmp eq i64 %arg.left.5.0, %.402
  br i1 %exitcond.not, label %B152.endif, label %B128

B216:                                             ; preds = %B216.lr.ph, %B1067
  %missing_span.2.1803 = phi i64 [ -1, %B216.lr.ph ], [ %missing_span.3.2, %B1067 ]
  %known_span.2.1802 = phi i64 [ -1, %B216.lr.ph ], [ %known_span.3.2, %B1067 ]
  %.580788800 = phi i64 [ 0, %B216.lr.ph ], [ %.587, %B1067 ]
  %.587 = add nuw nsw i64 %.580788800, 1
  %1 = getelementptr i64, ptr %arg.spans.4, i64 %.587
  %.646 = load i64, ptr %1, align 8
  %.647 = add nsw i64 %.646, -1
  %2 = getelementptr i64, ptr %arg.spans.4, i64 %.580788800
  %.681 = load i64, ptr %2, align 8
  %.683 = icmp eq i64 %.647, %.681
  br i1 %.683, label %B1067, label %B272

B272:                                             ; preds = %B216
  %3 = getelementptr float, ptr %13, i64 %.580788800
  %.755 = load float, ptr %3, align 4
  %.763 = fcmp uno float %.755, 0.000000e+00
  br i1 %.763, label %B454, label %B372

B372:                                             ; preds = %B272
  %.758 = fpext float %.755 to double
  %4 = getelementptr i64, ptr %arg.borders.4, i64 %.580788800
  %.834 = load i64, ptr %4, align 8
  %5 = getelementptr i64, ptr %arg.borders.4, i64 %.587
  %.866 = load i64, ptr %5, align 8
  store i64 0, ptr %.869, align 8
  %.875 = call i32 @helper_1(ptr nonnull %.869, ptr nonnull %excinfo.1, ptr %arg.thresholds.0, ptr %arg.thresholds.1, i64 %arg.thresholds.2, i64 %arg.thresholds.3, ptr %arg.thresholds.4, i64 %arg.thresholds.5.0, i64 %arg.thresholds.6.0, i64 %.834, i64 %.866, double %.758)
  switch i32 %.875, label %B372.if.if [
    i32 -2, label %B372.endif
    i32 0, label %B372.endif
  ], !prof !0

B454:                                             ; preds = %B272, %B372.endif
  %"$phi454.2.2.3" = phi i64 [ %.897, %B372.endif ], [ %.647, %B272 ]
  %.909 = icmp eq i64 %.580788800, %arg.hidden
  %brmerge = select i1 %.909, i1 true, i1 %.1010782.not
  %"$phi454.2.2.3.mux" = select i1 %.909, i64 %"$phi454.2.2.3", i64 %known_span.2.1802
  %.647.mux = select i1 %.909, i64 %.647, i64 %missing_span.2.1803
  br i1 %brmerge, label %B1067, label %B510.lr.ph

B510:                                             ; preds = %B510.lr.ph, %B510
  %.1016781783 = phi i64 [ 0, %B510.lr.ph ], [ %.1023, %B510 ]
  %.1023 = add nuw nsw i64 %.1016781783, 1
  %6 = getelementptr i64, ptr %arg.left.4, i64 %.1016781783
  %.1077 = load i64, ptr %6, align 8
  %7 = getelementptr i64, ptr %14, i64 %.1016781783
  %.1130 = load i64, ptr %7, align 8
  %.1133 = and i64 %.1130, %.1077
  store i64 %.1133, ptr %6, align 8
  %exitcond927.not = icmp eq i64 %arg.left.5.0, %.1023
  br i1 %exitcond927.not, label %B1067, label %B510

B606.loopexit.loopexit:                           ; preds = %B798
  %8 = add i64 %tree.2.1840, %..1593
  br label %B606.loopexit

B606.loopexit:                                    ; preds = %B606.loopexit.loopexit, %B706.endif.endif
  %partial.2.2.lcssa = phi double [ %partial.3.1838, %B706.endif.endif ], [ %.1899, %B606.loopexit.loopexit ]
  %whole.2.2.lcssa = phi double [ %whole.3.1839, %B706.endif.endif ], [ %.1808, %B606.loopexit.loopexit ]
  %tree.3.2.lcssa = phi i64 [ %tree.2.1840, %B706.endif.endif ], [ %8, %B606.loopexit.loopexit ]
  %exitcond930.not = icmp eq i64 %arg.left.5.0, %.1290
  br i1 %exitcond930.not, label %B1034, label %B608

B608:                                             ; preds = %B608.lr.ph, %B606.loopexit
  %tree.2.1840 = phi i64 [ 0, %B608.lr.ph ], [ %tree.3.2.lcssa, %B606.loopexit ]
  %whole.3.1839 = phi double [ %arg.intercept, %B608.lr.ph ], [ %whole.2.2.lcssa, %B606.loopexit ]
  %partial.3.1838 = phi double [ %arg.intercept, %B608.lr.ph ], [ %partial.2.2.lcssa, %B606.loopexit ]
  %.1283826836 = phi i64 [ 0, %B608.lr.ph ], [ %.1290, %B606.loopexit ]
  %.1290 = add nuw nsw i64 %.1283826836, 1
  %9 = getelementptr i64, ptr %arg.left.4, i64 %.1283826836
  %.1348 = load i64, ptr %9, align 8
  br i1 %.1395, label %B654, label %B706

B654:                                             ; preds = %B608
  %.1449 = getelementptr i64, ptr %15, i64 %.1283826836
  %.1450 = load i64, ptr %.1449, align 8
  %.1454 = and i64 %.1450, %.1348
  %.1513 = getelementptr i64, ptr %16, i64 %.1283826836
  %.1514 = load i64, ptr %.1513, align 8
  %.1518 = and i64 %.1514, %.1348
  br label %B706

B706:                                             ; preds = %B654, %B608
  %other.4.2 = phi i64 [ %.1518, %B654 ], [ %.1348, %B608 ]
  %one.4.2 = phi i64 [ %.1454, %B654 ], [ %.1348, %B608 ]
  %.1572 = sub nsw i64 %arg.values.5.0, %tree.2.1840
  store i64 0, ptr %.1577, align 8
  %.1583 = call i32 @helper_2(ptr nonnull %.1577, ptr nonnull %excinfo.2, i64 8, i64 %.1572)
  switch i32 %.1583, label %B706.if.if [
    i32 -2, label %B706.endif.endif
    i32 0, label %B706.endif.endif
  ], !prof !0

B798:                                             ; preds = %B706.endif.endif, %B798
  %one.3.2819 = phi i64 [ %.1903, %B798 ], [ %one.4.2, %B706.endif.endif ]
  %other.3.2818 = phi i64 [ %.1907, %B798 ], [ %other.4.2, %B706.endif.endif ]
  %tree.3.2817 = phi i64 [ %.1911, %B798 ], [ %tree.2.1840, %B706.endif.endif ]
  %whole.2.2816 = phi double [ %.1808, %B798 ], [ %whole.3.1839, %B706.endif.endif ]
  %partial.2.2815 = phi double [ %.1899, %B798 ], [ %partial.3.1838, %B706.endif.endif ]
  %.1688811813 = phi i64 [ %.1695, %B798 ], [ 0, %B706.endif.endif ]
  %.1695 = add nuw nsw i64 %.1688811813, 1
  %.1721 = and i64 %one.3.2819, 255
  %.1750 = getelementptr i64, ptr %arg.lowest.4, i64 %.1721
  %.1751 = load i64, ptr %.1750, align 8
  %.1777 = icmp slt i64 %tree.3.2817, 0
  %.1778 = select i1 %.1777, i64 %arg.values.5.0, i64 0
  %.1779 = add i64 %.1778, %tree.3.2817
  %.1780 = icmp slt i64 %.1751, 0
  %.1781 = select i1 %.1780, i64 %arg.values.5.1, i64 0
  %.1799 = mul i64 %.1779, %arg.values.5.1
  %10 = getelementptr double, ptr %arg.values.4, i64 %.1799
  %11 = getelementptr double, ptr %10, i64 %.1751
  %.1803 = getelementptr double, ptr %11, i64 %.1781
  %.1804 = load double, ptr %.1803, align 8
  %.1808 = fadd double %whole.2.2816, %.1804
  %.1812 = and i64 %other.3.2818, 255
  %.1841 = getelementptr i64, ptr %arg.lowest.4, i64 %.1812
  %.1842 = load i64, ptr %.1841, align 8
  %.1871 = icmp slt i64 %.1842, 0
  %.1872 = select i1 %.1871, i64 %arg.values.5.1, i64 0
  %12 = getelementptr double, ptr %10, i64 %.1842
  %.1894 = getelementptr double, ptr %12, i64 %.1872
  %.1895 = load double, ptr %.1894, align 8
  %.1899 = fadd double %partial.2.2815, %.1895
  %.1903 = lshr i64 %one.3.2819, 8
  %.1907 = lshr i64 %other.3.2818, 8
  %.1911 = add nsw i64 %tree.3.2817, 1
  %exitcond929.not = icmp eq i64 %.1593, %.1695
  br i1 %exitcond929.not, label %B606.loopexit.loopexit, label %B798

B1034:                                            ; preds = %B606.loopexit, %B564.endif
  %partial.3.1.lcssa = phi double [ %arg.intercept, %B564.endif ], [ %partial.2.2.lcssa, %B606.loopexit ]
  %whole.3.1.lcssa = phi double [ %arg.intercept, %B564.endif ], [ %whole.2.2.lcssa, %B606.loopexit ]
  %.1999 = mul i64 %.274849884, %arg.out.5.1
  %.2003 = getelementptr double, ptr %arg.out.4, i64 %.1999
  store double %whole.3.1.lcssa, ptr %.2003, align 8
  %.2063 = getelementptr i8, ptr %.2003, i64 8
  store double %partial.3.1.lcssa, ptr %.2063, align 8
  %exitcond931.not = icmp eq i64 %.281, %arg.features.5.0
  br i1 %exitcond931.not, label %B1066, label %B94.endif

common.ret:                                       ; preds = %B706.if.if, %B372.if.if, %B1066
  %common.ret.op = phi i32 [ 0, %B1066 ], [ %.875, %B372.if.if ], [ %.1583, %B706.if.if ]
  ret i32 %common.ret.op

B1066:                                            ; preds = %B1034, %B0.endif
  tail call void @NRT_decref(ptr %arg.values.0)
  tail call void @NRT_decref(ptr %arg.thresholds.0)
  tail call void @NRT_decref(ptr %arg.spans.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.open_.0)
  tail call void @NRT_decref(ptr %arg.lowest.0)
  tail call void @NRT_decref(ptr %arg.left.0)
  tail call void @NRT_decref(ptr %arg.features.0)
  tail call void @NRT_decref(ptr %arg.borders.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B1067:                                            ; preds = %B454, %B510, %B216
  %known_span.3.2 = phi i64 [ %"$phi454.2.2.3.mux", %B454 ], [ %known_span.2.1802, %B216 ], [ %known_span.2.1802, %B510 ]
  %missing_span.3.2 = phi i64 [ %.647.mux, %B454 ], [ %missing_span.2.1803, %B216 ], [ %missing_span.2.1803, %B510 ]
  %exitcond928.not = icmp eq i64 %arg.features.5.1, %.587
  br i1 %exitcond928.not, label %B564.endif, label %B216

B94.endif:                                        ; preds = %B94.endif.lr.ph, %B1034
  %.274849884 = phi i64 [ 0, %B94.endif.lr.ph ], [ %.281, %B1034 ]
  %.281 = add nuw nsw i64 %.274849884, 1
  br i1 %.347, label %B128, label %B152.endif

B152.endif:                                       ; preds = %B128, %B94.endif
  br i1 %.574797.not, label %B564.endif, label %B216.lr.ph

B216.lr.ph:                                       ; preds = %B152.endif
  %.750 = mul i64 %.274849884, %arg.features.5.1
  %13 = getelementptr float, ptr %arg.features.4, i64 %.750
  br label %B216

B372.endif:                                       ; preds = %B372, %B372
  %.885 = load i64, ptr %.869, align 8
  %.897 = add nsw i64 %.885, %.681
  br label %B454

B372.if.if:                                       ; preds = %B372
  %.883 = icmp sgt i32 %.875, 0
  %.876 = load ptr, ptr %excinfo.1, align 8
  %.884 = select i1 %.883, ptr %.876, ptr undef
  store ptr %.884, ptr %excinfo, align 8
  br label %common.ret

B510.lr.ph:                                       ; preds = %B454
  %.1103 = icmp slt i64 %"$phi454.2.2.3", 0
  %.1104 = select i1 %.1103, i64 %arg.open_.5.0, i64 0
  %.1105 = add i64 %.1104, %"$phi454.2.2.3"
  %.1125 = mul i64 %.1105, %arg.open_.5.1
  %14 = getelementptr i64, ptr %arg.open_.4, i64 %.1125
  br label %B510

B564.endif:                                       ; preds = %B1067, %B152.endif
  %known_span.2.1.lcssa = phi i64 [ -1, %B152.endif ], [ %known_span.3.2, %B1067 ]
  %missing_span.2.1.lcssa = phi i64 [ -1, %B152.endif ], [ %missing_span.3.2, %B1067 ]
  br i1 %.1010782.not, label %B1034, label %B608.lr.ph

B608.lr.ph:                                       ; preds = %B564.endif
  %.1395 = icmp sgt i64 %known_span.2.1.lcssa, -1
  %.1445 = mul i64 %known_span.2.1.lcssa, %arg.open_.5.1
  %15 = getelementptr i64, ptr %arg.open_.4, i64 %.1445
  %.1487 = icmp slt i64 %missing_span.2.1.lcssa, 0
  %.1488 = select i1 %.1487, i64 %arg.open_.5.0, i64 0
  %.1489 = add i64 %.1488, %missing_span.2.1.lcssa
  %.1509 = mul i64 %.1489, %arg.open_.5.1
  %16 = getelementptr i64, ptr %arg.open_.4, i64 %.1509
  br label %B608

B706.if.if:                                       ; preds = %B706
  %.1591 = icmp sgt i32 %.1583, 0
  %.1584 = load ptr, ptr %excinfo.2, align 8
  %.1592 = select i1 %.1591, ptr %.1584, ptr undef
  store ptr %.1592, ptr %excinfo, align 8
  br label %common.ret

B706.endif.endif:                                 ; preds = %B706, %B706
  %.1593 = load i64, ptr %.1577, align 8
  %..1593 = call i64 @llvm.smax.i64(i64 %.1593, i64 0)
  %.1682812.not = icmp slt i64 %.1593, 1
  br i1 %.1682812.not, label %B606.loopexit, label %B798
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @helper_1(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.thresholds.0, ptr readnone captures(none) %arg.thresholds.1, i64 %arg.thresholds.2, i64 %arg.thresholds.3, ptr readonly captures(none) %arg.thresholds.4, i64 %arg.thresholds.5.0, i64 %arg.thresholds.6.0, i64 %arg.low, i64 %arg.high, double %arg.known) #1 {
B0:
  %.35 = icmp slt i64 %arg.low, %arg.high
  br i1 %.35, label %B20.else.if.preheader, label %B88

B20.else.if.preheader:                            ; preds = %B0
  br label %B20.else.if

B88:                                              ; preds = %B20.else.if, %B0
  %low.4.1 = phi i64 [ %arg.low, %B0 ], [ %low.3.1, %B20.else.if ]
  %.190 = sub nsw i64 %low.4.1, %arg.low
  store i64 %.190, ptr %retptr, align 8
  ret i32 0

B20.else.if:                                      ; preds = %B20.else.if, %B20.else.if.preheader
  %low.2.0 = phi i64 [ %low.3.1, %B20.else.if ], [ %arg.low, %B20.else.if.preheader ]
  %high.2.0 = phi i64 [ %high.3.1, %B20.else.if ], [ %arg.high, %B20.else.if.preheader ]
  %.44 = add nsw i64 %high.2.0, %low.2.0
  %.56.1 = ashr i64 %.44, 1
  %.106 = icmp slt i64 %.56.1, 0
  %.107 = select i1 %.106, i64 %arg.thresholds.5.0, i64 0
  %0 = getelementptr double, ptr %arg.thresholds.4, i64 %.56.1
  %.121 = getelementptr double, ptr %0, i64 %.107
  %.122 = load double, ptr %.121, align 8
  %.124 = fcmp olt double %.122, %arg.known
  %.135 = add nsw i64 %.56.1, 1
  %high.3.1 = select i1 %.124, i64 %high.2.0, i64 %.56.1
  %low.3.1 = select i1 %.124, i64 %.135, i64 %low.2.0
  %.166 = icmp slt i64 %low.3.1, %high.3.1
  br i1 %.166, label %B20.else.if, label %B88
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_2(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #2 {
B0:
  %.13 = tail call i64 @llvm.smin.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #3

; Function Attrs: mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite)
define internal void @NRT_incref(ptr %p) alwaysinline {
  ret void
}

; Function Attrs: noinline
define internal void @NRT_decref(ptr %p) alwaysinline {
  ret void
}

; Function Attrs: nounwind


attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { noinline }
attributes #6 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!"branch_weights", i32 1, i32 99}
