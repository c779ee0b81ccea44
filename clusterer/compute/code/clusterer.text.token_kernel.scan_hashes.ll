; of 6a5434d2d2028af88769e67cfebf9124
; returns uint64


define range(i32 -1, -2) i32 @clusterer_text_token_kernel_scan_hashes(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.offsets.0, ptr %arg.offsets.1, i64 %arg.offsets.2, i64 %arg.offsets.3, ptr %arg.offsets.4, i64 %arg.offsets.5.0, i64 %arg.offsets.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.step, ptr %arg.hashes.0, ptr %arg.hashes.1, i64 %arg.hashes.2, i64 %arg.hashes.3, ptr %arg.hashes.4, i64 %arg.hashes.5.0, i64 %arg.hashes.6.0, ptr %arg.starts.0, ptr %arg.starts.1, i64 %arg.starts.2, i64 %arg.starts.3, ptr %arg.starts.4, i64 %arg.starts.5.0, i64 %arg.starts.6.0, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.6.0) {
B0.endif:
  %.323 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.566 = alloca i64, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.628 = alloca i64, align 8
  store i64 0, ptr %.628, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.offsets.0)
  tail call void @NRT_incref(ptr %arg.table.0)
  tail call void @NRT_incref(ptr %arg.hashes.0)
  tail call void @NRT_incref(ptr %arg.starts.0)
  tail call void @NRT_incref(ptr %arg.indptr.0)
  store i64 0, ptr %arg.indptr.4, align 8
  %.216236 = icmp sgt i64 %arg.offsets.5.0, 1
  br i1 %.216236, label %B118.preheader, label %B308.endif

B118.preheader:                                   ; preds = %B0.endif
  %0 = add nsw i64 %arg.offsets.5.0, -2
  br label %B118

B118:                                             ; preds = %B118.preheader, %B118.endif
  %n.2.0239 = phi i64 [ %.345, %B118.endif ], [ 0, %B118.preheader ]
  %.222235237 = phi i64 [ %.284, %B118.endif ], [ 0, %B118.preheader ]
  %1 = getelementptr i64, ptr %arg.offsets.4, i64 %.222235237
  %.283 = load i64, ptr %1, align 8
  %.284 = add nuw nsw i64 %.222235237, 1
  %2 = getelementptr i64, ptr %arg.offsets.4, i64 %.284
  %.314 = load i64, ptr %2, align 8
  %.315 = add i64 %.314, -1
  store i64 0, ptr %.323, align 8
  %.335 = call i32 @helper_1(ptr nonnull %.323, ptr nonnull %excinfo.1, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, i64 %.283, i64 %.315, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.step, ptr %arg.hashes.0, ptr %arg.hashes.1, i64 %arg.hashes.2, i64 %arg.hashes.3, ptr %arg.hashes.4, i64 %arg.hashes.5.0, i64 %arg.hashes.6.0, ptr %arg.starts.0, ptr %arg.starts.1, i64 %arg.starts.2, i64 %arg.starts.3, ptr %arg.starts.4, i64 %arg.starts.5.0, i64 %arg.starts.6.0, i64 %n.2.0239)
  switch i32 %.335, label %B118.if.if [
    i32 -2, label %B118.endif
    i32 0, label %B118.endif
  ], !prof !0

B340:                                             ; preds = %B308.endif, %B340.endif
  %.506243245 = phi i64 [ %.513, %B340.endif ], [ 0, %B308.endif ]
  %.564 = getelementptr i64, ptr %arg.hashes.4, i64 %.506243245
  %.565 = load i64, ptr %.564, align 8
  store i64 0, ptr %.566, align 8
  %.570 = call i32 @helper_2(ptr nonnull %.566, ptr nonnull %excinfo.2, i64 %.565)
  switch i32 %.570, label %B340.if.if [
    i32 -2, label %B340.endif
    i32 0, label %B340.endif
  ], !prof !0

B392:                                             ; preds = %B340.endif, %B308.endif
  tail call void @NRT_decref(ptr %arg.hashes.0)
  store i64 0, ptr %.628, align 8
  %.632 = call i32 @helper_3(ptr nonnull %.628, ptr nonnull %excinfo.3, i64 %n.2.0.lcssa)
  switch i32 %.632, label %B392.if.if [
    i32 -2, label %B392.endif
    i32 0, label %B392.endif
  ], !prof !0

B118.endif:                                       ; preds = %B118, %B118
  %.345 = load i64, ptr %.323, align 8
  %3 = getelementptr i64, ptr %arg.indptr.4, i64 %.284
  store i64 %.345, ptr %3, align 8
  %exitcond.not = icmp eq i64 %.222235237, %0
  br i1 %exitcond.not, label %B308.endif, label %B118

common.ret:                                       ; preds = %B392.if.if, %B392.endif, %B340.if.if, %B118.if.if
  %common.ret.op = phi i32 [ %.335, %B118.if.if ], [ %.570, %B340.if.if ], [ 0, %B392.endif ], [ %.632, %B392.if.if ]
  ret i32 %common.ret.op

B118.if.if:                                       ; preds = %B118
  %.343 = icmp sgt i32 %.335, 0
  %.336 = load ptr, ptr %excinfo.1, align 8
  %.344 = select i1 %.343, ptr %.336, ptr undef
  store ptr %.344, ptr %excinfo, align 8
  br label %common.ret

B308.endif:                                       ; preds = %B118.endif, %B0.endif
  %n.2.0.lcssa = phi i64 [ 0, %B0.endif ], [ %.345, %B118.endif ]
  tail call void @NRT_decref(ptr %arg.table.0)
  tail call void @NRT_decref(ptr %arg.starts.0)
  tail call void @NRT_decref(ptr %arg.offsets.0)
  tail call void @NRT_decref(ptr %arg.indptr.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  %.500244.not = icmp slt i64 %n.2.0.lcssa, 1
  br i1 %.500244.not, label %B392, label %B340

B340.endif:                                       ; preds = %B340, %B340
  %.513 = add nuw nsw i64 %.506243245, 1
  %.580 = load i64, ptr %.566, align 8
  store i64 %.580, ptr %.564, align 8
  %exitcond251.not = icmp eq i64 %n.2.0.lcssa, %.513
  br i1 %exitcond251.not, label %B392, label %B340

B340.if.if:                                       ; preds = %B340
  %.578 = icmp sgt i32 %.570, 0
  %.571 = load ptr, ptr %excinfo.2, align 8
  %.579 = select i1 %.578, ptr %.571, ptr undef
  store ptr %.579, ptr %excinfo, align 8
  br label %common.ret

B392.endif:                                       ; preds = %B392, %B392
  %.642 = load i64, ptr %.628, align 8
  store i64 %.642, ptr %retptr, align 8
  br label %common.ret

B392.if.if:                                       ; preds = %B392
  %.640 = icmp sgt i32 %.632, 0
  %.633 = load ptr, ptr %excinfo.3, align 8
  %.641 = select i1 %.640, ptr %.633, ptr undef
  store ptr %.641, ptr %excinfo, align 8
  br label %common.ret
}

define internal range(i32 -1, -2) i32 @helper_1(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr %arg.codes.0, ptr readnone captures(none) %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr readonly captures(none) %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, i64 %arg.begin, i64 %arg.end, ptr %arg.table.0, ptr readnone captures(none) %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr readonly captures(none) %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.step, ptr %arg.hashes.0, ptr readnone captures(none) %arg.hashes.1, i64 %arg.hashes.2, i64 %arg.hashes.3, ptr writeonly captures(none) %arg.hashes.4, i64 %arg.hashes.5.0, i64 %arg.hashes.6.0, ptr %arg.starts.0, ptr readnone captures(none) %arg.starts.1, i64 %arg.starts.2, i64 %arg.starts.3, ptr writeonly captures(none) %arg.starts.4, i64 %arg.starts.5.0, i64 %arg.starts.6.0, i64 %arg.n) {
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
  %.322 = call i32 @helper_4(ptr nonnull %.314, ptr nonnull %excinfo.2, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr nonnull %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr nonnull %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.step, i64 %"$phi272.0.2.1", i64 %arg.end)
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
  %.69747 = call i32 @helper_4(ptr nonnull %.689, ptr nonnull %excinfo.4, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr nonnull %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr nonnull %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.step, i64 %.sink, i64 %arg.end)
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
  %.901 = call i32 @helper_4(ptr nonnull %.893, ptr nonnull %excinfo.7, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr nonnull %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr nonnull %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.step, i64 %first.3.1, i64 %arg.end)
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
  %.66.i = load i32, ptr %sunkaddr235, align 4, !noalias !2
  %.75.i = zext i32 %.66.i to i64
  %.100.i = getelementptr i32, ptr %arg.table.4, i64 %.75.i
  %.101.i = load i32, ptr %.100.i, align 4, !noalias !2
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
  %.66.i56 = load i32, ptr %sunkaddr240, align 4, !noalias !5
  %.75.i57 = zext i32 %.66.i56 to i64
  %.100.i58 = getelementptr i32, ptr %arg.table.4, i64 %.75.i57
  %.101.i59 = load i32, ptr %.100.i58, align 4, !noalias !5
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

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

; Function Attrs: mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite)
define internal void @NRT_incref(ptr %p) alwaysinline {
  ret void
}

define internal noundef range(i32 -1, -2) i32 @helper_4(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.codes.0, ptr readnone captures(none) %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr readonly captures(none) %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.table.0, ptr readnone captures(none) %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr readonly captures(none) %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.step, i64 %arg.i, i64 %arg.end) local_unnamed_addr {
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
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !9
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !9
  %.37.i = icmp ult i64 %lsr.iv226, %arg.end
  br i1 %.37.i, label %B16.i, label %B44.i

B16.i:                                            ; preds = %B208
  %2 = shl i64 %lsr.iv226, 2
  %scevgep228 = getelementptr i8, ptr %arg.codes.4, i64 %2
  %.66.i = load i32, ptr %scevgep228, align 4, !noalias !9
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !9
  %.75.i = zext i32 %.66.i to i64
  %.100.i = getelementptr i32, ptr %arg.table.4, i64 %.75.i
  %.101.i = load i32, ptr %.100.i, align 4, !noalias !9
  br label %B298.endif

B44.i:                                            ; preds = %B208
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !9
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
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !12
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !12
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !15
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !15
  %.37.i.i = icmp ult i64 %.722, %arg.end
  br i1 %.37.i.i, label %B16.i.i, label %B44.i.i

B16.i.i:                                          ; preds = %B1062
  %sunkaddr253 = mul i64 %i.5.0, 4
  %sunkaddr254 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr253
  %sunkaddr255 = getelementptr i8, ptr %sunkaddr254, i64 8
  %.66.i.i = load i32, ptr %sunkaddr255, align 4, !noalias !15
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !15
  %.75.i.i = zext i32 %.66.i.i to i64
  %.100.i.i = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i
  %.101.i.i = load i32, ptr %.100.i.i, align 4, !noalias !15
  %8 = and i32 %.101.i.i, 31457280
  %9 = icmp samesign ugt i32 %8, 20971520
  br label %B1062.endif

B44.i.i:                                          ; preds = %B1062
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !15
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
  %.66.i.i109 = load i32, ptr %sunkaddr257, align 4, !noalias !18
  %.75.i.i110 = zext i32 %.66.i.i109 to i64
  %.100.i.i111 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i110
  %.101.i.i112 = load i32, ptr %.100.i.i111, align 4, !noalias !18
  %10 = and i32 %.101.i.i112, 31457280
  %11 = icmp samesign ugt i32 %10, 20971520
  br i1 %11, label %B2334, label %B1520

B1384:                                            ; preds = %B1240
  %sunkaddr258 = mul i64 %i.5.0, 4
  %sunkaddr259 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr258
  %sunkaddr260 = getelementptr i8, ptr %sunkaddr259, i64 4
  %.66.i120 = load i32, ptr %sunkaddr260, align 4, !noalias !23
  %.75.i121 = zext i32 %.66.i120 to i64
  %.100.i122 = getelementptr i32, ptr %arg.table.4, i64 %.75.i121
  %.101.i123 = load i32, ptr %.100.i122, align 4, !noalias !23
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
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !26
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !26
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !29
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !29
  %.37.i.i125 = icmp ult i64 %.993, %arg.end
  br i1 %.37.i.i125, label %B16.i.i129, label %B44.i.i126

B16.i.i129:                                       ; preds = %B1606
  %sunkaddr261 = mul i64 %i.5.0, 4
  %sunkaddr262 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr261
  %sunkaddr263 = getelementptr i8, ptr %sunkaddr262, i64 -4
  %.66.i.i131 = load i32, ptr %sunkaddr263, align 4, !noalias !29
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !29
  %.75.i.i132 = zext i32 %.66.i.i131 to i64
  %.100.i.i133 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i132
  %.101.i.i134 = load i32, ptr %.100.i.i133, align 4, !noalias !29
  %promoted264 = zext i32 %.101.i.i134 to i64
  %13 = lshr i64 %promoted264, 21
  %14 = and i64 %13, 15
  br label %B1606.endif

B44.i.i126:                                       ; preds = %B1606
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !29
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
  %.66.i.i142 = load i32, ptr %sunkaddr267, align 4, !noalias !32
  %.75.i.i143 = zext i32 %.66.i.i142 to i64
  %.100.i.i144 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i143
  %.101.i.i145 = load i32, ptr %.100.i.i144, align 4, !noalias !32
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
  %.66.i.i153 = load i32, ptr %sunkaddr270, align 4, !noalias !37
  %.75.i.i154 = zext i32 %.66.i.i153 to i64
  %.100.i.i155 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i154
  %.101.i.i156 = load i32, ptr %.100.i.i155, align 4, !noalias !37
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
  tail call void @NRT_decref(ptr %arg.codes.0.sink.i), !noalias !9
  %22 = lshr i32 %"$phi82.0.2.0.i", 21
  %23 = and i32 %22, 15
  %.247 = zext nneg i32 %23 to i64
  %.252 = icmp samesign ugt i32 %23, 9
  br i1 %.252, label %B416, label %B438

B1062.endif:                                      ; preds = %B44.i.i, %B16.i.i
  %arg.codes.0.sink.i.i = phi ptr [ %arg.codes.0, %B44.i.i ], [ %arg.table.0, %B16.i.i ]
  %"$phi82.0.2.0.i.i" = phi i1 [ false, %B44.i.i ], [ %9, %B16.i.i ]
  %.759 = add i64 %i.5.0, 1
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !42
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !42
  %.37.i.i158 = icmp ult i64 %.759, %arg.end
  tail call void @NRT_decref(ptr %arg.codes.0.sink.i.i), !noalias !15
  br i1 %.37.i.i158, label %B16.i.i162, label %B44.i.i159

B16.i.i162:                                       ; preds = %B1062.endif
  %sunkaddr276 = mul i64 %i.5.0, 4
  %sunkaddr277 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr276
  %sunkaddr278 = getelementptr i8, ptr %sunkaddr277, i64 4
  %.66.i.i164 = load i32, ptr %sunkaddr278, align 4, !noalias !45
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !45
  %.75.i.i165 = zext i32 %.66.i.i164 to i64
  %.100.i.i166 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i165
  %.101.i.i167 = load i32, ptr %.100.i.i166, align 4, !noalias !45
  %24 = and i32 %.101.i.i167, 31457280
  %25 = icmp eq i32 %24, 25165824
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !45
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !42
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !42
  br i1 %25, label %B1240, label %B2334

B44.i.i159:                                       ; preds = %B1062.endif
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !45
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !45
  br label %B2334.sink.split

B1606.endif:                                      ; preds = %B44.i.i126, %B16.i.i129
  %arg.codes.0.sink.i.i127 = phi ptr [ %arg.codes.0, %B44.i.i126 ], [ %arg.table.0, %B16.i.i129 ]
  %"$phi82.0.2.0.i.i128" = phi i64 [ 0, %B44.i.i126 ], [ %14, %B16.i.i129 ]
  %.1027 = add i64 %i.5.0, 1
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !48
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !48
  %.37.i.i169 = icmp ult i64 %.1027, %arg.end
  tail call void @NRT_decref(ptr %arg.codes.0.sink.i.i127), !noalias !29
  br i1 %.37.i.i169, label %B16.i.i173, label %B44.i.i170

B16.i.i173:                                       ; preds = %B1606.endif
  %sunkaddr279 = mul i64 %i.5.0, 4
  %sunkaddr280 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr279
  %sunkaddr281 = getelementptr i8, ptr %sunkaddr280, i64 4
  %.66.i.i175 = load i32, ptr %sunkaddr281, align 4, !noalias !51
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !51
  %.75.i.i176 = zext i32 %.66.i.i175 to i64
  %.100.i.i177 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i176
  %.101.i.i178 = load i32, ptr %.100.i.i177, align 4, !noalias !51
  %promoted282 = zext i32 %.101.i.i178 to i64
  %26 = lshr i64 %promoted282, 21
  %27 = and i64 %26, 15
  br label %B1606.endif.endif

B44.i.i170:                                       ; preds = %B1606.endif
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !51
  br label %B1606.endif.endif

B1606.endif.endif:                                ; preds = %B44.i.i170, %B16.i.i173
  %arg.codes.0.sink.i.i171 = phi ptr [ %arg.codes.0, %B44.i.i170 ], [ %arg.table.0, %B16.i.i173 ]
  %"$phi82.0.2.0.i.i172" = phi i64 [ 0, %B44.i.i170 ], [ %27, %B16.i.i173 ]
  %.1067 = add i64 %i.5.0, 2
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !54
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !54
  %.37.i.i180 = icmp ult i64 %.1067, %arg.end
  tail call void @NRT_decref(ptr %arg.codes.0.sink.i.i171), !noalias !51
  br i1 %.37.i.i180, label %B16.i.i184, label %B44.i.i181

B16.i.i184:                                       ; preds = %B1606.endif.endif
  %sunkaddr283 = mul i64 %i.5.0, 4
  %sunkaddr284 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr283
  %sunkaddr285 = getelementptr i8, ptr %sunkaddr284, i64 8
  %.66.i.i186 = load i32, ptr %sunkaddr285, align 4, !noalias !57
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !57
  %.75.i.i187 = zext i32 %.66.i.i186 to i64
  %.100.i.i188 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i187
  %.101.i.i189 = load i32, ptr %.100.i.i188, align 4, !noalias !57
  %promoted286 = zext i32 %.101.i.i189 to i64
  %28 = lshr i64 %promoted286, 21
  %29 = and i64 %28, 15
  br label %B1606.endif.endif.endif

B44.i.i181:                                       ; preds = %B1606.endif.endif
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !57
  br label %B1606.endif.endif.endif

B1606.endif.endif.endif:                          ; preds = %B44.i.i181, %B16.i.i184
  %arg.codes.0.sink.i.i182 = phi ptr [ %arg.codes.0, %B44.i.i181 ], [ %arg.table.0, %B16.i.i184 ]
  %"$phi82.0.2.0.i.i183" = phi i64 [ 0, %B44.i.i181 ], [ %29, %B16.i.i184 ]
  tail call void @NRT_decref(ptr %arg.codes.0.sink.i.i182), !noalias !57
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !54
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !54
  %.1103 = icmp eq i64 %"$phi82.0.2.0.i.i128", 13
  %.1106 = icmp eq i64 %"$phi82.0.2.0.i.i172", 13
  %or.cond = select i1 %.1103, i1 %.1106, i1 false
  br i1 %or.cond, label %B1858, label %B2104
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

attributes #0 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noinline }
attributes #3 = { nounwind }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!"branch_weights", i32 49, i32 1}
!2 = !{!3}
!3 = distinct !{!3, !4, !"_ZN9clusterer4text11word_kernel4lookB3v18B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!4 = distinct !{!4, !"_ZN9clusterer4text11word_kernel4lookB3v18B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!5 = !{!6}
!6 = distinct !{!6, !7, !"_ZN9clusterer4text11word_kernel4lookB3v18B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!7 = distinct !{!7, !"_ZN9clusterer4text11word_kernel4lookB3v18B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!8 = !{!"branch_weights", i32 1, i32 99}
!9 = !{!10}
!10 = distinct !{!10, !11, !"_ZN9clusterer4text11word_kernel4lookB3v18B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!11 = distinct !{!11, !"_ZN9clusterer4text11word_kernel4lookB3v18B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!12 = !{!13}
!13 = distinct !{!13, !14, !"_ZN9clusterer4text11word_kernel8class_atB3v20B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!14 = distinct !{!14, !"_ZN9clusterer4text11word_kernel8class_atB3v20B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!15 = !{!16, !13}
!16 = distinct !{!16, !17, !"_ZN9clusterer4text11word_kernel4lookB3v18B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!17 = distinct !{!17, !"_ZN9clusterer4text11word_kernel4lookB3v18B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!18 = !{!19, !21}
!19 = distinct !{!19, !20, !"_ZN9clusterer4text11word_kernel4lookB3v18B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!20 = distinct !{!20, !"_ZN9clusterer4text11word_kernel4lookB3v18B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!21 = distinct !{!21, !22, !"_ZN9clusterer4text11word_kernel8class_atB3v20B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!22 = distinct !{!22, !"_ZN9clusterer4text11word_kernel8class_atB3v20B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!23 = !{!24}
!24 = distinct !{!24, !25, !"_ZN9clusterer4text11word_kernel4lookB3v18B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!25 = distinct !{!25, !"_ZN9clusterer4text11word_kernel4lookB3v18B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!26 = !{!27}
!27 = distinct !{!27, !28, !"_ZN9clusterer4text11word_kernel8class_atB3v20B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!28 = distinct !{!28, !"_ZN9clusterer4text11word_kernel8class_atB3v20B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!29 = !{!30, !27}
!30 = distinct !{!30, !31, !"_ZN9clusterer4text11word_kernel4lookB3v18B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!31 = distinct !{!31, !"_ZN9clusterer4text11word_kernel4lookB3v18B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!32 = !{!33, !35}
!33 = distinct !{!33, !34, !"_ZN9clusterer4text11word_kernel4lookB3v18B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!34 = distinct !{!34, !"_ZN9clusterer4text11word_kernel4lookB3v18B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!35 = distinct !{!35, !36, !"_ZN9clusterer4text11word_kernel8class_atB3v20B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!36 = distinct !{!36, !"_ZN9clusterer4text11word_kernel8class_atB3v20B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!37 = !{!38, !40}
!38 = distinct !{!38, !39, !"_ZN9clusterer4text11word_kernel4lookB3v18B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!39 = distinct !{!39, !"_ZN9clusterer4text11word_kernel4lookB3v18B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!40 = distinct !{!40, !41, !"_ZN9clusterer4text11word_kernel8class_atB3v20B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!41 = distinct !{!41, !"_ZN9clusterer4text11word_kernel8class_atB3v20B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!42 = !{!43}
!43 = distinct !{!43, !44, !"_ZN9clusterer4text11word_kernel8class_atB3v20B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!44 = distinct !{!44, !"_ZN9clusterer4text11word_kernel8class_atB3v20B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!45 = !{!46, !43}
!46 = distinct !{!46, !47, !"_ZN9clusterer4text11word_kernel4lookB3v18B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!47 = distinct !{!47, !"_ZN9clusterer4text11word_kernel4lookB3v18B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!48 = !{!49}
!49 = distinct !{!49, !50, !"_ZN9clusterer4text11word_kernel8class_atB3v20B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!50 = distinct !{!50, !"_ZN9clusterer4text11word_kernel8class_atB3v20B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!51 = !{!52, !49}
!52 = distinct !{!52, !53, !"_ZN9clusterer4text11word_kernel4lookB3v18B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!53 = distinct !{!53, !"_ZN9clusterer4text11word_kernel4lookB3v18B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!54 = !{!55}
!55 = distinct !{!55, !56, !"_ZN9clusterer4text11word_kernel8class_atB3v20B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!56 = distinct !{!56, !"_ZN9clusterer4text11word_kernel8class_atB3v20B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!57 = !{!58, !55}
!58 = distinct !{!58, !59, !"_ZN9clusterer4text11word_kernel4lookB3v18B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!59 = distinct !{!59, !"_ZN9clusterer4text11word_kernel4lookB3v18B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
