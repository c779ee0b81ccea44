; of d37da6e924a2558bd554ac0e510831f9
; returns none


define range(i32 -1, -2) i32 @clusterer_reuse_alignment_chain(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.runs.0, ptr %arg.runs.1, i64 %arg.runs.2, i64 %arg.runs.3, ptr %arg.runs.4, i64 %arg.runs.5.0, i64 %arg.runs.5.1, i64 %arg.runs.6.0, i64 %arg.runs.6.1, ptr %arg.pair.0, ptr %arg.pair.1, i64 %arg.pair.2, i64 %arg.pair.3, ptr %arg.pair.4, i64 %arg.pair.5.0, i64 %arg.pair.6.0, ptr %arg.score.0, ptr %arg.score.1, i64 %arg.score.2, i64 %arg.score.3, ptr %arg.score.4, i64 %arg.score.5.0, i64 %arg.score.6.0, ptr %arg.before.0, ptr %arg.before.1, i64 %arg.before.2, i64 %arg.before.3, ptr %arg.before.4, i64 %arg.before.5.0, i64 %arg.before.6.0) {
B0.endif:
  %.620 = alloca i64, align 8
  store i64 0, ptr %.620, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.1091 = alloca i64, align 8
  store i64 0, ptr %.1091, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.1119 = alloca i64, align 8
  store i64 0, ptr %.1119, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.1148 = alloca i64, align 8
  store i64 0, ptr %.1148, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  tail call void @NRT_incref(ptr %arg.runs.0)
  tail call void @NRT_incref(ptr %arg.pair.0)
  tail call void @NRT_incref(ptr %arg.score.0)
  tail call void @NRT_incref(ptr %arg.before.0)
  %.102.idx = shl i64 %arg.runs.5.1, 4
  %.102 = getelementptr i8, ptr %arg.runs.4, i64 %.102.idx
  tail call void @NRT_incref(ptr %arg.runs.0)
  %.172.idx = mul i64 %arg.runs.5.1, 24
  %.172 = getelementptr i8, ptr %arg.runs.4, i64 %.172.idx
  tail call void @NRT_incref(ptr %arg.runs.0)
  %.242.idx = shl i64 %arg.runs.5.1, 5
  %.242 = getelementptr i8, ptr %arg.runs.4, i64 %.242.idx
  %.404590.not = icmp slt i64 %arg.pair.5.0, 1
  br i1 %.404590.not, label %B844, label %B116

B114.loopexit:                                    ; preds = %B845, %B158.endif.endif
  %exitcond.not = icmp eq i64 %arg.pair.5.0, %.417
  br i1 %exitcond.not, label %B844, label %B116

B116:                                             ; preds = %B0.endif, %B114.loopexit
  %start.2.0595 = phi i64 [ %spec.select, %B114.loopexit ], [ 0, %B0.endif ]
  %.410576593 = phi i64 [ %.417, %B114.loopexit ], [ 0, %B0.endif ]
  %.417 = add nuw nsw i64 %.410576593, 1
  %0 = getelementptr i64, ptr %arg.pair.4, i64 %.410576593
  %.479 = load i64, ptr %0, align 8
  %1 = getelementptr i64, ptr %arg.pair.4, i64 %start.2.0595
  %.510 = load i64, ptr %1, align 8
  %.513.not = icmp eq i64 %.479, %.510
  %spec.select = select i1 %.513.not, i64 %start.2.0595, i64 %.410576593
  %.548 = getelementptr i64, ptr %.242, i64 %.410576593
  %.549 = load i64, ptr %.548, align 8
  %2 = getelementptr double, ptr %arg.score.4, i64 %.410576593
  %.580 = sitofp i64 %.549 to double
  store double %.580, ptr %2, align 8
  %3 = getelementptr i64, ptr %arg.before.4, i64 %.410576593
  store i64 -1, ptr %3, align 8
  %.616 = add nsw i64 %.410576593, -48
  store i64 0, ptr %.620, align 8
  %.626 = call i32 @helper_1(ptr nonnull %.620, ptr nonnull %excinfo.1, i64 %spec.select, i64 %.616)
  switch i32 %.626, label %B158.if.if [
    i32 -2, label %B158.endif.endif
    i32 0, label %B158.endif.endif
  ], !prof !0

B284:                                             ; preds = %B284.lr.ph, %B845
  %.726562570 = phi i64 [ %.683.nonneg549, %B284.lr.ph ], [ %.736, %B845 ]
  %.733565569.in = phi i64 [ %.410576593, %B284.lr.ph ], [ %.733565569, %B845 ]
  %.733565569 = add nsw i64 %.733565569.in, -1
  %.736 = add nsw i64 %.726562570, -1
  %.782 = icmp slt i64 %.733565569.in, 1
  %.783 = select i1 %.782, i64 %arg.runs.5.1, i64 0
  %.784 = add i64 %.783, %.733565569
  %.797 = getelementptr i64, ptr %.102, i64 %.784
  %.798 = load i64, ptr %.797, align 8
  %.829 = load i64, ptr %.828, align 8
  %.830.not = icmp slt i64 %.798, %.829
  br i1 %.830.not, label %B322, label %B845

B322:                                             ; preds = %B284
  %.861 = getelementptr i64, ptr %.172, i64 %.784
  %.862 = load i64, ptr %.861, align 8
  %.893 = load i64, ptr %.892, align 8
  %.894.not = icmp slt i64 %.862, %.893
  br i1 %.894.not, label %B360, label %B845

B360:                                             ; preds = %B322
  %.991 = getelementptr i64, ptr %.242, i64 %.784
  %.992 = load i64, ptr %.991, align 8
  %4 = add i64 %.798, %.992
  %.993 = sub i64 %.829, %4
  %5 = add i64 %.862, %.992
  %.1088 = sub i64 %.893, %5
  store i64 0, ptr %.1091, align 8
  %.1097 = call i32 @helper_2(ptr nonnull %.1091, ptr nonnull %excinfo.2, i64 %.993, i64 %.1088)
  %.1107 = load i64, ptr %.1091, align 8
  switch i32 %.1097, label %B360.if.if [
    i32 -2, label %B360.endif
    i32 0, label %B360.endif
  ], !prof !0

B752:                                             ; preds = %B360.endif.endif.endif
  %.1335 = select i1 %.782, i64 %arg.score.5.0, i64 0
  %6 = getelementptr double, ptr %arg.score.4, i64 %.733565569
  %.1349 = getelementptr double, ptr %6, i64 %.1335
  %.1350 = load double, ptr %.1349, align 8
  %.1352 = uitofp nneg i64 %.1205 to double
  %.1353 = fadd double %.1350, %.1352
  %.1358 = add nsw i64 %.1209, %.1213
  %.1363 = sitofp i64 %.1358 to double
  %.1364 = fmul double %.1363, 2.500000e-01
  %.1365 = fsub double %.1353, %.1364
  %.1399 = load double, ptr %2, align 8
  %.1401 = fcmp ogt double %.1365, %.1399
  br i1 %.1401, label %B816, label %B845

B816:                                             ; preds = %B752
  store double %.1365, ptr %2, align 8
  store i64 %.733565569, ptr %3, align 8
  br label %B845

common.ret:                                       ; preds = %B360.endif.endif.if.if, %B360.endif.if.if, %B360.if.if, %B158.if.if, %B844
  %common.ret.op = phi i32 [ 0, %B844 ], [ %.626, %B158.if.if ], [ %.1097, %B360.if.if ], [ %.1125, %B360.endif.if.if ], [ %.1154, %B360.endif.endif.if.if ]
  ret i32 %common.ret.op

B844:                                             ; preds = %B114.loopexit, %B0.endif
  tail call void @NRT_decref(ptr %arg.score.0)
  tail call void @NRT_decref(ptr %arg.runs.0)
  tail call void @NRT_decref(ptr %arg.runs.0)
  tail call void @NRT_decref(ptr %arg.runs.0)
  tail call void @NRT_decref(ptr %arg.pair.0)
  tail call void @NRT_decref(ptr %arg.before.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B845:                                             ; preds = %B752, %B816, %B360.endif.endif.endif, %B284, %B322
  %.727 = icmp samesign ugt i64 %.726562570, 1
  br i1 %.727, label %B284, label %B114.loopexit

B158.if.if:                                       ; preds = %B116
  %.634 = icmp sgt i32 %.626, 0
  %.627 = load ptr, ptr %excinfo.1, align 8
  %.635 = select i1 %.634, ptr %.627, ptr undef
  store ptr %.635, ptr %excinfo, align 8
  br label %common.ret

B158.endif.endif:                                 ; preds = %B116, %B116
  %.636 = load i64, ptr %.620, align 8
  %.683 = sub i64 %.636, %.410576593
  %.684 = icmp slt i64 %.683, 1
  %.683.nonneg549 = sub i64 0, %.683
  %.727568631 = icmp sgt i64 %.683.nonneg549, 0
  %.727568 = and i1 %.684, %.727568631
  br i1 %.727568, label %B284.lr.ph, label %B114.loopexit

B284.lr.ph:                                       ; preds = %B158.endif.endif
  %.828 = getelementptr i64, ptr %.102, i64 %.410576593
  %.892 = getelementptr i64, ptr %.172, i64 %.410576593
  br label %B284

B360.endif:                                       ; preds = %B360, %B360
  store i64 0, ptr %.1119, align 8
  %.1125 = call i32 @helper_1(ptr nonnull %.1119, ptr nonnull %excinfo.3, i64 %.993, i64 %.1088)
  %.1135 = load i64, ptr %.1119, align 8
  switch i32 %.1125, label %B360.endif.if.if [
    i32 -2, label %B360.endif.endif
    i32 0, label %B360.endif.endif
  ], !prof !0

B360.if.if:                                       ; preds = %B360
  %.1105 = icmp sgt i32 %.1097, 0
  %.1098 = load ptr, ptr %excinfo.2, align 8
  %.1106 = select i1 %.1105, ptr %.1098, ptr undef
  store ptr %.1106, ptr %excinfo, align 8
  br label %common.ret

B360.endif.endif:                                 ; preds = %B360.endif, %B360.endif
  %.1145 = sub i64 0, %.1107
  store i64 0, ptr %.1148, align 8
  %.1154 = call i32 @helper_1(ptr nonnull %.1148, ptr nonnull %excinfo.4, i64 0, i64 %.1145)
  switch i32 %.1154, label %B360.endif.endif.if.if [
    i32 -2, label %B360.endif.endif.endif
    i32 0, label %B360.endif.endif.endif
  ], !prof !0

B360.endif.if.if:                                 ; preds = %B360.endif
  %.1133 = icmp sgt i32 %.1125, 0
  %.1126 = load ptr, ptr %excinfo.3, align 8
  %.1134 = select i1 %.1133, ptr %.1126, ptr undef
  store ptr %.1134, ptr %excinfo, align 8
  br label %common.ret

B360.endif.endif.endif:                           ; preds = %B360.endif.endif, %B360.endif.endif
  %.1164 = load i64, ptr %.1148, align 8
  %.1204 = load i64, ptr %.548, align 8
  %.1205 = sub nsw i64 %.1204, %.1164
  %.1209 = add nsw i64 %.1164, %.1135
  %.1213 = add nsw i64 %.1164, %.1107
  %.1218 = icmp slt i64 %.1209, 4
  %.1252 = load i64, ptr %.991, align 8
  %.1253 = icmp sgt i64 %.1252, 7
  %.1259 = icmp sgt i64 %.1205, 7
  %"$phi680.2.2.3" = and i1 %.1253, %.1259
  %.1270 = icmp slt i64 %.1213, 4
  %.1276 = icmp slt i64 %.1209, 16
  %or.cond = select i1 %.1270, i1 %.1276, i1 false
  %spec.select553 = select i1 %or.cond, i1 %"$phi680.2.2.3", i1 false
  %.1295 = icmp sgt i64 %.1205, 1
  %brmerge = select i1 %.1218, i1 true, i1 %spec.select553
  %or.cond552 = select i1 %.1295, i1 %brmerge, i1 false
  br i1 %or.cond552, label %B752, label %B845

B360.endif.endif.if.if:                           ; preds = %B360.endif.endif
  %.1162 = icmp sgt i32 %.1154, 0
  %.1155 = load ptr, ptr %excinfo.4, align 8
  %.1163 = select i1 %.1162, ptr %.1155, ptr undef
  store ptr %.1163, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_1(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #0 {
B0:
  %.13 = tail call i64 @llvm.smax.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_2(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #0 {
B0:
  %.13 = tail call i64 @llvm.smin.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

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
