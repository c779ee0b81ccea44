; of 20d5c30dccbce69a7cd47b61ca5d4652
; returns uint64


define range(i32 -1, -2) i32 @clusterer_text_byte_kernel_scan_texts(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.content.0, ptr %arg.content.1, i64 %arg.content.2, i64 %arg.content.3, ptr %arg.content.4, i64 %arg.content.5.0, i64 %arg.content.6.0, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.step, ptr %arg.kinds.0, ptr %arg.kinds.1, i64 %arg.kinds.2, i64 %arg.kinds.3, ptr %arg.kinds.4, i64 %arg.kinds.5.0, i64 %arg.kinds.6.0, ptr %arg.factors.0, ptr %arg.factors.1, i64 %arg.factors.2, i64 %arg.factors.3, ptr %arg.factors.4, i64 %arg.factors.5.0, i64 %arg.factors.6.0, ptr %arg.terms.0, ptr %arg.terms.1, i64 %arg.terms.2, i64 %arg.terms.3, ptr %arg.terms.4, i64 %arg.terms.5.0, i64 %arg.terms.6.0, ptr %arg.text.0, ptr %arg.text.1, i64 %arg.text.2, i64 %arg.text.3, ptr %arg.text.4, i64 %arg.text.5.0, i64 %arg.text.6.0, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.starts.0, ptr %arg.starts.1, i64 %arg.starts.2, i64 %arg.starts.3, ptr %arg.starts.4, i64 %arg.starts.5.0, i64 %arg.starts.6.0, ptr %arg.hashes.0, ptr %arg.hashes.1, i64 %arg.hashes.2, i64 %arg.hashes.3, ptr %arg.hashes.4, i64 %arg.hashes.5.0, i64 %arg.hashes.6.0, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.6.0) {
B0.endif:
  %.722 = alloca i64, align 8
  store i64 0, ptr %.722, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.787 = alloca i64, align 8
  store i64 0, ptr %.787, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.852 = alloca i64, align 8
  store i64 0, ptr %.852, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.1132 = alloca i64, align 8
  store i64 0, ptr %.1132, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.1194 = alloca i64, align 8
  store i64 0, ptr %.1194, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  tail call void @NRT_incref(ptr %arg.content.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_incref(ptr %arg.table.0)
  tail call void @NRT_incref(ptr %arg.kinds.0)
  tail call void @NRT_incref(ptr %arg.factors.0)
  tail call void @NRT_incref(ptr %arg.terms.0)
  tail call void @NRT_incref(ptr %arg.text.0)
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.starts.0)
  tail call void @NRT_incref(ptr %arg.hashes.0)
  tail call void @NRT_incref(ptr %arg.indptr.0)
  store i64 0, ptr %arg.indptr.4, align 8
  %.287499 = icmp sgt i64 %arg.ends.5.0, 1
  br i1 %.287499, label %B120.endif.lr.ph, label %B716.endif

B120.endif.lr.ph:                                 ; preds = %B0.endif
  %0 = trunc i64 %arg.table.5.0 to i32
  %.783 = add i32 %0, -1
  %1 = add nsw i64 %arg.ends.5.0, -2
  br label %B120.endif

B322:                                             ; preds = %B322.lr.ph, %B322
  %seen.2.1482 = phi i64 [ 0, %B322.lr.ph ], [ %.583, %B322 ]
  %.520478480 = phi i64 [ 0, %B322.lr.ph ], [ %.527, %B322 ]
  %.527 = add nuw nsw i64 %.520478480, 1
  %.579 = getelementptr i8, ptr %6, i64 %.520478480
  %.580 = load i8, ptr %.579, align 1
  %.582 = zext i8 %.580 to i64
  %.583 = or i64 %seen.2.1482, %.582
  %.640 = getelementptr i8, ptr %arg.text.4, i64 %.520478480
  store i8 %.580, ptr %.640, align 1
  %exitcond.not = icmp eq i64 %.422, %.527
  br i1 %exitcond.not, label %B382, label %B322

B382:                                             ; preds = %B322
  %2 = icmp ult i64 %.583, 128
  %.673 = getelementptr i8, ptr %arg.text.4, i64 %.422
  store i8 10, ptr %.673, align 1
  %.702 = getelementptr i8, ptr %.673, i64 1
  store i8 10, ptr %.702, align 1
  br i1 %2, label %B450, label %B498

B450:                                             ; preds = %B382.thread, %B382
  store i64 0, ptr %.722, align 8
  %.738 = call i32 @helper_1(ptr nonnull %.722, ptr nonnull %excinfo.1, ptr %arg.text.0, ptr %arg.text.1, i64 %arg.text.2, i64 %arg.text.3, ptr nonnull %arg.text.4, i64 %arg.text.5.0, i64 %arg.text.6.0, i64 %.422, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.step, ptr %arg.kinds.0, ptr %arg.kinds.1, i64 %arg.kinds.2, i64 %arg.kinds.3, ptr %arg.kinds.4, i64 %arg.kinds.5.0, i64 %arg.kinds.6.0, ptr %arg.factors.0, ptr %arg.factors.1, i64 %arg.factors.2, i64 %arg.factors.3, ptr %arg.factors.4, i64 %arg.factors.5.0, i64 %arg.factors.6.0, ptr %arg.terms.0, ptr %arg.terms.1, i64 %arg.terms.2, i64 %arg.terms.3, ptr %arg.terms.4, i64 %arg.terms.5.0, i64 %arg.terms.6.0, ptr %arg.hashes.0, ptr %arg.hashes.1, i64 %arg.hashes.2, i64 %arg.hashes.3, ptr %arg.hashes.4, i64 %arg.hashes.5.0, i64 %arg.hashes.6.0, i64 %n.3.0502)
  switch i32 %.738, label %B450.if.if [
    i32 -2, label %B696
    i32 0, label %B696
  ], !prof !0

B498:                                             ; preds = %B382
  store i64 0, ptr %.787, align 8
  %.795 = call i32 @helper_2(ptr nonnull %.787, ptr nonnull %excinfo.2, ptr %arg.content.0, ptr %arg.content.1, i64 %arg.content.2, i64 %arg.content.3, ptr nonnull %arg.content.4, i64 %arg.content.5.0, i64 %arg.content.6.0, i64 %.358, i64 %.390, i32 %.783, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, i64 0)
  switch i32 %.795, label %B498.if.if [
    i32 -2, label %B498.endif
    i32 0, label %B498.endif
  ], !prof !0

B696:                                             ; preds = %B498.endif, %B498.endif, %B450, %B450
  %n.4.1.in = phi ptr [ %.722, %B450 ], [ %.852, %B498.endif ], [ %.722, %B450 ], [ %.852, %B498.endif ]
  %n.4.1 = load i64, ptr %n.4.1.in, align 8
  %3 = getelementptr i64, ptr %arg.indptr.4, i64 %.300
  store i64 %n.4.1, ptr %3, align 8
  %exitcond523.not = icmp eq i64 %.293488500, %1
  br i1 %exitcond523.not, label %B716.endif, label %B120.endif

B748:                                             ; preds = %B716.endif, %B748.endif
  %.1072509511 = phi i64 [ %.1079, %B748.endif ], [ 0, %B716.endif ]
  %.1130 = getelementptr i64, ptr %arg.hashes.4, i64 %.1072509511
  %.1131 = load i64, ptr %.1130, align 8
  store i64 0, ptr %.1132, align 8
  %.1136 = call i32 @helper_3(ptr nonnull %.1132, ptr nonnull %excinfo.4, i64 %.1131)
  switch i32 %.1136, label %B748.if.if [
    i32 -2, label %B748.endif
    i32 0, label %B748.endif
  ], !prof !0

B800:                                             ; preds = %B748.endif, %B716.endif
  tail call void @NRT_decref(ptr %arg.hashes.0)
  store i64 0, ptr %.1194, align 8
  %.1198 = call i32 @helper_4(ptr nonnull %.1194, ptr nonnull %excinfo.5, i64 %n.3.0.lcssa)
  switch i32 %.1198, label %B800.if.if [
    i32 -2, label %B800.endif
    i32 0, label %B800.endif
  ], !prof !0

B120.endif:                                       ; preds = %B120.endif.lr.ph, %B696
  %n.3.0502 = phi i64 [ 0, %B120.endif.lr.ph ], [ %n.4.1, %B696 ]
  %.293488500 = phi i64 [ 0, %B120.endif.lr.ph ], [ %.300, %B696 ]
  %.300 = add nuw nsw i64 %.293488500, 1
  %4 = getelementptr i64, ptr %arg.ends.4, i64 %.293488500
  %.358 = load i64, ptr %4, align 8
  %5 = getelementptr i64, ptr %arg.ends.4, i64 %.300
  %.390 = load i64, ptr %5, align 8
  %.422 = sub nsw i64 %.390, %.358
  %.514479.not = icmp slt i64 %.422, 1
  br i1 %.514479.not, label %B382.thread, label %B322.lr.ph

B382.thread:                                      ; preds = %B120.endif
  %.673526 = getelementptr i8, ptr %arg.text.4, i64 %.422
  store i8 10, ptr %.673526, align 1
  %.702527 = getelementptr i8, ptr %.673526, i64 1
  store i8 10, ptr %.702527, align 1
  br label %B450

B322.lr.ph:                                       ; preds = %B120.endif
  %6 = getelementptr i8, ptr %arg.content.4, i64 %.358
  br label %B322

common.ret:                                       ; preds = %B800.if.if, %B800.endif, %B748.if.if, %B498.endif.if.if, %B498.if.if, %B450.if.if
  %common.ret.op = phi i32 [ %.738, %B450.if.if ], [ %.795, %B498.if.if ], [ %.864, %B498.endif.if.if ], [ %.1136, %B748.if.if ], [ 0, %B800.endif ], [ %.1198, %B800.if.if ]
  ret i32 %common.ret.op

B450.if.if:                                       ; preds = %B450
  %.746 = icmp sgt i32 %.738, 0
  %.739 = load ptr, ptr %excinfo.1, align 8
  %.747 = select i1 %.746, ptr %.739, ptr undef
  store ptr %.747, ptr %excinfo, align 8
  br label %common.ret

B498.endif:                                       ; preds = %B498, %B498
  %.805 = load i64, ptr %.787, align 8
  %.842 = getelementptr i32, ptr %arg.codes.4, i64 %.805
  store i32 10, ptr %.842, align 4
  store i64 0, ptr %.852, align 8
  %.864 = call i32 @helper_5(ptr nonnull %.852, ptr nonnull %excinfo.3, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, i64 0, i64 %.805, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.step, ptr %arg.hashes.0, ptr %arg.hashes.1, i64 %arg.hashes.2, i64 %arg.hashes.3, ptr %arg.hashes.4, i64 %arg.hashes.5.0, i64 %arg.hashes.6.0, ptr %arg.starts.0, ptr %arg.starts.1, i64 %arg.starts.2, i64 %arg.starts.3, ptr %arg.starts.4, i64 %arg.starts.5.0, i64 %arg.starts.6.0, i64 %n.3.0502)
  switch i32 %.864, label %B498.endif.if.if [
    i32 -2, label %B696
    i32 0, label %B696
  ], !prof !0

B498.if.if:                                       ; preds = %B498
  %.803 = icmp sgt i32 %.795, 0
  %.796 = load ptr, ptr %excinfo.2, align 8
  %.804 = select i1 %.803, ptr %.796, ptr undef
  store ptr %.804, ptr %excinfo, align 8
  br label %common.ret

B498.endif.if.if:                                 ; preds = %B498.endif
  %.872 = icmp sgt i32 %.864, 0
  %.865 = load ptr, ptr %excinfo.3, align 8
  %.873 = select i1 %.872, ptr %.865, ptr undef
  store ptr %.873, ptr %excinfo, align 8
  br label %common.ret

B716.endif:                                       ; preds = %B696, %B0.endif
  %n.3.0.lcssa = phi i64 [ 0, %B0.endif ], [ %n.4.1, %B696 ]
  tail call void @NRT_decref(ptr %arg.text.0)
  tail call void @NRT_decref(ptr %arg.terms.0)
  tail call void @NRT_decref(ptr %arg.table.0)
  tail call void @NRT_decref(ptr %arg.starts.0)
  tail call void @NRT_decref(ptr %arg.kinds.0)
  tail call void @NRT_decref(ptr %arg.indptr.0)
  tail call void @NRT_decref(ptr %arg.factors.0)
  tail call void @NRT_decref(ptr %arg.ends.0)
  tail call void @NRT_decref(ptr %arg.content.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  %.1066510.not = icmp slt i64 %n.3.0.lcssa, 1
  br i1 %.1066510.not, label %B800, label %B748

B748.endif:                                       ; preds = %B748, %B748
  %.1079 = add nuw nsw i64 %.1072509511, 1
  %.1146 = load i64, ptr %.1132, align 8
  store i64 %.1146, ptr %.1130, align 8
  %exitcond524.not = icmp eq i64 %n.3.0.lcssa, %.1079
  br i1 %exitcond524.not, label %B800, label %B748

B748.if.if:                                       ; preds = %B748
  %.1144 = icmp sgt i32 %.1136, 0
  %.1137 = load ptr, ptr %excinfo.4, align 8
  %.1145 = select i1 %.1144, ptr %.1137, ptr undef
  store ptr %.1145, ptr %excinfo, align 8
  br label %common.ret

B800.endif:                                       ; preds = %B800, %B800
  %.1208 = load i64, ptr %.1194, align 8
  store i64 %.1208, ptr %retptr, align 8
  br label %common.ret

B800.if.if:                                       ; preds = %B800
  %.1206 = icmp sgt i32 %.1198, 0
  %.1199 = load ptr, ptr %excinfo.5, align 8
  %.1207 = select i1 %.1206, ptr %.1199, ptr undef
  store ptr %.1207, ptr %excinfo, align 8
  br label %common.ret
}

define internal range(i32 -1, -2) i32 @helper_1(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr %arg.codes.0, ptr readnone captures(none) %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr readonly captures(none) %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, i64 %arg.end, ptr %arg.table.0, ptr readnone captures(none) %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr readonly captures(none) %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.step, ptr %arg.kinds.0, ptr readnone captures(none) %arg.kinds.1, i64 %arg.kinds.2, i64 %arg.kinds.3, ptr readonly captures(none) %arg.kinds.4, i64 %arg.kinds.5.0, i64 %arg.kinds.6.0, ptr %arg.factors.0, ptr readnone captures(none) %arg.factors.1, i64 %arg.factors.2, i64 %arg.factors.3, ptr readonly captures(none) %arg.factors.4, i64 %arg.factors.5.0, i64 %arg.factors.6.0, ptr %arg.terms.0, ptr readnone captures(none) %arg.terms.1, i64 %arg.terms.2, i64 %arg.terms.3, ptr readonly captures(none) %arg.terms.4, i64 %arg.terms.5.0, i64 %arg.terms.6.0, ptr %arg.hashes.0, ptr readnone captures(none) %arg.hashes.1, i64 %arg.hashes.2, i64 %arg.hashes.3, ptr writeonly captures(none) %arg.hashes.4, i64 %arg.hashes.5.0, i64 %arg.hashes.6.0, i64 %arg.n) {
B0:
  %const = bitcast i64 -7046029254386353131 to i64
  %.770 = alloca { i64, i64, i64, i64, i64 }, align 8
  %excinfo.1 = alloca ptr, align 8
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.table.0)
  tail call void @NRT_incref(ptr %arg.kinds.0)
  tail call void @NRT_incref(ptr %arg.factors.0)
  tail call void @NRT_incref(ptr %arg.terms.0)
  tail call void @NRT_incref(ptr %arg.hashes.0)
  br label %B60

B60:                                              ; preds = %B941, %B834, %B0
  %n.5.1 = phi i64 [ %arg.n, %B0 ], [ %.894, %B834 ], [ %n.7.1, %B941 ]
  %i.6.1 = phi i64 [ 0, %B0 ], [ %.174, %B834 ], [ %i.5.1, %B941 ]
  %inside.4.1 = phi i64 [ 0, %B0 ], [ %word.2.3, %B834 ], [ %inside.6.1, %B941 ]
  %state.5.1 = phi i64 [ %const, %B0 ], [ %.961, %B834 ], [ %state.7.1, %B941 ]
  %.171 = getelementptr i8, ptr %arg.codes.4, i64 %i.6.1
  %.172 = load i8, ptr %.171, align 1
  %.174 = add i64 %i.6.1, 1
  %.200 = getelementptr i8, ptr %arg.codes.4, i64 %.174
  %.201 = load i8, ptr %.200, align 1
  %.210 = zext i8 %.172 to i64
  %.235 = getelementptr i8, ptr %arg.kinds.4, i64 %.210
  %.236 = load i8, ptr %.235, align 1
  %.237 = zext i8 %.236 to i64
  %.240 = zext i8 %.201 to i64
  %.265 = getelementptr i8, ptr %arg.kinds.4, i64 %.240
  %.266 = load i8, ptr %.265, align 1
  %.267 = zext i8 %.266 to i64
  %.276 = or i64 %.267, %.237
  %.277 = icmp samesign ult i64 %.276, 2
  br i1 %.277, label %B240, label %B452

B240:                                             ; preds = %B60
  %.306 = getelementptr i64, ptr %arg.hashes.4, i64 %n.5.1
  store i64 %state.5.1, ptr %.306, align 8
  %.309 = xor i64 %.237, -1
  %.311 = and i64 %inside.4.1, %.309
  %.315 = add i64 %.311, %n.5.1
  %.345 = getelementptr i64, ptr %arg.factors.4, i64 %.240
  %.346 = load i64, ptr %.345, align 8
  %.374 = getelementptr i64, ptr %arg.terms.4, i64 %.240
  %.375 = load i64, ptr %.374, align 8
  %.405 = getelementptr i64, ptr %arg.factors.4, i64 %.210
  %.406 = load i64, ptr %.405, align 8
  %.408 = mul i64 %.406, %state.5.1
  %.436 = getelementptr i64, ptr %arg.terms.4, i64 %.210
  %.437 = load i64, ptr %.436, align 8
  %.438 = add i64 %.408, %.437
  %reass.mul = mul i64 %.438, %.346
  %.506 = add i64 %reass.mul, %.375
  %.535 = getelementptr i64, ptr %arg.hashes.4, i64 %.315
  store i64 %.438, ptr %.535, align 8
  %.538 = xor i64 %.267, -1
  %.540 = and i64 %.538, %.237
  %.543 = add i64 %.315, %.540
  %.554 = add i64 %i.6.1, 2
  br label %B941

B452:                                             ; preds = %B60
  %0 = trunc i64 %.237 to i8
  %.568 = icmp eq i8 %0, 2
  br i1 %.568, label %B474, label %B834

B474:                                             ; preds = %B452
  %1 = trunc i64 %.267 to i8
  %.575 = icmp ne i64 %inside.4.1, 0
  %.578 = icmp eq i8 %1, 1
  %or.cond = and i1 %.575, %.578
  br i1 %or.cond, label %B500, label %B834

B500:                                             ; preds = %B474
  %.589 = add i64 %i.6.1, -1
  %.600.not = icmp eq i64 %.589, 0
  br i1 %.600.not, label %B708, label %B542

B542:                                             ; preds = %B500
  %.171.le = getelementptr i8, ptr %arg.codes.4, i64 %i.6.1
  %.638 = getelementptr i8, ptr %.171.le, i64 -2
  %.639 = load i8, ptr %.638, align 1
  %.641 = zext i8 %.639 to i64
  %.666 = getelementptr i8, ptr %arg.kinds.4, i64 %.641
  %.667 = load i8, ptr %.666, align 1
  %.668 = icmp eq i8 %.667, 1
  br i1 %.668, label %B604.preheader, label %B708

B604.preheader:                                   ; preds = %B542
  br label %B604

B604:                                             ; preds = %B646, %B604.preheader
  %first.2.3 = phi i64 [ %.674, %B646 ], [ %.589, %B604.preheader ]
  %.684.not = icmp eq i64 %first.2.3, 1
  br i1 %.684.not, label %B708, label %B646

B646:                                             ; preds = %B604
  %2 = getelementptr i8, ptr %arg.codes.4, i64 %first.2.3
  %.721 = getelementptr i8, ptr %2, i64 -2
  %.722 = load i8, ptr %.721, align 1
  %.724 = zext i8 %.722 to i64
  %.749 = getelementptr i8, ptr %arg.kinds.4, i64 %.724
  %.750 = load i8, ptr %.749, align 1
  %.751 = icmp eq i8 %.750, 1
  %.674 = add i64 %first.2.3, -1
  br i1 %.751, label %B604, label %B708

B708:                                             ; preds = %B646, %B604, %B542, %B500
  %first.3.2 = phi i64 [ %.589, %B542 ], [ 0, %B500 ], [ 0, %B604 ], [ %.674, %B646 ]
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %.770, i8 0, i64 40, i1 false)
  %.778 = call i32 @helper_6(ptr nonnull %.770, ptr nonnull %excinfo.1, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.step, i64 %first.3.2, i64 %arg.end)
  %cond = icmp eq i32 %.778, 0
  br i1 %cond, label %B708.endif, label %B708.if.if, !prof !1

B834:                                             ; preds = %B474, %B452
  %word.2.3 = phi i64 [ %.237, %B452 ], [ 0, %B474 ]
  %.887 = getelementptr i64, ptr %arg.hashes.4, i64 %n.5.1
  store i64 %state.5.1, ptr %.887, align 8
  %.890 = xor i64 %word.2.3, -1
  %.892 = and i64 %inside.4.1, %.890
  %.894 = add i64 %.892, %n.5.1
  %.926 = getelementptr i64, ptr %arg.factors.4, i64 %.210
  %.927 = load i64, ptr %.926, align 8
  %.929 = mul i64 %.927, %state.5.1
  %.957 = getelementptr i64, ptr %arg.terms.4, i64 %.210
  %.958 = load i64, ptr %.957, align 8
  %.961 = add i64 %.929, %.958
  %.974.not = icmp ugt i64 %.174, %arg.end
  br i1 %.974.not, label %B940, label %B60

common.ret:                                       ; preds = %B708.if.if, %B940
  %common.ret.op = phi i32 [ 0, %B940 ], [ %.778, %B708.if.if ]
  ret i32 %common.ret.op

B940:                                             ; preds = %B941, %B834
  %n.8.2 = phi i64 [ %.894, %B834 ], [ %n.7.1, %B941 ]
  tail call void @NRT_decref(ptr %arg.terms.0)
  tail call void @NRT_decref(ptr %arg.table.0)
  tail call void @NRT_decref(ptr %arg.kinds.0)
  tail call void @NRT_decref(ptr %arg.hashes.0)
  tail call void @NRT_decref(ptr %arg.factors.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  store i64 %n.8.2, ptr %retptr, align 8
  br label %common.ret

B941:                                             ; preds = %B708.endif, %B240
  %state.7.1 = phi i64 [ %.506, %B240 ], [ %const, %B708.endif ]
  %n.7.1 = phi i64 [ %.543, %B240 ], [ %.843, %B708.endif ]
  %inside.6.1 = phi i64 [ %.267, %B240 ], [ 0, %B708.endif ]
  %i.5.1 = phi i64 [ %.554, %B240 ], [ %.788.fca.1.load, %B708.endif ]
  %.136.not = icmp ugt i64 %i.5.1, %arg.end
  br i1 %.136.not, label %B940, label %B60

B708.endif:                                       ; preds = %B708
  %sunkaddr = getelementptr inbounds i8, ptr %.770, i64 8
  %.788.fca.1.load = load i64, ptr %sunkaddr, align 8
  %.788.fca.0.load = load i64, ptr %.770, align 8
  %.840 = getelementptr i64, ptr %arg.hashes.4, i64 %n.5.1
  store i64 %.788.fca.0.load, ptr %.840, align 8
  %.843 = add i64 %n.5.1, 1
  br label %B941

B708.if.if:                                       ; preds = %B708
  store ptr null, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite)
define internal void @NRT_incref(ptr %p) alwaysinline {
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

define internal noundef range(i32 -1, -2) i32 @helper_6(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.codes.0, ptr readnone captures(none) %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr readonly captures(none) %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.table.0, ptr readnone captures(none) %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr readonly captures(none) %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.step, i64 %arg.i, i64 %arg.end) local_unnamed_addr {
B0:
  %const = bitcast i64 -7046029254386353131 to i64
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.table.0)
  %.67 = getelementptr i8, ptr %arg.codes.4, i64 %arg.i
  %.68 = load i8, ptr %.67, align 1
  %.70 = zext i8 %.68 to i64
  %.95 = getelementptr i32, ptr %arg.table.4, i64 %.70
  %.96 = load i32, ptr %.95, align 4
  %.101 = zext i32 %.96 to i64
  %.102 = lshr i64 %.101, 21
  %.103 = and i64 %.102, 15
  %.115 = lshr i64 %.101, 25
  %.136 = icmp eq i64 %.103, 14
  %spec.select = and i64 %.115, 1
  br i1 %.136, label %B186, label %B594.preheader

B594.preheader:                                   ; preds = %B0
  br label %B594

B186:                                             ; preds = %B0
  %.165 = or disjoint i64 %spec.select, 8
  %0 = add i64 %arg.i, 1
  br label %B208

B208:                                             ; preds = %B416, %B186
  %lsr.iv226 = phi i64 [ %lsr.iv.next, %B416 ], [ %0, %B186 ]
  %entry.3.0 = phi i32 [ %"$phi82.0.2.0.i", %B416 ], [ %.96, %B186 ]
  %kind.3.0 = phi i64 [ %.247, %B416 ], [ 14, %B186 ]
  %state.7.0 = phi i64 [ %state.8.1, %B416 ], [ %const, %B186 ]
  %.177.not = icmp eq i64 %kind.3.0, 10
  %.183 = mul i64 %state.7.0, %arg.step
  %1 = and i32 %entry.3.0, 2097151
  %.188 = zext nneg i32 %1 to i64
  %.191 = add i64 %.183, %.188
  %state.8.1 = select i1 %.177.not, i64 %state.7.0, i64 %.191
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !3
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !3
  %.37.i = icmp ult i64 %lsr.iv226, %arg.end
  br i1 %.37.i, label %B16.i, label %B44.i

B16.i:                                            ; preds = %B208
  %scevgep227 = getelementptr i8, ptr %arg.codes.4, i64 %lsr.iv226
  %.66.i = load i8, ptr %scevgep227, align 1, !noalias !3
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !3
  %.75.i = zext i8 %.66.i to i64
  %.100.i = getelementptr i32, ptr %arg.table.4, i64 %.75.i
  %.101.i = load i32, ptr %.100.i, align 4, !noalias !3
  br label %B298.endif

B44.i:                                            ; preds = %B208
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !3
  br label %B298.endif

B416:                                             ; preds = %B298.endif
  %.247 = zext nneg i32 %19 to i64
  %.259 = icmp samesign ult i32 %19, 12
  %lsr.iv.next = add i64 %lsr.iv226, 1
  br i1 %.259, label %B208, label %B534

B438:                                             ; preds = %B298.endif
  tail call void @NRT_decref(ptr %arg.table.0)
  br label %B534

common.ret:                                       ; preds = %B2334, %B534
  ret i32 0

B534:                                             ; preds = %B438, %B416
  %table.sroa.0.0 = phi ptr [ null, %B438 ], [ %arg.table.0, %B416 ]
  tail call void @NRT_decref(ptr %table.sroa.0.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  store i64 %state.8.1, ptr %retptr, align 8
  %retptr.repack746 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store i64 %lsr.iv226, ptr %retptr.repack746, align 8
  %retptr.repack748 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store i64 %.165, ptr %retptr.repack748, align 8
  %retptr.repack750 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %retptr.repack750, i8 0, i64 16, i1 false)
  br label %common.ret

B594:                                             ; preds = %B2246, %B594.preheader
  %i.5.0 = phi i64 [ %.1445, %B2246 ], [ %arg.i, %B594.preheader ]
  %entry.4.0 = phi i32 [ %.1502, %B2246 ], [ %.96, %B594.preheader ]
  %kind.4.0 = phi i64 [ %16, %B2246 ], [ %.103, %B594.preheader ]
  %letters.3.0 = phi i64 [ %letters.4.1, %B2246 ], [ 0, %B594.preheader ]
  %initials.2.0 = phi i64 [ %initials.3.1, %B2246 ], [ 0, %B594.preheader ]
  %flag.7.0 = phi i64 [ %flag.8.1, %B2246 ], [ %spec.select, %B594.preheader ]
  %state.9.0 = phi i64 [ %state.10.1, %B2246 ], [ %const, %B594.preheader ]
  %caps.2.0 = phi i64 [ %caps.3.1, %B2246 ], [ 0, %B594.preheader ]
  %case.2.0 = phi i64 [ %case.3.1, %B2246 ], [ 0, %B594.preheader ]
  %.486 = icmp eq i64 %kind.4.0, 12
  br i1 %.486, label %B616, label %B742

B616:                                             ; preds = %B594
  %.504 = mul i64 %state.9.0, %arg.step
  %.508 = zext i32 %entry.4.0 to i64
  %.509 = and i64 %.508, 2097151
  %.510 = add i64 %.504, %.509
  %.516 = lshr i32 %entry.4.0, 25
  %.516.lobit = and i32 %.516, 1
  %.520 = zext nneg i32 %.516.lobit to i64
  %.521 = add nsw i64 %caps.2.0, %.520
  %.530 = or i64 %case.2.0, %.508
  %.539 = add nsw i64 %letters.3.0, 1
  br label %B2246

B742:                                             ; preds = %B594
  %.547 = icmp samesign ult i64 %kind.4.0, 5
  br i1 %.547, label %B2334, label %B768

B768:                                             ; preds = %B742
  switch i64 %kind.4.0, label %B1576 [
    i64 13, label %B790
    i64 11, label %B1036
    i64 9, label %B1062
  ]

B790:                                             ; preds = %B768
  %.596 = mul i64 %state.9.0, %arg.step
  %2 = and i32 %entry.4.0, 2097151
  %.601 = zext nneg i32 %2 to i64
  %.604 = add i64 %.596, %.601
  %.609 = or i64 %flag.7.0, 2
  %.615 = add nsw i64 %letters.3.0, 1
  br label %B2246

B1036:                                            ; preds = %B768
  %.632 = mul i64 %state.9.0, %arg.step
  %3 = and i32 %entry.4.0, 2097151
  %.637 = zext nneg i32 %3 to i64
  %.640 = add i64 %.632, %.637
  br label %B2246

B1062:                                            ; preds = %B768
  %.725 = add i64 %i.5.0, 2
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !6
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !6
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !9
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !9
  %.37.i.i = icmp ult i64 %.725, %arg.end
  br i1 %.37.i.i, label %B16.i.i, label %B44.i.i

B16.i.i:                                          ; preds = %B1062
  %sunkaddr = getelementptr i8, ptr %arg.codes.4, i64 %i.5.0
  %sunkaddr253 = getelementptr i8, ptr %sunkaddr, i64 2
  %.66.i.i = load i8, ptr %sunkaddr253, align 1, !noalias !9
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !9
  %.75.i.i = zext i8 %.66.i.i to i64
  %.100.i.i = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i
  %.101.i.i = load i32, ptr %.100.i.i, align 4, !noalias !9
  %4 = and i32 %.101.i.i, 31457280
  %5 = icmp samesign ugt i32 %4, 20971520
  br label %B1062.endif

B44.i.i:                                          ; preds = %B1062
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !9
  br label %B1062.endif

B1240:                                            ; preds = %B16.i.i162
  br i1 %"$phi82.0.2.0.i.i", label %B1262, label %B1384

B1262:                                            ; preds = %B1240
  %.823 = add i64 %i.5.0, 3
  %.37.i.i103 = icmp ult i64 %.823, %arg.end
  br i1 %.37.i.i103, label %B16.i.i107, label %B1520

B16.i.i107:                                       ; preds = %B1262
  %sunkaddr254 = getelementptr i8, ptr %arg.codes.4, i64 %i.5.0
  %sunkaddr255 = getelementptr i8, ptr %sunkaddr254, i64 3
  %.66.i.i109 = load i8, ptr %sunkaddr255, align 1, !noalias !12
  %.75.i.i110 = zext i8 %.66.i.i109 to i64
  %.100.i.i111 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i110
  %.101.i.i112 = load i32, ptr %.100.i.i111, align 4, !noalias !12
  %6 = and i32 %.101.i.i112, 31457280
  %7 = icmp samesign ugt i32 %6, 20971520
  br i1 %7, label %B2334, label %B1520

B1384:                                            ; preds = %B1240
  %sunkaddr256 = getelementptr i8, ptr %arg.codes.4, i64 %i.5.0
  %sunkaddr257 = getelementptr i8, ptr %sunkaddr256, i64 1
  %.66.i120 = load i8, ptr %sunkaddr257, align 1, !noalias !17
  %.75.i121 = zext i8 %.66.i120 to i64
  %.100.i122 = getelementptr i32, ptr %arg.table.4, i64 %.75.i121
  %.101.i123 = load i32, ptr %.100.i122, align 4, !noalias !17
  %8 = and i32 %.101.i123, 2097151
  %.921 = icmp eq i32 %8, 115
  br i1 %.921, label %B1384.B2334.loopexitsplit_crit_edge, label %B1520

B1520:                                            ; preds = %B1384, %B16.i.i107, %B1262
  %.971 = mul i64 %state.9.0, %arg.step
  %.974 = add i64 %.971, 39
  br label %B2246

B1576:                                            ; preds = %B768
  %.986 = icmp samesign ult i64 %kind.4.0, 7
  br i1 %.986, label %B1606, label %B2222

B1606:                                            ; preds = %B1576
  %.996 = add i64 %i.5.0, -1
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !20
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !20
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !23
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !23
  %.37.i.i125 = icmp ult i64 %.996, %arg.end
  br i1 %.37.i.i125, label %B16.i.i129, label %B44.i.i126

B16.i.i129:                                       ; preds = %B1606
  %sunkaddr258 = getelementptr i8, ptr %arg.codes.4, i64 %i.5.0
  %sunkaddr259 = getelementptr i8, ptr %sunkaddr258, i64 -1
  %.66.i.i131 = load i8, ptr %sunkaddr259, align 1, !noalias !23
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !23
  %.75.i.i132 = zext i8 %.66.i.i131 to i64
  %.100.i.i133 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i132
  %.101.i.i134 = load i32, ptr %.100.i.i133, align 4, !noalias !23
  %promoted260 = zext i32 %.101.i.i134 to i64
  %9 = lshr i64 %promoted260, 21
  %10 = and i64 %9, 15
  br label %B1606.endif

B44.i.i126:                                       ; preds = %B1606
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !23
  br label %B1606.endif

B1858:                                            ; preds = %B1606.endif.endif.endif
  %.1118 = icmp eq i64 %"$phi82.0.2.0.i.i183", 13
  %.1127 = add i64 %i.5.0, 3
  %.37.i.i136 = icmp ult i64 %.1127, %arg.end
  %or.cond39 = select i1 %.1118, i1 %.37.i.i136, i1 false
  br i1 %or.cond39, label %B16.i.i140, label %B2076

B16.i.i140:                                       ; preds = %B1858
  %sunkaddr261 = getelementptr i8, ptr %arg.codes.4, i64 %i.5.0
  %sunkaddr262 = getelementptr i8, ptr %sunkaddr261, i64 3
  %.66.i.i142 = load i8, ptr %sunkaddr262, align 1, !noalias !26
  %.75.i.i143 = zext i8 %.66.i.i142 to i64
  %.100.i.i144 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i143
  %.101.i.i145 = load i32, ptr %.100.i.i144, align 4, !noalias !26
  %11 = and i32 %.101.i.i145, 31457280
  %12 = icmp eq i32 %11, 27262976
  br i1 %12, label %B1980, label %B2076

B1980:                                            ; preds = %B16.i.i140
  %.1173 = add i64 %i.5.0, 4
  %.37.i.i147 = icmp ult i64 %.1173, %arg.end
  br i1 %.37.i.i147, label %B16.i.i151, label %B2246

B16.i.i151:                                       ; preds = %B1980
  %sunkaddr263 = getelementptr i8, ptr %arg.codes.4, i64 %i.5.0
  %sunkaddr264 = getelementptr i8, ptr %sunkaddr263, i64 4
  %.66.i.i153 = load i8, ptr %sunkaddr264, align 1, !noalias !31
  %.75.i.i154 = zext i8 %.66.i.i153 to i64
  %.100.i.i155 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i154
  %.101.i.i156 = load i32, ptr %.100.i.i155, align 4, !noalias !31
  %13 = and i32 %.101.i.i156, 31457280
  %14 = icmp eq i32 %13, 27262976
  br i1 %14, label %B2076, label %B2246

B2076:                                            ; preds = %B16.i.i151, %B16.i.i140, %B1858
  %.1209 = mul i64 %state.9.0, %arg.step
  %.1212 = add i64 %.1209, 46
  br label %B2246

B2104:                                            ; preds = %B1606.endif.endif.endif
  %.1250 = icmp eq i64 %kind.4.0, 5
  %.1255 = add nsw i64 %initials.2.0, 1
  %.1257 = icmp eq i64 %letters.3.0, %.1255
  %or.cond1237 = select i1 %.1250, i1 %.1257, i1 false
  br i1 %or.cond1237, label %B2144, label %B2334

B2144:                                            ; preds = %B2104
  %.1261 = icmp eq i64 %"$phi82.0.2.0.i.i128", %"$phi82.0.2.0.i.i172"
  br i1 %.1261, label %B2160, label %B2334.sink.split

B2160:                                            ; preds = %B2144
  %.1272 = icmp eq i64 %"$phi82.0.2.0.i.i128", 12
  %.1297 = icmp samesign ult i64 %"$phi82.0.2.0.i.i183", 11
  %or.cond736 = select i1 %.1272, i1 %.1297, i1 false
  br i1 %or.cond736, label %B2246, label %B2334

B2222:                                            ; preds = %B1576
  %.1378.not = icmp eq i64 %kind.4.0, 10
  br i1 %.1378.not, label %B2246, label %B2334

B2246:                                            ; preds = %B2222, %B2160, %B2076, %B16.i.i151, %B1980, %B1520, %B1036, %B790, %B616
  %initials.3.1 = phi i64 [ %initials.2.0, %B616 ], [ %initials.2.0, %B790 ], [ %initials.2.0, %B1036 ], [ %initials.2.0, %B1520 ], [ %initials.2.0, %B2222 ], [ %initials.2.0, %B2076 ], [ %initials.2.0, %B16.i.i151 ], [ %letters.3.0, %B2160 ], [ %initials.2.0, %B1980 ]
  %flag.8.1 = phi i64 [ %flag.7.0, %B616 ], [ %.609, %B790 ], [ %flag.7.0, %B1036 ], [ %flag.7.0, %B1520 ], [ %flag.7.0, %B2222 ], [ %flag.7.0, %B2076 ], [ %flag.7.0, %B16.i.i151 ], [ %flag.7.0, %B2160 ], [ %flag.7.0, %B1980 ]
  %state.10.1 = phi i64 [ %.510, %B616 ], [ %.604, %B790 ], [ %.640, %B1036 ], [ %.974, %B1520 ], [ %state.9.0, %B2222 ], [ %.1212, %B2076 ], [ %state.9.0, %B16.i.i151 ], [ %state.9.0, %B2160 ], [ %state.9.0, %B1980 ]
  %caps.3.1 = phi i64 [ %.521, %B616 ], [ %caps.2.0, %B790 ], [ %caps.2.0, %B1036 ], [ %caps.2.0, %B1520 ], [ %caps.2.0, %B2222 ], [ %caps.2.0, %B2076 ], [ %caps.2.0, %B16.i.i151 ], [ %caps.2.0, %B2160 ], [ %caps.2.0, %B1980 ]
  %case.3.1 = phi i64 [ %.530, %B616 ], [ %case.2.0, %B790 ], [ %case.2.0, %B1036 ], [ %case.2.0, %B1520 ], [ %case.2.0, %B2222 ], [ %case.2.0, %B2076 ], [ %case.2.0, %B16.i.i151 ], [ %case.2.0, %B2160 ], [ %case.2.0, %B1980 ]
  %letters.4.1 = phi i64 [ %.539, %B616 ], [ %.615, %B790 ], [ %letters.3.0, %B1036 ], [ %letters.3.0, %B1520 ], [ %letters.3.0, %B2222 ], [ %letters.3.0, %B2076 ], [ %letters.3.0, %B16.i.i151 ], [ %letters.3.0, %B2160 ], [ %letters.3.0, %B1980 ]
  %.1445 = add i64 %i.5.0, 1
  %sunkaddr265 = getelementptr i8, ptr %arg.codes.4, i64 %i.5.0
  %sunkaddr266 = getelementptr i8, ptr %sunkaddr265, i64 1
  %.1474 = load i8, ptr %sunkaddr266, align 1
  %.1476 = zext i8 %.1474 to i64
  %.1501 = getelementptr i32, ptr %arg.table.4, i64 %.1476
  %.1502 = load i32, ptr %.1501, align 4
  %promoted267 = zext i32 %.1502 to i64
  %15 = lshr i64 %promoted267, 21
  %16 = and i64 %15, 15
  br label %B594

B2334.sink.split:                                 ; preds = %B44.i.i159, %B2144
  %arg.table.0.sink.ph = phi ptr [ %arg.table.0, %B44.i.i159 ], [ null, %B2144 ]
  %arg.codes.0.sink.ph = phi ptr [ %arg.codes.0, %B44.i.i159 ], [ null, %B2144 ]
  tail call void @NRT_decref(ptr %arg.table.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  br label %B2334

B1384.B2334.loopexitsplit_crit_edge:              ; preds = %B1384
  %17 = add i64 %i.5.0, 2
  br label %B2334

B2334:                                            ; preds = %B16.i.i162, %B1384.B2334.loopexitsplit_crit_edge, %B2334.sink.split, %B2222, %B2160, %B2104, %B16.i.i107, %B742
  %arg.table.0.sink = phi ptr [ %arg.table.0.sink.ph, %B2334.sink.split ], [ %arg.table.0, %B16.i.i162 ], [ %arg.table.0, %B1384.B2334.loopexitsplit_crit_edge ], [ %arg.table.0, %B16.i.i107 ], [ %arg.table.0, %B2104 ], [ %arg.table.0, %B2160 ], [ %arg.table.0, %B2222 ], [ %arg.table.0, %B742 ]
  %arg.codes.0.sink = phi ptr [ %arg.codes.0.sink.ph, %B2334.sink.split ], [ %arg.codes.0, %B16.i.i162 ], [ %arg.codes.0, %B1384.B2334.loopexitsplit_crit_edge ], [ %arg.codes.0, %B16.i.i107 ], [ %arg.codes.0, %B2104 ], [ %arg.codes.0, %B2160 ], [ %arg.codes.0, %B2222 ], [ %arg.codes.0, %B742 ]
  %i.6.0 = phi i64 [ %i.5.0, %B2334.sink.split ], [ %i.5.0, %B16.i.i162 ], [ %17, %B1384.B2334.loopexitsplit_crit_edge ], [ %i.5.0, %B16.i.i107 ], [ %i.5.0, %B2104 ], [ %i.5.0, %B2160 ], [ %i.5.0, %B2222 ], [ %i.5.0, %B742 ]
  tail call void @NRT_decref(ptr %arg.table.0.sink)
  tail call void @NRT_decref(ptr %arg.codes.0.sink)
  %.1516 = icmp slt i64 %caps.2.0, 2
  %.1524 = and i64 %case.2.0, 67108864
  %.1527 = icmp ne i64 %.1524, 0
  %or.cond737 = select i1 %.1516, i1 true, i1 %.1527
  %.1531 = or i64 %flag.7.0, 16
  %flag.10.0 = select i1 %or.cond737, i64 %flag.7.0, i64 %.1531
  store i64 %state.9.0, ptr %retptr, align 8
  %retptr.repack738 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store i64 %i.6.0, ptr %retptr.repack738, align 8
  %retptr.repack740 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store i64 %flag.10.0, ptr %retptr.repack740, align 8
  %retptr.repack742 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store i64 %letters.3.0, ptr %retptr.repack742, align 8
  %retptr.repack744 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store i64 %initials.2.0, ptr %retptr.repack744, align 8
  br label %common.ret

B298.endif:                                       ; preds = %B44.i, %B16.i
  %arg.codes.0.sink.i = phi ptr [ %arg.codes.0, %B44.i ], [ %arg.table.0, %B16.i ]
  %"$phi82.0.2.0.i" = phi i32 [ 0, %B44.i ], [ %.101.i, %B16.i ]
  tail call void @NRT_decref(ptr %arg.codes.0.sink.i), !noalias !3
  %18 = lshr i32 %"$phi82.0.2.0.i", 21
  %19 = and i32 %18, 15
  %.252 = icmp samesign ugt i32 %19, 9
  br i1 %.252, label %B416, label %B438

B1062.endif:                                      ; preds = %B44.i.i, %B16.i.i
  %arg.codes.0.sink.i.i = phi ptr [ %arg.codes.0, %B44.i.i ], [ %arg.table.0, %B16.i.i ]
  %"$phi82.0.2.0.i.i" = phi i1 [ false, %B44.i.i ], [ %5, %B16.i.i ]
  %.762 = add i64 %i.5.0, 1
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !36
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !36
  %.37.i.i158 = icmp ult i64 %.762, %arg.end
  tail call void @NRT_decref(ptr %arg.codes.0.sink.i.i), !noalias !9
  br i1 %.37.i.i158, label %B16.i.i162, label %B44.i.i159

B16.i.i162:                                       ; preds = %B1062.endif
  %sunkaddr268 = getelementptr i8, ptr %arg.codes.4, i64 %i.5.0
  %sunkaddr269 = getelementptr i8, ptr %sunkaddr268, i64 1
  %.66.i.i164 = load i8, ptr %sunkaddr269, align 1, !noalias !39
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !39
  %.75.i.i165 = zext i8 %.66.i.i164 to i64
  %.100.i.i166 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i165
  %.101.i.i167 = load i32, ptr %.100.i.i166, align 4, !noalias !39
  %20 = and i32 %.101.i.i167, 31457280
  %21 = icmp eq i32 %20, 25165824
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !39
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !36
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !36
  br i1 %21, label %B1240, label %B2334

B44.i.i159:                                       ; preds = %B1062.endif
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !39
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !39
  br label %B2334.sink.split

B1606.endif:                                      ; preds = %B44.i.i126, %B16.i.i129
  %arg.codes.0.sink.i.i127 = phi ptr [ %arg.codes.0, %B44.i.i126 ], [ %arg.table.0, %B16.i.i129 ]
  %"$phi82.0.2.0.i.i128" = phi i64 [ 0, %B44.i.i126 ], [ %10, %B16.i.i129 ]
  %.1030 = add i64 %i.5.0, 1
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !42
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !42
  %.37.i.i169 = icmp ult i64 %.1030, %arg.end
  tail call void @NRT_decref(ptr %arg.codes.0.sink.i.i127), !noalias !23
  br i1 %.37.i.i169, label %B16.i.i173, label %B44.i.i170

B16.i.i173:                                       ; preds = %B1606.endif
  %sunkaddr270 = getelementptr i8, ptr %arg.codes.4, i64 %i.5.0
  %sunkaddr271 = getelementptr i8, ptr %sunkaddr270, i64 1
  %.66.i.i175 = load i8, ptr %sunkaddr271, align 1, !noalias !45
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !45
  %.75.i.i176 = zext i8 %.66.i.i175 to i64
  %.100.i.i177 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i176
  %.101.i.i178 = load i32, ptr %.100.i.i177, align 4, !noalias !45
  %promoted272 = zext i32 %.101.i.i178 to i64
  %22 = lshr i64 %promoted272, 21
  %23 = and i64 %22, 15
  br label %B1606.endif.endif

B44.i.i170:                                       ; preds = %B1606.endif
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !45
  br label %B1606.endif.endif

B1606.endif.endif:                                ; preds = %B44.i.i170, %B16.i.i173
  %arg.codes.0.sink.i.i171 = phi ptr [ %arg.codes.0, %B44.i.i170 ], [ %arg.table.0, %B16.i.i173 ]
  %"$phi82.0.2.0.i.i172" = phi i64 [ 0, %B44.i.i170 ], [ %23, %B16.i.i173 ]
  %.1070 = add i64 %i.5.0, 2
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !48
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !48
  %.37.i.i180 = icmp ult i64 %.1070, %arg.end
  tail call void @NRT_decref(ptr %arg.codes.0.sink.i.i171), !noalias !45
  br i1 %.37.i.i180, label %B16.i.i184, label %B44.i.i181

B16.i.i184:                                       ; preds = %B1606.endif.endif
  %sunkaddr273 = getelementptr i8, ptr %arg.codes.4, i64 %i.5.0
  %sunkaddr274 = getelementptr i8, ptr %sunkaddr273, i64 2
  %.66.i.i186 = load i8, ptr %sunkaddr274, align 1, !noalias !51
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !51
  %.75.i.i187 = zext i8 %.66.i.i186 to i64
  %.100.i.i188 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i187
  %.101.i.i189 = load i32, ptr %.100.i.i188, align 4, !noalias !51
  %promoted275 = zext i32 %.101.i.i189 to i64
  %24 = lshr i64 %promoted275, 21
  %25 = and i64 %24, 15
  br label %B1606.endif.endif.endif

B44.i.i181:                                       ; preds = %B1606.endif.endif
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !51
  br label %B1606.endif.endif.endif

B1606.endif.endif.endif:                          ; preds = %B44.i.i181, %B16.i.i184
  %arg.codes.0.sink.i.i182 = phi ptr [ %arg.codes.0, %B44.i.i181 ], [ %arg.table.0, %B16.i.i184 ]
  %"$phi82.0.2.0.i.i183" = phi i64 [ 0, %B44.i.i181 ], [ %25, %B16.i.i184 ]
  tail call void @NRT_decref(ptr %arg.codes.0.sink.i.i182), !noalias !51
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !48
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !48
  %.1106 = icmp eq i64 %"$phi82.0.2.0.i.i128", 13
  %.1109 = icmp eq i64 %"$phi82.0.2.0.i.i172", 13
  %or.cond = select i1 %.1106, i1 %.1109, i1 false
  br i1 %or.cond, label %B1858, label %B2104
}

; Function Attrs: noinline
define internal void @NRT_decref(ptr %p) alwaysinline {
  ret void
}

; Function Attrs: nounwind


define internal noundef range(i32 -1, -2) i32 @helper_2(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.content.0, ptr readnone captures(none) %arg.content.1, i64 %arg.content.2, i64 %arg.content.3, ptr readonly captures(none) %arg.content.4, i64 %arg.content.5.0, i64 %arg.content.6.0, i64 %arg.i, i64 %arg.end, i32 %arg.largest, ptr %arg.codes.0, ptr readnone captures(none) %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr writeonly captures(none) %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, i64 %arg.at) {
B0:
  %.63409 = icmp ult i64 %arg.i, %arg.end
  br i1 %.63409, label %B18.preheader.preheader, label %common.ret

B18.preheader.preheader:                          ; preds = %B0
  %.8.i = zext i32 %arg.largest to i64
  %scevgep = getelementptr i8, ptr %arg.content.4, i64 1
  br label %B18

B18:                                              ; preds = %B182.endif.endif, %B1096, %B18.preheader.preheader
  %i.5.1 = phi i64 [ %arg.i, %B18.preheader.preheader ], [ %i.6.3, %B1096 ], [ %.73, %B182.endif.endif ]
  %at.3.1 = phi i64 [ %arg.at, %B18.preheader.preheader ], [ %at.4.3, %B1096 ], [ %.434, %B182.endif.endif ]
  %.73 = add i64 %i.5.1, 32
  %.75.not = icmp ugt i64 %.73, %arg.end
  br i1 %.75.not, label %B304.endif, label %B128.lr.ph

B366:                                             ; preds = %B366.preheader, %B1052
  %i.9.2 = phi i64 [ %i.7.3, %B1052 ], [ %i.5.1, %B366.preheader ]
  %at.6.2 = phi i64 [ %.870, %B1052 ], [ %at.3.1, %B366.preheader ]
  %.531 = getelementptr i8, ptr %arg.content.4, i64 %i.9.2
  %.532 = load i8, ptr %.531, align 1
  %.538 = zext i8 %.532 to i64
  %.543 = add i64 %i.9.2, 1
  %.555 = icmp ugt i8 %.532, -65
  br i1 %.555, label %B488.endif.endif, label %B1052

B854.epil:                                        ; preds = %B854.epil.preheader, %B854.epil
  %byte.4.4339.epil = phi i64 [ %.777.epil, %B854.epil ], [ %.584, %B854.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %B854.epil ], [ 0, %B854.epil.preheader ]
  %.743.epil = shl i64 %byte.4.4339.epil, 6
  %scevgep90 = getelementptr i8, ptr %scevgep89, i64 %epil.iter
  %.771.epil = load i8, ptr %scevgep90, align 1
  %promoted = zext i8 %.771.epil to i64
  %0 = and i64 %promoted, 63
  %.777.epil = or disjoint i64 %.743.epil, %0
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %.13.i14, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B1020.loopexit, label %B854.epil, !llvm.loop !54

B1020.loopexit:                                   ; preds = %B854.epil
  %1 = add i64 %.13.i14, %.543
  br label %B1020

B1020:                                            ; preds = %B488.endif.endif, %B1020.loopexit
  %i.8.4.lcssa = phi i64 [ %arg.end, %B488.endif.endif ], [ %1, %B1020.loopexit ]
  %byte.4.4.lcssa = phi i64 [ %.584, %B488.endif.endif ], [ %.777.epil, %B1020.loopexit ]
  %.10.i = tail call i64 @llvm.umin.i64(i64 %byte.4.4.lcssa, i64 %.8.i)
  br label %B1052

B1052:                                            ; preds = %B1020, %B366
  %byte.5.3 = phi i64 [ %.538, %B366 ], [ %.10.i, %B1020 ]
  %i.7.3 = phi i64 [ %.543, %B366 ], [ %i.8.4.lcssa, %B1020 ]
  %.864 = getelementptr i32, ptr %arg.codes.4, i64 %at.6.2
  %.865 = trunc nuw i64 %byte.5.3 to i32
  store i32 %.865, ptr %.864, align 4
  %.870 = add i64 %at.6.2, 1
  %.877 = icmp ult i64 %i.7.3, %.13.i
  br i1 %.877, label %B366, label %B1096

B1096:                                            ; preds = %B304.endif, %B1052
  %i.6.3 = phi i64 [ %i.5.1, %B304.endif ], [ %i.7.3, %B1052 ]
  %at.4.3 = phi i64 [ %at.3.1, %B304.endif ], [ %.870, %B1052 ]
  %.905 = icmp ult i64 %i.6.3, %arg.end
  br i1 %.905, label %B18, label %common.ret

common.ret:                                       ; preds = %B182.endif.endif, %B1096, %B0
  %at.7.2 = phi i64 [ %arg.at, %B0 ], [ %at.4.3, %B1096 ], [ %.434, %B182.endif.endif ]
  store i64 %at.7.2, ptr %retptr, align 8
  ret i32 0

B128.lr.ph:                                       ; preds = %B18
  %2 = getelementptr i8, ptr %arg.content.4, i64 %i.5.1
  %.229 = load i8, ptr %2, align 1
  %.420 = zext i8 %.229 to i32
  %.228.1 = getelementptr i8, ptr %2, i64 1
  %.229.1 = load i8, ptr %.228.1, align 1
  %.228.2 = getelementptr i8, ptr %2, i64 2
  %.229.2 = load i8, ptr %.228.2, align 1
  %.228.3 = getelementptr i8, ptr %2, i64 3
  %.229.3 = load i8, ptr %.228.3, align 1
  %.228.4 = getelementptr i8, ptr %2, i64 4
  %.229.4 = load i8, ptr %.228.4, align 1
  %.228.5 = getelementptr i8, ptr %2, i64 5
  %.229.5 = load i8, ptr %.228.5, align 1
  %.228.6 = getelementptr i8, ptr %2, i64 6
  %.229.6 = load i8, ptr %.228.6, align 1
  %.228.7 = getelementptr i8, ptr %2, i64 7
  %.229.7 = load i8, ptr %.228.7, align 1
  %.228.8 = getelementptr i8, ptr %2, i64 8
  %.229.8 = load i8, ptr %.228.8, align 1
  %.228.9 = getelementptr i8, ptr %2, i64 9
  %.229.9 = load i8, ptr %.228.9, align 1
  %.228.10 = getelementptr i8, ptr %2, i64 10
  %.229.10 = load i8, ptr %.228.10, align 1
  %.228.11 = getelementptr i8, ptr %2, i64 11
  %.229.11 = load i8, ptr %.228.11, align 1
  %.228.12 = getelementptr i8, ptr %2, i64 12
  %.229.12 = load i8, ptr %.228.12, align 1
  %.228.13 = getelementptr i8, ptr %2, i64 13
  %.229.13 = load i8, ptr %.228.13, align 1
  %.228.14 = getelementptr i8, ptr %2, i64 14
  %.229.14 = load i8, ptr %.228.14, align 1
  %.228.15 = getelementptr i8, ptr %2, i64 15
  %.229.15 = load i8, ptr %.228.15, align 1
  %.228.16 = getelementptr i8, ptr %2, i64 16
  %.229.16 = load i8, ptr %.228.16, align 1
  %.228.17 = getelementptr i8, ptr %2, i64 17
  %.229.17 = load i8, ptr %.228.17, align 1
  %.228.18 = getelementptr i8, ptr %2, i64 18
  %.229.18 = load i8, ptr %.228.18, align 1
  %.228.19 = getelementptr i8, ptr %2, i64 19
  %.229.19 = load i8, ptr %.228.19, align 1
  %.228.20 = getelementptr i8, ptr %2, i64 20
  %.229.20 = load i8, ptr %.228.20, align 1
  %.228.21 = getelementptr i8, ptr %2, i64 21
  %.229.21 = load i8, ptr %.228.21, align 1
  %.228.22 = getelementptr i8, ptr %2, i64 22
  %.229.22 = load i8, ptr %.228.22, align 1
  %.228.23 = getelementptr i8, ptr %2, i64 23
  %.229.23 = load i8, ptr %.228.23, align 1
  %.228.24 = getelementptr i8, ptr %2, i64 24
  %.229.24 = load i8, ptr %.228.24, align 1
  %.228.25 = getelementptr i8, ptr %2, i64 25
  %.229.25 = load i8, ptr %.228.25, align 1
  %.228.26 = getelementptr i8, ptr %2, i64 26
  %.229.26 = load i8, ptr %.228.26, align 1
  %.228.27 = getelementptr i8, ptr %2, i64 27
  %.229.27 = load i8, ptr %.228.27, align 1
  %.228.28 = getelementptr i8, ptr %2, i64 28
  %.229.28 = load i8, ptr %.228.28, align 1
  %.228.29 = getelementptr i8, ptr %2, i64 29
  %.229.29 = load i8, ptr %.228.29, align 1
  %.228.30 = getelementptr i8, ptr %2, i64 30
  %.229.30 = load i8, ptr %.228.30, align 1
  %.228.31 = getelementptr i8, ptr %2, i64 31
  %.229.31 = load i8, ptr %.228.31, align 1
  %3 = or i8 %.229.1, %.229.2
  %4 = or i8 %3, %.229.3
  %5 = or i8 %4, %.229.4
  %6 = or i8 %5, %.229.5
  %7 = or i8 %6, %.229.6
  %8 = or i8 %7, %.229.7
  %9 = or i8 %8, %.229.8
  %10 = or i8 %9, %.229.9
  %11 = or i8 %10, %.229.10
  %12 = or i8 %11, %.229.11
  %13 = or i8 %12, %.229.12
  %14 = or i8 %13, %.229.13
  %15 = or i8 %14, %.229.14
  %16 = or i8 %15, %.229.15
  %17 = or i8 %16, %.229.16
  %18 = or i8 %17, %.229.17
  %19 = or i8 %18, %.229.18
  %20 = or i8 %19, %.229.19
  %21 = or i8 %20, %.229.20
  %22 = or i8 %21, %.229.21
  %23 = or i8 %22, %.229.22
  %24 = or i8 %23, %.229.23
  %25 = or i8 %24, %.229.24
  %26 = or i8 %25, %.229.25
  %27 = or i8 %26, %.229.26
  %28 = or i8 %27, %.229.27
  %29 = or i8 %28, %.229.28
  %30 = or i8 %29, %.229.29
  %31 = or i8 %30, %.229.30
  %32 = or i8 %31, %.229.31
  %.232.31514 = or i8 %32, %.229
  %.242 = icmp sgt i8 %.232.31514, -1
  br i1 %.242, label %B182.endif.endif, label %B304.endif

B182.endif.endif:                                 ; preds = %B128.lr.ph
  %.228.1.le = getelementptr i8, ptr %2, i64 1
  %.228.2.le = getelementptr i8, ptr %2, i64 2
  %.228.3.le = getelementptr i8, ptr %2, i64 3
  %.228.4.le = getelementptr i8, ptr %2, i64 4
  %.228.5.le = getelementptr i8, ptr %2, i64 5
  %.228.6.le = getelementptr i8, ptr %2, i64 6
  %.228.7.le = getelementptr i8, ptr %2, i64 7
  %.228.8.le = getelementptr i8, ptr %2, i64 8
  %.228.9.le = getelementptr i8, ptr %2, i64 9
  %.228.10.le = getelementptr i8, ptr %2, i64 10
  %.228.11.le = getelementptr i8, ptr %2, i64 11
  %.228.12.le = getelementptr i8, ptr %2, i64 12
  %.228.13.le = getelementptr i8, ptr %2, i64 13
  %.228.14.le = getelementptr i8, ptr %2, i64 14
  %.228.15.le = getelementptr i8, ptr %2, i64 15
  %.228.16.le = getelementptr i8, ptr %2, i64 16
  %.228.17.le = getelementptr i8, ptr %2, i64 17
  %.228.18.le = getelementptr i8, ptr %2, i64 18
  %.228.19.le = getelementptr i8, ptr %2, i64 19
  %.228.20.le = getelementptr i8, ptr %2, i64 20
  %.228.21.le = getelementptr i8, ptr %2, i64 21
  %.228.22.le = getelementptr i8, ptr %2, i64 22
  %.228.23.le = getelementptr i8, ptr %2, i64 23
  %.228.24.le = getelementptr i8, ptr %2, i64 24
  %.228.25.le = getelementptr i8, ptr %2, i64 25
  %.228.26.le = getelementptr i8, ptr %2, i64 26
  %.228.27.le = getelementptr i8, ptr %2, i64 27
  %.228.28.le = getelementptr i8, ptr %2, i64 28
  %.228.29.le = getelementptr i8, ptr %2, i64 29
  %.228.30.le = getelementptr i8, ptr %2, i64 30
  %.228.31.le = getelementptr i8, ptr %2, i64 31
  %33 = getelementptr i32, ptr %arg.codes.4, i64 %at.3.1
  store i32 %.420, ptr %33, align 4
  %.391.1 = load i8, ptr %.228.1.le, align 1
  %.419.1 = getelementptr i8, ptr %33, i64 4
  %.420.1 = zext i8 %.391.1 to i32
  store i32 %.420.1, ptr %.419.1, align 4
  %.391.2 = load i8, ptr %.228.2.le, align 1
  %.419.2 = getelementptr i8, ptr %33, i64 8
  %.420.2 = zext i8 %.391.2 to i32
  store i32 %.420.2, ptr %.419.2, align 4
  %.391.3 = load i8, ptr %.228.3.le, align 1
  %.419.3 = getelementptr i8, ptr %33, i64 12
  %.420.3 = zext i8 %.391.3 to i32
  store i32 %.420.3, ptr %.419.3, align 4
  %.391.4 = load i8, ptr %.228.4.le, align 1
  %.419.4 = getelementptr i8, ptr %33, i64 16
  %.420.4 = zext i8 %.391.4 to i32
  store i32 %.420.4, ptr %.419.4, align 4
  %.391.5 = load i8, ptr %.228.5.le, align 1
  %.419.5 = getelementptr i8, ptr %33, i64 20
  %.420.5 = zext i8 %.391.5 to i32
  store i32 %.420.5, ptr %.419.5, align 4
  %.391.6 = load i8, ptr %.228.6.le, align 1
  %.419.6 = getelementptr i8, ptr %33, i64 24
  %.420.6 = zext i8 %.391.6 to i32
  store i32 %.420.6, ptr %.419.6, align 4
  %.391.7 = load i8, ptr %.228.7.le, align 1
  %.419.7 = getelementptr i8, ptr %33, i64 28
  %.420.7 = zext i8 %.391.7 to i32
  store i32 %.420.7, ptr %.419.7, align 4
  %.391.8 = load i8, ptr %.228.8.le, align 1
  %.419.8 = getelementptr i8, ptr %33, i64 32
  %.420.8 = zext i8 %.391.8 to i32
  store i32 %.420.8, ptr %.419.8, align 4
  %.391.9 = load i8, ptr %.228.9.le, align 1
  %.419.9 = getelementptr i8, ptr %33, i64 36
  %.420.9 = zext i8 %.391.9 to i32
  store i32 %.420.9, ptr %.419.9, align 4
  %.391.10 = load i8, ptr %.228.10.le, align 1
  %.419.10 = getelementptr i8, ptr %33, i64 40
  %.420.10 = zext i8 %.391.10 to i32
  store i32 %.420.10, ptr %.419.10, align 4
  %.391.11 = load i8, ptr %.228.11.le, align 1
  %.419.11 = getelementptr i8, ptr %33, i64 44
  %.420.11 = zext i8 %.391.11 to i32
  store i32 %.420.11, ptr %.419.11, align 4
  %.391.12 = load i8, ptr %.228.12.le, align 1
  %.419.12 = getelementptr i8, ptr %33, i64 48
  %.420.12 = zext i8 %.391.12 to i32
  store i32 %.420.12, ptr %.419.12, align 4
  %.391.13 = load i8, ptr %.228.13.le, align 1
  %.419.13 = getelementptr i8, ptr %33, i64 52
  %.420.13 = zext i8 %.391.13 to i32
  store i32 %.420.13, ptr %.419.13, align 4
  %.391.14 = load i8, ptr %.228.14.le, align 1
  %.419.14 = getelementptr i8, ptr %33, i64 56
  %.420.14 = zext i8 %.391.14 to i32
  store i32 %.420.14, ptr %.419.14, align 4
  %.391.15 = load i8, ptr %.228.15.le, align 1
  %.419.15 = getelementptr i8, ptr %33, i64 60
  %.420.15 = zext i8 %.391.15 to i32
  store i32 %.420.15, ptr %.419.15, align 4
  %.391.16 = load i8, ptr %.228.16.le, align 1
  %.419.16 = getelementptr i8, ptr %33, i64 64
  %.420.16 = zext i8 %.391.16 to i32
  store i32 %.420.16, ptr %.419.16, align 4
  %.391.17 = load i8, ptr %.228.17.le, align 1
  %.419.17 = getelementptr i8, ptr %33, i64 68
  %.420.17 = zext i8 %.391.17 to i32
  store i32 %.420.17, ptr %.419.17, align 4
  %.391.18 = load i8, ptr %.228.18.le, align 1
  %.419.18 = getelementptr i8, ptr %33, i64 72
  %.420.18 = zext i8 %.391.18 to i32
  store i32 %.420.18, ptr %.419.18, align 4
  %.391.19 = load i8, ptr %.228.19.le, align 1
  %.419.19 = getelementptr i8, ptr %33, i64 76
  %.420.19 = zext i8 %.391.19 to i32
  store i32 %.420.19, ptr %.419.19, align 4
  %.391.20 = load i8, ptr %.228.20.le, align 1
  %.419.20 = getelementptr i8, ptr %33, i64 80
  %.420.20 = zext i8 %.391.20 to i32
  store i32 %.420.20, ptr %.419.20, align 4
  %.391.21 = load i8, ptr %.228.21.le, align 1
  %.419.21 = getelementptr i8, ptr %33, i64 84
  %.420.21 = zext i8 %.391.21 to i32
  store i32 %.420.21, ptr %.419.21, align 4
  %.391.22 = load i8, ptr %.228.22.le, align 1
  %.419.22 = getelementptr i8, ptr %33, i64 88
  %.420.22 = zext i8 %.391.22 to i32
  store i32 %.420.22, ptr %.419.22, align 4
  %.391.23 = load i8, ptr %.228.23.le, align 1
  %.419.23 = getelementptr i8, ptr %33, i64 92
  %.420.23 = zext i8 %.391.23 to i32
  store i32 %.420.23, ptr %.419.23, align 4
  %.391.24 = load i8, ptr %.228.24.le, align 1
  %.419.24 = getelementptr i8, ptr %33, i64 96
  %.420.24 = zext i8 %.391.24 to i32
  store i32 %.420.24, ptr %.419.24, align 4
  %.391.25 = load i8, ptr %.228.25.le, align 1
  %.419.25 = getelementptr i8, ptr %33, i64 100
  %.420.25 = zext i8 %.391.25 to i32
  store i32 %.420.25, ptr %.419.25, align 4
  %.391.26 = load i8, ptr %.228.26.le, align 1
  %.419.26 = getelementptr i8, ptr %33, i64 104
  %.420.26 = zext i8 %.391.26 to i32
  store i32 %.420.26, ptr %.419.26, align 4
  %.391.27 = load i8, ptr %.228.27.le, align 1
  %.419.27 = getelementptr i8, ptr %33, i64 108
  %.420.27 = zext i8 %.391.27 to i32
  store i32 %.420.27, ptr %.419.27, align 4
  %.391.28 = load i8, ptr %.228.28.le, align 1
  %.419.28 = getelementptr i8, ptr %33, i64 112
  %.420.28 = zext i8 %.391.28 to i32
  store i32 %.420.28, ptr %.419.28, align 4
  %.391.29 = load i8, ptr %.228.29.le, align 1
  %.419.29 = getelementptr i8, ptr %33, i64 116
  %.420.29 = zext i8 %.391.29 to i32
  store i32 %.420.29, ptr %.419.29, align 4
  %.391.30 = load i8, ptr %.228.30.le, align 1
  %.419.30 = getelementptr i8, ptr %33, i64 120
  %.420.30 = zext i8 %.391.30 to i32
  store i32 %.420.30, ptr %.419.30, align 4
  %.391.31 = load i8, ptr %.228.31.le, align 1
  %.419.31 = getelementptr i8, ptr %33, i64 124
  %.420.31 = zext i8 %.391.31 to i32
  store i32 %.420.31, ptr %.419.31, align 4
  %.434 = add i64 %at.3.1, 32
  %.63 = icmp ult i64 %.73, %arg.end
  br i1 %.63, label %B18, label %common.ret

B304.endif:                                       ; preds = %B128.lr.ph, %B18
  %.13.i = tail call i64 @llvm.umin.i64(i64 %.73, i64 %arg.end)
  %.494 = icmp ult i64 %i.5.1, %.13.i
  br i1 %.494, label %B366.preheader, label %B1096

B366.preheader:                                   ; preds = %B304.endif
  br label %B366

B488.endif.endif:                                 ; preds = %B366
  %34 = trunc i64 %.538 to i8
  %35 = trunc i64 %.538 to i8
  %.567 = icmp samesign ugt i8 %35, -33
  %.570 = select i1 %.567, i64 2, i64 1
  %.573 = icmp samesign ugt i8 %34, -17
  %.575 = zext i1 %.573 to i64
  %.576 = add i64 %.570, %.575
  %.592 = sub i64 %arg.end, %.543
  %.13.i14 = tail call i64 @llvm.umin.i64(i64 %.592, i64 %.576)
  %.581 = lshr i64 63, %.576
  %.584 = and i64 %.581, %.538
  %.702335.not = icmp eq i64 %arg.end, %.543
  br i1 %.702335.not, label %B1020, label %B854.epil.preheader

B854.epil.preheader:                              ; preds = %B488.endif.endif
  %scevgep89 = getelementptr i8, ptr %scevgep, i64 %i.9.2
  br label %B854.epil
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #4

define internal range(i32 -1, -2) i32 @helper_5(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr %arg.codes.0, ptr readnone captures(none) %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr readonly captures(none) %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, i64 %arg.begin, i64 %arg.end, ptr %arg.table.0, ptr readnone captures(none) %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr readonly captures(none) %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.step, ptr %arg.hashes.0, ptr readnone captures(none) %arg.hashes.1, i64 %arg.hashes.2, i64 %arg.hashes.3, ptr writeonly captures(none) %arg.hashes.4, i64 %arg.hashes.5.0, i64 %arg.hashes.6.0, ptr %arg.starts.0, ptr readnone captures(none) %arg.starts.1, i64 %arg.starts.2, i64 %arg.starts.3, ptr writeonly captures(none) %arg.starts.4, i64 %arg.starts.5.0, i64 %arg.starts.6.0, i64 %arg.n) {
B0:
  %.314 = alloca { i64, i64, i64, i64, i64 }, align 8
  %excinfo.2 = alloca ptr, align 8
  %.689 = alloca { i64, i64, i64, i64, i64 }, align 8
  %excinfo.4 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %.689, i8 0, i64 40, i1 false)
  %.893 = alloca { i64, i64, i64, i64, i64 }, align 8
  %excinfo.7 = alloca ptr, align 8
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.table.0)
  tail call void @NRT_incref(ptr %arg.hashes.0)
  tail call void @NRT_incref(ptr %arg.starts.0)
  %.121.not634 = icmp ugt i64 %arg.begin, %arg.end
  br i1 %.121.not634, label %B1456, label %B54.preheader

B54.preheader:                                    ; preds = %B0
  %const231 = bitcast i64 -1099511627776 to i64
  %const230 = bitcast i64 -4658895280553007687 to i64
  %const229 = bitcast i64 -7046029254386353131 to i64
  %const228 = bitcast i64 -7575587736534282103 to i64
  %const227 = bitcast i64 -7723592293110705685 to i64
  %const = bitcast i64 3573116690164977347 to i64
  br label %B54

B54:                                              ; preds = %B1457, %B1158, %B54.preheader
  %n.6.1 = phi i64 [ %arg.n, %B54.preheader ], [ %.1136, %B1158 ], [ %n.8.1, %B1457 ]
  %i.8.1 = phi i64 [ %arg.begin, %B54.preheader ], [ %.1196, %B1158 ], [ %i.7.1, %B1457 ]
  %first.3.1 = phi i64 [ %arg.begin, %B54.preheader ], [ %spec.select, %B1158 ], [ %first.5.1, %B1457 ]
  %inside.5.1 = phi i64 [ 0, %B54.preheader ], [ %.1066, %B1158 ], [ %inside.7.1, %B1457 ]
  %state.9.1 = phi i64 [ %const229, %B54.preheader ], [ %.1187, %B1158 ], [ %state.11.1, %B1457 ]
  %.156 = getelementptr i32, ptr %arg.codes.4, i64 %i.8.1
  %.157 = load i32, ptr %.156, align 4
  %.159 = zext i32 %.157 to i64
  %.184 = getelementptr i32, ptr %arg.table.4, i64 %.159
  %.185 = load i32, ptr %.184, align 4
  %.190 = zext i32 %.185 to i64
  %.191 = and i64 %.190, 268435456
  %.192.not = icmp eq i64 %.191, 0
  br i1 %.192.not, label %B1158, label %B104

B104:                                             ; preds = %B54
  %.196 = lshr i64 %.190, 21
  %.197 = and i64 %.196, 15
  %.229 = icmp eq i32 %.157, 65533
  br i1 %.229, label %B174, label %B426

B174:                                             ; preds = %B104
  %.232.not = icmp eq i64 %inside.5.1, 0
  br i1 %.232.not, label %B178, label %B272

B178:                                             ; preds = %B174
  %.236 = add i64 %i.8.1, 1
  %.37.i = icmp ult i64 %.236, %arg.end
  br i1 %.37.i, label %B178.endif, label %B426

B272:                                             ; preds = %B178.endif, %B174
  %"$phi272.0.2.1" = phi i64 [ %.236, %B178.endif ], [ %first.3.1, %B174 ]
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %.314, i8 0, i64 40, i1 false)
  %.322 = call i32 @helper_7(ptr nonnull %.314, ptr nonnull %excinfo.2, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr nonnull %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr nonnull %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.step, i64 %"$phi272.0.2.1", i64 %arg.end)
  %cond106 = icmp eq i32 %.322, 0
  br i1 %cond106, label %B272.endif.endif, label %B272.if, !prof !1

B426:                                             ; preds = %B178.endif, %B178, %B104
  %.454 = icmp samesign ugt i64 %.197, 9
  br i1 %.454, label %B452, label %B908

B452:                                             ; preds = %B426
  %.461 = icmp samesign ult i64 %.197, 12
  br i1 %.461, label %B478, label %B596

B478:                                             ; preds = %B452
  %.474 = icmp eq i64 %.197, 11
  %.482 = icmp ne i64 %inside.5.1, 0
  %or.cond = select i1 %.474, i1 %.482, i1 false
  %.486 = mul i64 %state.9.1, %arg.step
  %.491 = and i64 %.190, 2097151
  %.494 = add i64 %.491, %.486
  %state.12.1 = select i1 %or.cond, i64 %.494, i64 %state.9.1
  %.523 = add i64 %i.8.1, 1
  br label %B1457

B596:                                             ; preds = %B452
  %.530 = icmp eq i64 %.197, 14
  br i1 %.530, label %B618, label %B908

B618:                                             ; preds = %B596
  %.563 = getelementptr i64, ptr %arg.hashes.4, i64 %n.6.1
  store i64 %state.9.1, ptr %.563, align 8
  %.569 = sub i64 %first.3.1, %arg.begin
  %.596 = getelementptr i32, ptr %arg.starts.4, i64 %n.6.1
  %.597 = trunc i64 %.569 to i32
  store i32 %.597, ptr %.596, align 4
  %.601 = add i64 %inside.5.1, %n.6.1
  %.611 = sub i64 %i.8.1, %arg.begin
  %.638 = getelementptr i32, ptr %arg.starts.4, i64 %.601
  %.639 = trunc i64 %.611 to i32
  store i32 %.639, ptr %.638, align 4
  %.642.not = icmp eq i64 %i.8.1, 0
  br i1 %.642.not, label %B740, label %B692.split

B692.split:                                       ; preds = %B618
  %.156.le = getelementptr i32, ptr %arg.codes.4, i64 %i.8.1
  %.674 = getelementptr i8, ptr %.156.le, i64 -4
  %.675 = load i32, ptr %.674, align 4
  %.676 = icmp eq i32 %.675, 65533
  br label %B740

B740:                                             ; preds = %B692.split, %B618
  %.sink = phi i64 [ %i.8.1, %B692.split ], [ 0, %B618 ]
  %"$phi740.0.2.2" = phi i1 [ %.676, %B692.split ], [ false, %B618 ]
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %.689, i8 0, i64 40, i1 false)
  %.69747 = call i32 @helper_7(ptr nonnull %.689, ptr nonnull %excinfo.4, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr nonnull %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr nonnull %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.step, i64 %.sink, i64 %arg.end)
  %.707.fca.0.load = load i64, ptr %.689, align 8
  %sunkaddr = getelementptr inbounds i8, ptr %.689, i64 8
  %.707.fca.1.load = load i64, ptr %sunkaddr, align 8
  %cond = icmp eq i32 %.69747, 0
  br i1 %cond, label %B740.endif, label %B740.if, !prof !1

B816:                                             ; preds = %B740.endif
  %.5.i.i = lshr i64 %.707.fca.0.load, 30
  %.6.i.i = xor i64 %.5.i.i, %.707.fca.0.load
  %.7.i.i = mul i64 %.6.i.i, %const230
  %.8.i.i = lshr i64 %.7.i.i, 27
  %.9.i.i = xor i64 %.8.i.i, %.7.i.i
  %.10.i.i = mul i64 %.9.i.i, %const227
  %.11.i.i = lshr i64 %.10.i.i, 31
  %.12.i.i = xor i64 %.11.i.i, %.10.i.i
  %.32.i = or i64 %.12.i.i, %const231
  %.33.i = lshr i64 %.32.i, 31
  %0 = xor i64 %.32.i, %.33.i
  %.36.i = xor i64 %0, 3
  %.37.i49 = mul i64 %.36.i, %const
  %.38.i = lshr i64 %.37.i49, 27
  %.39.i = lshr i64 %.37.i49, 54
  %1 = xor i64 %.38.i, %.39.i
  %.41.i = xor i64 %1, %.37.i49
  %.42.i = mul i64 %.41.i, %const228
  %.43.i = lshr i64 %.42.i, 30
  %.45.i = lshr i64 %.42.i, 60
  %2 = xor i64 %.43.i, %.45.i
  %.46.i = xor i64 %2, %.42.i
  br label %B848

B848:                                             ; preds = %B740.endif, %B816
  %"$phi848.0.2.2" = phi i64 [ %.707.fca.0.load, %B740.endif ], [ %.46.i, %B816 ]
  %.823 = getelementptr i64, ptr %arg.hashes.4, i64 %.601
  store i64 %"$phi848.0.2.2", ptr %.823, align 8
  %.828 = add i64 %.601, 1
  br label %B1457

B908:                                             ; preds = %B596, %B426
  %.839.not = icmp eq i64 %inside.5.1, 0
  br i1 %.839.not, label %B1158, label %B912

B912:                                             ; preds = %B908
  %.843 = add i64 %i.8.1, 1
  %.37.i50 = icmp ult i64 %.843, %arg.end
  br i1 %.37.i50, label %B912.endif, label %B1158

B980:                                             ; preds = %B912.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %.893, i8 0, i64 40, i1 false)
  %.901 = call i32 @helper_7(ptr nonnull %.893, ptr nonnull %excinfo.7, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr nonnull %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr nonnull %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.step, i64 %first.3.1, i64 %arg.end)
  %.911.fca.0.load = load i64, ptr %.893, align 8
  %sunkaddr232 = getelementptr inbounds i8, ptr %.893, i64 8
  %.911.fca.1.load = load i64, ptr %sunkaddr232, align 8
  %cond105 = icmp eq i32 %.901, 0
  br i1 %cond105, label %B980.endif, label %B980.if, !prof !1

B1050:                                            ; preds = %B980.endif
  %.5.i.i61 = lshr i64 %.911.fca.0.load, 30
  %.6.i.i62 = xor i64 %.5.i.i61, %.911.fca.0.load
  %.7.i.i63 = mul i64 %.6.i.i62, %const230
  %.8.i.i64 = lshr i64 %.7.i.i63, 27
  %.9.i.i65 = xor i64 %.8.i.i64, %.7.i.i63
  %.10.i.i66 = mul i64 %.9.i.i65, %const227
  %.11.i.i67 = lshr i64 %.10.i.i66, 31
  %.12.i.i68 = xor i64 %.11.i.i67, %.10.i.i66
  %.32.i69 = or i64 %.12.i.i68, %const231
  %.33.i70 = lshr i64 %.32.i69, 31
  %3 = xor i64 %.32.i69, %.33.i70
  %.36.i71 = xor i64 %3, 3
  %.37.i72 = mul i64 %.36.i71, %const
  %.38.i73 = lshr i64 %.37.i72, 27
  %.39.i74 = lshr i64 %.37.i72, 54
  %4 = xor i64 %.38.i73, %.39.i74
  %.41.i75 = xor i64 %4, %.37.i72
  %.42.i76 = mul i64 %.41.i75, %const228
  %.43.i77 = lshr i64 %.42.i76, 30
  %.45.i78 = lshr i64 %.42.i76, 60
  %5 = xor i64 %.43.i77, %.45.i78
  %.46.i79 = xor i64 %5, %.42.i76
  br label %B1082

B1082:                                            ; preds = %B980.endif, %B1050
  %"$phi1082.0.2.2" = phi i64 [ %.911.fca.0.load, %B980.endif ], [ %.46.i79, %B1050 ]
  %.1014 = getelementptr i64, ptr %arg.hashes.4, i64 %n.6.1
  store i64 %"$phi1082.0.2.2", ptr %.1014, align 8
  %.1020 = sub i64 %first.3.1, %arg.begin
  %.1049 = getelementptr i32, ptr %arg.starts.4, i64 %n.6.1
  %.1050 = trunc i64 %.1020 to i32
  store i32 %.1050, ptr %.1049, align 4
  %.1053 = add i64 %n.6.1, 1
  br label %B1457

B1158:                                            ; preds = %B912.endif, %B912, %B908, %B54
  %.1065 = lshr i64 %.190, 27
  %.1066 = and i64 %.1065, 1
  %.1097 = getelementptr i64, ptr %arg.hashes.4, i64 %n.6.1
  store i64 %state.9.1, ptr %.1097, align 8
  %.1101 = sub i64 %first.3.1, %arg.begin
  %.1128 = getelementptr i32, ptr %arg.starts.4, i64 %n.6.1
  %.1129 = trunc i64 %.1101 to i32
  store i32 %.1129, ptr %.1128, align 4
  %.1132 = xor i64 %.1066, -1
  %.1134 = and i64 %inside.5.1, %.1132
  %.1136 = add i64 %.1134, %n.6.1
  %.1143.not = icmp eq i64 %inside.5.1, 0
  %spec.select = select i1 %.1143.not, i64 %i.8.1, i64 %first.3.1
  %.1174 = sub nsw i64 0, %.1066
  %.1176 = and i64 %arg.step, %.1174
  %.1178 = mul i64 %.1176, %state.9.1
  %.1181 = and i64 %.190, 2097151
  %.1184 = xor i64 %.1181, %const229
  %.1185 = and i64 %.1184, %.1174
  %.1186 = xor i64 %.1185, %const229
  %.1187 = add i64 %.1178, %.1186
  %.1196 = add i64 %i.8.1, 1
  %.1200.not = icmp ugt i64 %.1196, %arg.end
  br i1 %.1200.not, label %B1456, label %B54

common.ret:                                       ; preds = %B980.if, %B740.if, %B272.if, %B1456
  %common.ret.op = phi i32 [ 0, %B1456 ], [ %.69747, %B740.if ], [ %.901, %B980.if ], [ %.322, %B272.if ]
  ret i32 %common.ret.op

B1456:                                            ; preds = %B1457, %B1158, %B0
  %n.9.2 = phi i64 [ %arg.n, %B0 ], [ %.1136, %B1158 ], [ %n.8.1, %B1457 ]
  tail call void @NRT_decref(ptr %arg.table.0)
  tail call void @NRT_decref(ptr %arg.starts.0)
  tail call void @NRT_decref(ptr %arg.hashes.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  store i64 %n.9.2, ptr %retptr, align 8
  br label %common.ret

B1457:                                            ; preds = %B272.endif.endif, %B1082, %B848, %B478
  %first.5.1 = phi i64 [ %"$phi272.0.2.1", %B272.endif.endif ], [ %first.3.1, %B478 ], [ %first.3.1, %B848 ], [ %first.3.1, %B1082 ]
  %i.7.1 = phi i64 [ %.332.fca.1.load, %B272.endif.endif ], [ %.523, %B478 ], [ %.707.fca.1.load, %B848 ], [ %.911.fca.1.load, %B1082 ]
  %n.8.1 = phi i64 [ %.440, %B272.endif.endif ], [ %n.6.1, %B478 ], [ %.828, %B848 ], [ %.1053, %B1082 ]
  %state.11.1 = phi i64 [ %const229, %B272.endif.endif ], [ %state.12.1, %B478 ], [ %const229, %B848 ], [ %const229, %B1082 ]
  %inside.7.1 = phi i64 [ 0, %B272.endif.endif ], [ %inside.5.1, %B478 ], [ 0, %B848 ], [ 0, %B1082 ]
  %.121.not = icmp ugt i64 %i.7.1, %arg.end
  br i1 %.121.not, label %B1456, label %B54

B178.endif:                                       ; preds = %B178
  %sunkaddr233 = mul i64 %i.8.1, 4
  %sunkaddr234 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr233
  %sunkaddr235 = getelementptr i8, ptr %sunkaddr234, i64 4
  %.66.i = load i32, ptr %sunkaddr235, align 4, !noalias !56
  %.75.i = zext i32 %.66.i to i64
  %.100.i = getelementptr i32, ptr %arg.table.4, i64 %.75.i
  %.101.i = load i32, ptr %.100.i, align 4, !noalias !56
  %6 = and i32 %.101.i, 134217728
  %.272.not = icmp eq i32 %6, 0
  br i1 %.272.not, label %B426, label %B272

B272.if:                                          ; preds = %B272
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B272.endif.endif:                                 ; preds = %B272
  %sunkaddr236 = getelementptr inbounds i8, ptr %.314, i64 8
  %.332.fca.1.load = load i64, ptr %sunkaddr236, align 8
  %.332.fca.0.load = load i64, ptr %.314, align 8
  %.5.i.i80 = lshr i64 %.332.fca.0.load, 30
  %.6.i.i81 = xor i64 %.5.i.i80, %.332.fca.0.load
  %.7.i.i82 = mul i64 %.6.i.i81, %const230
  %.8.i.i83 = lshr i64 %.7.i.i82, 27
  %.9.i.i84 = xor i64 %.8.i.i83, %.7.i.i82
  %.10.i.i85 = mul i64 %.9.i.i84, %const227
  %.11.i.i86 = lshr i64 %.10.i.i85, 31
  %.12.i.i87 = xor i64 %.11.i.i86, %.10.i.i85
  %.32.i88 = or i64 %.12.i.i87, %const231
  %.33.i89 = lshr i64 %.32.i88, 31
  %7 = xor i64 %.32.i88, %.33.i89
  %.36.i90 = xor i64 %7, 3
  %.37.i91 = mul i64 %.36.i90, %const
  %.38.i92 = lshr i64 %.37.i91, 27
  %.39.i93 = lshr i64 %.37.i91, 54
  %8 = xor i64 %.38.i92, %.39.i93
  %.41.i94 = xor i64 %8, %.37.i91
  %.42.i95 = mul i64 %.41.i94, %const228
  %.43.i96 = lshr i64 %.42.i95, 30
  %.45.i97 = lshr i64 %.42.i95, 60
  %9 = xor i64 %.43.i96, %.45.i97
  %.46.i98 = xor i64 %9, %.42.i95
  %.406 = getelementptr i64, ptr %arg.hashes.4, i64 %n.6.1
  store i64 %.46.i98, ptr %.406, align 8
  %.409 = sub i64 %"$phi272.0.2.1", %arg.begin
  %.436 = getelementptr i32, ptr %arg.starts.4, i64 %n.6.1
  %.437 = trunc i64 %.409 to i32
  store i32 %.437, ptr %.436, align 4
  %.440 = add i64 %n.6.1, 1
  br label %B1457

B740.if:                                          ; preds = %B740
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B740.endif:                                       ; preds = %B740
  %sunkaddr237 = getelementptr inbounds i8, ptr %.689, i64 16
  %.707.fca.2.load = load i64, ptr %sunkaddr237, align 8
  %.741 = and i64 %.707.fca.2.load, 128
  %.744 = icmp ne i64 %.741, 0
  %or.cond569 = select i1 %"$phi740.0.2.2", i1 true, i1 %.744
  br i1 %or.cond569, label %B816, label %B848

B912.endif:                                       ; preds = %B912
  %sunkaddr238 = mul i64 %i.8.1, 4
  %sunkaddr239 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr238
  %sunkaddr240 = getelementptr i8, ptr %sunkaddr239, i64 4
  %.66.i56 = load i32, ptr %sunkaddr240, align 4, !noalias !59
  %.75.i57 = zext i32 %.66.i56 to i64
  %.100.i58 = getelementptr i32, ptr %arg.table.4, i64 %.75.i57
  %.101.i59 = load i32, ptr %.100.i58, align 4, !noalias !59
  %10 = and i32 %.101.i59, 134217728
  %.877.not = icmp eq i32 %10, 0
  br i1 %.877.not, label %B1158, label %B980

B980.if:                                          ; preds = %B980
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B980.endif:                                       ; preds = %B980
  %sunkaddr241 = getelementptr inbounds i8, ptr %.893, i64 16
  %.911.fca.2.load = load i64, ptr %sunkaddr241, align 8
  %.938 = and i64 %.911.fca.2.load, 128
  %.939.not = icmp eq i64 %.938, 0
  br i1 %.939.not, label %B1082, label %B1050
}

define internal noundef range(i32 -1, -2) i32 @helper_7(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.codes.0, ptr readnone captures(none) %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr readonly captures(none) %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.table.0, ptr readnone captures(none) %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr readonly captures(none) %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.step, i64 %arg.i, i64 %arg.end) local_unnamed_addr {
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
  %lsr.iv226 = phi i64 [ %0, %B208.preheader ], [ %lsr.iv.next, %B442 ]
  %entry.3.0 = phi i32 [ %"$phi82.0.2.0.i", %B442 ], [ %.96, %B208.preheader ]
  %kind.3.0 = phi i64 [ %.247, %B442 ], [ 14, %B208.preheader ]
  %state.7.0 = phi i64 [ %state.8.1, %B442 ], [ %const, %B208.preheader ]
  %.177.not = icmp eq i64 %kind.3.0, 10
  %.183 = mul i64 %state.7.0, %arg.step
  %1 = and i32 %entry.3.0, 2097151
  %.188 = zext nneg i32 %1 to i64
  %.191 = add i64 %.183, %.188
  %state.8.1 = select i1 %.177.not, i64 %state.7.0, i64 %.191
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !62
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !62
  %.37.i = icmp ult i64 %lsr.iv226, %arg.end
  br i1 %.37.i, label %B16.i, label %B44.i

B16.i:                                            ; preds = %B208
  %2 = shl i64 %lsr.iv226, 2
  %scevgep228 = getelementptr i8, ptr %arg.codes.4, i64 %2
  %.66.i = load i32, ptr %scevgep228, align 4, !noalias !62
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !62
  %.75.i = zext i32 %.66.i to i64
  %.100.i = getelementptr i32, ptr %arg.table.4, i64 %.75.i
  %.101.i = load i32, ptr %.100.i, align 4, !noalias !62
  br label %B298.endif

B44.i:                                            ; preds = %B208
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !62
  br label %B298.endif

B416:                                             ; preds = %B298.endif
  %3 = trunc i64 %.247 to i32
  %.259 = icmp samesign ult i32 %3, 12
  br i1 %.259, label %B442, label %B480

B438:                                             ; preds = %B298.endif
  tail call void @NRT_decref(ptr %arg.table.0)
  br label %B480

B442:                                             ; preds = %B416
  %4 = shl i64 %lsr.iv226, 2
  %scevgep229 = getelementptr i8, ptr %arg.codes.4, i64 %4
  %.307 = load i32, ptr %scevgep229, align 4
  %.308 = icmp eq i32 %.307, 65533
  %lsr.iv.next = add i64 %lsr.iv226, 1
  br i1 %.308, label %B480, label %B208

B480:                                             ; preds = %B442, %B438, %B416
  %table.sroa.0.0 = phi ptr [ null, %B438 ], [ %arg.table.0, %B416 ], [ %arg.table.0, %B442 ]
  tail call void @NRT_decref(ptr %table.sroa.0.0)
  %5 = shl i64 %lsr.iv226, 2
  %scevgep227 = getelementptr i8, ptr %arg.codes.4, i64 %5
  %.376 = load i32, ptr %scevgep227, align 4
  tail call void @NRT_decref(ptr %arg.codes.0)
  %.382 = icmp eq i32 %.376, 65533
  %spec.select736.v = select i1 %.382, i64 136, i64 8
  %spec.select736 = or disjoint i64 %spec.select736.v, %spec.select
  store i64 %state.8.1, ptr %retptr, align 8
  %retptr.repack748 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store i64 %lsr.iv226, ptr %retptr.repack748, align 8
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
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !65
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !65
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !68
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !68
  %.37.i.i = icmp ult i64 %.722, %arg.end
  br i1 %.37.i.i, label %B16.i.i, label %B44.i.i

B16.i.i:                                          ; preds = %B1062
  %sunkaddr253 = mul i64 %i.5.0, 4
  %sunkaddr254 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr253
  %sunkaddr255 = getelementptr i8, ptr %sunkaddr254, i64 8
  %.66.i.i = load i32, ptr %sunkaddr255, align 4, !noalias !68
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !68
  %.75.i.i = zext i32 %.66.i.i to i64
  %.100.i.i = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i
  %.101.i.i = load i32, ptr %.100.i.i, align 4, !noalias !68
  %8 = and i32 %.101.i.i, 31457280
  %9 = icmp samesign ugt i32 %8, 20971520
  br label %B1062.endif

B44.i.i:                                          ; preds = %B1062
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !68
  br label %B1062.endif

B1240:                                            ; preds = %B16.i.i162
  br i1 %"$phi82.0.2.0.i.i", label %B1262, label %B1384

B1262:                                            ; preds = %B1240
  %.820 = add i64 %i.5.0, 3
  %.37.i.i103 = icmp ult i64 %.820, %arg.end
  br i1 %.37.i.i103, label %B16.i.i107, label %B1520

B16.i.i107:                                       ; preds = %B1262
  %sunkaddr = mul i64 %i.5.0, 4
  %sunkaddr256 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr
  %sunkaddr257 = getelementptr i8, ptr %sunkaddr256, i64 12
  %.66.i.i109 = load i32, ptr %sunkaddr257, align 4, !noalias !71
  %.75.i.i110 = zext i32 %.66.i.i109 to i64
  %.100.i.i111 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i110
  %.101.i.i112 = load i32, ptr %.100.i.i111, align 4, !noalias !71
  %10 = and i32 %.101.i.i112, 31457280
  %11 = icmp samesign ugt i32 %10, 20971520
  br i1 %11, label %B2334, label %B1520

B1384:                                            ; preds = %B1240
  %sunkaddr258 = mul i64 %i.5.0, 4
  %sunkaddr259 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr258
  %sunkaddr260 = getelementptr i8, ptr %sunkaddr259, i64 4
  %.66.i120 = load i32, ptr %sunkaddr260, align 4, !noalias !76
  %.75.i121 = zext i32 %.66.i120 to i64
  %.100.i122 = getelementptr i32, ptr %arg.table.4, i64 %.75.i121
  %.101.i123 = load i32, ptr %.100.i122, align 4, !noalias !76
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
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !79
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !79
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !82
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !82
  %.37.i.i125 = icmp ult i64 %.993, %arg.end
  br i1 %.37.i.i125, label %B16.i.i129, label %B44.i.i126

B16.i.i129:                                       ; preds = %B1606
  %sunkaddr261 = mul i64 %i.5.0, 4
  %sunkaddr262 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr261
  %sunkaddr263 = getelementptr i8, ptr %sunkaddr262, i64 -4
  %.66.i.i131 = load i32, ptr %sunkaddr263, align 4, !noalias !82
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !82
  %.75.i.i132 = zext i32 %.66.i.i131 to i64
  %.100.i.i133 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i132
  %.101.i.i134 = load i32, ptr %.100.i.i133, align 4, !noalias !82
  %promoted264 = zext i32 %.101.i.i134 to i64
  %13 = lshr i64 %promoted264, 21
  %14 = and i64 %13, 15
  br label %B1606.endif

B44.i.i126:                                       ; preds = %B1606
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !82
  br label %B1606.endif

B1858:                                            ; preds = %B1606.endif.endif.endif
  %.1115 = icmp eq i64 %"$phi82.0.2.0.i.i183", 13
  %.1124 = add i64 %i.5.0, 3
  %.37.i.i136 = icmp ult i64 %.1124, %arg.end
  %or.cond39 = select i1 %.1115, i1 %.37.i.i136, i1 false
  br i1 %or.cond39, label %B16.i.i140, label %B2076

B16.i.i140:                                       ; preds = %B1858
  %sunkaddr265 = mul i64 %i.5.0, 4
  %sunkaddr266 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr265
  %sunkaddr267 = getelementptr i8, ptr %sunkaddr266, i64 12
  %.66.i.i142 = load i32, ptr %sunkaddr267, align 4, !noalias !85
  %.75.i.i143 = zext i32 %.66.i.i142 to i64
  %.100.i.i144 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i143
  %.101.i.i145 = load i32, ptr %.100.i.i144, align 4, !noalias !85
  %15 = and i32 %.101.i.i145, 31457280
  %16 = icmp eq i32 %15, 27262976
  br i1 %16, label %B1980, label %B2076

B1980:                                            ; preds = %B16.i.i140
  %.1170 = add i64 %i.5.0, 4
  %.37.i.i147 = icmp ult i64 %.1170, %arg.end
  br i1 %.37.i.i147, label %B16.i.i151, label %B2246

B16.i.i151:                                       ; preds = %B1980
  %sunkaddr268 = mul i64 %i.5.0, 4
  %sunkaddr269 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr268
  %sunkaddr270 = getelementptr i8, ptr %sunkaddr269, i64 16
  %.66.i.i153 = load i32, ptr %sunkaddr270, align 4, !noalias !90
  %.75.i.i154 = zext i32 %.66.i.i153 to i64
  %.100.i.i155 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i154
  %.101.i.i156 = load i32, ptr %.100.i.i155, align 4, !noalias !90
  %17 = and i32 %.101.i.i156, 31457280
  %18 = icmp eq i32 %17, 27262976
  br i1 %18, label %B2076, label %B2246

B2076:                                            ; preds = %B16.i.i151, %B16.i.i140, %B1858
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
  %sunkaddr271 = mul i64 %.1442, 4
  %sunkaddr272 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr271
  %.1471 = load i32, ptr %sunkaddr272, align 4
  %.1473 = zext i32 %.1471 to i64
  %.1498 = getelementptr i32, ptr %arg.table.4, i64 %.1473
  %.1499 = load i32, ptr %.1498, align 4
  %promoted273 = zext i32 %.1499 to i64
  %19 = lshr i64 %promoted273, 21
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
  %arg.table.0.sink = phi ptr [ %arg.table.0.sink.ph, %B2334.sink.split ], [ %arg.table.0, %B16.i.i162 ], [ %arg.table.0, %B1384.B2334.loopexitsplit_crit_edge ], [ %arg.table.0, %B16.i.i107 ], [ %arg.table.0, %B2104 ], [ %arg.table.0, %B2160 ], [ %arg.table.0, %B2222 ], [ %arg.table.0, %B742 ]
  %arg.codes.0.sink = phi ptr [ %arg.codes.0.sink.ph, %B2334.sink.split ], [ %arg.codes.0, %B16.i.i162 ], [ %arg.codes.0, %B1384.B2334.loopexitsplit_crit_edge ], [ %arg.codes.0, %B16.i.i107 ], [ %arg.codes.0, %B2104 ], [ %arg.codes.0, %B2160 ], [ %arg.codes.0, %B2222 ], [ %arg.codes.0, %B742 ]
  %i.6.0 = phi i64 [ %i.5.0, %B2334.sink.split ], [ %i.5.0, %B16.i.i162 ], [ %21, %B1384.B2334.loopexitsplit_crit_edge ], [ %i.5.0, %B16.i.i107 ], [ %i.5.0, %B2104 ], [ %i.5.0, %B2160 ], [ %i.5.0, %B2222 ], [ %i.5.0, %B742 ]
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
  tail call void @NRT_decref(ptr %arg.codes.0.sink.i), !noalias !62
  %22 = lshr i32 %"$phi82.0.2.0.i", 21
  %23 = and i32 %22, 15
  %.247 = zext nneg i32 %23 to i64
  %.252 = icmp samesign ugt i32 %23, 9
  br i1 %.252, label %B416, label %B438

B1062.endif:                                      ; preds = %B44.i.i, %B16.i.i
  %arg.codes.0.sink.i.i = phi ptr [ %arg.codes.0, %B44.i.i ], [ %arg.table.0, %B16.i.i ]
  %"$phi82.0.2.0.i.i" = phi i1 [ false, %B44.i.i ], [ %9, %B16.i.i ]
  %.759 = add i64 %i.5.0, 1
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !95
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !95
  %.37.i.i158 = icmp ult i64 %.759, %arg.end
  tail call void @NRT_decref(ptr %arg.codes.0.sink.i.i), !noalias !68
  br i1 %.37.i.i158, label %B16.i.i162, label %B44.i.i159

B16.i.i162:                                       ; preds = %B1062.endif
  %sunkaddr276 = mul i64 %i.5.0, 4
  %sunkaddr277 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr276
  %sunkaddr278 = getelementptr i8, ptr %sunkaddr277, i64 4
  %.66.i.i164 = load i32, ptr %sunkaddr278, align 4, !noalias !98
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !98
  %.75.i.i165 = zext i32 %.66.i.i164 to i64
  %.100.i.i166 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i165
  %.101.i.i167 = load i32, ptr %.100.i.i166, align 4, !noalias !98
  %24 = and i32 %.101.i.i167, 31457280
  %25 = icmp eq i32 %24, 25165824
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !98
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !95
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !95
  br i1 %25, label %B1240, label %B2334

B44.i.i159:                                       ; preds = %B1062.endif
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !98
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !98
  br label %B2334.sink.split

B1606.endif:                                      ; preds = %B44.i.i126, %B16.i.i129
  %arg.codes.0.sink.i.i127 = phi ptr [ %arg.codes.0, %B44.i.i126 ], [ %arg.table.0, %B16.i.i129 ]
  %"$phi82.0.2.0.i.i128" = phi i64 [ 0, %B44.i.i126 ], [ %14, %B16.i.i129 ]
  %.1027 = add i64 %i.5.0, 1
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !101
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !101
  %.37.i.i169 = icmp ult i64 %.1027, %arg.end
  tail call void @NRT_decref(ptr %arg.codes.0.sink.i.i127), !noalias !82
  br i1 %.37.i.i169, label %B16.i.i173, label %B44.i.i170

B16.i.i173:                                       ; preds = %B1606.endif
  %sunkaddr279 = mul i64 %i.5.0, 4
  %sunkaddr280 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr279
  %sunkaddr281 = getelementptr i8, ptr %sunkaddr280, i64 4
  %.66.i.i175 = load i32, ptr %sunkaddr281, align 4, !noalias !104
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !104
  %.75.i.i176 = zext i32 %.66.i.i175 to i64
  %.100.i.i177 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i176
  %.101.i.i178 = load i32, ptr %.100.i.i177, align 4, !noalias !104
  %promoted282 = zext i32 %.101.i.i178 to i64
  %26 = lshr i64 %promoted282, 21
  %27 = and i64 %26, 15
  br label %B1606.endif.endif

B44.i.i170:                                       ; preds = %B1606.endif
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !104
  br label %B1606.endif.endif

B1606.endif.endif:                                ; preds = %B44.i.i170, %B16.i.i173
  %arg.codes.0.sink.i.i171 = phi ptr [ %arg.codes.0, %B44.i.i170 ], [ %arg.table.0, %B16.i.i173 ]
  %"$phi82.0.2.0.i.i172" = phi i64 [ 0, %B44.i.i170 ], [ %27, %B16.i.i173 ]
  %.1067 = add i64 %i.5.0, 2
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !107
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !107
  %.37.i.i180 = icmp ult i64 %.1067, %arg.end
  tail call void @NRT_decref(ptr %arg.codes.0.sink.i.i171), !noalias !104
  br i1 %.37.i.i180, label %B16.i.i184, label %B44.i.i181

B16.i.i184:                                       ; preds = %B1606.endif.endif
  %sunkaddr283 = mul i64 %i.5.0, 4
  %sunkaddr284 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr283
  %sunkaddr285 = getelementptr i8, ptr %sunkaddr284, i64 8
  %.66.i.i186 = load i32, ptr %sunkaddr285, align 4, !noalias !110
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !110
  %.75.i.i187 = zext i32 %.66.i.i186 to i64
  %.100.i.i188 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i187
  %.101.i.i189 = load i32, ptr %.100.i.i188, align 4, !noalias !110
  %promoted286 = zext i32 %.101.i.i189 to i64
  %28 = lshr i64 %promoted286, 21
  %29 = and i64 %28, 15
  br label %B1606.endif.endif.endif

B44.i.i181:                                       ; preds = %B1606.endif.endif
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !110
  br label %B1606.endif.endif.endif

B1606.endif.endif.endif:                          ; preds = %B44.i.i181, %B16.i.i184
  %arg.codes.0.sink.i.i182 = phi ptr [ %arg.codes.0, %B44.i.i181 ], [ %arg.table.0, %B16.i.i184 ]
  %"$phi82.0.2.0.i.i183" = phi i64 [ 0, %B44.i.i181 ], [ %29, %B16.i.i184 ]
  tail call void @NRT_decref(ptr %arg.codes.0.sink.i.i182), !noalias !110
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !107
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !107
  %.1103 = icmp eq i64 %"$phi82.0.2.0.i.i128", 13
  %.1106 = icmp eq i64 %"$phi82.0.2.0.i.i172", 13
  %or.cond = select i1 %.1103, i1 %.1106, i1 false
  br i1 %or.cond, label %B1858, label %B2104
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_3(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.state) #5 {
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
define internal noundef i32 @helper_4(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x) #5 {
B0:
  store i64 %arg.x, ptr %retptr, align 8
  ret i32 0
}

attributes #0 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite) }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { noinline }
attributes #3 = { nounwind }
attributes #4 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!"branch_weights", i32 49, i32 1}
!2 = !{!"branch_weights", i32 1, i32 99}
!3 = !{!4}
!4 = distinct !{!4, !5, !"_ZN9clusterer4text11word_kernel4lookB2v4B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!5 = distinct !{!5, !"_ZN9clusterer4text11word_kernel4lookB2v4B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!6 = !{!7}
!7 = distinct !{!7, !8, !"_ZN9clusterer4text11word_kernel8class_atB2v5B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!8 = distinct !{!8, !"_ZN9clusterer4text11word_kernel8class_atB2v5B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!9 = !{!10, !7}
!10 = distinct !{!10, !11, !"_ZN9clusterer4text11word_kernel4lookB2v4B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!11 = distinct !{!11, !"_ZN9clusterer4text11word_kernel4lookB2v4B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!12 = !{!13, !15}
!13 = distinct !{!13, !14, !"_ZN9clusterer4text11word_kernel4lookB2v4B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!14 = distinct !{!14, !"_ZN9clusterer4text11word_kernel4lookB2v4B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!15 = distinct !{!15, !16, !"_ZN9clusterer4text11word_kernel8class_atB2v5B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!16 = distinct !{!16, !"_ZN9clusterer4text11word_kernel8class_atB2v5B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!17 = !{!18}
!18 = distinct !{!18, !19, !"_ZN9clusterer4text11word_kernel4lookB2v4B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!19 = distinct !{!19, !"_ZN9clusterer4text11word_kernel4lookB2v4B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!20 = !{!21}
!21 = distinct !{!21, !22, !"_ZN9clusterer4text11word_kernel8class_atB2v5B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!22 = distinct !{!22, !"_ZN9clusterer4text11word_kernel8class_atB2v5B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!23 = !{!24, !21}
!24 = distinct !{!24, !25, !"_ZN9clusterer4text11word_kernel4lookB2v4B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!25 = distinct !{!25, !"_ZN9clusterer4text11word_kernel4lookB2v4B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!26 = !{!27, !29}
!27 = distinct !{!27, !28, !"_ZN9clusterer4text11word_kernel4lookB2v4B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!28 = distinct !{!28, !"_ZN9clusterer4text11word_kernel4lookB2v4B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!29 = distinct !{!29, !30, !"_ZN9clusterer4text11word_kernel8class_atB2v5B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!30 = distinct !{!30, !"_ZN9clusterer4text11word_kernel8class_atB2v5B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!31 = !{!32, !34}
!32 = distinct !{!32, !33, !"_ZN9clusterer4text11word_kernel4lookB2v4B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!33 = distinct !{!33, !"_ZN9clusterer4text11word_kernel4lookB2v4B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!34 = distinct !{!34, !35, !"_ZN9clusterer4text11word_kernel8class_atB2v5B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!35 = distinct !{!35, !"_ZN9clusterer4text11word_kernel8class_atB2v5B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!36 = !{!37}
!37 = distinct !{!37, !38, !"_ZN9clusterer4text11word_kernel8class_atB2v5B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!38 = distinct !{!38, !"_ZN9clusterer4text11word_kernel8class_atB2v5B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!39 = !{!40, !37}
!40 = distinct !{!40, !41, !"_ZN9clusterer4text11word_kernel4lookB2v4B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!41 = distinct !{!41, !"_ZN9clusterer4text11word_kernel4lookB2v4B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!42 = !{!43}
!43 = distinct !{!43, !44, !"_ZN9clusterer4text11word_kernel8class_atB2v5B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!44 = distinct !{!44, !"_ZN9clusterer4text11word_kernel8class_atB2v5B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!45 = !{!46, !43}
!46 = distinct !{!46, !47, !"_ZN9clusterer4text11word_kernel4lookB2v4B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!47 = distinct !{!47, !"_ZN9clusterer4text11word_kernel4lookB2v4B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!48 = !{!49}
!49 = distinct !{!49, !50, !"_ZN9clusterer4text11word_kernel8class_atB2v5B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!50 = distinct !{!50, !"_ZN9clusterer4text11word_kernel8class_atB2v5B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!51 = !{!52, !49}
!52 = distinct !{!52, !53, !"_ZN9clusterer4text11word_kernel4lookB2v4B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!53 = distinct !{!53, !"_ZN9clusterer4text11word_kernel4lookB2v4B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!54 = distinct !{!54, !55}
!55 = !{!"llvm.loop.unroll.disable"}
!56 = !{!57}
!57 = distinct !{!57, !58, !"_ZN9clusterer4text11word_kernel4lookB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!58 = distinct !{!58, !"_ZN9clusterer4text11word_kernel4lookB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!59 = !{!60}
!60 = distinct !{!60, !61, !"_ZN9clusterer4text11word_kernel4lookB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!61 = distinct !{!61, !"_ZN9clusterer4text11word_kernel4lookB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!62 = !{!63}
!63 = distinct !{!63, !64, !"_ZN9clusterer4text11word_kernel4lookB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!64 = distinct !{!64, !"_ZN9clusterer4text11word_kernel4lookB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!65 = !{!66}
!66 = distinct !{!66, !67, !"_ZN9clusterer4text11word_kernel8class_atB3v12B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!67 = distinct !{!67, !"_ZN9clusterer4text11word_kernel8class_atB3v12B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!68 = !{!69, !66}
!69 = distinct !{!69, !70, !"_ZN9clusterer4text11word_kernel4lookB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!70 = distinct !{!70, !"_ZN9clusterer4text11word_kernel4lookB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!71 = !{!72, !74}
!72 = distinct !{!72, !73, !"_ZN9clusterer4text11word_kernel4lookB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!73 = distinct !{!73, !"_ZN9clusterer4text11word_kernel4lookB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!74 = distinct !{!74, !75, !"_ZN9clusterer4text11word_kernel8class_atB3v12B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!75 = distinct !{!75, !"_ZN9clusterer4text11word_kernel8class_atB3v12B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!76 = !{!77}
!77 = distinct !{!77, !78, !"_ZN9clusterer4text11word_kernel4lookB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!78 = distinct !{!78, !"_ZN9clusterer4text11word_kernel4lookB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!79 = !{!80}
!80 = distinct !{!80, !81, !"_ZN9clusterer4text11word_kernel8class_atB3v12B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!81 = distinct !{!81, !"_ZN9clusterer4text11word_kernel8class_atB3v12B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!82 = !{!83, !80}
!83 = distinct !{!83, !84, !"_ZN9clusterer4text11word_kernel4lookB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!84 = distinct !{!84, !"_ZN9clusterer4text11word_kernel4lookB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!85 = !{!86, !88}
!86 = distinct !{!86, !87, !"_ZN9clusterer4text11word_kernel4lookB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!87 = distinct !{!87, !"_ZN9clusterer4text11word_kernel4lookB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!88 = distinct !{!88, !89, !"_ZN9clusterer4text11word_kernel8class_atB3v12B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!89 = distinct !{!89, !"_ZN9clusterer4text11word_kernel8class_atB3v12B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!90 = !{!91, !93}
!91 = distinct !{!91, !92, !"_ZN9clusterer4text11word_kernel4lookB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!92 = distinct !{!92, !"_ZN9clusterer4text11word_kernel4lookB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!93 = distinct !{!93, !94, !"_ZN9clusterer4text11word_kernel8class_atB3v12B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!94 = distinct !{!94, !"_ZN9clusterer4text11word_kernel8class_atB3v12B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!95 = !{!96}
!96 = distinct !{!96, !97, !"_ZN9clusterer4text11word_kernel8class_atB3v12B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!97 = distinct !{!97, !"_ZN9clusterer4text11word_kernel8class_atB3v12B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!98 = !{!99, !96}
!99 = distinct !{!99, !100, !"_ZN9clusterer4text11word_kernel4lookB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!100 = distinct !{!100, !"_ZN9clusterer4text11word_kernel4lookB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!101 = !{!102}
!102 = distinct !{!102, !103, !"_ZN9clusterer4text11word_kernel8class_atB3v12B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!103 = distinct !{!103, !"_ZN9clusterer4text11word_kernel8class_atB3v12B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!104 = !{!105, !102}
!105 = distinct !{!105, !106, !"_ZN9clusterer4text11word_kernel4lookB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!106 = distinct !{!106, !"_ZN9clusterer4text11word_kernel4lookB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!107 = !{!108}
!108 = distinct !{!108, !109, !"_ZN9clusterer4text11word_kernel8class_atB3v12B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!109 = distinct !{!109, !"_ZN9clusterer4text11word_kernel8class_atB3v12B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!110 = !{!111, !108}
!111 = distinct !{!111, !112, !"_ZN9clusterer4text11word_kernel4lookB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!112 = distinct !{!112, !"_ZN9clusterer4text11word_kernel4lookB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
