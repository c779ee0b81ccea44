; of 99f041cae16278965073d4baaa274c1f
; returns uint64


define range(i32 -1, -2) i32 @clusterer_text_token_kernel_scan_hashes(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.offsets.0, ptr %arg.offsets.1, i64 %arg.offsets.2, i64 %arg.offsets.3, ptr %arg.offsets.4, i64 %arg.offsets.5.0, i64 %arg.offsets.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.step, ptr %arg.hashes.0, ptr %arg.hashes.1, i64 %arg.hashes.2, i64 %arg.hashes.3, ptr %arg.hashes.4, i64 %arg.hashes.5.0, i64 %arg.hashes.6.0, ptr %arg.starts.0, ptr %arg.starts.1, i64 %arg.starts.2, i64 %arg.starts.3, ptr %arg.starts.4, i64 %arg.starts.5.0, i64 %arg.starts.6.0, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.6.0) {
B0.endif:
  %.501 = alloca i32, align 4
  store i32 0, ptr %.501, align 4
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.573 = alloca { i64, i64, i64, i64, i64 }, align 8
  %.fca.1.gep273 = getelementptr inbounds nuw i8, ptr %.573, i64 8
  %excinfo.2 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %.573, i8 0, i64 40, i1 false)
  store ptr null, ptr %excinfo.2, align 8
  %.615 = alloca i64, align 8
  store i64 0, ptr %.615, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.948 = alloca { i64, i64, i64, i64, i64 }, align 8
  %.fca.1.gep148 = getelementptr inbounds nuw i8, ptr %.948, i64 8
  %.fca.2.gep149 = getelementptr inbounds nuw i8, ptr %.948, i64 16
  %excinfo.4 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %.948, i8 0, i64 40, i1 false)
  store ptr null, ptr %excinfo.4, align 8
  %.1009 = alloca i64, align 8
  store i64 0, ptr %.1009, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.1106 = alloca i32, align 4
  store i32 0, ptr %.1106, align 4
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  %.1152 = alloca { i64, i64, i64, i64, i64 }, align 8
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.1152, i64 8
  %.fca.2.gep = getelementptr inbounds nuw i8, ptr %.1152, i64 16
  %excinfo.7 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %.1152, i8 0, i64 40, i1 false)
  store ptr null, ptr %excinfo.7, align 8
  %.1202 = alloca i64, align 8
  store i64 0, ptr %.1202, align 8
  %excinfo.8 = alloca ptr, align 8
  store ptr null, ptr %excinfo.8, align 8
  %.1698 = alloca i64, align 8
  %excinfo.9 = alloca ptr, align 8
  store ptr null, ptr %excinfo.9, align 8
  %.1760 = alloca i64, align 8
  store i64 0, ptr %.1760, align 8
  %excinfo.10 = alloca ptr, align 8
  store ptr null, ptr %excinfo.10, align 8
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.offsets.0)
  tail call void @NRT_incref(ptr %arg.table.0)
  tail call void @NRT_incref(ptr %arg.hashes.0)
  tail call void @NRT_incref(ptr %arg.starts.0)
  tail call void @NRT_incref(ptr %arg.indptr.0)
  store i64 0, ptr %arg.indptr.4, align 8
  %.217910 = icmp sgt i64 %arg.offsets.5.0, 1
  br i1 %.217910, label %B120.preheader, label %B1720.endif

B120.preheader:                                   ; preds = %B0.endif
  %0 = add nsw i64 %arg.offsets.5.0, -2
  br label %B120

B120:                                             ; preds = %B120.preheader, %B1700
  %n.8.0913 = phi i64 [ %n.9.3, %B1700 ], [ 0, %B120.preheader ]
  %.223902911 = phi i64 [ %.230, %B1700 ], [ 0, %B120.preheader ]
  %.230 = add nuw nsw i64 %.223902911, 1
  %1 = getelementptr i64, ptr %arg.offsets.4, i64 %.223902911
  %.294 = load i64, ptr %1, align 8
  %2 = getelementptr i64, ptr %arg.offsets.4, i64 %.230
  %.326 = load i64, ptr %2, align 8
  %.327 = add i64 %.326, -1
  %.382.not888 = icmp ugt i64 %.294, %.327
  br i1 %.382.not888, label %B1700, label %B298.preheader

B298.preheader:                                   ; preds = %B120, %B1805
  %state.10.1893 = phi i64 [ %state.11.2, %B1805 ], [ -7046029254386353131, %B120 ]
  %inside.6.1892 = phi i64 [ %inside.7.2, %B1805 ], [ 0, %B120 ]
  %first.4.1891 = phi i64 [ %first.5.2, %B1805 ], [ %.294, %B120 ]
  %i.6.1890 = phi i64 [ %i.7.2, %B1805 ], [ %.294, %B120 ]
  %n.7.1889 = phi i64 [ %n.10.2, %B1805 ], [ %n.8.0913, %B120 ]
  br label %B298

B298:                                             ; preds = %B298.preheader, %B1402
  %n.6.2 = phi i64 [ %.1395, %B1402 ], [ %n.7.1889, %B298.preheader ]
  %i.8.2 = phi i64 [ %.1455, %B1402 ], [ %i.6.1890, %B298.preheader ]
  %first.3.2 = phi i64 [ %spec.select, %B1402 ], [ %first.4.1891, %B298.preheader ]
  %inside.5.2 = phi i64 [ %.1325, %B1402 ], [ %inside.6.1892, %B298.preheader ]
  %state.9.2 = phi i64 [ %.1446, %B1402 ], [ %state.10.1893, %B298.preheader ]
  %.417 = getelementptr i32, ptr %arg.codes.4, i64 %i.8.2
  %.418 = load i32, ptr %.417, align 4
  %.420 = zext i32 %.418 to i64
  %.445 = getelementptr i32, ptr %arg.table.4, i64 %.420
  %.446 = load i32, ptr %.445, align 4
  %.451 = zext i32 %.446 to i64
  %.452 = and i64 %.451, 268435456
  %.453.not = icmp eq i64 %.452, 0
  br i1 %.453.not, label %B1402, label %B348

B348:                                             ; preds = %B298
  %.457 = lshr i64 %.451, 21
  %.458 = and i64 %.457, 15
  %.490 = icmp eq i32 %.418, 65533
  br i1 %.490, label %B418, label %B670

B418:                                             ; preds = %B348
  %.493.not = icmp eq i64 %inside.5.2, 0
  br i1 %.493.not, label %B422, label %B516

B422:                                             ; preds = %B418
  %.497 = add i64 %i.8.2, 1
  store i32 0, ptr %.501, align 4
  %.509 = call i32 @helper_1(ptr nonnull %.501, ptr nonnull %excinfo.1, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr nonnull %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr nonnull %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %.497, i64 %.327)
  switch i32 %.509, label %B422.if.if [
    i32 -2, label %B422.endif
    i32 0, label %B422.endif
  ], !prof !0

B516:                                             ; preds = %B418, %B422.endif
  %"$phi516.1.2.2" = phi i64 [ %.497, %B422.endif ], [ %first.3.2, %B418 ]
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %.573, i8 0, i64 40, i1 false)
  %.581 = call i32 @helper_2(ptr nonnull %.573, ptr nonnull %excinfo.2, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr nonnull %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr nonnull %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.step, i64 %"$phi516.1.2.2", i64 %.327)
  %.591.fca.1.load = load i64, ptr %.fca.1.gep273, align 8
  switch i32 %.581, label %B516.if.if [
    i32 -2, label %B516.endif
    i32 0, label %B516.endif
  ], !prof !0

B670:                                             ; preds = %B422.endif, %B348
  %.713 = icmp samesign ugt i64 %.458, 9
  br i1 %.713, label %B696, label %B1152

B696:                                             ; preds = %B670
  %.720 = icmp samesign ult i64 %.458, 12
  br i1 %.720, label %B722, label %B840

B722:                                             ; preds = %B696
  %.733 = icmp eq i64 %.458, 11
  %.741 = icmp ne i64 %inside.5.2, 0
  %or.cond = select i1 %.733, i1 %.741, i1 false
  %.745 = mul i64 %state.9.2, %arg.step
  %.750 = and i64 %.451, 2097151
  %.753 = add i64 %.750, %.745
  %state.12.2 = select i1 %or.cond, i64 %.753, i64 %state.9.2
  %.782 = add i64 %i.8.2, 1
  br label %B1805

B840:                                             ; preds = %B696
  %.789 = icmp eq i64 %.458, 14
  br i1 %.789, label %B862, label %B1152

B862:                                             ; preds = %B840
  %.822 = getelementptr i64, ptr %arg.hashes.4, i64 %n.6.2
  store i64 %state.9.2, ptr %.822, align 8
  %.828 = sub i64 %first.3.2, %.294
  %.855 = getelementptr i32, ptr %arg.starts.4, i64 %n.6.2
  %.856 = trunc i64 %.828 to i32
  store i32 %.856, ptr %.855, align 4
  %.860 = add i64 %inside.5.2, %n.6.2
  %.870 = sub i64 %i.8.2, %.294
  %.897 = getelementptr i32, ptr %arg.starts.4, i64 %.860
  %.898 = trunc i64 %.870 to i32
  store i32 %.898, ptr %.897, align 4
  %.901.not = icmp eq i64 %i.8.2, 0
  br i1 %.901.not, label %B984, label %B936

B936:                                             ; preds = %B862
  %.417.le = getelementptr i32, ptr %arg.codes.4, i64 %i.8.2
  %.933 = getelementptr i8, ptr %.417.le, i64 -4
  %.934 = load i32, ptr %.933, align 4
  %.935 = icmp eq i32 %.934, 65533
  br label %B984

B984:                                             ; preds = %B936, %B862
  %"$phi984.1.2.3" = phi i1 [ %.935, %B936 ], [ false, %B862 ]
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %.948, i8 0, i64 40, i1 false)
  %.956 = call i32 @helper_2(ptr nonnull %.948, ptr nonnull %excinfo.4, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr nonnull %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr nonnull %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.step, i64 %i.8.2, i64 %.327)
  %.966.fca.0.load = load i64, ptr %.948, align 8
  %.966.fca.1.load = load i64, ptr %.fca.1.gep148, align 8
  switch i32 %.956, label %B984.if.if [
    i32 -2, label %B984.endif
    i32 0, label %B984.endif
  ], !prof !0

B1060:                                            ; preds = %B984.endif
  store i64 0, ptr %.1009, align 8
  %.1013 = call i32 @helper_3(ptr nonnull %.1009, ptr nonnull %excinfo.5, i64 %.966.fca.0.load)
  %.1023 = load i64, ptr %.1009, align 8
  switch i32 %.1013, label %B1060.if.if [
    i32 -2, label %B1092
    i32 0, label %B1092
  ], !prof !0

B1092:                                            ; preds = %B1060, %B1060, %B984.endif
  %"$phi1092.1.2.3" = phi i64 [ %.966.fca.0.load, %B984.endif ], [ %.1023, %B1060 ], [ %.1023, %B1060 ]
  %.1082 = getelementptr i64, ptr %arg.hashes.4, i64 %.860
  store i64 %"$phi1092.1.2.3", ptr %.1082, align 8
  %.1087 = add i64 %.860, 1
  br label %B1805

B1152:                                            ; preds = %B670, %B840
  %.1098.not = icmp eq i64 %inside.5.2, 0
  br i1 %.1098.not, label %B1402, label %B1156

B1156:                                            ; preds = %B1152
  %.1102 = add i64 %i.8.2, 1
  store i32 0, ptr %.1106, align 4
  %.1114 = call i32 @helper_1(ptr nonnull %.1106, ptr nonnull %excinfo.6, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr nonnull %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr nonnull %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %.1102, i64 %.327)
  switch i32 %.1114, label %B1156.if.if [
    i32 -2, label %B1156.endif
    i32 0, label %B1156.endif
  ], !prof !0

B1224:                                            ; preds = %B1156.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %.1152, i8 0, i64 40, i1 false)
  %.1160 = call i32 @helper_2(ptr nonnull %.1152, ptr nonnull %excinfo.7, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr nonnull %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr nonnull %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.step, i64 %first.3.2, i64 %.327)
  %.1170.fca.0.load = load i64, ptr %.1152, align 8
  %.1170.fca.1.load = load i64, ptr %.fca.1.gep, align 8
  switch i32 %.1160, label %B1224.if.if [
    i32 -2, label %B1224.endif
    i32 0, label %B1224.endif
  ], !prof !0

B1294:                                            ; preds = %B1224.endif
  store i64 0, ptr %.1202, align 8
  %.1206 = call i32 @helper_3(ptr nonnull %.1202, ptr nonnull %excinfo.8, i64 %.1170.fca.0.load)
  %.1216 = load i64, ptr %.1202, align 8
  switch i32 %.1206, label %B1294.if.if [
    i32 -2, label %B1326
    i32 0, label %B1326
  ], !prof !0

B1326:                                            ; preds = %B1294, %B1294, %B1224.endif
  %"$phi1326.1.2.3" = phi i64 [ %.1170.fca.0.load, %B1224.endif ], [ %.1216, %B1294 ], [ %.1216, %B1294 ]
  %.1273 = getelementptr i64, ptr %arg.hashes.4, i64 %n.6.2
  store i64 %"$phi1326.1.2.3", ptr %.1273, align 8
  %.1279 = sub i64 %first.3.2, %.294
  %.1308 = getelementptr i32, ptr %arg.starts.4, i64 %n.6.2
  %.1309 = trunc i64 %.1279 to i32
  store i32 %.1309, ptr %.1308, align 4
  %.1312 = add i64 %n.6.2, 1
  br label %B1805

B1402:                                            ; preds = %B1156.endif, %B1152, %B298
  %.1324 = lshr i64 %.451, 27
  %.1325 = and i64 %.1324, 1
  %.1356 = getelementptr i64, ptr %arg.hashes.4, i64 %n.6.2
  store i64 %state.9.2, ptr %.1356, align 8
  %.1360 = sub i64 %first.3.2, %.294
  %.1387 = getelementptr i32, ptr %arg.starts.4, i64 %n.6.2
  %.1388 = trunc i64 %.1360 to i32
  store i32 %.1388, ptr %.1387, align 4
  %.1391 = xor i64 %.1325, -1
  %.1393 = and i64 %inside.5.2, %.1391
  %.1395 = add i64 %.1393, %n.6.2
  %.1402.not = icmp eq i64 %inside.5.2, 0
  %spec.select = select i1 %.1402.not, i64 %i.8.2, i64 %first.3.2
  %.1433 = sub nsw i64 0, %.1325
  %.1435 = and i64 %arg.step, %.1433
  %.1437 = mul i64 %.1435, %state.9.2
  %.1440 = and i64 %.451, 2097151
  %.1443 = xor i64 %.1440, -7046029254386353131
  %.1444 = and i64 %.1443, %.1433
  %.1445 = xor i64 %.1444, -7046029254386353131
  %.1446 = add i64 %.1437, %.1445
  %.1455 = add i64 %i.8.2, 1
  %.1459.not = icmp ugt i64 %.1455, %.327
  br i1 %.1459.not, label %B1700, label %B298

B1700:                                            ; preds = %B1805, %B1402, %B120
  %n.9.3 = phi i64 [ %.1395, %B1402 ], [ %n.8.0913, %B120 ], [ %n.10.2, %B1805 ]
  %3 = getelementptr i64, ptr %arg.indptr.4, i64 %.230
  store i64 %n.9.3, ptr %3, align 8
  %exitcond.not = icmp eq i64 %.223902911, %0
  br i1 %exitcond.not, label %B1720.endif, label %B120

B1752:                                            ; preds = %B1720.endif, %B1752.endif
  %.1638918920 = phi i64 [ %.1645, %B1752.endif ], [ 0, %B1720.endif ]
  %.1696 = getelementptr i64, ptr %arg.hashes.4, i64 %.1638918920
  %.1697 = load i64, ptr %.1696, align 8
  store i64 0, ptr %.1698, align 8
  %.1702 = call i32 @helper_4(ptr nonnull %.1698, ptr nonnull %excinfo.9, i64 %.1697)
  switch i32 %.1702, label %B1752.if.if [
    i32 -2, label %B1752.endif
    i32 0, label %B1752.endif
  ], !prof !0

B1804:                                            ; preds = %B1752.endif, %B1720.endif
  tail call void @NRT_decref(ptr %arg.hashes.0)
  store i64 0, ptr %.1760, align 8
  %.1764 = call i32 @helper_5(ptr nonnull %.1760, ptr nonnull %excinfo.10, i64 %n.8.0.lcssa)
  switch i32 %.1764, label %B1804.if.if [
    i32 -2, label %B1804.endif
    i32 0, label %B1804.endif
  ], !prof !0

B1805:                                            ; preds = %B516.endif.endif, %B1326, %B1092, %B722
  %first.5.2 = phi i64 [ %"$phi516.1.2.2", %B516.endif.endif ], [ %first.3.2, %B722 ], [ %first.3.2, %B1092 ], [ %first.3.2, %B1326 ]
  %i.7.2 = phi i64 [ %.591.fca.1.load, %B516.endif.endif ], [ %.782, %B722 ], [ %.966.fca.1.load, %B1092 ], [ %.1170.fca.1.load, %B1326 ]
  %n.10.2 = phi i64 [ %.699, %B516.endif.endif ], [ %n.6.2, %B722 ], [ %.1087, %B1092 ], [ %.1312, %B1326 ]
  %state.11.2 = phi i64 [ -7046029254386353131, %B516.endif.endif ], [ %state.12.2, %B722 ], [ -7046029254386353131, %B1092 ], [ -7046029254386353131, %B1326 ]
  %inside.7.2 = phi i64 [ 0, %B516.endif.endif ], [ %inside.5.2, %B722 ], [ 0, %B1092 ], [ 0, %B1326 ]
  %.382.not = icmp ugt i64 %i.7.2, %.327
  br i1 %.382.not, label %B1700, label %B298.preheader

B422.endif:                                       ; preds = %B422, %B422
  %.519 = load i32, ptr %.501, align 4
  %4 = and i32 %.519, 134217728
  %.531.not = icmp eq i32 %4, 0
  br i1 %.531.not, label %B670, label %B516

common.ret:                                       ; preds = %B1804.if.if, %B1804.endif, %B1752.if.if, %B1294.if.if, %B1224.if.if, %B1156.if.if, %B1060.if.if, %B984.if.if, %B516.endif.if.if, %B516.if.if, %B422.if.if
  %common.ret.op = phi i32 [ %.509, %B422.if.if ], [ %.581, %B516.if.if ], [ %.619, %B516.endif.if.if ], [ %.956, %B984.if.if ], [ %.1013, %B1060.if.if ], [ %.1114, %B1156.if.if ], [ %.1160, %B1224.if.if ], [ %.1206, %B1294.if.if ], [ %.1702, %B1752.if.if ], [ 0, %B1804.endif ], [ %.1764, %B1804.if.if ]
  ret i32 %common.ret.op

B422.if.if:                                       ; preds = %B422
  %.517 = icmp sgt i32 %.509, 0
  %.510 = load ptr, ptr %excinfo.1, align 8
  %.518 = select i1 %.517, ptr %.510, ptr undef
  store ptr %.518, ptr %excinfo, align 8
  br label %common.ret

B516.endif:                                       ; preds = %B516, %B516
  %.591.fca.0.load = load i64, ptr %.573, align 8
  store i64 0, ptr %.615, align 8
  %.619 = call i32 @helper_3(ptr nonnull %.615, ptr nonnull %excinfo.3, i64 %.591.fca.0.load)
  switch i32 %.619, label %B516.endif.if.if [
    i32 -2, label %B516.endif.endif
    i32 0, label %B516.endif.endif
  ], !prof !0

B516.if.if:                                       ; preds = %B516
  %.589 = icmp sgt i32 %.581, 0
  %.582 = load ptr, ptr %excinfo.2, align 8
  %.590 = select i1 %.589, ptr %.582, ptr undef
  store ptr %.590, ptr %excinfo, align 8
  br label %common.ret

B516.endif.endif:                                 ; preds = %B516.endif, %B516.endif
  %.629 = load i64, ptr %.615, align 8
  %.665 = getelementptr i64, ptr %arg.hashes.4, i64 %n.6.2
  store i64 %.629, ptr %.665, align 8
  %.668 = sub i64 %"$phi516.1.2.2", %.294
  %.695 = getelementptr i32, ptr %arg.starts.4, i64 %n.6.2
  %.696 = trunc i64 %.668 to i32
  store i32 %.696, ptr %.695, align 4
  %.699 = add i64 %n.6.2, 1
  br label %B1805

B516.endif.if.if:                                 ; preds = %B516.endif
  %.627 = icmp sgt i32 %.619, 0
  %.620 = load ptr, ptr %excinfo.3, align 8
  %.628 = select i1 %.627, ptr %.620, ptr undef
  store ptr %.628, ptr %excinfo, align 8
  br label %common.ret

B984.endif:                                       ; preds = %B984, %B984
  %.966.fca.2.load = load i64, ptr %.fca.2.gep149, align 8
  %.1000 = and i64 %.966.fca.2.load, 128
  %.1003 = icmp ne i64 %.1000, 0
  %or.cond814 = select i1 %"$phi984.1.2.3", i1 true, i1 %.1003
  br i1 %or.cond814, label %B1060, label %B1092

B984.if.if:                                       ; preds = %B984
  %.964 = icmp sgt i32 %.956, 0
  %.957 = load ptr, ptr %excinfo.4, align 8
  %.965 = select i1 %.964, ptr %.957, ptr undef
  store ptr %.965, ptr %excinfo, align 8
  br label %common.ret

B1060.if.if:                                      ; preds = %B1060
  %.1021 = icmp sgt i32 %.1013, 0
  %.1014 = load ptr, ptr %excinfo.5, align 8
  %.1022 = select i1 %.1021, ptr %.1014, ptr undef
  store ptr %.1022, ptr %excinfo, align 8
  br label %common.ret

B1156.endif:                                      ; preds = %B1156, %B1156
  %.1124 = load i32, ptr %.1106, align 4
  %5 = and i32 %.1124, 134217728
  %.1136.not = icmp eq i32 %5, 0
  br i1 %.1136.not, label %B1402, label %B1224

B1156.if.if:                                      ; preds = %B1156
  %.1122 = icmp sgt i32 %.1114, 0
  %.1115 = load ptr, ptr %excinfo.6, align 8
  %.1123 = select i1 %.1122, ptr %.1115, ptr undef
  store ptr %.1123, ptr %excinfo, align 8
  br label %common.ret

B1224.endif:                                      ; preds = %B1224, %B1224
  %.1170.fca.2.load = load i64, ptr %.fca.2.gep, align 8
  %.1197 = and i64 %.1170.fca.2.load, 128
  %.1198.not = icmp eq i64 %.1197, 0
  br i1 %.1198.not, label %B1326, label %B1294

B1224.if.if:                                      ; preds = %B1224
  %.1168 = icmp sgt i32 %.1160, 0
  %.1161 = load ptr, ptr %excinfo.7, align 8
  %.1169 = select i1 %.1168, ptr %.1161, ptr undef
  store ptr %.1169, ptr %excinfo, align 8
  br label %common.ret

B1294.if.if:                                      ; preds = %B1294
  %.1214 = icmp sgt i32 %.1206, 0
  %.1207 = load ptr, ptr %excinfo.8, align 8
  %.1215 = select i1 %.1214, ptr %.1207, ptr undef
  store ptr %.1215, ptr %excinfo, align 8
  br label %common.ret

B1720.endif:                                      ; preds = %B1700, %B0.endif
  %n.8.0.lcssa = phi i64 [ 0, %B0.endif ], [ %n.9.3, %B1700 ]
  tail call void @NRT_decref(ptr %arg.table.0)
  tail call void @NRT_decref(ptr %arg.starts.0)
  tail call void @NRT_decref(ptr %arg.offsets.0)
  tail call void @NRT_decref(ptr %arg.indptr.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  %.1632919.not = icmp slt i64 %n.8.0.lcssa, 1
  br i1 %.1632919.not, label %B1804, label %B1752

B1752.endif:                                      ; preds = %B1752, %B1752
  %.1645 = add nuw nsw i64 %.1638918920, 1
  %.1712 = load i64, ptr %.1698, align 8
  store i64 %.1712, ptr %.1696, align 8
  %exitcond980.not = icmp eq i64 %n.8.0.lcssa, %.1645
  br i1 %exitcond980.not, label %B1804, label %B1752

B1752.if.if:                                      ; preds = %B1752
  %.1710 = icmp sgt i32 %.1702, 0
  %.1703 = load ptr, ptr %excinfo.9, align 8
  %.1711 = select i1 %.1710, ptr %.1703, ptr undef
  store ptr %.1711, ptr %excinfo, align 8
  br label %common.ret

B1804.endif:                                      ; preds = %B1804, %B1804
  %.1774 = load i64, ptr %.1760, align 8
  store i64 %.1774, ptr %retptr, align 8
  br label %common.ret

B1804.if.if:                                      ; preds = %B1804
  %.1772 = icmp sgt i32 %.1764, 0
  %.1765 = load ptr, ptr %excinfo.10, align 8
  %.1773 = select i1 %.1772, ptr %.1765, ptr undef
  store ptr %.1773, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define internal noundef i32 @helper_1(ptr noalias writeonly captures(none) initializes((0, 4)) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.codes.0, ptr readnone captures(none) %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr readonly captures(none) %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.table.0, ptr readnone captures(none) %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr readonly captures(none) %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.at, i64 %arg.end) {
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

; Function Attrs: mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite)
define internal void @NRT_incref(ptr %p) alwaysinline {
  ret void
}

; Function Attrs: noinline
define internal void @NRT_decref(ptr %p) alwaysinline {
  ret void
}

; Function Attrs: nounwind


define internal noundef range(i32 -1, -2) i32 @helper_2(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.codes.0, ptr readnone captures(none) %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr readonly captures(none) %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.table.0, ptr readnone captures(none) %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr readonly captures(none) %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.step, i64 %arg.i, i64 %arg.end) {
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
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !2
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !2
  %.37.i = icmp ult i64 %lsr.iv, %arg.end
  br i1 %.37.i, label %B16.i, label %B44.i

B16.i:                                            ; preds = %B208
  %2 = shl i64 %lsr.iv, 2
  %scevgep359 = getelementptr i8, ptr %arg.codes.4, i64 %2
  %.66.i = load i32, ptr %scevgep359, align 4, !noalias !2
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !2
  %.75.i = zext i32 %.66.i to i64
  %.100.i = getelementptr i32, ptr %arg.table.4, i64 %.75.i
  %.101.i = load i32, ptr %.100.i, align 4, !noalias !2
  br label %B298.endif

B44.i:                                            ; preds = %B208
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !2
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
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !5
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !5
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !8
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !8
  %.37.i.i = icmp ult i64 %.722, %arg.end
  br i1 %.37.i.i, label %B16.i.i, label %B44.i.i

B16.i.i:                                          ; preds = %B1062
  %sunkaddr = mul i64 %i.5.0, 4
  %sunkaddr385 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr
  %sunkaddr386 = getelementptr i8, ptr %sunkaddr385, i64 8
  %.66.i.i = load i32, ptr %sunkaddr386, align 4, !noalias !8
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !8
  %.75.i.i = zext i32 %.66.i.i to i64
  %.100.i.i = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i
  %.101.i.i = load i32, ptr %.100.i.i, align 4, !noalias !8
  %8 = and i32 %.101.i.i, 31457280
  %9 = icmp samesign ugt i32 %8, 20971520
  br label %B1062.endif

B44.i.i:                                          ; preds = %B1062
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !8
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
  %.66.i.i109 = load i32, ptr %sunkaddr389, align 4, !noalias !11
  %.75.i.i110 = zext i32 %.66.i.i109 to i64
  %.100.i.i111 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i110
  %.101.i.i112 = load i32, ptr %.100.i.i111, align 4, !noalias !11
  %10 = and i32 %.101.i.i112, 31457280
  %11 = icmp samesign ugt i32 %10, 20971520
  br i1 %11, label %B2334, label %B1520

B1384:                                            ; preds = %B1240
  %sunkaddr390 = mul i64 %i.5.0, 4
  %sunkaddr391 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr390
  %sunkaddr392 = getelementptr i8, ptr %sunkaddr391, i64 4
  %.66.i120 = load i32, ptr %sunkaddr392, align 4, !noalias !16
  %.75.i121 = zext i32 %.66.i120 to i64
  %.100.i122 = getelementptr i32, ptr %arg.table.4, i64 %.75.i121
  %.101.i123 = load i32, ptr %.100.i122, align 4, !noalias !16
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
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !19
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !19
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !22
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !22
  %.37.i.i125 = icmp ult i64 %.993, %arg.end
  br i1 %.37.i.i125, label %B16.i.i129, label %B44.i.i126

B16.i.i129:                                       ; preds = %B1606
  %sunkaddr393 = mul i64 %i.5.0, 4
  %sunkaddr394 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr393
  %sunkaddr395 = getelementptr i8, ptr %sunkaddr394, i64 -4
  %.66.i.i131 = load i32, ptr %sunkaddr395, align 4, !noalias !22
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !22
  %.75.i.i132 = zext i32 %.66.i.i131 to i64
  %.100.i.i133 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i132
  %.101.i.i134 = load i32, ptr %.100.i.i133, align 4, !noalias !22
  %promoted396 = zext i32 %.101.i.i134 to i64
  %13 = lshr i64 %promoted396, 21
  %14 = and i64 %13, 15
  br label %B1606.endif

B44.i.i126:                                       ; preds = %B1606
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !22
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
  %.66.i.i142 = load i32, ptr %sunkaddr399, align 4, !noalias !25
  %.75.i.i143 = zext i32 %.66.i.i142 to i64
  %.100.i.i144 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i143
  %.101.i.i145 = load i32, ptr %.100.i.i144, align 4, !noalias !25
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
  %.66.i.i153 = load i32, ptr %sunkaddr402, align 4, !noalias !30
  %.75.i.i154 = zext i32 %.66.i.i153 to i64
  %.100.i.i155 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i154
  %.101.i.i156 = load i32, ptr %.100.i.i155, align 4, !noalias !30
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
  tail call void @NRT_decref(ptr %arg.codes.0.sink.i), !noalias !2
  %22 = lshr i32 %"$phi82.0.2.0.i", 21
  %23 = and i32 %22, 15
  %.247 = zext nneg i32 %23 to i64
  %.252 = icmp samesign ugt i32 %23, 9
  br i1 %.252, label %B416, label %B438

B1062.endif:                                      ; preds = %B44.i.i, %B16.i.i
  %arg.codes.0.sink.i.i = phi ptr [ %arg.codes.0, %B44.i.i ], [ %arg.table.0, %B16.i.i ]
  %"$phi82.0.2.0.i.i" = phi i1 [ false, %B44.i.i ], [ %9, %B16.i.i ]
  %.759 = add i64 %i.5.0, 1
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !35
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !35
  %.37.i.i158 = icmp ult i64 %.759, %arg.end
  tail call void @NRT_decref(ptr %arg.codes.0.sink.i.i), !noalias !8
  br i1 %.37.i.i158, label %B16.i.i162, label %B44.i.i159

B16.i.i162:                                       ; preds = %B1062.endif
  %sunkaddr408 = mul i64 %i.5.0, 4
  %sunkaddr409 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr408
  %sunkaddr410 = getelementptr i8, ptr %sunkaddr409, i64 4
  %.66.i.i164 = load i32, ptr %sunkaddr410, align 4, !noalias !38
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !38
  %.75.i.i165 = zext i32 %.66.i.i164 to i64
  %.100.i.i166 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i165
  %.101.i.i167 = load i32, ptr %.100.i.i166, align 4, !noalias !38
  %24 = and i32 %.101.i.i167, 31457280
  %25 = icmp eq i32 %24, 25165824
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !38
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !35
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !35
  br i1 %25, label %B1240, label %B2334

B44.i.i159:                                       ; preds = %B1062.endif
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !38
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !38
  br label %B2334.sink.split

B1606.endif:                                      ; preds = %B44.i.i126, %B16.i.i129
  %arg.codes.0.sink.i.i127 = phi ptr [ %arg.codes.0, %B44.i.i126 ], [ %arg.table.0, %B16.i.i129 ]
  %"$phi82.0.2.0.i.i128" = phi i64 [ 0, %B44.i.i126 ], [ %14, %B16.i.i129 ]
  %.1027 = add i64 %i.5.0, 1
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !41
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !41
  %.37.i.i169 = icmp ult i64 %.1027, %arg.end
  tail call void @NRT_decref(ptr %arg.codes.0.sink.i.i127), !noalias !22
  br i1 %.37.i.i169, label %B16.i.i173, label %B44.i.i170

B16.i.i173:                                       ; preds = %B1606.endif
  %sunkaddr411 = mul i64 %i.5.0, 4
  %sunkaddr412 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr411
  %sunkaddr413 = getelementptr i8, ptr %sunkaddr412, i64 4
  %.66.i.i175 = load i32, ptr %sunkaddr413, align 4, !noalias !44
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !44
  %.75.i.i176 = zext i32 %.66.i.i175 to i64
  %.100.i.i177 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i176
  %.101.i.i178 = load i32, ptr %.100.i.i177, align 4, !noalias !44
  %promoted414 = zext i32 %.101.i.i178 to i64
  %26 = lshr i64 %promoted414, 21
  %27 = and i64 %26, 15
  br label %B1606.endif.endif

B44.i.i170:                                       ; preds = %B1606.endif
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !44
  br label %B1606.endif.endif

B1606.endif.endif:                                ; preds = %B44.i.i170, %B16.i.i173
  %arg.codes.0.sink.i.i171 = phi ptr [ %arg.codes.0, %B44.i.i170 ], [ %arg.table.0, %B16.i.i173 ]
  %"$phi82.0.2.0.i.i172" = phi i64 [ 0, %B44.i.i170 ], [ %27, %B16.i.i173 ]
  %.1067 = add i64 %i.5.0, 2
  tail call void @NRT_incref(ptr %arg.codes.0), !noalias !47
  tail call void @NRT_incref(ptr %arg.table.0), !noalias !47
  %.37.i.i180 = icmp ult i64 %.1067, %arg.end
  tail call void @NRT_decref(ptr %arg.codes.0.sink.i.i171), !noalias !44
  br i1 %.37.i.i180, label %B16.i.i184, label %B44.i.i181

B16.i.i184:                                       ; preds = %B1606.endif.endif
  %sunkaddr415 = mul i64 %i.5.0, 4
  %sunkaddr416 = getelementptr i8, ptr %arg.codes.4, i64 %sunkaddr415
  %sunkaddr417 = getelementptr i8, ptr %sunkaddr416, i64 8
  %.66.i.i186 = load i32, ptr %sunkaddr417, align 4, !noalias !50
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !50
  %.75.i.i187 = zext i32 %.66.i.i186 to i64
  %.100.i.i188 = getelementptr i32, ptr %arg.table.4, i64 %.75.i.i187
  %.101.i.i189 = load i32, ptr %.100.i.i188, align 4, !noalias !50
  %promoted418 = zext i32 %.101.i.i189 to i64
  %28 = lshr i64 %promoted418, 21
  %29 = and i64 %28, 15
  br label %B1606.endif.endif.endif

B44.i.i181:                                       ; preds = %B1606.endif.endif
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !50
  br label %B1606.endif.endif.endif

B1606.endif.endif.endif:                          ; preds = %B44.i.i181, %B16.i.i184
  %arg.codes.0.sink.i.i182 = phi ptr [ %arg.codes.0, %B44.i.i181 ], [ %arg.table.0, %B16.i.i184 ]
  %"$phi82.0.2.0.i.i183" = phi i64 [ 0, %B44.i.i181 ], [ %29, %B16.i.i184 ]
  tail call void @NRT_decref(ptr %arg.codes.0.sink.i.i182), !noalias !50
  tail call void @NRT_decref(ptr %arg.table.0), !noalias !47
  tail call void @NRT_decref(ptr %arg.codes.0), !noalias !47
  %.1103 = icmp eq i64 %"$phi82.0.2.0.i.i128", 13
  %.1106 = icmp eq i64 %"$phi82.0.2.0.i.i172", 13
  %or.cond = select i1 %.1103, i1 %.1106, i1 false
  br i1 %or.cond, label %B1858, label %B2104
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef range(i32 -1, -2) i32 @helper_3(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.state) #4 {
common.ret:
  %.5.i = lshr i64 %arg.state, 30
  %.6.i = xor i64 %.5.i, %arg.state
  %.7.i = mul i64 %.6.i, -4658895280553007687
  %.8.i = lshr i64 %.7.i, 27
  %.9.i = xor i64 %.8.i, %.7.i
  %.10.i = mul i64 %.9.i, -7723592293110705685
  %.11.i = lshr i64 %.10.i, 31
  %.12.i = xor i64 %.11.i, %.10.i
  %.32 = or i64 %.12.i, -1099511627776
  %.33 = lshr i64 %.32, 31
  %0 = xor i64 %.32, %.33
  %.36 = xor i64 %0, 3
  %.37 = mul i64 %.36, 3573116690164977347
  %.38 = lshr i64 %.37, 27
  %.39 = lshr i64 %.37, 54
  %1 = xor i64 %.38, %.39
  %.41 = xor i64 %1, %.37
  %.42 = mul i64 %.41, -7575587736534282103
  %.43 = lshr i64 %.42, 30
  %.45 = lshr i64 %.42, 60
  %2 = xor i64 %.43, %.45
  %.46 = xor i64 %2, %.42
  store i64 %.46, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_4(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.state) #4 {
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
define internal noundef i32 @helper_5(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x) #4 {
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
!1 = !{!"branch_weights", i32 1, i32 99}
!2 = !{!3}
!3 = distinct !{!3, !4, !"_ZN9clusterer4text11word_kernel4lookB3v27B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!4 = distinct !{!4, !"_ZN9clusterer4text11word_kernel4lookB3v27B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!5 = !{!6}
!6 = distinct !{!6, !7, !"_ZN9clusterer4text11word_kernel8class_atB3v29B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!7 = distinct !{!7, !"_ZN9clusterer4text11word_kernel8class_atB3v29B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!8 = !{!9, !6}
!9 = distinct !{!9, !10, !"_ZN9clusterer4text11word_kernel4lookB3v27B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!10 = distinct !{!10, !"_ZN9clusterer4text11word_kernel4lookB3v27B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!11 = !{!12, !14}
!12 = distinct !{!12, !13, !"_ZN9clusterer4text11word_kernel4lookB3v27B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!13 = distinct !{!13, !"_ZN9clusterer4text11word_kernel4lookB3v27B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!14 = distinct !{!14, !15, !"_ZN9clusterer4text11word_kernel8class_atB3v29B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!15 = distinct !{!15, !"_ZN9clusterer4text11word_kernel8class_atB3v29B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!16 = !{!17}
!17 = distinct !{!17, !18, !"_ZN9clusterer4text11word_kernel4lookB3v27B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!18 = distinct !{!18, !"_ZN9clusterer4text11word_kernel4lookB3v27B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!19 = !{!20}
!20 = distinct !{!20, !21, !"_ZN9clusterer4text11word_kernel8class_atB3v29B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!21 = distinct !{!21, !"_ZN9clusterer4text11word_kernel8class_atB3v29B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!22 = !{!23, !20}
!23 = distinct !{!23, !24, !"_ZN9clusterer4text11word_kernel4lookB3v27B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!24 = distinct !{!24, !"_ZN9clusterer4text11word_kernel4lookB3v27B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!25 = !{!26, !28}
!26 = distinct !{!26, !27, !"_ZN9clusterer4text11word_kernel4lookB3v27B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!27 = distinct !{!27, !"_ZN9clusterer4text11word_kernel4lookB3v27B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!28 = distinct !{!28, !29, !"_ZN9clusterer4text11word_kernel8class_atB3v29B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!29 = distinct !{!29, !"_ZN9clusterer4text11word_kernel8class_atB3v29B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!30 = !{!31, !33}
!31 = distinct !{!31, !32, !"_ZN9clusterer4text11word_kernel4lookB3v27B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!32 = distinct !{!32, !"_ZN9clusterer4text11word_kernel4lookB3v27B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!33 = distinct !{!33, !34, !"_ZN9clusterer4text11word_kernel8class_atB3v29B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!34 = distinct !{!34, !"_ZN9clusterer4text11word_kernel8class_atB3v29B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!35 = !{!36}
!36 = distinct !{!36, !37, !"_ZN9clusterer4text11word_kernel8class_atB3v29B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!37 = distinct !{!37, !"_ZN9clusterer4text11word_kernel8class_atB3v29B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!38 = !{!39, !36}
!39 = distinct !{!39, !40, !"_ZN9clusterer4text11word_kernel4lookB3v27B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!40 = distinct !{!40, !"_ZN9clusterer4text11word_kernel4lookB3v27B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!41 = !{!42}
!42 = distinct !{!42, !43, !"_ZN9clusterer4text11word_kernel8class_atB3v29B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!43 = distinct !{!43, !"_ZN9clusterer4text11word_kernel8class_atB3v29B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!44 = !{!45, !42}
!45 = distinct !{!45, !46, !"_ZN9clusterer4text11word_kernel4lookB3v27B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!46 = distinct !{!46, !"_ZN9clusterer4text11word_kernel4lookB3v27B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!47 = !{!48}
!48 = distinct !{!48, !49, !"_ZN9clusterer4text11word_kernel8class_atB3v29B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!49 = distinct !{!49, !"_ZN9clusterer4text11word_kernel8class_atB3v29B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
!50 = !{!51, !48}
!51 = distinct !{!51, !52, !"_ZN9clusterer4text11word_kernel4lookB3v27B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy: %retptr"}
!52 = distinct !{!52, !"_ZN9clusterer4text11word_kernel4lookB3v27B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C8readonly7alignedE5ArrayIjLi1E1C8readonly7alignedEyy"}
