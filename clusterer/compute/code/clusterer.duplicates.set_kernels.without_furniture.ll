; of 80101278699a072bc05a68af1d3ef55d
; returns none


define range(i32 -1, -2) i32 @clusterer_duplicates_set_kernels_without_furniture(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.sketched.0, ptr %arg.sketched.1, i64 %arg.sketched.2, i64 %arg.sketched.3, ptr %arg.sketched.4, i64 %arg.sketched.5.0, i64 %arg.sketched.6.0, ptr %arg.shingles.0, ptr %arg.shingles.1, i64 %arg.shingles.2, i64 %arg.shingles.3, ptr %arg.shingles.4, i64 %arg.shingles.5.0, i64 %arg.shingles.6.0, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.6.0, i64 %arg.below, i64 %arg.dropped, ptr %arg.perhaps.0, ptr %arg.perhaps.1, i64 %arg.perhaps.2, i64 %arg.perhaps.3, ptr %arg.perhaps.4, i64 %arg.perhaps.5.0, i64 %arg.perhaps.6.0, ptr %arg.furniture.0, ptr %arg.furniture.1, i64 %arg.furniture.2, i64 %arg.furniture.3, ptr %arg.furniture.4, i64 %arg.furniture.5.0, i64 %arg.furniture.6.0, i64 %arg.reach, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0, ptr %arg.out_indptr.0, ptr %arg.out_indptr.1, i64 %arg.out_indptr.2, i64 %arg.out_indptr.3, ptr %arg.out_indptr.4, i64 %arg.out_indptr.5.0, i64 %arg.out_indptr.6.0) {
B0.endif:
  %.854 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.939 = alloca i64, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  tail call void @NRT_incref(ptr %arg.sketched.0)
  tail call void @NRT_incref(ptr %arg.shingles.0)
  tail call void @NRT_incref(ptr %arg.indptr.0)
  tail call void @NRT_incref(ptr %arg.perhaps.0)
  tail call void @NRT_incref(ptr %arg.furniture.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  tail call void @NRT_incref(ptr %arg.out_indptr.0)
  store i64 0, ptr %arg.out_indptr.4, align 8
  %.237566 = icmp sgt i64 %arg.indptr.5.0, 1
  br i1 %.237566, label %B84.endif.lr.ph, label %B794

B84.endif.lr.ph:                                  ; preds = %B0.endif
  %.655 = icmp sgt i64 %arg.furniture.5.0, 0
  %.894 = shl nsw i64 %arg.reach, 2
  %0 = add nsw i64 %arg.indptr.5.0, -2
  br label %B84.endif

B174:                                             ; preds = %B84.endif, %B795
  %standing.2.1544 = phi i1 [ %standing.3.2, %B795 ], [ false, %B84.endif ]
  %at.4.1543 = phi i64 [ %at.5.2, %B795 ], [ %.314, %B84.endif ]
  %n.4.1542 = phi i64 [ %n.5.2, %B795 ], [ %n.7.0571, %B84.endif ]
  %.442522541 = phi i64 [ %.452, %B795 ], [ %.399, %B84.endif ]
  %.449524539 = phi i64 [ %.456, %B795 ], [ %.314, %B84.endif ]
  %.452 = add nsw i64 %.442522541, -1
  %.456 = add i64 %.449524539, 1
  %.486.not = icmp slt i64 %.449524539, %.346
  br i1 %.486.not, label %B188, label %B486

B188:                                             ; preds = %B174
  %.502 = icmp slt i64 %.449524539, 0
  %.503 = select i1 %.502, i64 %arg.sketched.5.0, i64 0
  %1 = getelementptr i64, ptr %arg.sketched.4, i64 %.449524539
  %.517 = getelementptr i64, ptr %1, i64 %.503
  %.518 = load i64, ptr %.517, align 8
  %.520.not = icmp ult i64 %.518, %arg.below
  br i1 %.520.not, label %B230, label %B795

B230:                                             ; preds = %B188
  %.591 = lshr i64 %.518, %arg.dropped
  %.596 = and i64 %.591, 65535
  %.622 = getelementptr i8, ptr %arg.perhaps.4, i64 %.596
  %.623 = load i8, ptr %.622, align 1
  %.626 = icmp eq i8 %.623, 0
  br i1 %.626, label %B486, label %B310

B310:                                             ; preds = %B230
  br i1 %.655, label %B356, label %B424

B356:                                             ; preds = %B310, %B356
  %high.2.4 = phi i64 [ %spec.select, %B356 ], [ %arg.furniture.5.0, %B310 ]
  %low.2.4 = phi i64 [ %spec.select509, %B356 ], [ 0, %B310 ]
  %.664 = add nuw nsw i64 %low.2.4, %high.2.4
  %.665 = lshr i64 %.664, 1
  %2 = getelementptr i64, ptr %arg.furniture.4, i64 %.665
  %.699 = load i64, ptr %2, align 8
  %.701 = icmp ult i64 %.699, %.591
  %.712 = add nuw nsw i64 %.665, 1
  %spec.select = select i1 %.701, i64 %high.2.4, i64 %.665
  %spec.select509 = select i1 %.701, i64 %.712, i64 %low.2.4
  %.743 = icmp slt i64 %spec.select509, %spec.select
  br i1 %.743, label %B356, label %B424

B424:                                             ; preds = %B356, %B310
  %low.4.5 = phi i64 [ 0, %B310 ], [ %spec.select509, %B356 ]
  %.769 = icmp slt i64 %low.4.5, %arg.furniture.5.0
  br i1 %.769, label %B462, label %B486

B462:                                             ; preds = %B424
  %3 = getelementptr i64, ptr %arg.furniture.4, i64 %low.4.5
  %.804 = load i64, ptr %3, align 8
  %.808 = icmp eq i64 %.804, %.591
  br label %B486

B486:                                             ; preds = %B230, %B424, %B462, %B174
  %brmerge = phi i1 [ true, %B174 ], [ false, %B424 ], [ %.808, %B462 ], [ false, %B230 ]
  %following.2.3 = phi i1 [ false, %B174 ], [ false, %B424 ], [ %.808, %B462 ], [ false, %B230 ]
  br i1 %standing.2.1544, label %B494, label %B584

B494:                                             ; preds = %B486
  %.836 = icmp eq i64 %.449524539, %.346
  br i1 %.836, label %B506, label %B550

B506:                                             ; preds = %B494
  %.848 = add nsw i64 %at.4.1543, %arg.reach
  store i64 0, ptr %.854, align 8
  %.860 = call i32 @helper_1(ptr nonnull %.854, ptr nonnull %excinfo.1, i64 %.848, i64 %.346)
  %.870 = load i64, ptr %.854, align 8
  switch i32 %.860, label %B506.if.if [
    i32 -2, label %B638.endif
    i32 0, label %B638.endif
  ], !prof !0

B550:                                             ; preds = %B494
  br i1 %following.2.3, label %B554, label %B638.endif

B554:                                             ; preds = %B550
  %.892 = sub nsw i64 %.449524539, %at.4.1543
  %.895 = icmp slt i64 %.892, %.894
  br i1 %.895, label %B638.endif, label %B588

B584:                                             ; preds = %B486
  %.926 = icmp eq i64 %at.4.1543, %.314
  %or.cond = select i1 %following.2.3, i1 %.926, i1 false
  br i1 %or.cond, label %B600, label %B638.endif

B588:                                             ; preds = %B554
  %.926.old = icmp eq i64 %at.4.1543, %.314
  br i1 %.926.old, label %B600, label %B638.endif

B600:                                             ; preds = %B584, %B588
  %.935 = sub nsw i64 %.449524539, %arg.reach
  store i64 0, ptr %.939, align 8
  %.945 = call i32 @helper_2(ptr nonnull %.939, ptr nonnull %excinfo.2, i64 %.935, i64 %.314)
  %.955 = load i64, ptr %.939, align 8
  switch i32 %.945, label %B600.if.if [
    i32 -2, label %B638.endif
    i32 0, label %B638.endif
  ], !prof !0

B672:                                             ; preds = %B672.preheader, %B672
  %n.3.3519 = phi i64 [ %.1163, %B672 ], [ %n.4.1542, %B672.preheader ]
  %.1069515517 = phi i64 [ %.1076, %B672 ], [ %at.6.3, %B672.preheader ]
  %.1076 = add i64 %.1069515517, 1
  %.1114 = icmp slt i64 %.1069515517, 0
  %.1115 = select i1 %.1114, i64 %arg.shingles.5.0, i64 0
  %4 = getelementptr i64, ptr %arg.shingles.4, i64 %.1069515517
  %.1129 = getelementptr i64, ptr %4, i64 %.1115
  %.1130 = load i64, ptr %.1129, align 8
  %.1145 = icmp slt i64 %n.3.3519, 0
  %.1146 = select i1 %.1145, i64 %arg.out.5.0, i64 0
  %5 = getelementptr i64, ptr %arg.out.4, i64 %n.3.3519
  %.1160 = getelementptr i64, ptr %5, i64 %.1146
  store i64 %.1130, ptr %.1160, align 8
  %.1163 = add i64 %n.3.3519, 1
  %exitcond.not = icmp eq i64 %.1163, %11
  br i1 %exitcond.not, label %B708, label %B672

B708:                                             ; preds = %B672, %B638.endif
  %n.3.3.lcssa = phi i64 [ %n.4.1542, %B638.endif ], [ %11, %B672 ]
  br i1 %brmerge, label %B795, label %B724

B724:                                             ; preds = %B708
  %.1198 = icmp slt i64 %.449524539, 0
  %.1199 = select i1 %.1198, i64 %arg.shingles.5.0, i64 0
  %6 = getelementptr i64, ptr %arg.shingles.4, i64 %.449524539
  %.1213 = getelementptr i64, ptr %6, i64 %.1199
  %.1214 = load i64, ptr %.1213, align 8
  %.1229 = icmp slt i64 %n.3.3.lcssa, 0
  %.1230 = select i1 %.1229, i64 %arg.out.5.0, i64 0
  %7 = getelementptr i64, ptr %arg.out.4, i64 %n.3.3.lcssa
  %.1244 = getelementptr i64, ptr %7, i64 %.1230
  store i64 %.1214, ptr %.1244, align 8
  %.1247 = add nsw i64 %n.3.3.lcssa, 1
  br label %B795

B774:                                             ; preds = %B795, %B84.endif
  %n.4.1.lcssa = phi i64 [ %n.7.0571, %B84.endif ], [ %n.5.2, %B795 ]
  %8 = getelementptr i64, ptr %arg.out_indptr.4, i64 %.250
  store i64 %n.4.1.lcssa, ptr %8, align 8
  %exitcond594.not = icmp eq i64 %.243552569, %0
  br i1 %exitcond594.not, label %B794, label %B84.endif

common.ret:                                       ; preds = %B600.if.if, %B506.if.if, %B794
  %common.ret.op = phi i32 [ 0, %B794 ], [ %.860, %B506.if.if ], [ %.945, %B600.if.if ]
  ret i32 %common.ret.op

B794:                                             ; preds = %B774, %B0.endif
  tail call void @NRT_decref(ptr %arg.sketched.0)
  tail call void @NRT_decref(ptr %arg.shingles.0)
  tail call void @NRT_decref(ptr %arg.perhaps.0)
  tail call void @NRT_decref(ptr %arg.out_indptr.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.indptr.0)
  tail call void @NRT_decref(ptr %arg.furniture.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B795:                                             ; preds = %B724, %B708, %B188
  %n.5.2 = phi i64 [ %n.4.1542, %B188 ], [ %n.3.3.lcssa, %B708 ], [ %.1247, %B724 ]
  %at.5.2 = phi i64 [ %at.4.1543, %B188 ], [ %.456, %B708 ], [ %.456, %B724 ]
  %standing.3.2 = phi i1 [ %standing.2.1544, %B188 ], [ %following.2.3, %B708 ], [ %following.2.3, %B724 ]
  %.443 = icmp samesign ugt i64 %.442522541, 1
  br i1 %.443, label %B174, label %B774

B84.endif:                                        ; preds = %B84.endif.lr.ph, %B774
  %n.7.0571 = phi i64 [ 0, %B84.endif.lr.ph ], [ %n.4.1.lcssa, %B774 ]
  %.243552569 = phi i64 [ 0, %B84.endif.lr.ph ], [ %.250, %B774 ]
  %.250 = add nuw nsw i64 %.243552569, 1
  %9 = getelementptr i64, ptr %arg.indptr.4, i64 %.243552569
  %.314 = load i64, ptr %9, align 8
  %10 = getelementptr i64, ptr %arg.indptr.4, i64 %.250
  %.346 = load i64, ptr %10, align 8
  %reass.sub = sub i64 %.346, %.314
  %.399 = add i64 %reass.sub, 1
  %.443536595 = icmp ult i64 %reass.sub, 9223372036854775807
  br i1 %.443536595, label %B174, label %B774

B506.if.if:                                       ; preds = %B506
  %.868 = icmp sgt i32 %.860, 0
  %.861 = load ptr, ptr %excinfo.1, align 8
  %.869 = select i1 %.868, ptr %.861, ptr undef
  store ptr %.869, ptr %excinfo, align 8
  br label %common.ret

B600.if.if:                                       ; preds = %B600
  %.953 = icmp sgt i32 %.945, 0
  %.946 = load ptr, ptr %excinfo.2, align 8
  %.954 = select i1 %.953, ptr %.946, ptr undef
  store ptr %.954, ptr %excinfo, align 8
  br label %common.ret

B638.endif:                                       ; preds = %B600, %B600, %B506, %B506, %B584, %B588, %B554, %B550
  %last.2.3 = phi i64 [ %.449524539, %B550 ], [ %.449524539, %B584 ], [ %.346, %B506 ], [ %.449524539, %B588 ], [ %.449524539, %B554 ], [ %.955, %B600 ], [ %.346, %B506 ], [ %.955, %B600 ]
  %at.6.3 = phi i64 [ %at.4.1543, %B550 ], [ %at.4.1543, %B584 ], [ %.870, %B506 ], [ %at.4.1543, %B588 ], [ %.449524539, %B554 ], [ %at.4.1543, %B600 ], [ %.870, %B506 ], [ %at.4.1543, %B600 ]
  %.1020 = sub i64 %last.2.3, %at.6.3
  %.1063516.not = icmp slt i64 %.1020, 1
  br i1 %.1063516.not, label %B708, label %B672.preheader

B672.preheader:                                   ; preds = %B638.endif
  %11 = add i64 %n.4.1542, %.1020
  br label %B672
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_1(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #0 {
B0:
  %.13 = tail call i64 @llvm.smin.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_2(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #0 {
B0:
  %.13 = tail call i64 @llvm.smax.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

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
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { noinline }
attributes #4 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!"branch_weights", i32 1, i32 99}
