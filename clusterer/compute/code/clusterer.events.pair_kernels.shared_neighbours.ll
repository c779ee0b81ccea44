; of e57d0028e2e080fff7bfe4073508efe9
; returns none


define range(i32 -1, -2) i32 @clusterer_events_pair_kernels_shared_neighbours(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.neighbours.0, ptr %arg.neighbours.1, i64 %arg.neighbours.2, i64 %arg.neighbours.3, ptr %arg.neighbours.4, i64 %arg.neighbours.5.0, i64 %arg.neighbours.5.1, i64 %arg.neighbours.6.0, i64 %arg.neighbours.6.1, ptr %arg.weights.0, ptr %arg.weights.1, i64 %arg.weights.2, i64 %arg.weights.3, ptr %arg.weights.4, i64 %arg.weights.5.0, i64 %arg.weights.5.1, i64 %arg.weights.6.0, i64 %arg.weights.6.1, ptr %arg.left.0, ptr %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.6.0, ptr %arg.right.0, ptr %arg.right.1, i64 %arg.right.2, i64 %arg.right.3, ptr %arg.right.4, i64 %arg.right.5.0, i64 %arg.right.6.0, ptr %arg.overlap.0, ptr %arg.overlap.1, i64 %arg.overlap.2, i64 %arg.overlap.3, ptr %arg.overlap.4, i64 %arg.overlap.5.0, i64 %arg.overlap.6.0, ptr %arg.position.0, ptr %arg.position.1, i64 %arg.position.2, i64 %arg.position.3, ptr %arg.position.4, i64 %arg.position.5.0, i64 %arg.position.6.0) {
B0:
  %.1283 = alloca float, align 4
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.1381 = alloca float, align 4
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  tail call void @NRT_incref(ptr %arg.neighbours.0)
  tail call void @NRT_incref(ptr %arg.weights.0)
  tail call void @NRT_incref(ptr %arg.left.0)
  tail call void @NRT_incref(ptr %arg.right.0)
  tail call void @NRT_incref(ptr %arg.overlap.0)
  tail call void @NRT_incref(ptr %arg.position.0)
  %.131 = icmp sgt i64 %arg.left.5.0, 0
  br i1 %.131, label %B74.endif.preheader, label %B922

B74.endif.preheader:                              ; preds = %B0
  %.208 = icmp sgt i64 %arg.neighbours.5.1, 0
  %.650773.not = icmp slt i64 %arg.neighbours.5.1, 1
  %0 = add nsw i64 %arg.left.5.0, -1
  br label %B74.endif

B122:                                             ; preds = %B122.lr.ph, %B178
  %.258766768 = phi i64 [ 0, %B122.lr.ph ], [ %.265, %B178 ]
  %.265 = add nuw nsw i64 %.258766768, 1
  %1 = getelementptr i32, ptr %12, i64 %.258766768
  %.349 = load i32, ptr %1, align 4
  %.351 = icmp sgt i32 %.349, -1
  br i1 %.351, label %B152, label %B178

B152:                                             ; preds = %B122
  %.350 = zext nneg i32 %.349 to i64
  %.440 = getelementptr i32, ptr %arg.position.4, i64 %.350
  %.441 = trunc i64 %.258766768 to i32
  store i32 %.441, ptr %.440, align 4
  br label %B178

B178:                                             ; preds = %B152, %B122
  %exitcond.not = icmp eq i64 %arg.neighbours.5.1, %.265
  br i1 %exitcond.not, label %B180, label %B122

B180:                                             ; preds = %B178, %B74.endif
  %.468 = icmp slt i64 %p.2.0, %arg.left.5.0
  br i1 %.468, label %B220, label %B788.endif

B220:                                             ; preds = %B180
  %.507 = load i32, ptr %.165, align 4
  %.511 = icmp eq i32 %.507, %.166
  br i1 %.511, label %B246.endif.preheader, label %B788.endif

B246.endif.preheader:                             ; preds = %B220
  %.702 = sext i32 %.166 to i64
  %.724 = icmp slt i32 %.166, 0
  %.725 = select i1 %.724, i64 %arg.neighbours.5.0, i64 0
  %.726 = add i64 %.725, %.702
  %.746 = mul i64 %.726, %arg.neighbours.5.1
  %2 = getelementptr i32, ptr %arg.neighbours.4, i64 %.746
  %.850 = select i1 %.724, i64 %arg.weights.5.0, i64 0
  %.851 = add i64 %.850, %.702
  %.871 = mul i64 %.851, %arg.weights.5.1
  %3 = getelementptr float, ptr %arg.weights.4, i64 %.871
  br label %B246.endif

B304:                                             ; preds = %B246.endif, %B388
  %most.4.3776 = phi double [ %most.5.4, %B388 ], [ 0.000000e+00, %B246.endif ]
  %.656772774 = phi i64 [ %.663, %B388 ], [ 0, %B246.endif ]
  %.663 = add nuw nsw i64 %.656772774, 1
  %4 = getelementptr i32, ptr %2, i64 %.656772774
  %.751 = load i32, ptr %4, align 4
  %.753 = icmp sgt i32 %.751, -1
  %.816 = icmp ne i32 %.751, %.548
  %or.cond = select i1 %.753, i1 %.816, i1 false
  br i1 %or.cond, label %B362, label %B388

B362:                                             ; preds = %B304
  %5 = getelementptr float, ptr %3, i64 %.656772774
  %.876 = load float, ptr %5, align 4
  %.878 = fpext float %.876 to double
  %.879 = fadd double %most.4.3776, %.878
  br label %B388

B388:                                             ; preds = %B362, %B304
  %most.5.4 = phi double [ %.879, %B362 ], [ %most.4.3776, %B304 ]
  %exitcond854.not = icmp eq i64 %arg.neighbours.5.1, %.663
  br i1 %exitcond854.not, label %B390.endif, label %B304

B422:                                             ; preds = %B422.lr.ph, %B923
  %most.6.3788 = phi double [ %most.5.4, %B422.lr.ph ], [ %most.7.4, %B923 ]
  %least.2.3787 = phi double [ 0.000000e+00, %B422.lr.ph ], [ %least.3.4, %B923 ]
  %.995782785 = phi i64 [ 0, %B422.lr.ph ], [ %.1002, %B923 ]
  %.1002 = add nuw nsw i64 %.995782785, 1
  %6 = getelementptr i32, ptr %14, i64 %.995782785
  %.1086 = load i32, ptr %6, align 4
  %.1092 = icmp slt i32 %.1086, 0
  %.1096 = icmp eq i32 %.1086, %.166
  %or.cond753 = select i1 %.1092, i1 true, i1 %.1096
  br i1 %or.cond753, label %B923, label %B470

B470:                                             ; preds = %B422
  %.1091 = zext nneg i32 %.1086 to i64
  %7 = getelementptr float, ptr %15, i64 %.995782785
  %.1173 = load float, ptr %7, align 4
  %.1207 = getelementptr i32, ptr %arg.position.4, i64 %.1091
  %.1208 = load i32, ptr %.1207, align 4
  %.1216 = icmp sgt i32 %.1208, -1
  br i1 %.1216, label %B518, label %B650

B518:                                             ; preds = %B470
  %.1215 = zext nneg i32 %.1208 to i64
  %.1276 = getelementptr float, ptr %3, i64 %.1215
  %.1277 = load float, ptr %.1276, align 4
  store float 0.000000e+00, ptr %.1283, align 4
  %.1289 = call i32 @helper_1(ptr nonnull %.1283, ptr nonnull %excinfo.1, float %.1173, float %.1277)
  switch i32 %.1289, label %B518.if.if [
    i32 -2, label %B518.endif
    i32 0, label %B518.endif
  ], !prof !0

B650:                                             ; preds = %B470
  %.1491 = fpext float %.1173 to double
  %.1492 = fadd double %most.6.3788, %.1491
  br label %B923

B662:                                             ; preds = %B923, %B246.endif, %B390.endif
  %least.2.3.lcssa = phi double [ poison, %B390.endif ], [ 0.000000e+00, %B246.endif ], [ %least.3.4, %B923 ]
  %most.6.3.lcssa = phi double [ poison, %B390.endif ], [ 0.000000e+00, %B246.endif ], [ %most.7.4, %B923 ]
  %.1508 = fcmp ogt double %most.6.3.lcssa, 0.000000e+00
  %.1519 = fdiv double %least.2.3.lcssa, %most.6.3.lcssa
  %"$phi706.0.2.3" = select i1 %.1508, double %.1519, double 0x7FF8000000000000
  %.1551 = select i1 %.532, i64 %arg.overlap.5.0, i64 0
  %8 = getelementptr float, ptr %arg.overlap.4, i64 %p.4.2
  %.1565 = getelementptr float, ptr %8, i64 %.1551
  %.1566 = fptrunc double %"$phi706.0.2.3" to float
  store float %.1566, ptr %.1565, align 4
  %exitcond856.not = icmp eq i64 %p.4.2, %0
  br i1 %exitcond856.not, label %B788.endif, label %B762

B762:                                             ; preds = %B662
  %.1571 = add i64 %p.4.2, 1
  %.1613 = icmp slt i64 %p.4.2, -1
  %.1614 = select i1 %.1613, i64 %arg.left.5.0, i64 0
  %9 = getelementptr i32, ptr %arg.left.4, i64 %.1571
  %.1628 = getelementptr i32, ptr %9, i64 %.1614
  %.1629 = load i32, ptr %.1628, align 4
  %.1633 = icmp eq i32 %.1629, %.166
  br i1 %.1633, label %B246.endif, label %B788.endif

B820:                                             ; preds = %B820.lr.ph, %B876
  %.1732803805 = phi i64 [ 0, %B820.lr.ph ], [ %.1739, %B876 ]
  %.1739 = add nuw nsw i64 %.1732803805, 1
  %10 = getelementptr i32, ptr %16, i64 %.1732803805
  %.1823 = load i32, ptr %10, align 4
  %.1825 = icmp sgt i32 %.1823, -1
  br i1 %.1825, label %B850, label %B876

B850:                                             ; preds = %B820
  %.1824 = zext nneg i32 %.1823 to i64
  %.1915 = getelementptr i32, ptr %arg.position.4, i64 %.1824
  store i32 -1, ptr %.1915, align 4
  br label %B876

B876:                                             ; preds = %B850, %B820
  %exitcond857.not = icmp eq i64 %arg.neighbours.5.1, %.1739
  br i1 %exitcond857.not, label %B878, label %B820

B878:                                             ; preds = %B876, %B788.endif
  %.1942 = icmp slt i64 %p.3.1, %arg.left.5.0
  br i1 %.1942, label %B74.endif, label %B918

common.ret:                                       ; preds = %B518.endif.if.if, %B518.if.if, %B922, %B918
  %common.ret.op = phi i32 [ 0, %B918 ], [ 0, %B922 ], [ %.1289, %B518.if.if ], [ %.1387, %B518.endif.if.if ]
  ret i32 %common.ret.op

B918:                                             ; preds = %B878
  tail call void @NRT_decref(ptr %arg.weights.0)
  tail call void @NRT_decref(ptr %arg.right.0)
  tail call void @NRT_decref(ptr %arg.position.0)
  tail call void @NRT_decref(ptr %arg.overlap.0)
  tail call void @NRT_decref(ptr %arg.neighbours.0)
  tail call void @NRT_decref(ptr %arg.left.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B922:                                             ; preds = %B0
  tail call void @NRT_decref(ptr %arg.weights.0)
  tail call void @NRT_decref(ptr %arg.right.0)
  tail call void @NRT_decref(ptr %arg.position.0)
  tail call void @NRT_decref(ptr %arg.overlap.0)
  tail call void @NRT_decref(ptr %arg.neighbours.0)
  tail call void @NRT_decref(ptr %arg.left.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B923:                                             ; preds = %B422, %B518.endif.endif, %B650
  %least.3.4 = phi double [ %least.2.3787, %B650 ], [ %.1311, %B518.endif.endif ], [ %least.2.3787, %B422 ]
  %most.7.4 = phi double [ %.1492, %B650 ], [ %.1476, %B518.endif.endif ], [ %most.6.3788, %B422 ]
  %exitcond855.not = icmp eq i64 %arg.neighbours.5.1, %.1002
  br i1 %exitcond855.not, label %B662, label %B422

B74.endif:                                        ; preds = %B74.endif.preheader, %B878
  %p.2.0 = phi i64 [ %p.3.1, %B878 ], [ 0, %B74.endif.preheader ]
  %.150 = icmp slt i64 %p.2.0, 0
  %.151 = select i1 %.150, i64 %arg.left.5.0, i64 0
  %11 = getelementptr i32, ptr %arg.left.4, i64 %p.2.0
  %.165 = getelementptr i32, ptr %11, i64 %.151
  %.166 = load i32, ptr %.165, align 4
  br i1 %.208, label %B122.lr.ph, label %B180

B122.lr.ph:                                       ; preds = %B74.endif
  %.300 = sext i32 %.166 to i64
  %.322 = icmp slt i32 %.166, 0
  %.323 = select i1 %.322, i64 %arg.neighbours.5.0, i64 0
  %.324 = add i64 %.323, %.300
  %.344 = mul i64 %.324, %arg.neighbours.5.1
  %12 = getelementptr i32, ptr %arg.neighbours.4, i64 %.344
  br label %B122

B246.endif:                                       ; preds = %B246.endif.preheader, %B762
  %p.4.2 = phi i64 [ %.1571, %B762 ], [ %p.2.0, %B246.endif.preheader ]
  %.532 = icmp slt i64 %p.4.2, 0
  %.533 = select i1 %.532, i64 %arg.right.5.0, i64 0
  %13 = getelementptr i32, ptr %arg.right.4, i64 %p.4.2
  %.547 = getelementptr i32, ptr %13, i64 %.533
  %.548 = load i32, ptr %.547, align 4
  br i1 %.650773.not, label %B662, label %B304

B390.endif:                                       ; preds = %B388
  br i1 false, label %B662, label %B422.lr.ph

B422.lr.ph:                                       ; preds = %B390.endif
  %.1037 = sext i32 %.548 to i64
  %.1059 = icmp slt i32 %.548, 0
  %.1060 = select i1 %.1059, i64 %arg.neighbours.5.0, i64 0
  %.1061 = add i64 %.1060, %.1037
  %.1081 = mul i64 %.1061, %arg.neighbours.5.1
  %14 = getelementptr i32, ptr %arg.neighbours.4, i64 %.1081
  %.1147 = select i1 %.1059, i64 %arg.weights.5.0, i64 0
  %.1148 = add i64 %.1147, %.1037
  %.1168 = mul i64 %.1148, %arg.weights.5.1
  %15 = getelementptr float, ptr %arg.weights.4, i64 %.1168
  br label %B422

B518.endif:                                       ; preds = %B518, %B518
  %.1299 = load float, ptr %.1283, align 4
  %.1375 = load float, ptr %.1276, align 4
  store float 0.000000e+00, ptr %.1381, align 4
  %.1387 = call i32 @helper_2(ptr nonnull %.1381, ptr nonnull %excinfo.2, float %.1173, float %.1375)
  switch i32 %.1387, label %B518.endif.if.if [
    i32 -2, label %B518.endif.endif
    i32 0, label %B518.endif.endif
  ], !prof !0

B518.if.if:                                       ; preds = %B518
  %.1297 = icmp sgt i32 %.1289, 0
  %.1290 = load ptr, ptr %excinfo.1, align 8
  %.1298 = select i1 %.1297, ptr %.1290, ptr undef
  store ptr %.1298, ptr %excinfo, align 8
  br label %common.ret

B518.endif.endif:                                 ; preds = %B518.endif, %B518.endif
  %.1397 = load float, ptr %.1381, align 4
  %.1310 = fpext float %.1299 to double
  %.1311 = fadd double %least.2.3787, %.1310
  %.1470 = load float, ptr %.1276, align 4
  %.1473 = fsub float %.1397, %.1470
  %.1475 = fpext float %.1473 to double
  %.1476 = fadd double %most.6.3788, %.1475
  br label %B923

B518.endif.if.if:                                 ; preds = %B518.endif
  %.1395 = icmp sgt i32 %.1387, 0
  %.1388 = load ptr, ptr %excinfo.2, align 8
  %.1396 = select i1 %.1395, ptr %.1388, ptr undef
  store ptr %.1396, ptr %excinfo, align 8
  br label %common.ret

B788.endif:                                       ; preds = %B662, %B762, %B180, %B220
  %p.3.1 = phi i64 [ %p.2.0, %B220 ], [ %p.2.0, %B180 ], [ %arg.left.5.0, %B662 ], [ %.1571, %B762 ]
  br i1 %.650773.not, label %B878, label %B820.lr.ph

B820.lr.ph:                                       ; preds = %B788.endif
  %.1774 = sext i32 %.166 to i64
  %.1796 = icmp slt i32 %.166, 0
  %.1797 = select i1 %.1796, i64 %arg.neighbours.5.0, i64 0
  %.1798 = add i64 %.1797, %.1774
  %.1818 = mul i64 %.1798, %arg.neighbours.5.1
  %16 = getelementptr i32, ptr %arg.neighbours.4, i64 %.1818
  br label %B820
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_1(ptr noalias writeonly captures(none) initializes((0, 4)) %retptr, ptr noalias readnone captures(none) %excinfo, float %arg.x.0, float %arg.x.1) #0 {
B0:
  %.12 = fcmp olt float %arg.x.1, %arg.x.0
  %.13 = select i1 %.12, float %arg.x.1, float %arg.x.0
  store float %.13, ptr %retptr, align 4
  ret i32 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_2(ptr noalias writeonly captures(none) initializes((0, 4)) %retptr, ptr noalias readnone captures(none) %excinfo, float %arg.x.0, float %arg.x.1) #0 {
B0:
  %.12 = fcmp ogt float %arg.x.1, %arg.x.0
  %.13 = select i1 %.12, float %arg.x.1, float %arg.x.0
  store float %.13, ptr %retptr, align 4
  ret i32 0
}

; Function Attrs: mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite)
define internal void @NRT_incref(ptr %p) alwaysinline {
  ret void
}

; Function Attrs: noinline
define internal void @NRT_decref(ptr %p) alwaysinline {
  ret void
}

; Function Attrs: nounwind


attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }
attributes #1 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noinline }
attributes #3 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!"branch_weights", i32 1, i32 99}
