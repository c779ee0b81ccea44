; of ffabc7f621a5eab92214954a816ef20a
; returns uint64


define range(i32 -1, -2) i32 @clusterer_text_token_kernel_scan(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.offsets.0, ptr %arg.offsets.1, i64 %arg.offsets.2, i64 %arg.offsets.3, ptr %arg.offsets.4, i64 %arg.offsets.5.0, i64 %arg.offsets.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.step, ptr %arg.abbreviations.0, ptr %arg.abbreviations.1, i64 %arg.abbreviations.2, i64 %arg.abbreviations.3, ptr %arg.abbreviations.4, i64 %arg.abbreviations.5.0, i64 %arg.abbreviations.6.0, ptr %arg.hashes.0, ptr %arg.hashes.1, i64 %arg.hashes.2, i64 %arg.hashes.3, ptr %arg.hashes.4, i64 %arg.hashes.5.0, i64 %arg.hashes.6.0, ptr %arg.starts.0, ptr %arg.starts.1, i64 %arg.starts.2, i64 %arg.starts.3, ptr %arg.starts.4, i64 %arg.starts.5.0, i64 %arg.starts.6.0, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, ptr %arg.flags.0, ptr %arg.flags.1, i64 %arg.flags.2, i64 %arg.flags.3, ptr %arg.flags.4, i64 %arg.flags.5.0, i64 %arg.flags.6.0, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.6.0) {
B0.endif:
  %.754 = alloca { i64, i64, i64, i64, i64 }, align 8
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.754, i64 8
  %.fca.2.gep = getelementptr inbounds nuw i8, ptr %.754, i64 16
  %.fca.3.gep = getelementptr inbounds nuw i8, ptr %.754, i64 24
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.754, i64 32
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.841 = alloca i64, align 8
  store i64 0, ptr %.841, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.1454 = alloca i64, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.offsets.0)
  tail call void @NRT_incref(ptr %arg.table.0)
  tail call void @NRT_incref(ptr %arg.abbreviations.0)
  tail call void @NRT_incref(ptr %arg.hashes.0)
  tail call void @NRT_incref(ptr %arg.starts.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_incref(ptr %arg.flags.0)
  tail call void @NRT_incref(ptr %arg.indptr.0)
  store i64 0, ptr %arg.indptr.4, align 8
  %.259704 = icmp sgt i64 %arg.offsets.5.0, 1
  br i1 %.259704, label %B120.lr.ph, label %B1190

B120.lr.ph:                                       ; preds = %B0.endif
  %.1220651 = icmp sgt i64 %arg.abbreviations.5.0, 0
  %0 = add nsw i64 %arg.offsets.5.0, -2
  br label %B120

B120:                                             ; preds = %B120.lr.ph, %B1170
  %n.4.0708 = phi i64 [ 0, %B120.lr.ph ], [ %n.5.3, %B1170 ]
  %.265697706 = phi i64 [ 0, %B120.lr.ph ], [ %.272, %B1170 ]
  %.272 = add nuw nsw i64 %.265697706, 1
  %1 = getelementptr i64, ptr %arg.offsets.4, i64 %.265697706
  %.336 = load i64, ptr %1, align 8
  %2 = getelementptr i64, ptr %arg.offsets.4, i64 %.272
  %.368 = load i64, ptr %2, align 8
  %.369 = add i64 %.368, -1
  %.433683 = icmp ult i64 %.336, %.369
  br i1 %.433683, label %B282.preheader, label %B1170

B282.preheader:                                   ; preds = %B120, %B680
  %opening.6.1690 = phi i64 [ %opening.7.2, %B680 ], [ 0, %B120 ]
  %dot_counts.7.1689 = phi i1 [ %dot_counts.3.2.lcssa, %B680 ], [ false, %B120 ]
  %stopped.5.1688 = phi i1 [ %stopped.6.2, %B680 ], [ false, %B120 ]
  %fresh.6.1687 = phi i1 [ %fresh.7.2, %B680 ], [ true, %B120 ]
  %i.3.1686 = phi i64 [ %.508, %B680 ], [ %.336, %B120 ]
  %n.3.1685 = phi i64 [ %n.2.2.lcssa, %B680 ], [ %n.4.0708, %B120 ]
  %.468660 = getelementptr i32, ptr %arg.codes.4, i64 %i.3.1686
  %.469661 = load i32, ptr %.468660, align 4
  %.471662 = zext i32 %.469661 to i64
  %.496663 = getelementptr i32, ptr %arg.table.4, i64 %.471662
  %.497664 = load i32, ptr %.496663, align 4
  %3 = lshr i32 %.497664, 21
  %4 = and i32 %3, 15
  %.505665 = icmp samesign ult i32 %4, 12
  br i1 %.505665, label %B368, label %B682

B282:                                             ; preds = %B1156
  %.469 = load i32, ptr %.1131, align 4
  %.471 = zext i32 %.469 to i64
  %.496 = getelementptr i32, ptr %arg.table.4, i64 %.471
  %.497 = load i32, ptr %.496, align 4
  %5 = lshr i32 %.497, 21
  %6 = and i32 %5, 15
  %.505 = icmp samesign ult i32 %6, 12
  br i1 %.505, label %B368, label %B682

B368:                                             ; preds = %B282, %B282.preheader
  %n.2.2.lcssa = phi i64 [ %n.3.1685, %B282.preheader ], [ %.1090, %B282 ]
  %i.4.2.lcssa = phi i64 [ %i.3.1686, %B282.preheader ], [ %.772.fca.1.load, %B282 ]
  %fresh.5.2.lcssa = phi i1 [ %fresh.6.1687, %B282.preheader ], [ false, %B282 ]
  %stopped.4.2.lcssa = phi i1 [ %stopped.5.1688, %B282.preheader ], [ false, %B282 ]
  %dot_counts.3.2.lcssa = phi i1 [ %dot_counts.7.1689, %B282.preheader ], [ %dot_counts.4.4, %B282 ]
  %opening.5.2.lcssa = phi i64 [ %opening.6.1690, %B282.preheader ], [ 0, %B282 ]
  %.lcssa = phi i32 [ %4, %B282.preheader ], [ %6, %B282 ]
  %.508 = add nuw i64 %i.4.2.lcssa, 1
  switch i32 %.lcssa, label %B464 [
    i32 1, label %B410
    i32 0, label %B654
  ]

B410:                                             ; preds = %B368
  %.525 = or i1 %fresh.5.2.lcssa, %stopped.4.2.lcssa
  %.532 = icmp eq i64 %opening.5.2.lcssa, 1
  %spec.select = select i1 %.532, i64 2, i64 %opening.5.2.lcssa
  br label %B680

B464:                                             ; preds = %B368
  %.566 = icmp samesign ult i32 %.lcssa, 4
  br i1 %.566, label %B680, label %B496

B496:                                             ; preds = %B464
  switch i32 %.lcssa, label %B576 [
    i32 4, label %B680
    i32 5, label %B540
  ]

B540:                                             ; preds = %B496
  %spec.select609 = select i1 %dot_counts.3.2.lcssa, i1 true, i1 %stopped.4.2.lcssa
  br label %B680

B576:                                             ; preds = %B496
  %.624 = icmp samesign ult i32 %.lcssa, 8
  br i1 %.624, label %B680, label %B612

B612:                                             ; preds = %B576
  %.649 = icmp eq i32 %.lcssa, 8
  br i1 %.649, label %B634, label %B680

B634:                                             ; preds = %B612
  %.662 = icmp eq i64 %opening.5.2.lcssa, 2
  %.666 = or i1 %fresh.5.2.lcssa, %.662
  br label %B680

B654:                                             ; preds = %B368
  br label %B680

B680:                                             ; preds = %B654, %B540, %B410, %B496, %B612, %B576, %B464, %B634
  %fresh.7.2 = phi i1 [ %fresh.5.2.lcssa, %B576 ], [ %fresh.5.2.lcssa, %B654 ], [ true, %B464 ], [ %fresh.5.2.lcssa, %B496 ], [ %.666, %B634 ], [ %.525, %B410 ], [ %fresh.5.2.lcssa, %B612 ], [ %fresh.5.2.lcssa, %B540 ]
  %stopped.6.2 = phi i1 [ false, %B576 ], [ %stopped.4.2.lcssa, %B654 ], [ %stopped.4.2.lcssa, %B464 ], [ true, %B496 ], [ %stopped.4.2.lcssa, %B634 ], [ %stopped.4.2.lcssa, %B410 ], [ %stopped.4.2.lcssa, %B612 ], [ %spec.select609, %B540 ]
  %opening.7.2 = phi i64 [ 1, %B576 ], [ 0, %B654 ], [ %opening.5.2.lcssa, %B464 ], [ %opening.5.2.lcssa, %B496 ], [ %opening.5.2.lcssa, %B634 ], [ %spec.select, %B410 ], [ %opening.5.2.lcssa, %B612 ], [ %opening.5.2.lcssa, %B540 ]
  %.433 = icmp ult i64 %.508, %.369
  br i1 %.433, label %B282.preheader, label %B1170

B682:                                             ; preds = %B282.preheader, %B282
  %fresh.5.2670 = phi i1 [ false, %B282 ], [ %fresh.6.1687, %B282.preheader ]
  %i.4.2668 = phi i64 [ %.772.fca.1.load, %B282 ], [ %i.3.1686, %B282.preheader ]
  %n.2.2667 = phi i64 [ %.1090, %B282 ], [ %n.3.1685, %B282.preheader ]
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %.754, i8 0, i64 40, i1 false)
  %.762 = call i32 @helper_1(ptr nonnull %.754, ptr nonnull %excinfo.1, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr nonnull %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr nonnull %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.step, i64 %i.4.2668, i64 %.369)
  %.772.fca.0.load = load i64, ptr %.754, align 8
  %.772.fca.1.load = load i64, ptr %.fca.1.gep, align 8
  %.772.fca.2.load = load i64, ptr %.fca.2.gep, align 8
  %.772.fca.3.load = load i64, ptr %.fca.3.gep, align 8
  %.772.fca.4.load = load i64, ptr %.fca.4.gep, align 8
  switch i32 %.762, label %B682.if.if [
    i32 -2, label %B682.endif
    i32 0, label %B682.endif
  ], !prof !0

B764:                                             ; preds = %B682.endif
  %.820 = icmp sgt i64 %.772.fca.3.load, 1
  %.825 = icmp eq i64 %.772.fca.4.load, 0
  %spec.select612 = select i1 %.820, i1 %.825, i1 false
  br label %B786

B786:                                             ; preds = %B764, %B682.endif
  %"$phi786.1.3.4" = phi i1 [ true, %B682.endif ], [ %spec.select612, %B764 ]
  store i64 0, ptr %.841, align 8
  %.845 = call i32 @helper_2(ptr nonnull %.841, ptr nonnull %excinfo.2, i64 %.772.fca.0.load)
  %.855 = load i64, ptr %.841, align 8
  switch i32 %.845, label %B786.if.if [
    i32 -2, label %B786.endif
    i32 0, label %B786.endif
  ], !prof !0

B838:                                             ; preds = %B786.endif
  %.884.not = icmp eq i64 %i.4.2668, 0
  br i1 %.884.not, label %B952, label %B860

B860:                                             ; preds = %B838
  %7 = getelementptr i32, ptr %arg.codes.4, i64 %i.4.2668
  %.919 = getelementptr i8, ptr %7, i64 -4
  %.920 = load i32, ptr %.919, align 4
  %.921 = icmp eq i32 %.920, 65533
  br i1 %.921, label %B910, label %B952

B910:                                             ; preds = %B786.endif, %B860
  %.924 = or i64 %.855, -1099511627776
  %.932 = and i64 %.772.fca.2.load, 127
  br label %B952

B952:                                             ; preds = %B910, %B860, %B838
  %state.3.4 = phi i64 [ %.924, %B910 ], [ %.855, %B860 ], [ %.855, %B838 ]
  %flag.3.4 = phi i64 [ %.932, %B910 ], [ %.772.fca.2.load, %B860 ], [ %.772.fca.2.load, %B838 ]
  %.952 = or i64 %flag.3.4, 4
  %spec.select613 = select i1 %fresh.5.2670, i64 %.952, i64 %flag.3.4
  %.991 = getelementptr i64, ptr %arg.hashes.4, i64 %n.2.2667
  store i64 %state.3.4, ptr %.991, align 8
  %.995 = sub i64 %i.4.2668, %.336
  %.1024 = getelementptr i32, ptr %arg.starts.4, i64 %n.2.2667
  %.1025 = trunc i64 %.995 to i32
  store i32 %.1025, ptr %.1024, align 4
  %.1029 = sub i64 %.772.fca.1.load, %.336
  %.1056 = getelementptr i32, ptr %arg.ends.4, i64 %n.2.2667
  %.1057 = trunc i64 %.1029 to i32
  store i32 %.1057, ptr %.1056, align 4
  %.1086 = getelementptr i8, ptr %arg.flags.4, i64 %n.2.2667
  %.1087 = trunc i64 %spec.select613 to i8
  store i8 %.1087, ptr %.1086, align 1
  %.1090 = add i64 %n.2.2667, 1
  %.1131 = getelementptr i32, ptr %arg.codes.4, i64 %.772.fca.1.load
  %.1132 = load i32, ptr %.1131, align 4
  %.1134 = icmp ne i32 %.1132, 46
  %"$phi786.1.3.4.not" = xor i1 %"$phi786.1.3.4", true
  %brmerge = select i1 %.1134, i1 true, i1 %"$phi786.1.3.4.not"
  %"$phi786.1.3.4.mux" = select i1 %.1134, i1 %"$phi786.1.3.4", i1 false
  br i1 %brmerge, label %B1156, label %B1098

B1098:                                            ; preds = %B952
  %.1145 = icmp slt i64 %.772.fca.3.load, 6
  %.1154 = and i64 %spec.select613, 1
  %.1157 = icmp ne i64 %.1154, 0
  %or.cond = select i1 %.1145, i1 %.1157, i1 false
  br i1 %or.cond, label %B1130, label %B1156

B1130:                                            ; preds = %B1098
  tail call void @NRT_incref(ptr %arg.abbreviations.0)
  br i1 %.1220651, label %B1136, label %B1156

B1136:                                            ; preds = %B1130, %B1136
  %dot_counts.5.5653 = phi i1 [ %spec.select614, %B1136 ], [ true, %B1130 ]
  %.1219650652 = phi i64 [ %.1241, %B1136 ], [ 0, %B1130 ]
  %.1232 = mul i64 %.1219650652, %arg.abbreviations.6.0
  %.1236 = getelementptr i8, ptr %arg.abbreviations.4, i64 %.1232
  %.1238 = load i64, ptr %.1236, align 8
  %.1241 = add nuw nsw i64 %.1219650652, 1
  %.1275 = icmp ne i64 %.1238, %state.3.4
  %spec.select614 = select i1 %.1275, i1 %dot_counts.5.5653, i1 false
  %exitcond.not = icmp eq i64 %.1241, %arg.abbreviations.5.0
  br i1 %exitcond.not, label %B1156, label %B1136

B1156:                                            ; preds = %B1136, %B1130, %B952, %B1098
  %dot_counts.4.4 = phi i1 [ true, %B1098 ], [ %"$phi786.1.3.4.mux", %B952 ], [ true, %B1130 ], [ %spec.select614, %B1136 ]
  %"$phi1134.1.sroa.6.4" = phi ptr [ null, %B1098 ], [ null, %B952 ], [ %arg.abbreviations.0, %B1130 ], [ %arg.abbreviations.0, %B1136 ]
  tail call void @NRT_decref(ptr %"$phi1134.1.sroa.6.4")
  %.1336 = icmp ult i64 %.772.fca.1.load, %.369
  br i1 %.1336, label %B282, label %B1170

B1170:                                            ; preds = %B680, %B1156, %B120
  %n.5.3 = phi i64 [ %.1090, %B1156 ], [ %n.4.0708, %B120 ], [ %n.2.2.lcssa, %B680 ]
  %8 = getelementptr i64, ptr %arg.indptr.4, i64 %.272
  store i64 %n.5.3, ptr %8, align 8
  %exitcond733.not = icmp eq i64 %.265697706, %0
  br i1 %exitcond733.not, label %B1190, label %B120

B1190:                                            ; preds = %B1170, %B0.endif
  %n.4.0.lcssa = phi i64 [ 0, %B0.endif ], [ %n.5.3, %B1170 ]
  tail call void @NRT_decref(ptr %arg.table.0)
  tail call void @NRT_decref(ptr %arg.starts.0)
  tail call void @NRT_decref(ptr %arg.offsets.0)
  tail call void @NRT_decref(ptr %arg.indptr.0)
  tail call void @NRT_decref(ptr %arg.hashes.0)
  tail call void @NRT_decref(ptr %arg.flags.0)
  tail call void @NRT_decref(ptr %arg.ends.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  tail call void @NRT_decref(ptr %arg.abbreviations.0)
  store i64 0, ptr %.1454, align 8
  %.1458 = call i32 @helper_3(ptr nonnull %.1454, ptr nonnull %excinfo.3, i64 %n.4.0.lcssa)
  switch i32 %.1458, label %B1190.if.if [
    i32 -2, label %B1190.endif
    i32 0, label %B1190.endif
  ], !prof !0

B682.endif:                                       ; preds = %B682, %B682
  %.811 = and i64 %.772.fca.2.load, 8
  %.814.not = icmp eq i64 %.811, 0
  br i1 %.814.not, label %B764, label %B786

common.ret:                                       ; preds = %B1190.if.if, %B1190.endif, %B786.if.if, %B682.if.if
  %common.ret.op = phi i32 [ %.762, %B682.if.if ], [ %.845, %B786.if.if ], [ 0, %B1190.endif ], [ %.1458, %B1190.if.if ]
  ret i32 %common.ret.op

B682.if.if:                                       ; preds = %B682
  %.770 = icmp sgt i32 %.762, 0
  %.763 = load ptr, ptr %excinfo.1, align 8
  %.771 = select i1 %.770, ptr %.763, ptr undef
  store ptr %.771, ptr %excinfo, align 8
  br label %common.ret

B786.endif:                                       ; preds = %B786, %B786
  %.872 = and i64 %.772.fca.2.load, 128
  %.873.not = icmp eq i64 %.872, 0
  br i1 %.873.not, label %B838, label %B910

B786.if.if:                                       ; preds = %B786
  %.853 = icmp sgt i32 %.845, 0
  %.846 = load ptr, ptr %excinfo.2, align 8
  %.854 = select i1 %.853, ptr %.846, ptr undef
  store ptr %.854, ptr %excinfo, align 8
  br label %common.ret

B1190.endif:                                      ; preds = %B1190, %B1190
  %.1468 = load i64, ptr %.1454, align 8
  store i64 %.1468, ptr %retptr, align 8
  br label %common.ret

B1190.if.if:                                      ; preds = %B1190
  %.1466 = icmp sgt i32 %.1458, 0
  %.1459 = load ptr, ptr %excinfo.3, align 8
  %.1467 = select i1 %.1466, ptr %.1459, ptr undef
  store ptr %.1467, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define internal noundef range(i32 -1, -2) i32 @helper_1(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.codes.0, ptr readnone captures(none) %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr readonly captures(none) %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.table.0, ptr readnone captures(none) %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr readonly captures(none) %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.step, i64 %arg.i, i64 %arg.end) {
B0:
  %const = bitcast i64 -7046029254386353131 to i64
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.table.0)
  %.67 = getelementptr i32, ptr %arg.codes.4, i64 %arg.i
  %.68 = load i32, ptr %.67, align 4
  %.70 = zext i32 %.68 to i64
  %.95 = getelementptr i32, ptr %arg.table.4, i64 %.70
  %.96 = load i32, ptr %.95, align 4
  %.101 = zext i32 %.96 to i64
  %.102 = lshr i64 %.101, 21
  %.103 = and i64 %.102, 15
  %.115 = lshr i64 %.101, 25
  %.136 = icmp eq i64 %.103, 14
  %spec.select = and i64 %.115, 1
  br i1 %.136, label %B208.preheader, label %B594.preheader

B594.preheader:                                   ; preds = %B0
  br label %B594

B208.preheader:                                   ; preds = %B0
  %0 = add i64 %arg.i, 1
  br label %B208

B208:                                             ; preds = %B442, %B208.preheader
  %lsr.iv = phi i64 [ %0, %B208.preheader ], [ %lsr.iv.next, %B442 ]
  %entry.3.0 = phi i32 [ %"$phi82.0.2.0.i", %B442 ], [ %.96, %B208.preheader ]
  %kind.3.0 = phi i64 [ %.247, %B442 ], [ 14, %B208.preheader ]
  %state.7.0 = phi i64 [ %state.8.1, %B442 ], [ %const, %B208.preheader ]
  %.177.not = icmp eq i64 %kind.3.0, 10
  %.183 = mul i64 %state.7.0, %arg.step
  %1 = and i32 %entry.3.0, 2097151
  %.188 = zext nneg i32 %1 to i64
  %.191 = add i64 %.183, %.188
  %state.8.1 = select i1 %.177.not, i64 %state.7.0, i64 %.191
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !1
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !1
  %.37.i = icmp ult i64 %lsr.iv, %arg.end
  br i1 %.37.i, label %B16.i, label %B44.i

B16.i:                                            ; preds = %B208
  %2 = shl i64 %lsr.iv, 2
  %scevgep359 = getelementptr i8, ptr %arg.codes.4, i64 %2
  %.66.i = load i32, ptr %scevgep359, align 4, !noalias !1
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !1
  %.75.i = zext i32 %.66.i to i64
  %.100.i = getelementptr i32, ptr %arg.table.4, i64 %.75.i
  %.101.i = load i32, ptr %.100.i, align 4, !noalias !1
  br label %B298.endif

B44.i:                                            ; preds = %B208
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !1
  br label %B298.endif

B416:                                             ; preds = %B298.endif
  %3 = trunc i64 %.247 to i32
  %.259 = icmp samesign ult i32 %3, 12
  br i1 %.259, label %B442, label %B480

B438:                                             ; preds = %B298.endif
  tail call void @NRT_decref(ptr %arg.table.0)
  br label %B480

B442:                                             ; preds = %B416
  %4 = shl i64 %lsr.iv, 2
  %scevgep360 = getelementptr i8, ptr %arg.codes.4, i64 %4
  %.307 = load i32, ptr %scevgep360, align 4
  %.308 = icmp eq i32 %.307, 65533
  %lsr.iv.next = add i64 %lsr.iv, 1
  br i1 %.308, label %B480, label %B208

B480:                                             ; preds = %B442, %B438, %B416
  %table.sroa.0.0 = phi ptr [ null, %B438 ], [ %arg.table.0, %B442 ], [ %arg.table.0, %B416 ]
  tail call void @NRT_decref(ptr %table.sroa.0.0)
  %5 = shl i64 %lsr.iv, 2
  %scevgep = getelementptr i8, ptr %arg.codes.4, i64 %5
  %.376 = load i32, ptr %scevgep, align 4
  tail call void @NRT_decref(ptr %arg.codes.0)
  %.382 = icmp eq i32 %.376, 65533
  %spec.select736.v = select i1 %.382, i64 136, i64 8
  %spec.select736 = or disjoint i64 %spec.select736.v, %spec.select
  store i64 %state.8.1, ptr %retptr, align 8
  %retptr.repack748 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store i64 %lsr.iv, ptr %retptr.repack748, align 8
  %retptr.repack750 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store i64 %spec.select736, ptr %retptr.repack750, align 8
  %retptr.repack752 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %retptr.repack752, i8 0, i64 16, i1 false)
  br label %common.ret

common.ret:                                       ; preds = %B2334, %B480
  ret i32 0

B594:                                             ; preds = %B2246, %B594.preheader
  %.669 = phi i32 [ %.1471, %B2246 ], [ %.68, %B594.preheader ]
  %i.5.0 = phi i64 [ %.1442, %B2246 ], [ %arg.i, %B594.preheader ]
  %entry.4.0 = phi i32 [ %.1499, %B2246 ], [ %.96, %B594.preheader ]
  %kind.4.0 = phi i64 [ %20, %B2246 ], [ %.103, %B594.preheader ]
  %letters.3.0 = phi i64 [ %letters.4.1, %B2246 ], [ 0, %B594.preheader ]
  %initials.2.0 = phi i64 [ %initials.3.1, %B2246 ], [ 0, %B594.preheader ]
  %flag.7.0 = phi i64 [ %flag.8.1, %B2246 ], [ %spec.select, %B594.preheader ]
  %state.9.0 = phi i64 [ %state.10.1, %B2246 ], [ %const, %B594.preheader ]
  %caps.2.0 = phi i64 [ %caps.3.1, %B2246 ], [ 0, %B594.preheader ]
  %case.2.0 = phi i64 [ %case.3.1, %B2246 ], [ 0, %B594.preheader ]
  %.484 = icmp eq i64 %kind.4.0, 12
  br i1 %.484, label %B616, label %B742

B616:                                             ; preds = %B594
  %.502 = mul i64 %state.9.0, %arg.step
  %.506 = zext i32 %entry.4.0 to i64
  %.507 = and i64 %.506, 2097151
  %.508 = add i64 %.502, %.507
  %.514 = lshr i32 %entry.4.0, 25
  %.514.lobit = and i32 %.514, 1
  %.518 = zext nneg i32 %.514.lobit to i64
  %.519 = add nsw i64 %caps.2.0, %.518
  %.528 = or i64 %case.2.0, %.506
  %.537 = add nsw i64 %letters.3.0, 1
  br label %B2246

B742:                                             ; preds = %B594
  %.545 = icmp samesign ult i64 %kind.4.0, 5
  br i1 %.545, label %B2334, label %B768

B768:                                             ; preds = %B742
  switch i64 %kind.4.0, label %B1576 [
    i64 13, label %B790
    i64 11, label %B914
    i64 9, label %B1062
  ]

B790:                                             ; preds = %B768
  %.594 = mul i64 %state.9.0, %arg.step
  %6 = and i32 %entry.4.0, 2097151
  %.599 = zext nneg i32 %6 to i64
  %.602 = add i64 %.594, %.599
  %.607 = or i64 %flag.7.0, 2
  %.613 = add nsw i64 %letters.3.0, 1
  br label %B2246

B914:                                             ; preds = %B768
  %.630 = mul i64 %state.9.0, %arg.step
  %7 = and i32 %entry.4.0, 2097151
  %.635 = zext nneg i32 %7 to i64
  %.638 = add i64 %.630, %.635
  %.670 = icmp eq i32 %.669, 65533
  %.674 = or i64 %flag.7.0, 128
  %spec.select737 = select i1 %.670, i64 %.674, i64 %flag.7.0
  br label %B2246

B1062:                                            ; preds = %B768
  %.722 = add i64 %i.5.0, 2
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !4
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !4
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !7
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !7
  %.37.i.i = icmp ult i64 %.722, %arg.end
  br i1 %.37.i.i, label %B16.i.i, label %B44.i.i

B16.i.i:                                          ; preds = %B1062
  %sunkaddr = mul i64 %i.5.0, 4
  %sunkaddr385 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr
  %sunkaddr386 = getelementptr i8, ptr %sunkaddr385, i64 8
  %.66.i.i = load i32, ptr %sunkaddr386, align 4, !noalias !7
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !7
  %.75.i.i = zext i32 %.66.i.i to i64
  %.100.i.i = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i
  %.101.i.i = load i32, ptr %.100.i.i, align 4, !noalias !7
  %8 = and i32 %.101.i.i, 31457280
  %9 = icmp samesign ugt i32 %8, 20971520
  br label %B1062.endif

B44.i.i:                                          ; preds = %B1062
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !7
  br label %B1062.endif

B1240:                                            ; preds = %B16.i.i162
  br i1 %"$phi82.0.2.0.i.i", label %B1262, label %B1384

B1262:                                            ; preds = %B1240
  %.820 = add i64 %i.5.0, 3
  %.37.i.i103 = icmp ult i64 %.820, %arg.end
  br i1 %.37.i.i103, label %B16.i.i107, label %B1520

B16.i.i107:                                       ; preds = %B1262
  %sunkaddr387 = mul i64 %i.5.0, 4
  %sunkaddr388 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr387
  %sunkaddr389 = getelementptr i8, ptr %sunkaddr388, i64 12
  %.66.i.i109 = load i32, ptr %sunkaddr389, align 4, !noalias !10
  %.75.i.i110 = zext i32 %.66.i.i109 to i64
  %.100.i.i111 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i110
  %.101.i.i112 = load i32, ptr %.100.i.i111, align 4, !noalias !10
  %10 = and i32 %.101.i.i112, 31457280
  %11 = icmp samesign ugt i32 %10, 20971520
  br i1 %11, label %B2334, label %B1520

B1384:                                            ; preds = %B1240
  %sunkaddr390 = mul i64 %i.5.0, 4
  %sunkaddr391 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr390
  %sunkaddr392 = getelementptr i8, ptr %sunkaddr391, i64 4
  %.66.i120 = load i32, ptr %sunkaddr392, align 4, !noalias !15
  %.75.i121 = zext i32 %.66.i120 to i64
  %.100.i122 = getelementptr i32, ptr %arg.table.4, i64 %.75.i121
  %.101.i123 = load i32, ptr %.100.i122, align 4, !noalias !15
  %12 = and i32 %.101.i123, 2097151
  %.918 = icmp eq i32 %12, 115
  br i1 %.918, label %B1384.B2334.loopexitsplit_crit_edge, label %B1520

B1520:                                            ; preds = %B1384, %B16.i.i107, %B1262
  %.968 = mul i64 %state.9.0, %arg.step
  %.971 = add i64 %.968, 39
  br label %B2246

B1576:                                            ; preds = %B768
  %.983 = icmp samesign ult i64 %kind.4.0, 7
  br i1 %.983, label %B1606, label %B2222

B1606:                                            ; preds = %B1576
  %.993 = add i64 %i.5.0, -1
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !18
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !18
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !21
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !21
  %.37.i.i125 = icmp ult i64 %.993, %arg.end
  br i1 %.37.i.i125, label %B16.i.i129, label %B44.i.i126

B16.i.i129:                                       ; preds = %B1606
  %sunkaddr393 = mul i64 %i.5.0, 4
  %sunkaddr394 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr393
  %sunkaddr395 = getelementptr i8, ptr %sunkaddr394, i64 -4
  %.66.i.i131 = load i32, ptr %sunkaddr395, align 4, !noalias !21
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !21
  %.75.i.i132 = zext i32 %.66.i.i131 to i64
  %.100.i.i133 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i132
  %.101.i.i134 = load i32, ptr %.100.i.i133, align 4, !noalias !21
  %promoted396 = zext i32 %.101.i.i134 to i64
  %13 = lshr i64 %promoted396, 21
  %14 = and i64 %13, 15
  br label %B1606.endif

B44.i.i126:                                       ; preds = %B1606
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !21
  br label %B1606.endif

B1858:                                            ; preds = %B1606.endif.endif.endif
  %.1115 = icmp eq i64 %"$phi82.0.2.0.i.i183", 13
  br i1 %.1115, label %B1880, label %B2076

B1880:                                            ; preds = %B1858
  %.1124 = add i64 %i.5.0, 3
  %.37.i.i136 = icmp ult i64 %.1124, %arg.end
  br i1 %.37.i.i136, label %B16.i.i140, label %B2076

B16.i.i140:                                       ; preds = %B1880
  %sunkaddr397 = mul i64 %i.5.0, 4
  %sunkaddr398 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr397
  %sunkaddr399 = getelementptr i8, ptr %sunkaddr398, i64 12
  %.66.i.i142 = load i32, ptr %sunkaddr399, align 4, !noalias !24
  %.75.i.i143 = zext i32 %.66.i.i142 to i64
  %.100.i.i144 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i143
  %.101.i.i145 = load i32, ptr %.100.i.i144, align 4, !noalias !24
  %15 = and i32 %.101.i.i145, 31457280
  %16 = icmp eq i32 %15, 27262976
  br i1 %16, label %B1980, label %B2076

B1980:                                            ; preds = %B16.i.i140
  %.1170 = add i64 %i.5.0, 4
  %.37.i.i147 = icmp ult i64 %.1170, %arg.end
  br i1 %.37.i.i147, label %B16.i.i151, label %B2246

B16.i.i151:                                       ; preds = %B1980
  %sunkaddr400 = mul i64 %i.5.0, 4
  %sunkaddr401 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr400
  %sunkaddr402 = getelementptr i8, ptr %sunkaddr401, i64 16
  %.66.i.i153 = load i32, ptr %sunkaddr402, align 4, !noalias !29
  %.75.i.i154 = zext i32 %.66.i.i153 to i64
  %.100.i.i155 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i154
  %.101.i.i156 = load i32, ptr %.100.i.i155, align 4, !noalias !29
  %17 = and i32 %.101.i.i156, 31457280
  %18 = icmp eq i32 %17, 27262976
  br i1 %18, label %B2076, label %B2246

B2076:                                            ; preds = %B16.i.i151, %B16.i.i140, %B1880, %B1858
  %.1206 = mul i64 %state.9.0, %arg.step
  %.1209 = add i64 %.1206, 46
  br label %B2246

B2104:                                            ; preds = %B1606.endif.endif.endif
  %.1247 = icmp eq i64 %kind.4.0, 5
  %.1252 = add nsw i64 %initials.2.0, 1
  %.1254 = icmp eq i64 %letters.3.0, %.1252
  %or.cond1240 = select i1 %.1247, i1 %.1254, i1 false
  br i1 %or.cond1240, label %B2144, label %B2334

B2144:                                            ; preds = %B2104
  %.1258 = icmp eq i64 %"$phi82.0.2.0.i.i128", %"$phi82.0.2.0.i.i172"
  br i1 %.1258, label %B2160, label %B2334.sink.split

B2160:                                            ; preds = %B2144
  %.1269 = icmp eq i64 %"$phi82.0.2.0.i.i128", 12
  %.1294 = icmp samesign ult i64 %"$phi82.0.2.0.i.i183", 11
  %or.cond738 = select i1 %.1269, i1 %.1294, i1 false
  br i1 %or.cond738, label %B2246, label %B2334

B2222:                                            ; preds = %B1576
  %.1375.not = icmp eq i64 %kind.4.0, 10
  br i1 %.1375.not, label %B2246, label %B2334

B2246:                                            ; preds = %B2222, %B2160, %B2076, %B16.i.i151, %B1980, %B1520, %B914, %B790, %B616
  %initials.3.1 = phi i64 [ %initials.2.0, %B616 ], [ %initials.2.0, %B790 ], [ %initials.2.0, %B2222 ], [ %initials.2.0, %B1520 ], [ %initials.2.0, %B914 ], [ %initials.2.0, %B2076 ], [ %letters.3.0, %B2160 ], [ %initials.2.0, %B16.i.i151 ], [ %initials.2.0, %B1980 ]
  %flag.8.1 = phi i64 [ %flag.7.0, %B616 ], [ %.607, %B790 ], [ %flag.7.0, %B2222 ], [ %flag.7.0, %B1520 ], [ %spec.select737, %B914 ], [ %flag.7.0, %B2076 ], [ %flag.7.0, %B2160 ], [ %flag.7.0, %B16.i.i151 ], [ %flag.7.0, %B1980 ]
  %state.10.1 = phi i64 [ %.508, %B616 ], [ %.602, %B790 ], [ %state.9.0, %B2222 ], [ %.971, %B1520 ], [ %.638, %B914 ], [ %.1209, %B2076 ], [ %state.9.0, %B2160 ], [ %state.9.0, %B16.i.i151 ], [ %state.9.0, %B1980 ]
  %caps.3.1 = phi i64 [ %.519, %B616 ], [ %caps.2.0, %B790 ], [ %caps.2.0, %B2222 ], [ %caps.2.0, %B1520 ], [ %caps.2.0, %B914 ], [ %caps.2.0, %B2076 ], [ %caps.2.0, %B2160 ], [ %caps.2.0, %B16.i.i151 ], [ %caps.2.0, %B1980 ]
  %case.3.1 = phi i64 [ %.528, %B616 ], [ %case.2.0, %B790 ], [ %case.2.0, %B2222 ], [ %case.2.0, %B1520 ], [ %case.2.0, %B914 ], [ %case.2.0, %B2076 ], [ %case.2.0, %B2160 ], [ %case.2.0, %B16.i.i151 ], [ %case.2.0, %B1980 ]
  %letters.4.1 = phi i64 [ %.537, %B616 ], [ %.613, %B790 ], [ %letters.3.0, %B2222 ], [ %letters.3.0, %B1520 ], [ %letters.3.0, %B914 ], [ %letters.3.0, %B2076 ], [ %letters.3.0, %B2160 ], [ %letters.3.0, %B16.i.i151 ], [ %letters.3.0, %B1980 ]
  %.1442 = add i64 %i.5.0, 1
  %sunkaddr403 = mul i64 %.1442, 4
  %sunkaddr404 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr403
  %.1471 = load i32, ptr %sunkaddr404, align 4
  %.1473 = zext i32 %.1471 to i64
  %.1498 = getelementptr i32, ptr %arg.table.4, i64 %.1473
  %.1499 = load i32, ptr %.1498, align 4
  %promoted405 = zext i32 %.1499 to i64
  %19 = lshr i64 %promoted405, 21
  %20 = and i64 %19, 15
  br label %B594

B2334.sink.split:                                 ; preds = %B44.i.i159, %B2144
  %arg.table.0.sink.ph = phi ptr [ %arg.table.0, %B44.i.i159 ], [ null, %B2144 ]
  %arg.codes.0.sink.ph = phi ptr [ %arg.codes.0, %B44.i.i159 ], [ null, %B2144 ]
  tail call void @NRT_decref(ptr %arg.table.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  br label %B2334

B1384.B2334.loopexitsplit_crit_edge:              ; preds = %B1384
  %21 = add i64 %i.5.0, 2
  br label %B2334

B2334:                                            ; preds = %B16.i.i162, %B1384.B2334.loopexitsplit_crit_edge, %B2334.sink.split, %B2222, %B2160, %B2104, %B16.i.i107, %B742
  %arg.table.0.sink = phi ptr [ %arg.table.0.sink.ph, %B2334.sink.split ], [ %arg.table.0, %B2222 ], [ %arg.table.0, %B1384.B2334.loopexitsplit_crit_edge ], [ %arg.table.0, %B16.i.i162 ], [ %arg.table.0, %B16.i.i107 ], [ %arg.table.0, %B2160 ], [ %arg.table.0, %B2104 ], [ %arg.table.0, %B742 ]
  %arg.codes.0.sink = phi ptr [ %arg.codes.0.sink.ph, %B2334.sink.split ], [ %arg.codes.0, %B2222 ], [ %arg.codes.0, %B1384.B2334.loopexitsplit_crit_edge ], [ %arg.codes.0, %B16.i.i162 ], [ %arg.codes.0, %B16.i.i107 ], [ %arg.codes.0, %B2160 ], [ %arg.codes.0, %B2104 ], [ %arg.codes.0, %B742 ]
  %i.6.0 = phi i64 [ %i.5.0, %B2334.sink.split ], [ %i.5.0, %B2222 ], [ %21, %B1384.B2334.loopexitsplit_crit_edge ], [ %i.5.0, %B16.i.i162 ], [ %i.5.0, %B16.i.i107 ], [ %i.5.0, %B2160 ], [ %i.5.0, %B2104 ], [ %i.5.0, %B742 ]
  tail call void @NRT_decref(ptr %arg.table.0.sink)
  tail call void @NRT_decref(ptr %arg.codes.0.sink)
  %.1513 = icmp slt i64 %caps.2.0, 2
  %.1521 = and i64 %case.2.0, 67108864
  %.1524 = icmp ne i64 %.1521, 0
  %or.cond739 = select i1 %.1513, i1 true, i1 %.1524
  %.1528 = or i64 %flag.7.0, 16
  %flag.10.0 = select i1 %or.cond739, i64 %flag.7.0, i64 %.1528
  store i64 %state.9.0, ptr %retptr, align 8
  %retptr.repack740 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store i64 %i.6.0, ptr %retptr.repack740, align 8
  %retptr.repack742 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store i64 %flag.10.0, ptr %retptr.repack742, align 8
  %retptr.repack744 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store i64 %letters.3.0, ptr %retptr.repack744, align 8
  %retptr.repack746 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store i64 %initials.2.0, ptr %retptr.repack746, align 8
  br label %common.ret

B298.endif:                                       ; preds = %B44.i, %B16.i
  %arg.codes.0.sink.i = phi ptr [ %arg.codes.0, %B44.i ], [ %arg.table.0, %B16.i ]
  %"$phi82.0.2.0.i" = phi i32 [ 0, %B44.i ], [ %.101.i, %B16.i ]
  tail call void @NRT_decref(ptr %arg.codes.0.sink.i), !noalias !1
  %22 = lshr i32 %"$phi82.0.2.0.i", 21
  %23 = and i32 %22, 15
  %.247 = zext nneg i32 %23 to i64
  %.252 = icmp samesign ugt i32 %23, 9
  br i1 %.252, label %B416, label %B438

B1062.endif:                                      ; preds = %B44.i.i, %B16.i.i
  %arg.codes.0.sink.i.i = phi ptr [ %arg.codes.0, %B44.i.i ], [ %arg.table.0, %B16.i.i ]
  %"$phi82.0.2.0.i.i" = phi i1 [ false, %B44.i.i ], [ %9, %B16.i.i ]
  %.759 = add i64 %i.5.0, 1
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !34
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !34
  %.37.i.i158 = icmp ult i64 %.759, %arg.end
  tail call void @NRT_decref(ptr %arg.codes.0.sink.i.i), !noalias !7
  br i1 %.37.i.i158, label %B16.i.i162, label %B44.i.i159

B16.i.i162:                                       ; preds = %B1062.endif
  %sunkaddr408 = mul i64 %i.5.0, 4
  %sunkaddr409 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr408
  %sunkaddr410 = getelementptr i8, ptr %sunkaddr409, i64 4
  %.66.i.i164 = load i32, ptr %sunkaddr410, align 4, !noalias !37
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !37
  %.75.i.i165 = zext i32 %.66.i.i164 to i64
  %.100.i.i166 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i165
  %.101.i.i167 = load i32, ptr %.100.i.i166, align 4, !noalias !37
  %24 = and i32 %.101.i.i167, 31457280
  %25 = icmp eq i32 %24, 25165824
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !37
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !34
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !34
  br i1 %25, label %B1240, label %B2334

B44.i.i159:                                       ; preds = %B1062.endif
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !37
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !37
  br label %B2334.sink.split

B1606.endif:                                      ; preds = %B44.i.i126, %B16.i.i129
  %arg.codes.0.sink.i.i127 = phi ptr [ %arg.codes.0, %B44.i.i126 ], [ %arg.table.0, %B16.i.i129 ]
  %"$phi82.0.2.0.i.i128" = phi i64 [ 0, %B44.i.i126 ], [ %14, %B16.i.i129 ]
  %.1027 = add i64 %i.5.0, 1
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !40
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !40
  %.37.i.i169 = icmp ult i64 %.1027, %arg.end
  tail call void @NRT_decref(ptr %arg.codes.0.sink.i.i127), !noalias !21
  br i1 %.37.i.i169, label %B16.i.i173, label %B44.i.i170

B16.i.i173:                                       ; preds = %B1606.endif
  %sunkaddr411 = mul i64 %i.5.0, 4
  %sunkaddr412 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr411
  %sunkaddr413 = getelementptr i8, ptr %sunkaddr412, i64 4
  %.66.i.i175 = load i32, ptr %sunkaddr413, align 4, !noalias !43
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !43
  %.75.i.i176 = zext i32 %.66.i.i175 to i64
  %.100.i.i177 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i176
  %.101.i.i178 = load i32, ptr %.100.i.i177, align 4, !noalias !43
  %promoted414 = zext i32 %.101.i.i178 to i64
  %26 = lshr i64 %promoted414, 21
  %27 = and i64 %26, 15
  br label %B1606.endif.endif

B44.i.i170:                                       ; preds = %B1606.endif
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !43
  br label %B1606.endif.endif

B1606.endif.endif:                                ; preds = %B44.i.i170, %B16.i.i173
  %arg.codes.0.sink.i.i171 = phi ptr [ %arg.codes.0, %B44.i.i170 ], [ %arg.table.0, %B16.i.i173 ]
  %"$phi82.0.2.0.i.i172" = phi i64 [ 0, %B44.i.i170 ], [ %27, %B16.i.i173 ]
  %.1067 = add i64 %i.5.0, 2
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !46
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !46
  %.37.i.i180 = icmp ult i64 %.1067, %arg.end
  tail call void @NRT_decref(ptr %arg.codes.0.sink.i.i171), !noalias !43
  br i1 %.37.i.i180, label %B16.i.i184, label %B44.i.i181

B16.i.i184:                                       ; preds = %B1606.endif.endif
  %sunkaddr415 = mul i64 %i.5.0, 4
  %sunkaddr416 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr415
  %sunkaddr417 = getelementptr i8, ptr %sunkaddr416, i64 8
  %.66.i.i186 = load i32, ptr %sunkaddr417, align 4, !noalias !49
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !49
  %.75.i.i187 = zext i32 %.66.i.i186 to i64
  %.100.i.i188 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i187
  %.101.i.i189 = load i32, ptr %.100.i.i188, align 4, !noalias !49
  %promoted418 = zext i32 %.101.i.i189 to i64
  %28 = lshr i64 %promoted418, 21
  %29 = and i64 %28, 15
  br label %B1606.endif.endif.endif

B44.i.i181:                                       ; preds = %B1606.endif.endif
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !49
  br label %B1606.endif.endif.endif

B1606.endif.endif.endif:                          ; preds = %B44.i.i181, %B16.i.i184
  %arg.codes.0.sink.i.i182 = phi ptr [ %arg.codes.0, %B44.i.i181 ], [ %arg.table.0, %B16.i.i184 ]
  %"$phi82.0.2.0.i.i183" = phi i64 [ 0, %B44.i.i181 ], [ %29, %B16.i.i184 ]
  tail call void @NRT_decref(ptr %arg.codes.0.sink.i.i182), !noalias !49
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !46
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !46
  %.1103 = icmp eq i64 %"$phi82.0.2.0.i.i128", 13
  %.1106 = icmp eq i64 %"$phi82.0.2.0.i.i172", 13
  %or.cond = select i1 %.1103, i1 %.1106, i1 false
  br i1 %or.cond, label %B1858, label %B2104
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


; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_2(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.state) #4 {
B0:
  %.5 = lshr i64 %arg.state, 30
  %.6 = xor i64 %.5, %arg.state
  %.7 = mul i64 %.6, -4658895280553007687
  %.8 = lshr i64 %.7, 27
  %.9 = xor i64 %.8, %.7
  %.10 = mul i64 %.9, -7723592293110705685
  %.11 = lshr i64 %.10, 31
  %.12 = xor i64 %.11, %.10
  store i64 %.12, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_3(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x) #4 {
B0:
  store i64 %arg.x, ptr %retptr, align 8
  ret i32 0
}

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noinline }
attributes #3 = { nounwind }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!2}
!2 = distinct !{!2, !3, !"_ZN9clusterer4text11word_kernel4lookB3v23B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!3 = distinct !{!3, !"_ZN9clusterer4text11word_kernel4lookB3v23B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!4 = !{!5}
!5 = distinct !{!5, !6, !"_ZN9clusterer4text11word_kernel8class_atB3v24B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!6 = distinct !{!6, !"_ZN9clusterer4text11word_kernel8class_atB3v24B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!7 = !{!8, !5}
!8 = distinct !{!8, !9, !"_ZN9clusterer4text11word_kernel4lookB3v23B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!9 = distinct !{!9, !"_ZN9clusterer4text11word_kernel4lookB3v23B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!10 = !{!11, !13}
!11 = distinct !{!11, !12, !"_ZN9clusterer4text11word_kernel4lookB3v23B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!12 = distinct !{!12, !"_ZN9clusterer4text11word_kernel4lookB3v23B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!13 = distinct !{!13, !14, !"_ZN9clusterer4text11word_kernel8class_atB3v24B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!14 = distinct !{!14, !"_ZN9clusterer4text11word_kernel8class_atB3v24B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!15 = !{!16}
!16 = distinct !{!16, !17, !"_ZN9clusterer4text11word_kernel4lookB3v23B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!17 = distinct !{!17, !"_ZN9clusterer4text11word_kernel4lookB3v23B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!18 = !{!19}
!19 = distinct !{!19, !20, !"_ZN9clusterer4text11word_kernel8class_atB3v24B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!20 = distinct !{!20, !"_ZN9clusterer4text11word_kernel8class_atB3v24B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!21 = !{!22, !19}
!22 = distinct !{!22, !23, !"_ZN9clusterer4text11word_kernel4lookB3v23B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!23 = distinct !{!23, !"_ZN9clusterer4text11word_kernel4lookB3v23B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!24 = !{!25, !27}
!25 = distinct !{!25, !26, !"_ZN9clusterer4text11word_kernel4lookB3v23B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!26 = distinct !{!26, !"_ZN9clusterer4text11word_kernel4lookB3v23B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!27 = distinct !{!27, !28, !"_ZN9clusterer4text11word_kernel8class_atB3v24B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!28 = distinct !{!28, !"_ZN9clusterer4text11word_kernel8class_atB3v24B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!29 = !{!30, !32}
!30 = distinct !{!30, !31, !"_ZN9clusterer4text11word_kernel4lookB3v23B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!31 = distinct !{!31, !"_ZN9clusterer4text11word_kernel4lookB3v23B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!32 = distinct !{!32, !33, !"_ZN9clusterer4text11word_kernel8class_atB3v24B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!33 = distinct !{!33, !"_ZN9clusterer4text11word_kernel8class_atB3v24B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!34 = !{!35}
!35 = distinct !{!35, !36, !"_ZN9clusterer4text11word_kernel8class_atB3v24B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!36 = distinct !{!36, !"_ZN9clusterer4text11word_kernel8class_atB3v24B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!37 = !{!38, !35}
!38 = distinct !{!38, !39, !"_ZN9clusterer4text11word_kernel4lookB3v23B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!39 = distinct !{!39, !"_ZN9clusterer4text11word_kernel4lookB3v23B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!40 = !{!41}
!41 = distinct !{!41, !42, !"_ZN9clusterer4text11word_kernel8class_atB3v24B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!42 = distinct !{!42, !"_ZN9clusterer4text11word_kernel8class_atB3v24B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!43 = !{!44, !41}
!44 = distinct !{!44, !45, !"_ZN9clusterer4text11word_kernel4lookB3v23B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!45 = distinct !{!45, !"_ZN9clusterer4text11word_kernel4lookB3v23B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!46 = !{!47}
!47 = distinct !{!47, !48, !"_ZN9clusterer4text11word_kernel8class_atB3v24B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!48 = distinct !{!48, !"_ZN9clusterer4text11word_kernel8class_atB3v24B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!49 = !{!50, !47}
!50 = distinct !{!50, !51, !"_ZN9clusterer4text11word_kernel4lookB3v23B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!51 = distinct !{!51, !"_ZN9clusterer4text11word_kernel4lookB3v23B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!52 = !{!"branch_weights", i32 1, i32 99}
