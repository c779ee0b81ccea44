; of a900b423ee76d40b3ee7de27487306e6
; returns uint64


define range(i32 -1, -2) i32 @clusterer_text_token_kernel_scan_hashes(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.offsets.0, ptr %arg.offsets.1, i64 %arg.offsets.2, i64 %arg.offsets.3, ptr %arg.offsets.4, i64 %arg.offsets.5.0, i64 %arg.offsets.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.step, ptr %arg.hashes.0, ptr %arg.hashes.1, i64 %arg.hashes.2, i64 %arg.hashes.3, ptr %arg.hashes.4, i64 %arg.hashes.5.0, i64 %arg.hashes.6.0, ptr %arg.starts.0, ptr %arg.starts.1, i64 %arg.starts.2, i64 %arg.starts.3, ptr %arg.starts.4, i64 %arg.starts.5.0, i64 %arg.starts.6.0, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.6.0) {
B0.endif:
  %.651 = alloca { i64, i64, i64, i64, i64 }, align 8
  %.fca.1.gep127 = getelementptr inbounds nuw i8, ptr %.651, i64 8
  %excinfo.1 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %.651, i8 0, i64 40, i1 false)
  store ptr null, ptr %excinfo.1, align 8
  %.737 = alloca i32, align 4
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.783 = alloca { i64, i64, i64, i64, i64 }, align 8
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.783, i64 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.1270 = alloca i64, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.1332 = alloca i64, align 8
  store i64 0, ptr %.1332, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.offsets.0)
  tail call void @NRT_incref(ptr %arg.table.0)
  tail call void @NRT_incref(ptr %arg.hashes.0)
  tail call void @NRT_incref(ptr %arg.starts.0)
  tail call void @NRT_incref(ptr %arg.indptr.0)
  store i64 0, ptr %arg.indptr.4, align 8
  %.217696 = icmp sgt i64 %arg.offsets.5.0, 1
  br i1 %.217696, label %B120.preheader, label %B1254.endif

B120.preheader:                                   ; preds = %B0.endif
  %0 = add nsw i64 %arg.offsets.5.0, -2
  br label %B120

B120:                                             ; preds = %B120.preheader, %B1234
  %n.7.0699 = phi i64 [ %n.8.3, %B1234 ], [ 0, %B120.preheader ]
  %.223693697 = phi i64 [ %.230, %B1234 ], [ 0, %B120.preheader ]
  %.230 = add nuw nsw i64 %.223693697, 1
  %1 = getelementptr i64, ptr %arg.offsets.4, i64 %.223693697
  %.294 = load i64, ptr %1, align 8
  %2 = getelementptr i64, ptr %arg.offsets.4, i64 %.230
  %.326 = load i64, ptr %2, align 8
  %.327 = add i64 %.326, -1
  %.382.not684 = icmp ugt i64 %.294, %.327
  br i1 %.382.not684, label %B1234, label %B298.preheader

B298.preheader:                                   ; preds = %B120, %B1339
  %state.8.1689 = phi i64 [ %state.9.2, %B1339 ], [ -7046029254386353131, %B120 ]
  %inside.5.1688 = phi i64 [ %inside.6.2, %B1339 ], [ 0, %B120 ]
  %first.3.1687 = phi i64 [ %first.2.2, %B1339 ], [ %.294, %B120 ]
  %i.5.1686 = phi i64 [ %i.6.2, %B1339 ], [ %.294, %B120 ]
  %n.6.1685 = phi i64 [ %n.9.2, %B1339 ], [ %n.7.0699, %B120 ]
  br label %B298

B298:                                             ; preds = %B298.preheader, %B936
  %n.5.2 = phi i64 [ %.967, %B936 ], [ %n.6.1685, %B298.preheader ]
  %i.7.2 = phi i64 [ %.1027, %B936 ], [ %i.5.1686, %B298.preheader ]
  %first.2.2 = phi i64 [ %spec.select, %B936 ], [ %first.3.1687, %B298.preheader ]
  %inside.4.2 = phi i64 [ %.897, %B936 ], [ %inside.5.1688, %B298.preheader ]
  %state.7.2 = phi i64 [ %.1018, %B936 ], [ %state.8.1689, %B298.preheader ]
  %.417 = getelementptr i32, ptr %arg.codes.4, i64 %i.7.2
  %.418 = load i32, ptr %.417, align 4
  %.420 = zext i32 %.418 to i64
  %.445 = getelementptr i32, ptr %arg.table.4, i64 %.420
  %.446 = load i32, ptr %.445, align 4
  %.451 = zext i32 %.446 to i64
  %.452 = and i64 %.451, 268435456
  %.453.not = icmp eq i64 %.452, 0
  br i1 %.453.not, label %B936, label %B348

B348:                                             ; preds = %B298
  %.457 = lshr i64 %.451, 21
  %.458 = and i64 %.457, 15
  %.463 = icmp samesign ugt i64 %.458, 9
  br i1 %.463, label %B410, label %B736

B410:                                             ; preds = %B348
  %.470 = icmp samesign ult i64 %.458, 12
  br i1 %.470, label %B436, label %B552

B436:                                             ; preds = %B410
  %.483 = icmp eq i64 %.458, 11
  %.491 = icmp ne i64 %inside.4.2, 0
  %or.cond = select i1 %.483, i1 %.491, i1 false
  %.495 = mul i64 %state.7.2, %arg.step
  %.500 = and i64 %.451, 2097151
  %.503 = add i64 %.500, %.495
  %state.10.2 = select i1 %or.cond, i64 %.503, i64 %state.7.2
  %.530 = add i64 %i.7.2, 1
  br label %B1339

B552:                                             ; preds = %B410
  %.538 = icmp eq i64 %.458, 14
  br i1 %.538, label %B574, label %B736

B574:                                             ; preds = %B552
  %.571 = getelementptr i64, ptr %arg.hashes.4, i64 %n.5.2
  store i64 %state.7.2, ptr %.571, align 8
  %.577 = sub i64 %first.2.2, %.294
  %.604 = getelementptr i32, ptr %arg.starts.4, i64 %n.5.2
  %.605 = trunc i64 %.577 to i32
  store i32 %.605, ptr %.604, align 4
  %.609 = add i64 %inside.4.2, %n.5.2
  %.616 = sub i64 %i.7.2, %.294
  %.642 = getelementptr i32, ptr %arg.starts.4, i64 %.609
  %.643 = trunc i64 %.616 to i32
  store i32 %.643, ptr %.642, align 4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %.651, i8 0, i64 40, i1 false)
  %.659 = call i32 @helper_1(ptr nonnull %.651, ptr nonnull %excinfo.1, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr nonnull %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr nonnull %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.step, i64 %i.7.2, i64 %.327)
  switch i32 %.659, label %B574.if.if [
    i32 -2, label %B574.endif
    i32 0, label %B574.endif
  ], !prof !0

B736:                                             ; preds = %B348, %B552
  %.729.not = icmp eq i64 %inside.4.2, 0
  br i1 %.729.not, label %B936, label %B740

B740:                                             ; preds = %B736
  %.733 = add i64 %i.7.2, 1
  store i32 0, ptr %.737, align 4
  %.745 = call i32 @helper_2(ptr nonnull %.737, ptr nonnull %excinfo.2, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr nonnull %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr nonnull %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %.733, i64 %.327)
  switch i32 %.745, label %B740.if.if [
    i32 -2, label %B740.endif
    i32 0, label %B740.endif
  ], !prof !0

B808:                                             ; preds = %B740.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %.783, i8 0, i64 40, i1 false)
  %.791 = call i32 @helper_1(ptr nonnull %.783, ptr nonnull %excinfo.3, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr nonnull %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr nonnull %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.step, i64 %first.2.2, i64 %.327)
  switch i32 %.791, label %B808.if.if [
    i32 -2, label %B808.endif
    i32 0, label %B808.endif
  ], !prof !0

B936:                                             ; preds = %B740.endif, %B736, %B298
  %.896 = lshr i64 %.451, 27
  %.897 = and i64 %.896, 1
  %.928 = getelementptr i64, ptr %arg.hashes.4, i64 %n.5.2
  store i64 %state.7.2, ptr %.928, align 8
  %.932 = sub i64 %first.2.2, %.294
  %.959 = getelementptr i32, ptr %arg.starts.4, i64 %n.5.2
  %.960 = trunc i64 %.932 to i32
  store i32 %.960, ptr %.959, align 4
  %.963 = xor i64 %.897, -1
  %.965 = and i64 %inside.4.2, %.963
  %.967 = add i64 %.965, %n.5.2
  %.974.not = icmp eq i64 %inside.4.2, 0
  %spec.select = select i1 %.974.not, i64 %i.7.2, i64 %first.2.2
  %.1005 = sub nsw i64 0, %.897
  %.1007 = and i64 %arg.step, %.1005
  %.1009 = mul i64 %.1007, %state.7.2
  %.1012 = and i64 %.451, 2097151
  %.1015 = xor i64 %.1012, -7046029254386353131
  %.1016 = and i64 %.1015, %.1005
  %.1017 = xor i64 %.1016, -7046029254386353131
  %.1018 = add i64 %.1009, %.1017
  %.1027 = add i64 %i.7.2, 1
  %.1031.not = icmp ugt i64 %.1027, %.327
  br i1 %.1031.not, label %B1234, label %B298

B1234:                                            ; preds = %B1339, %B936, %B120
  %n.8.3 = phi i64 [ %.967, %B936 ], [ %n.7.0699, %B120 ], [ %n.9.2, %B1339 ]
  %3 = getelementptr i64, ptr %arg.indptr.4, i64 %.230
  store i64 %n.8.3, ptr %3, align 8
  %exitcond.not = icmp eq i64 %.223693697, %0
  br i1 %exitcond.not, label %B1254.endif, label %B120

B1286:                                            ; preds = %B1254.endif, %B1286.endif
  %.1210704706 = phi i64 [ %.1217, %B1286.endif ], [ 0, %B1254.endif ]
  %.1268 = getelementptr i64, ptr %arg.hashes.4, i64 %.1210704706
  %.1269 = load i64, ptr %.1268, align 8
  store i64 0, ptr %.1270, align 8
  %.1274 = call i32 @helper_3(ptr nonnull %.1270, ptr nonnull %excinfo.4, i64 %.1269)
  switch i32 %.1274, label %B1286.if.if [
    i32 -2, label %B1286.endif
    i32 0, label %B1286.endif
  ], !prof !0

B1338:                                            ; preds = %B1286.endif, %B1254.endif
  tail call void @NRT_decref(ptr %arg.hashes.0)
  store i64 0, ptr %.1332, align 8
  %.1336 = call i32 @helper_4(ptr nonnull %.1332, ptr nonnull %excinfo.5, i64 %n.7.0.lcssa)
  switch i32 %.1336, label %B1338.if.if [
    i32 -2, label %B1338.endif
    i32 0, label %B1338.endif
  ], !prof !0

B1339:                                            ; preds = %B808.endif, %B574.endif, %B436
  %n.9.2 = phi i64 [ %n.5.2, %B436 ], [ %.720, %B574.endif ], [ %.884, %B808.endif ]
  %inside.6.2 = phi i64 [ %inside.4.2, %B436 ], [ 0, %B574.endif ], [ 0, %B808.endif ]
  %state.9.2 = phi i64 [ %state.10.2, %B436 ], [ -7046029254386353131, %B574.endif ], [ -7046029254386353131, %B808.endif ]
  %i.6.2 = phi i64 [ %.530, %B436 ], [ %.669.fca.1.load, %B574.endif ], [ %.801.fca.1.load, %B808.endif ]
  %.382.not = icmp ugt i64 %i.6.2, %.327
  br i1 %.382.not, label %B1234, label %B298.preheader

B574.endif:                                       ; preds = %B574, %B574
  %.669.fca.1.load = load i64, ptr %.fca.1.gep127, align 8
  %.669.fca.0.load = load i64, ptr %.651, align 8
  %.718 = getelementptr i64, ptr %arg.hashes.4, i64 %.609
  store i64 %.669.fca.0.load, ptr %.718, align 8
  %.720 = add i64 %.609, 1
  br label %B1339

common.ret:                                       ; preds = %B1338.if.if, %B1338.endif, %B1286.if.if, %B808.if.if, %B740.if.if, %B574.if.if
  %common.ret.op = phi i32 [ %.659, %B574.if.if ], [ %.745, %B740.if.if ], [ %.791, %B808.if.if ], [ %.1274, %B1286.if.if ], [ 0, %B1338.endif ], [ %.1336, %B1338.if.if ]
  ret i32 %common.ret.op

B574.if.if:                                       ; preds = %B574
  %.667 = icmp sgt i32 %.659, 0
  %.660 = load ptr, ptr %excinfo.1, align 8
  %.668 = select i1 %.667, ptr %.660, ptr undef
  store ptr %.668, ptr %excinfo, align 8
  br label %common.ret

B740.endif:                                       ; preds = %B740, %B740
  %.755 = load i32, ptr %.737, align 4
  %4 = and i32 %.755, 134217728
  %.767.not = icmp eq i32 %4, 0
  br i1 %.767.not, label %B936, label %B808

B740.if.if:                                       ; preds = %B740
  %.753 = icmp sgt i32 %.745, 0
  %.746 = load ptr, ptr %excinfo.2, align 8
  %.754 = select i1 %.753, ptr %.746, ptr undef
  store ptr %.754, ptr %excinfo, align 8
  br label %common.ret

B808.endif:                                       ; preds = %B808, %B808
  %.801.fca.1.load = load i64, ptr %.fca.1.gep, align 8
  %.801.fca.0.load = load i64, ptr %.783, align 8
  %.849 = getelementptr i64, ptr %arg.hashes.4, i64 %n.5.2
  store i64 %.801.fca.0.load, ptr %.849, align 8
  %.853 = sub i64 %first.2.2, %.294
  %.880 = getelementptr i32, ptr %arg.starts.4, i64 %n.5.2
  %.881 = trunc i64 %.853 to i32
  store i32 %.881, ptr %.880, align 4
  %.884 = add i64 %n.5.2, 1
  br label %B1339

B808.if.if:                                       ; preds = %B808
  %.799 = icmp sgt i32 %.791, 0
  %.792 = load ptr, ptr %excinfo.3, align 8
  %.800 = select i1 %.799, ptr %.792, ptr undef
  store ptr %.800, ptr %excinfo, align 8
  br label %common.ret

B1254.endif:                                      ; preds = %B1234, %B0.endif
  %n.7.0.lcssa = phi i64 [ 0, %B0.endif ], [ %n.8.3, %B1234 ]
  tail call void @NRT_decref(ptr %arg.table.0)
  tail call void @NRT_decref(ptr %arg.starts.0)
  tail call void @NRT_decref(ptr %arg.offsets.0)
  tail call void @NRT_decref(ptr %arg.indptr.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  %.1204705.not = icmp slt i64 %n.7.0.lcssa, 1
  br i1 %.1204705.not, label %B1338, label %B1286

B1286.endif:                                      ; preds = %B1286, %B1286
  %.1217 = add nuw nsw i64 %.1210704706, 1
  %.1284 = load i64, ptr %.1270, align 8
  store i64 %.1284, ptr %.1268, align 8
  %exitcond741.not = icmp eq i64 %n.7.0.lcssa, %.1217
  br i1 %exitcond741.not, label %B1338, label %B1286

B1286.if.if:                                      ; preds = %B1286
  %.1282 = icmp sgt i32 %.1274, 0
  %.1275 = load ptr, ptr %excinfo.4, align 8
  %.1283 = select i1 %.1282, ptr %.1275, ptr undef
  store ptr %.1283, ptr %excinfo, align 8
  br label %common.ret

B1338.endif:                                      ; preds = %B1338, %B1338
  %.1346 = load i64, ptr %.1332, align 8
  store i64 %.1346, ptr %retptr, align 8
  br label %common.ret

B1338.if.if:                                      ; preds = %B1338
  %.1344 = icmp sgt i32 %.1336, 0
  %.1337 = load ptr, ptr %excinfo.5, align 8
  %.1345 = select i1 %.1344, ptr %.1337, ptr undef
  store ptr %.1345, ptr %excinfo, align 8
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
  br i1 %.136, label %B208.preheader, label %B504.preheader

B504.preheader:                                   ; preds = %B0
  br label %B504

B208.preheader:                                   ; preds = %B0
  br label %B208

B208:                                             ; preds = %B298.endif, %B208.preheader
  %i.4.0 = phi i64 [ %.200, %B298.endif ], [ %arg.i, %B208.preheader ]
  %entry.3.0 = phi i32 [ %"$phi82.0.2.0.i", %B298.endif ], [ %.96, %B208.preheader ]
  %kind.3.0 = phi i64 [ %.247, %B298.endif ], [ 14, %B208.preheader ]
  %state.7.0 = phi i64 [ %state.8.1, %B298.endif ], [ %const, %B208.preheader ]
  %.200 = add i64 %i.4.0, 1
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !1
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !1
  %.37.i = icmp ult i64 %.200, %arg.end
  br i1 %.37.i, label %B16.i, label %B44.i

B16.i:                                            ; preds = %B208
  %sunkaddr = mul i64 %.200, 4
  %sunkaddr354 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr
  %.66.i = load i32, ptr %sunkaddr354, align 4, !noalias !1
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !1
  %.75.i = zext i32 %.66.i to i64
  %.100.i = getelementptr i32, ptr %arg.table.4, i64 %.75.i
  %.101.i = load i32, ptr %.100.i, align 4, !noalias !1
  br label %B298.endif

B44.i:                                            ; preds = %B208
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !1
  br label %B298.endif

common.ret:                                       ; preds = %B2190, %B444
  ret i32 0

B444:                                             ; preds = %B298.endif
  %.165 = or disjoint i64 %spec.select, 8
  tail call void @NRT_decref(ptr %arg.table.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  store i64 %state.8.1, ptr %retptr, align 8
  %retptr.repack703 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store i64 %.200, ptr %retptr.repack703, align 8
  %retptr.repack705 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store i64 %.165, ptr %retptr.repack705, align 8
  %retptr.repack707 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %retptr.repack707, i8 0, i64 16, i1 false)
  br label %common.ret

B504:                                             ; preds = %B2102, %B504.preheader
  %i.5.0 = phi i64 [ %.1323, %B2102 ], [ %arg.i, %B504.preheader ]
  %entry.4.0 = phi i32 [ %.1380, %B2102 ], [ %.96, %B504.preheader ]
  %kind.4.0 = phi i64 [ %14, %B2102 ], [ %.103, %B504.preheader ]
  %letters.3.0 = phi i64 [ %letters.4.1, %B2102 ], [ 0, %B504.preheader ]
  %initials.2.0 = phi i64 [ %initials.3.1, %B2102 ], [ 0, %B504.preheader ]
  %flag.4.0 = phi i64 [ %flag.5.1, %B2102 ], [ %spec.select, %B504.preheader ]
  %state.9.0 = phi i64 [ %state.10.1, %B2102 ], [ %const, %B504.preheader ]
  %caps.2.0 = phi i64 [ %caps.3.1, %B2102 ], [ 0, %B504.preheader ]
  %case.2.0 = phi i64 [ %case.3.1, %B2102 ], [ 0, %B504.preheader ]
  %.415 = icmp eq i64 %kind.4.0, 12
  br i1 %.415, label %B526, label %B652

B526:                                             ; preds = %B504
  %.433 = mul i64 %state.9.0, %arg.step
  %.437 = zext i32 %entry.4.0 to i64
  %.438 = and i64 %.437, 2097151
  %.439 = add i64 %.433, %.438
  %.445 = lshr i32 %entry.4.0, 25
  %.445.lobit = and i32 %.445, 1
  %.449 = zext nneg i32 %.445.lobit to i64
  %.450 = add nsw i64 %caps.2.0, %.449
  %.459 = or i64 %case.2.0, %.437
  %.468 = add nsw i64 %letters.3.0, 1
  br label %B2102

B652:                                             ; preds = %B504
  %.476 = icmp samesign ult i64 %kind.4.0, 5
  br i1 %.476, label %B2190, label %B678

B678:                                             ; preds = %B652
  switch i64 %kind.4.0, label %B1432 [
    i64 13, label %B700
    i64 11, label %B824
    i64 9, label %B918
  ]

B700:                                             ; preds = %B678
  %.525 = mul i64 %state.9.0, %arg.step
  %0 = and i32 %entry.4.0, 2097151
  %.530 = zext nneg i32 %0 to i64
  %.533 = add i64 %.525, %.530
  %.538 = or i64 %flag.4.0, 2
  %.544 = add nsw i64 %letters.3.0, 1
  br label %B2102

B824:                                             ; preds = %B678
  %.582 = mul i64 %state.9.0, %arg.step
  %1 = and i32 %entry.4.0, 2097151
  %.587 = zext nneg i32 %1 to i64
  %.590 = add i64 %.582, %.587
  br label %B2102

B918:                                             ; preds = %B678
  %.603 = add i64 %i.5.0, 2
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !4
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !4
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !7
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !7
  %.37.i.i = icmp ult i64 %.603, %arg.end
  br i1 %.37.i.i, label %B16.i.i, label %B44.i.i

B16.i.i:                                          ; preds = %B918
  %sunkaddr356 = mul i64 %i.5.0, 4
  %sunkaddr357 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr356
  %sunkaddr358 = getelementptr i8, ptr %sunkaddr357, i64 8
  %.66.i.i = load i32, ptr %sunkaddr358, align 4, !noalias !7
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !7
  %.75.i.i = zext i32 %.66.i.i to i64
  %.100.i.i = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i
  %.101.i.i = load i32, ptr %.100.i.i, align 4, !noalias !7
  %2 = and i32 %.101.i.i, 31457280
  %3 = icmp samesign ugt i32 %2, 20971520
  br label %B918.endif

B44.i.i:                                          ; preds = %B918
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !7
  br label %B918.endif

B1096:                                            ; preds = %B16.i.i157
  br i1 %"$phi82.0.2.0.i.i", label %B1118, label %B1240

B1118:                                            ; preds = %B1096
  %.701 = add i64 %i.5.0, 3
  %.37.i.i98 = icmp ult i64 %.701, %arg.end
  br i1 %.37.i.i98, label %B16.i.i102, label %B1376

B16.i.i102:                                       ; preds = %B1118
  %sunkaddr359 = mul i64 %i.5.0, 4
  %sunkaddr360 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr359
  %sunkaddr361 = getelementptr i8, ptr %sunkaddr360, i64 12
  %.66.i.i104 = load i32, ptr %sunkaddr361, align 4, !noalias !10
  %.75.i.i105 = zext i32 %.66.i.i104 to i64
  %.100.i.i106 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i105
  %.101.i.i107 = load i32, ptr %.100.i.i106, align 4, !noalias !10
  %4 = and i32 %.101.i.i107, 31457280
  %5 = icmp samesign ugt i32 %4, 20971520
  br i1 %5, label %B2190, label %B1376

B1240:                                            ; preds = %B1096
  %sunkaddr362 = mul i64 %i.5.0, 4
  %sunkaddr363 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr362
  %sunkaddr364 = getelementptr i8, ptr %sunkaddr363, i64 4
  %.66.i115 = load i32, ptr %sunkaddr364, align 4, !noalias !15
  %.75.i116 = zext i32 %.66.i115 to i64
  %.100.i117 = getelementptr i32, ptr %arg.table.4, i64 %.75.i116
  %.101.i118 = load i32, ptr %.100.i117, align 4, !noalias !15
  %6 = and i32 %.101.i118, 2097151
  %.799 = icmp eq i32 %6, 115
  br i1 %.799, label %B1240.B2190.loopexitsplit_crit_edge, label %B1376

B1376:                                            ; preds = %B1240, %B16.i.i102, %B1118
  %.849 = mul i64 %state.9.0, %arg.step
  %.852 = add i64 %.849, 39
  br label %B2102

B1432:                                            ; preds = %B678
  %.864 = icmp samesign ult i64 %kind.4.0, 7
  br i1 %.864, label %B1462, label %B2078

B1462:                                            ; preds = %B1432
  %.874 = add i64 %i.5.0, -1
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !18
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !18
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !21
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !21
  %.37.i.i120 = icmp ult i64 %.874, %arg.end
  br i1 %.37.i.i120, label %B16.i.i124, label %B44.i.i121

B16.i.i124:                                       ; preds = %B1462
  %sunkaddr365 = mul i64 %i.5.0, 4
  %sunkaddr366 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr365
  %sunkaddr367 = getelementptr i8, ptr %sunkaddr366, i64 -4
  %.66.i.i126 = load i32, ptr %sunkaddr367, align 4, !noalias !21
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !21
  %.75.i.i127 = zext i32 %.66.i.i126 to i64
  %.100.i.i128 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i127
  %.101.i.i129 = load i32, ptr %.100.i.i128, align 4, !noalias !21
  %promoted368 = zext i32 %.101.i.i129 to i64
  %7 = lshr i64 %promoted368, 21
  %8 = and i64 %7, 15
  br label %B1462.endif

B44.i.i121:                                       ; preds = %B1462
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !21
  br label %B1462.endif

B1714:                                            ; preds = %B1462.endif.endif.endif
  %.996 = icmp eq i64 %"$phi82.0.2.0.i.i178", 13
  br i1 %.996, label %B1736, label %B1932

B1736:                                            ; preds = %B1714
  %.1005 = add i64 %i.5.0, 3
  %.37.i.i131 = icmp ult i64 %.1005, %arg.end
  br i1 %.37.i.i131, label %B16.i.i135, label %B1932

B16.i.i135:                                       ; preds = %B1736
  %sunkaddr369 = mul i64 %i.5.0, 4
  %sunkaddr370 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr369
  %sunkaddr371 = getelementptr i8, ptr %sunkaddr370, i64 12
  %.66.i.i137 = load i32, ptr %sunkaddr371, align 4, !noalias !24
  %.75.i.i138 = zext i32 %.66.i.i137 to i64
  %.100.i.i139 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i138
  %.101.i.i140 = load i32, ptr %.100.i.i139, align 4, !noalias !24
  %9 = and i32 %.101.i.i140, 31457280
  %10 = icmp eq i32 %9, 27262976
  br i1 %10, label %B1836, label %B1932

B1836:                                            ; preds = %B16.i.i135
  %.1051 = add i64 %i.5.0, 4
  %.37.i.i142 = icmp ult i64 %.1051, %arg.end
  br i1 %.37.i.i142, label %B16.i.i146, label %B2102

B16.i.i146:                                       ; preds = %B1836
  %sunkaddr372 = mul i64 %i.5.0, 4
  %sunkaddr373 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr372
  %sunkaddr374 = getelementptr i8, ptr %sunkaddr373, i64 16
  %.66.i.i148 = load i32, ptr %sunkaddr374, align 4, !noalias !29
  %.75.i.i149 = zext i32 %.66.i.i148 to i64
  %.100.i.i150 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i149
  %.101.i.i151 = load i32, ptr %.100.i.i150, align 4, !noalias !29
  %11 = and i32 %.101.i.i151, 31457280
  %12 = icmp eq i32 %11, 27262976
  br i1 %12, label %B1932, label %B2102

B1932:                                            ; preds = %B16.i.i146, %B16.i.i135, %B1736, %B1714
  %.1087 = mul i64 %state.9.0, %arg.step
  %.1090 = add i64 %.1087, 46
  br label %B2102

B1960:                                            ; preds = %B1462.endif.endif.endif
  %.1128 = icmp eq i64 %kind.4.0, 5
  %.1133 = add nsw i64 %initials.2.0, 1
  %.1135 = icmp eq i64 %letters.3.0, %.1133
  %or.cond1194 = select i1 %.1128, i1 %.1135, i1 false
  br i1 %or.cond1194, label %B2000, label %B2190

B2000:                                            ; preds = %B1960
  %.1139 = icmp eq i64 %"$phi82.0.2.0.i.i123", %"$phi82.0.2.0.i.i167"
  br i1 %.1139, label %B2016, label %B2190.sink.split

B2016:                                            ; preds = %B2000
  %.1150 = icmp eq i64 %"$phi82.0.2.0.i.i123", 12
  %.1175 = icmp samesign ult i64 %"$phi82.0.2.0.i.i178", 11
  %or.cond693 = select i1 %.1150, i1 %.1175, i1 false
  br i1 %or.cond693, label %B2102, label %B2190

B2078:                                            ; preds = %B1432
  %.1256.not = icmp eq i64 %kind.4.0, 10
  br i1 %.1256.not, label %B2102, label %B2190

B2102:                                            ; preds = %B2078, %B2016, %B1932, %B16.i.i146, %B1836, %B1376, %B824, %B700, %B526
  %initials.3.1 = phi i64 [ %initials.2.0, %B526 ], [ %initials.2.0, %B700 ], [ %initials.2.0, %B824 ], [ %initials.2.0, %B1376 ], [ %initials.2.0, %B2078 ], [ %initials.2.0, %B1932 ], [ %initials.2.0, %B16.i.i146 ], [ %letters.3.0, %B2016 ], [ %initials.2.0, %B1836 ]
  %flag.5.1 = phi i64 [ %flag.4.0, %B526 ], [ %.538, %B700 ], [ %flag.4.0, %B824 ], [ %flag.4.0, %B1376 ], [ %flag.4.0, %B2078 ], [ %flag.4.0, %B1932 ], [ %flag.4.0, %B16.i.i146 ], [ %flag.4.0, %B2016 ], [ %flag.4.0, %B1836 ]
  %state.10.1 = phi i64 [ %.439, %B526 ], [ %.533, %B700 ], [ %.590, %B824 ], [ %.852, %B1376 ], [ %state.9.0, %B2078 ], [ %.1090, %B1932 ], [ %state.9.0, %B16.i.i146 ], [ %state.9.0, %B2016 ], [ %state.9.0, %B1836 ]
  %caps.3.1 = phi i64 [ %.450, %B526 ], [ %caps.2.0, %B700 ], [ %caps.2.0, %B824 ], [ %caps.2.0, %B1376 ], [ %caps.2.0, %B2078 ], [ %caps.2.0, %B1932 ], [ %caps.2.0, %B16.i.i146 ], [ %caps.2.0, %B2016 ], [ %caps.2.0, %B1836 ]
  %case.3.1 = phi i64 [ %.459, %B526 ], [ %case.2.0, %B700 ], [ %case.2.0, %B824 ], [ %case.2.0, %B1376 ], [ %case.2.0, %B2078 ], [ %case.2.0, %B1932 ], [ %case.2.0, %B16.i.i146 ], [ %case.2.0, %B2016 ], [ %case.2.0, %B1836 ]
  %letters.4.1 = phi i64 [ %.468, %B526 ], [ %.544, %B700 ], [ %letters.3.0, %B824 ], [ %letters.3.0, %B1376 ], [ %letters.3.0, %B2078 ], [ %letters.3.0, %B1932 ], [ %letters.3.0, %B16.i.i146 ], [ %letters.3.0, %B2016 ], [ %letters.3.0, %B1836 ]
  %.1323 = add i64 %i.5.0, 1
  %sunkaddr375 = mul i64 %.1323, 4
  %sunkaddr376 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr375
  %.1352 = load i32, ptr %sunkaddr376, align 4
  %.1354 = zext i32 %.1352 to i64
  %.1379 = getelementptr i32, ptr %arg.table.4, i64 %.1354
  %.1380 = load i32, ptr %.1379, align 4
  %promoted377 = zext i32 %.1380 to i64
  %13 = lshr i64 %promoted377, 21
  %14 = and i64 %13, 15
  br label %B504

B2190.sink.split:                                 ; preds = %B44.i.i154, %B2000
  %arg.table.0.sink.ph = phi ptr [ %arg.table.0, %B44.i.i154 ], [ null, %B2000 ]
  %arg.codes.0.sink.ph = phi ptr [ %arg.codes.0, %B44.i.i154 ], [ null, %B2000 ]
  tail call void @NRT_decref(ptr %arg.table.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  br label %B2190

B1240.B2190.loopexitsplit_crit_edge:              ; preds = %B1240
  %15 = add i64 %i.5.0, 2
  br label %B2190

B2190:                                            ; preds = %B16.i.i157, %B1240.B2190.loopexitsplit_crit_edge, %B2190.sink.split, %B2078, %B2016, %B1960, %B16.i.i102, %B652
  %arg.table.0.sink = phi ptr [ %arg.table.0.sink.ph, %B2190.sink.split ], [ %arg.table.0, %B2078 ], [ %arg.table.0, %B1240.B2190.loopexitsplit_crit_edge ], [ %arg.table.0, %B16.i.i157 ], [ %arg.table.0, %B16.i.i102 ], [ %arg.table.0, %B2016 ], [ %arg.table.0, %B1960 ], [ %arg.table.0, %B652 ]
  %arg.codes.0.sink = phi ptr [ %arg.codes.0.sink.ph, %B2190.sink.split ], [ %arg.codes.0, %B2078 ], [ %arg.codes.0, %B1240.B2190.loopexitsplit_crit_edge ], [ %arg.codes.0, %B16.i.i157 ], [ %arg.codes.0, %B16.i.i102 ], [ %arg.codes.0, %B2016 ], [ %arg.codes.0, %B1960 ], [ %arg.codes.0, %B652 ]
  %i.6.0 = phi i64 [ %i.5.0, %B2190.sink.split ], [ %i.5.0, %B2078 ], [ %15, %B1240.B2190.loopexitsplit_crit_edge ], [ %i.5.0, %B16.i.i157 ], [ %i.5.0, %B16.i.i102 ], [ %i.5.0, %B2016 ], [ %i.5.0, %B1960 ], [ %i.5.0, %B652 ]
  tail call void @NRT_decref(ptr %arg.table.0.sink)
  tail call void @NRT_decref(ptr %arg.codes.0.sink)
  %.1394 = icmp slt i64 %caps.2.0, 2
  %.1402 = and i64 %case.2.0, 67108864
  %.1405 = icmp ne i64 %.1402, 0
  %or.cond694 = select i1 %.1394, i1 true, i1 %.1405
  %.1409 = or i64 %flag.4.0, 16
  %flag.6.0 = select i1 %or.cond694, i64 %flag.4.0, i64 %.1409
  store i64 %state.9.0, ptr %retptr, align 8
  %retptr.repack695 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store i64 %i.6.0, ptr %retptr.repack695, align 8
  %retptr.repack697 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store i64 %flag.6.0, ptr %retptr.repack697, align 8
  %retptr.repack699 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store i64 %letters.3.0, ptr %retptr.repack699, align 8
  %retptr.repack701 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store i64 %initials.2.0, ptr %retptr.repack701, align 8
  br label %common.ret

B298.endif:                                       ; preds = %B44.i, %B16.i
  %arg.codes.0.sink.i = phi ptr [ %arg.codes.0, %B44.i ], [ %arg.table.0, %B16.i ]
  %"$phi82.0.2.0.i" = phi i32 [ 0, %B44.i ], [ %.101.i, %B16.i ]
  tail call void @NRT_decref(ptr %arg.codes.0.sink.i), !noalias !1
  %.177.not = icmp eq i64 %kind.3.0, 10
  %.183 = mul i64 %state.7.0, %arg.step
  %16 = and i32 %entry.3.0, 2097151
  %.188 = zext nneg i32 %16 to i64
  %.191 = add i64 %.183, %.188
  %state.8.1 = select i1 %.177.not, i64 %state.7.0, i64 %.191
  %17 = lshr i32 %"$phi82.0.2.0.i", 21
  %18 = and i32 %17, 15
  %.247 = zext nneg i32 %18 to i64
  %19 = and i32 %"$phi82.0.2.0.i", 29360128
  %or.cond1195 = icmp eq i32 %19, 20971520
  br i1 %or.cond1195, label %B208, label %B444

B918.endif:                                       ; preds = %B44.i.i, %B16.i.i
  %arg.codes.0.sink.i.i = phi ptr [ %arg.codes.0, %B44.i.i ], [ %arg.table.0, %B16.i.i ]
  %"$phi82.0.2.0.i.i" = phi i1 [ false, %B44.i.i ], [ %3, %B16.i.i ]
  %.640 = add i64 %i.5.0, 1
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !34
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !34
  %.37.i.i153 = icmp ult i64 %.640, %arg.end
  tail call void @NRT_decref(ptr %arg.codes.0.sink.i.i), !noalias !7
  br i1 %.37.i.i153, label %B16.i.i157, label %B44.i.i154

B16.i.i157:                                       ; preds = %B918.endif
  %sunkaddr379 = mul i64 %i.5.0, 4
  %sunkaddr380 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr379
  %sunkaddr381 = getelementptr i8, ptr %sunkaddr380, i64 4
  %.66.i.i159 = load i32, ptr %sunkaddr381, align 4, !noalias !37
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !37
  %.75.i.i160 = zext i32 %.66.i.i159 to i64
  %.100.i.i161 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i160
  %.101.i.i162 = load i32, ptr %.100.i.i161, align 4, !noalias !37
  %20 = and i32 %.101.i.i162, 31457280
  %21 = icmp eq i32 %20, 25165824
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !37
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !34
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !34
  br i1 %21, label %B1096, label %B2190

B44.i.i154:                                       ; preds = %B918.endif
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !37
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !37
  br label %B2190.sink.split

B1462.endif:                                      ; preds = %B44.i.i121, %B16.i.i124
  %arg.codes.0.sink.i.i122 = phi ptr [ %arg.codes.0, %B44.i.i121 ], [ %arg.table.0, %B16.i.i124 ]
  %"$phi82.0.2.0.i.i123" = phi i64 [ 0, %B44.i.i121 ], [ %8, %B16.i.i124 ]
  %.908 = add i64 %i.5.0, 1
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !40
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !40
  %.37.i.i164 = icmp ult i64 %.908, %arg.end
  tail call void @NRT_decref(ptr %arg.codes.0.sink.i.i122), !noalias !21
  br i1 %.37.i.i164, label %B16.i.i168, label %B44.i.i165

B16.i.i168:                                       ; preds = %B1462.endif
  %sunkaddr382 = mul i64 %i.5.0, 4
  %sunkaddr383 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr382
  %sunkaddr384 = getelementptr i8, ptr %sunkaddr383, i64 4
  %.66.i.i170 = load i32, ptr %sunkaddr384, align 4, !noalias !43
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !43
  %.75.i.i171 = zext i32 %.66.i.i170 to i64
  %.100.i.i172 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i171
  %.101.i.i173 = load i32, ptr %.100.i.i172, align 4, !noalias !43
  %promoted385 = zext i32 %.101.i.i173 to i64
  %22 = lshr i64 %promoted385, 21
  %23 = and i64 %22, 15
  br label %B1462.endif.endif

B44.i.i165:                                       ; preds = %B1462.endif
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !43
  br label %B1462.endif.endif

B1462.endif.endif:                                ; preds = %B44.i.i165, %B16.i.i168
  %arg.codes.0.sink.i.i166 = phi ptr [ %arg.codes.0, %B44.i.i165 ], [ %arg.table.0, %B16.i.i168 ]
  %"$phi82.0.2.0.i.i167" = phi i64 [ 0, %B44.i.i165 ], [ %23, %B16.i.i168 ]
  %.948 = add i64 %i.5.0, 2
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !46
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !46
  %.37.i.i175 = icmp ult i64 %.948, %arg.end
  tail call void @NRT_decref(ptr %arg.codes.0.sink.i.i166), !noalias !43
  br i1 %.37.i.i175, label %B16.i.i179, label %B44.i.i176

B16.i.i179:                                       ; preds = %B1462.endif.endif
  %sunkaddr386 = mul i64 %i.5.0, 4
  %sunkaddr387 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr386
  %sunkaddr388 = getelementptr i8, ptr %sunkaddr387, i64 8
  %.66.i.i181 = load i32, ptr %sunkaddr388, align 4, !noalias !49
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !49
  %.75.i.i182 = zext i32 %.66.i.i181 to i64
  %.100.i.i183 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i182
  %.101.i.i184 = load i32, ptr %.100.i.i183, align 4, !noalias !49
  %promoted389 = zext i32 %.101.i.i184 to i64
  %24 = lshr i64 %promoted389, 21
  %25 = and i64 %24, 15
  br label %B1462.endif.endif.endif

B44.i.i176:                                       ; preds = %B1462.endif.endif
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !49
  br label %B1462.endif.endif.endif

B1462.endif.endif.endif:                          ; preds = %B44.i.i176, %B16.i.i179
  %arg.codes.0.sink.i.i177 = phi ptr [ %arg.codes.0, %B44.i.i176 ], [ %arg.table.0, %B16.i.i179 ]
  %"$phi82.0.2.0.i.i178" = phi i64 [ 0, %B44.i.i176 ], [ %25, %B16.i.i179 ]
  tail call void @NRT_decref(ptr %arg.codes.0.sink.i.i177), !noalias !49
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !46
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !46
  %.984 = icmp eq i64 %"$phi82.0.2.0.i.i123", 13
  %.987 = icmp eq i64 %"$phi82.0.2.0.i.i167", 13
  %or.cond = select i1 %.984, i1 %.987, i1 false
  br i1 %or.cond, label %B1714, label %B1960
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


define internal noundef i32 @helper_2(ptr noalias writeonly captures(none) initializes((0, 4)) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.codes.0, ptr readnone captures(none) %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr readonly captures(none) %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.table.0, ptr readnone captures(none) %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr readonly captures(none) %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.at, i64 %arg.end) {
B0:
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.table.0)
  %.37 = icmp ult i64 %arg.at, %arg.end
  br i1 %.37, label %B16, label %B44

B16:                                              ; preds = %B0
  %.65 = getelementptr i32, ptr %arg.codes.4, i64 %arg.at
  %.66 = load i32, ptr %.65, align 4
  tail call void @NRT_decref(ptr %arg.codes.0)
  %.75 = zext i32 %.66 to i64
  %.100 = getelementptr i32, ptr %arg.table.4, i64 %.75
  %.101 = load i32, ptr %.100, align 4
  br label %B82

B44:                                              ; preds = %B0
  tail call void @NRT_decref(ptr %arg.table.0)
  br label %B82

B82:                                              ; preds = %B44, %B16
  %arg.codes.0.sink = phi ptr [ %arg.codes.0, %B44 ], [ %arg.table.0, %B16 ]
  %"$phi82.0.2.0" = phi i32 [ 0, %B44 ], [ %.101, %B16 ]
  tail call void @NRT_decref(ptr %arg.codes.0.sink)
  store i32 %"$phi82.0.2.0", ptr %retptr, align 4
  ret i32 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_3(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.state) #4 {
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
define internal noundef i32 @helper_4(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x) #4 {
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
!2 = distinct !{!2, !3, !"_ZN9clusterer4text12token_kernel5_lookB3v31B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!3 = distinct !{!3, !"_ZN9clusterer4text12token_kernel5_lookB3v31B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!4 = !{!5}
!5 = distinct !{!5, !6, !"_ZN9clusterer4text12token_kernel6_classB3v32B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!6 = distinct !{!6, !"_ZN9clusterer4text12token_kernel6_classB3v32B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!7 = !{!8, !5}
!8 = distinct !{!8, !9, !"_ZN9clusterer4text12token_kernel5_lookB3v31B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!9 = distinct !{!9, !"_ZN9clusterer4text12token_kernel5_lookB3v31B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!10 = !{!11, !13}
!11 = distinct !{!11, !12, !"_ZN9clusterer4text12token_kernel5_lookB3v31B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!12 = distinct !{!12, !"_ZN9clusterer4text12token_kernel5_lookB3v31B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!13 = distinct !{!13, !14, !"_ZN9clusterer4text12token_kernel6_classB3v32B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!14 = distinct !{!14, !"_ZN9clusterer4text12token_kernel6_classB3v32B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!15 = !{!16}
!16 = distinct !{!16, !17, !"_ZN9clusterer4text12token_kernel5_lookB3v31B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!17 = distinct !{!17, !"_ZN9clusterer4text12token_kernel5_lookB3v31B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!18 = !{!19}
!19 = distinct !{!19, !20, !"_ZN9clusterer4text12token_kernel6_classB3v32B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!20 = distinct !{!20, !"_ZN9clusterer4text12token_kernel6_classB3v32B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!21 = !{!22, !19}
!22 = distinct !{!22, !23, !"_ZN9clusterer4text12token_kernel5_lookB3v31B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!23 = distinct !{!23, !"_ZN9clusterer4text12token_kernel5_lookB3v31B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!24 = !{!25, !27}
!25 = distinct !{!25, !26, !"_ZN9clusterer4text12token_kernel5_lookB3v31B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!26 = distinct !{!26, !"_ZN9clusterer4text12token_kernel5_lookB3v31B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!27 = distinct !{!27, !28, !"_ZN9clusterer4text12token_kernel6_classB3v32B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!28 = distinct !{!28, !"_ZN9clusterer4text12token_kernel6_classB3v32B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!29 = !{!30, !32}
!30 = distinct !{!30, !31, !"_ZN9clusterer4text12token_kernel5_lookB3v31B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!31 = distinct !{!31, !"_ZN9clusterer4text12token_kernel5_lookB3v31B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!32 = distinct !{!32, !33, !"_ZN9clusterer4text12token_kernel6_classB3v32B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!33 = distinct !{!33, !"_ZN9clusterer4text12token_kernel6_classB3v32B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!34 = !{!35}
!35 = distinct !{!35, !36, !"_ZN9clusterer4text12token_kernel6_classB3v32B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!36 = distinct !{!36, !"_ZN9clusterer4text12token_kernel6_classB3v32B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!37 = !{!38, !35}
!38 = distinct !{!38, !39, !"_ZN9clusterer4text12token_kernel5_lookB3v31B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!39 = distinct !{!39, !"_ZN9clusterer4text12token_kernel5_lookB3v31B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!40 = !{!41}
!41 = distinct !{!41, !42, !"_ZN9clusterer4text12token_kernel6_classB3v32B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!42 = distinct !{!42, !"_ZN9clusterer4text12token_kernel6_classB3v32B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!43 = !{!44, !41}
!44 = distinct !{!44, !45, !"_ZN9clusterer4text12token_kernel5_lookB3v31B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!45 = distinct !{!45, !"_ZN9clusterer4text12token_kernel5_lookB3v31B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!46 = !{!47}
!47 = distinct !{!47, !48, !"_ZN9clusterer4text12token_kernel6_classB3v32B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!48 = distinct !{!48, !"_ZN9clusterer4text12token_kernel6_classB3v32B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!49 = !{!50, !47}
!50 = distinct !{!50, !51, !"_ZN9clusterer4text12token_kernel5_lookB3v31B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!51 = distinct !{!51, !"_ZN9clusterer4text12token_kernel5_lookB3v31B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!52 = !{!"branch_weights", i32 1, i32 99}
