; of e4a90c1e54b37d8815d38e9ea61afc42
; returns int64


define range(i32 -1, -2) i32 @clusterer_duplicates_sketch_kernels_sketch(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.6.0, i64 %arg.size, ptr %arg.a.0, ptr %arg.a.1, i64 %arg.a.2, i64 %arg.a.3, ptr %arg.a.4, i64 %arg.a.5.0, i64 %arg.a.6.0, ptr %arg.b.0, ptr %arg.b.1, i64 %arg.b.2, i64 %arg.b.3, ptr %arg.b.4, i64 %arg.b.5.0, i64 %arg.b.6.0, i64 %arg.rows, i64 %arg.below, ptr %arg.lows.0, ptr %arg.lows.1, i64 %arg.lows.2, i64 %arg.lows.3, ptr %arg.lows.4, i64 %arg.lows.5.0, i64 %arg.lows.6.0, ptr %arg.signatures.0, ptr %arg.signatures.1, i64 %arg.signatures.2, i64 %arg.signatures.3, ptr %arg.signatures.4, i64 %arg.signatures.5.0, i64 %arg.signatures.5.1, i64 %arg.signatures.6.0, i64 %arg.signatures.6.1, ptr %arg.seen.0, ptr %arg.seen.1, i64 %arg.seen.2, i64 %arg.seen.3, ptr %arg.seen.4, i64 %arg.seen.5.0, i64 %arg.seen.6.0, ptr %arg.kept.0, ptr %arg.kept.1, i64 %arg.kept.2, i64 %arg.kept.3, ptr %arg.kept.4, i64 %arg.kept.5.0, i64 %arg.kept.6.0, ptr %arg.lengths.0, ptr %arg.lengths.1, i64 %arg.lengths.2, i64 %arg.lengths.3, ptr %arg.lengths.4, i64 %arg.lengths.5.0, i64 %arg.lengths.6.0, ptr %arg.fingerprints.0, ptr %arg.fingerprints.1, i64 %arg.fingerprints.2, i64 %arg.fingerprints.3, ptr %arg.fingerprints.4, i64 %arg.fingerprints.5.0, i64 %arg.fingerprints.6.0, ptr %arg.keys.0, ptr %arg.keys.1, i64 %arg.keys.2, i64 %arg.keys.3, ptr %arg.keys.4, i64 %arg.keys.5.0, i64 %arg.keys.5.1, i64 %arg.keys.6.0, i64 %arg.keys.6.1, ptr %arg.samples.0, ptr %arg.samples.1, i64 %arg.samples.2, i64 %arg.samples.3, ptr %arg.samples.4, i64 %arg.samples.5.0, i64 %arg.samples.6.0, ptr %arg.sample_indptr.0, ptr %arg.sample_indptr.1, i64 %arg.sample_indptr.2, i64 %arg.sample_indptr.3, ptr %arg.sample_indptr.4, i64 %arg.sample_indptr.5.0, i64 %arg.sample_indptr.6.0) {
B0.endif:
  %.694 = alloca i64, align 8
  store i64 0, ptr %.694, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.737 = alloca ptr, align 8
  store ptr null, ptr %.737, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.777 = alloca i64, align 8
  store i64 0, ptr %.777, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.815 = alloca i64, align 8
  store i64 0, ptr %.815, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.853 = alloca i64, align 8
  store i64 0, ptr %.853, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.1057 = alloca i32, align 4
  store i32 0, ptr %.1057, align 4
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  %.2076 = alloca ptr, align 8
  store ptr null, ptr %.2076, align 8
  %excinfo.7 = alloca ptr, align 8
  store ptr null, ptr %excinfo.7, align 8
  %.2184 = alloca ptr, align 8
  store ptr null, ptr %.2184, align 8
  %excinfo.8 = alloca ptr, align 8
  store ptr null, ptr %excinfo.8, align 8
  %.2220 = alloca i64, align 8
  store i64 0, ptr %.2220, align 8
  %excinfo.9 = alloca ptr, align 8
  store ptr null, ptr %excinfo.9, align 8
  %.2469 = alloca i64, align 8
  store i64 0, ptr %.2469, align 8
  %excinfo.10 = alloca ptr, align 8
  store ptr null, ptr %excinfo.10, align 8
  tail call void @NRT_incref(ptr %arg.words.0)
  tail call void @NRT_incref(ptr %arg.indptr.0)
  tail call void @NRT_incref(ptr %arg.a.0)
  tail call void @NRT_incref(ptr %arg.b.0)
  tail call void @NRT_incref(ptr %arg.lows.0)
  tail call void @NRT_incref(ptr %arg.signatures.0)
  tail call void @NRT_incref(ptr %arg.seen.0)
  tail call void @NRT_incref(ptr %arg.kept.0)
  tail call void @NRT_incref(ptr %arg.lengths.0)
  tail call void @NRT_incref(ptr %arg.fingerprints.0)
  tail call void @NRT_incref(ptr %arg.keys.0)
  tail call void @NRT_incref(ptr %arg.samples.0)
  tail call void @NRT_incref(ptr %arg.sample_indptr.0)
  %.217 = add nsw i64 %arg.seen.5.0, -1
  store i64 0, ptr %arg.sample_indptr.4, align 8
  %.3501132 = icmp sgt i64 %arg.indptr.5.0, 1
  br i1 %.3501132, label %B232.lr.ph, label %B1886

B232.lr.ph:                                       ; preds = %B0.endif
  %.848 = add i64 %arg.size, -1
  %.1983 = add nsw i64 %arg.signatures.5.0, -1
  %0 = add nsw i64 %arg.indptr.5.0, -2
  br label %B232

B232:                                             ; preds = %B232.lr.ph, %B1887
  %n.2.01144 = phi i64 [ 0, %B232.lr.ph ], [ %n.3.1, %B1887 ]
  %k.2.01143 = phi i64 [ 0, %B232.lr.ph ], [ %k.3.1, %B1887 ]
  %.35610351141 = phi i64 [ 0, %B232.lr.ph ], [ %.363, %B1887 ]
  %.363 = add nuw nsw i64 %.35610351141, 1
  %1 = getelementptr i64, ptr %arg.indptr.4, i64 %.35610351141
  %.421 = load i64, ptr %1, align 8
  %2 = getelementptr i8, ptr %1, i64 8
  %.453 = load i64, ptr %2, align 8
  %.462 = icmp eq i64 %.453, %.421
  br i1 %.462, label %B1887, label %B358.endif

B408:                                             ; preds = %B408.lr.ph, %B408
  %lost.2.2997 = phi i1 [ false, %B408.lr.ph ], [ %.682, %B408 ]
  %whole.2.2996 = phi i64 [ %.485, %B408.lr.ph ], [ %.648, %B408 ]
  %.583992994 = phi i64 [ 0, %B408.lr.ph ], [ %.590, %B408 ]
  %.590 = add nuw nsw i64 %.583992994, 1
  %.642 = getelementptr i64, ptr %6, i64 %.583992994
  %.643 = load i64, ptr %.642, align 8
  %.644 = mul i64 %.583992994, 4354685564936845354
  %.645 = add i64 %.644, 6364136223846793005
  %.646 = mul i64 %.643, %.645
  %.648 = add i64 %.646, %whole.2.2996
  %.680 = icmp ugt i64 %.643, -1099511627777
  %.682 = or i1 %lost.2.2997, %.680
  %exitcond.not = icmp eq i64 %.485, %.590
  br i1 %exitcond.not, label %B524, label %B408

B524:                                             ; preds = %B408, %B358.endif
  %whole.2.2.lcssa = phi i64 [ %.485, %B358.endif ], [ %.648, %B408 ]
  %lost.2.2.lcssa = phi i1 [ false, %B358.endif ], [ %.682, %B408 ]
  store i64 0, ptr %.694, align 8
  %.700 = call i32 @helper_1(ptr nonnull %.694, ptr nonnull %excinfo.1, i64 %arg.size, i64 %.485)
  %.710 = load i64, ptr %.694, align 8
  switch i32 %.700, label %B524.if.if [
    i32 -2, label %B524.endif
    i32 0, label %B524.endif
  ], !prof !0

B662:                                             ; preds = %B524.endif.endif
  store i64 0, ptr %.777, align 8
  %.787 = call i32 @helper_2(ptr nonnull %.777, ptr nonnull %excinfo.3, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, i64 %.421, i64 %.710, i64 %.726, ptr %arg.samples.0, ptr %arg.samples.1, i64 %arg.samples.2, i64 %arg.samples.3, ptr %arg.samples.4, i64 %arg.samples.5.0, i64 %arg.samples.6.0, i64 %n.2.01144, ptr %arg.lows.0, ptr %arg.lows.1, i64 %arg.lows.2, i64 %arg.lows.3, ptr %arg.lows.4, i64 %arg.lows.5.0, i64 %arg.lows.6.0)
  %.797 = load i64, ptr %.777, align 8
  switch i32 %.787, label %B662.if.if [
    i32 -2, label %B662.endif
    i32 0, label %B662.endif
  ], !prof !0

B878:                                             ; preds = %B878.lr.ph, %B878.endif
  %.98810021004 = phi i64 [ 0, %B878.lr.ph ], [ %.995, %B878.endif ]
  %.1054 = getelementptr i64, ptr %7, i64 %.98810021004
  %.1055 = load i64, ptr %.1054, align 8
  %.1056 = trunc i64 %.1055 to i32
  store i32 0, ptr %.1057, align 4
  %.1061 = call i32 @helper_3(ptr nonnull %.1057, ptr nonnull %excinfo.6, i32 %.1056)
  switch i32 %.1061, label %B878.if.if [
    i32 -2, label %B878.endif
    i32 0, label %B878.endif
  ], !prof !0

B1016:                                            ; preds = %B972.endif, %B1016
  %drawn.2.21013 = phi i64 [ %.1333, %B1016 ], [ %n.2.01144, %B972.endif ]
  %.120710081012 = phi i64 [ %.1217, %B1016 ], [ %told.2.3, %B972.endif ]
  %.121410091011 = phi i64 [ %.1221, %B1016 ], [ %n.2.01144, %B972.endif ]
  %.1217 = add nsw i64 %.120710081012, -1
  %.1221 = add i64 %.121410091011, 1
  %.1271 = getelementptr i64, ptr %arg.samples.4, i64 %.121410091011
  %.1272 = load i64, ptr %.1271, align 8
  %.1299 = getelementptr i64, ptr %arg.samples.4, i64 %drawn.2.21013
  store i64 %.1272, ptr %.1299, align 8
  %.1329 = icmp ult i64 %.1272, %arg.below
  %.1331 = zext i1 %.1329 to i64
  %.1333 = add i64 %drawn.2.21013, %.1331
  %.1208 = icmp samesign ugt i64 %.120710081012, 1
  br i1 %.1208, label %B1016, label %B1108.endif

B1146:                                            ; preds = %B1108.endif, %B1628
  %n.4.21022 = phi i64 [ %n.5.3, %B1628 ], [ %n.2.01144, %B1108.endif ]
  %.143310171021 = phi i64 [ %.1443, %B1628 ], [ %.1391, %B1108.endif ]
  %.144010181020 = phi i64 [ %.1447, %B1628 ], [ %n.2.01144, %B1108.endif ]
  %.1443 = add nsw i64 %.143310171021, -1
  %.1447 = add i64 %.144010181020, 1
  %.1501 = getelementptr i64, ptr %arg.samples.4, i64 %.144010181020
  %.1502 = load i64, ptr %.1501, align 8
  %.1504 = and i64 %.1502, %.217
  %.1538 = getelementptr i64, ptr %arg.seen.4, i64 %.1504
  %.1539 = load i64, ptr %.1538, align 8
  %.1541 = icmp ugt i64 %.1539, %n.2.01144
  br i1 %.1541, label %B1230, label %B1576

B1230:                                            ; preds = %B1146
  %3 = getelementptr i64, ptr %arg.samples.4, i64 %.1539
  %.1606 = getelementptr i8, ptr %3, i64 -8
  %.1607 = load i64, ptr %.1606, align 8
  %.1636.not = icmp eq i64 %.1607, %.1502
  br i1 %.1636.not, label %B1628, label %B1330

B1330:                                            ; preds = %B1230, %B1416
  %slot.2.4 = phi i64 [ %.1646, %B1416 ], [ %.1504, %B1230 ]
  %.1642 = add i64 %slot.2.4, 1
  %.1646 = and i64 %.1642, %.217
  %.1679 = getelementptr i64, ptr %arg.seen.4, i64 %.1646
  %.1680 = load i64, ptr %.1679, align 8
  %.1682 = icmp ugt i64 %.1680, %n.2.01144
  br i1 %.1682, label %B1416, label %B1516

B1416:                                            ; preds = %B1330
  %4 = getelementptr i64, ptr %arg.samples.4, i64 %.1680
  %.1746 = getelementptr i8, ptr %4, i64 -8
  %.1747 = load i64, ptr %.1746, align 8
  %.1776.not = icmp eq i64 %.1747, %.1502
  br i1 %.1776.not, label %B1516, label %B1330

B1516:                                            ; preds = %B1416, %B1330
  %5 = icmp ugt i64 %.1680, %n.2.01144
  br i1 %5, label %B1628, label %B1576

B1576:                                            ; preds = %B1146, %B1516
  %slot.3.31270 = phi i64 [ %.1646, %B1516 ], [ %.1504, %B1146 ]
  %.1819 = getelementptr i64, ptr %arg.seen.4, i64 %slot.3.31270
  %.1880 = getelementptr i64, ptr %arg.samples.4, i64 %n.4.21022
  store i64 %.1502, ptr %.1880, align 8
  %.1883 = add i64 %n.4.21022, 1
  store i64 %.1883, ptr %.1819, align 8
  br label %B1628

B1628:                                            ; preds = %B1230, %B1576, %B1516
  %n.5.3 = phi i64 [ %.1883, %B1576 ], [ %n.4.21022, %B1516 ], [ %n.4.21022, %B1230 ]
  %.1434 = icmp sgt i64 %.143310171021, 1
  br i1 %.1434, label %B1146, label %B1630

B1630:                                            ; preds = %B1628, %B1108.endif
  %n.4.2.lcssa = phi i64 [ %n.2.01144, %B1108.endif ], [ %n.5.3, %B1628 ]
  tail call void @NRT_incref(ptr %arg.signatures.0)
  %spec.select = tail call i64 @llvm.smin.i64(i64 %k.2.01143, i64 %.1983)
  %.2009 = icmp slt i64 %spec.select, 0
  %.2010 = select i1 %.2009, i64 %arg.signatures.5.0, i64 0
  %.2011 = add i64 %.2010, %spec.select
  %.2028 = mul i64 %.2011, %arg.signatures.5.1
  %.2030 = getelementptr i32, ptr %arg.signatures.4, i64 %.2028
  store ptr null, ptr %.2076, align 8
  %.2088 = call i32 @helper_4(ptr nonnull %.2076, ptr nonnull %excinfo.7, ptr %arg.lows.0, ptr %arg.lows.1, i64 %arg.lows.2, i64 %arg.lows.3, ptr %arg.lows.4, i64 %arg.lows.5.0, i64 %arg.lows.6.0, i64 %at.3.3, ptr %arg.a.0, ptr %arg.a.1, i64 %arg.a.2, i64 %arg.a.3, ptr %arg.a.4, i64 %arg.a.5.0, i64 %arg.a.6.0, ptr %arg.b.0, ptr %arg.b.1, i64 %arg.b.2, i64 %arg.b.3, ptr %arg.b.4, i64 %arg.b.5.0, i64 %arg.b.6.0, ptr %arg.signatures.0, ptr %arg.signatures.1, i64 %arg.signatures.5.1, i64 %arg.signatures.3, ptr %.2030, i64 %arg.signatures.5.1, i64 %arg.signatures.6.1)
  switch i32 %.2088, label %B1708.if.if [
    i32 -2, label %B1708.endif
    i32 0, label %B1708.endif
  ], !prof !0

B1886:                                            ; preds = %B1887, %B0.endif
  %k.2.0.lcssa = phi i64 [ 0, %B0.endif ], [ %k.3.1, %B1887 ]
  tail call void @NRT_decref(ptr %arg.words.0)
  tail call void @NRT_decref(ptr %arg.signatures.0)
  tail call void @NRT_decref(ptr %arg.seen.0)
  tail call void @NRT_decref(ptr %arg.samples.0)
  tail call void @NRT_decref(ptr %arg.sample_indptr.0)
  tail call void @NRT_decref(ptr %arg.lows.0)
  tail call void @NRT_decref(ptr %arg.lengths.0)
  tail call void @NRT_decref(ptr %arg.keys.0)
  tail call void @NRT_decref(ptr %arg.kept.0)
  tail call void @NRT_decref(ptr %arg.indptr.0)
  tail call void @NRT_decref(ptr %arg.fingerprints.0)
  tail call void @NRT_decref(ptr %arg.b.0)
  tail call void @NRT_decref(ptr %arg.a.0)
  store i64 0, ptr %.2469, align 8
  %.2473 = call i32 @helper_5(ptr nonnull %.2469, ptr nonnull %excinfo.10, i64 %k.2.0.lcssa)
  switch i32 %.2473, label %B1886.if.if [
    i32 -2, label %B1886.endif
    i32 0, label %B1886.endif
  ], !prof !0

B1887:                                            ; preds = %B232, %B1708.endif.endif.endif
  %k.3.1 = phi i64 [ %.2346, %B1708.endif.endif.endif ], [ %k.2.01143, %B232 ]
  %n.3.1 = phi i64 [ %n.4.2.lcssa, %B1708.endif.endif.endif ], [ %n.2.01144, %B232 ]
  %exitcond1263.not = icmp eq i64 %.35610351141, %0
  br i1 %exitcond1263.not, label %B1886, label %B232

B358.endif:                                       ; preds = %B232
  %.485 = sub i64 %.453, %.421
  %..485 = call i64 @llvm.smax.i64(i64 %.485, i64 0)
  %.577993.not = icmp eq i64 %..485, 0
  br i1 %.577993.not, label %B524, label %B408.lr.ph

B408.lr.ph:                                       ; preds = %B358.endif
  %6 = getelementptr i64, ptr %arg.words.4, i64 %.421
  br label %B408

B524.endif:                                       ; preds = %B524, %B524
  %.725 = sub i64 %.485, %.710
  %.726 = add i64 %.725, 1
  store ptr null, ptr %.737, align 8
  %.745 = call i32 @helper_6(ptr nonnull %.737, ptr nonnull %excinfo.2, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, i64 %.421, i64 %.710, i64 %.726, ptr %arg.samples.0, ptr %arg.samples.1, i64 %arg.samples.2, i64 %arg.samples.3, ptr %arg.samples.4, i64 %arg.samples.5.0, i64 %arg.samples.6.0, i64 %n.2.01144)
  switch i32 %.745, label %B524.endif.if.if [
    i32 -2, label %B524.endif.endif
    i32 0, label %B524.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %B1886.if.if, %B1886.endif, %B1708.endif.endif.if.if, %B1708.endif.if.if, %B1708.if.if, %B878.if.if, %B662.endif.endif.if.if, %B662.endif.if.if, %B662.if.if, %B524.endif.if.if, %B524.if.if
  %common.ret.op = phi i32 [ %.700, %B524.if.if ], [ %.745, %B524.endif.if.if ], [ %.787, %B662.if.if ], [ %.821, %B662.endif.if.if ], [ %.859, %B662.endif.endif.if.if ], [ %.1061, %B878.if.if ], [ %.2088, %B1708.if.if ], [ %.2192, %B1708.endif.if.if ], [ %.2224, %B1708.endif.endif.if.if ], [ 0, %B1886.endif ], [ %.2473, %B1886.if.if ]
  ret i32 %common.ret.op

B524.if.if:                                       ; preds = %B524
  %.708 = icmp sgt i32 %.700, 0
  %.701 = load ptr, ptr %excinfo.1, align 8
  %.709 = select i1 %.708, ptr %.701, ptr undef
  store ptr %.709, ptr %excinfo, align 8
  br label %common.ret

B524.endif.endif:                                 ; preds = %B524.endif, %B524.endif
  br i1 %lost.2.2.lcssa, label %B662, label %B842.endif

B524.endif.if.if:                                 ; preds = %B524.endif
  %.753 = icmp sgt i32 %.745, 0
  %.746 = load ptr, ptr %excinfo.2, align 8
  %.754 = select i1 %.753, ptr %.746, ptr undef
  store ptr %.754, ptr %excinfo, align 8
  br label %common.ret

B662.endif:                                       ; preds = %B662, %B662
  store i64 0, ptr %.815, align 8
  %.821 = call i32 @helper_7(ptr nonnull %.815, ptr nonnull %excinfo.4, i64 %.797, i64 1)
  switch i32 %.821, label %B662.endif.if.if [
    i32 -2, label %B662.endif.endif
    i32 0, label %B662.endif.endif
  ], !prof !0

B662.if.if:                                       ; preds = %B662
  %.795 = icmp sgt i32 %.787, 0
  %.788 = load ptr, ptr %excinfo.3, align 8
  %.796 = select i1 %.795, ptr %.788, ptr undef
  store ptr %.796, ptr %excinfo, align 8
  br label %common.ret

B662.endif.endif:                                 ; preds = %B662.endif, %B662.endif
  %.831 = load i64, ptr %.815, align 8
  %.849 = add i64 %.848, %.831
  store i64 0, ptr %.853, align 8
  %.859 = call i32 @helper_1(ptr nonnull %.853, ptr nonnull %excinfo.5, i64 %.485, i64 %.849)
  %.869 = load i64, ptr %.853, align 8
  switch i32 %.859, label %B662.endif.endif.if.if [
    i32 -2, label %B972.endif
    i32 0, label %B972.endif
  ], !prof !0

B662.endif.if.if:                                 ; preds = %B662.endif
  %.829 = icmp sgt i32 %.821, 0
  %.822 = load ptr, ptr %excinfo.4, align 8
  %.830 = select i1 %.829, ptr %.822, ptr undef
  store ptr %.830, ptr %excinfo, align 8
  br label %common.ret

B662.endif.endif.if.if:                           ; preds = %B662.endif.endif
  %.867 = icmp sgt i32 %.859, 0
  %.860 = load ptr, ptr %excinfo.5, align 8
  %.868 = select i1 %.867, ptr %.860, ptr undef
  store ptr %.868, ptr %excinfo, align 8
  br label %common.ret

B842.endif:                                       ; preds = %B524.endif.endif
  %.931 = icmp ugt i64 %.725, 9223372036854775806
  %..726 = select i1 %.931, i64 0, i64 %.726
  %.9821003 = icmp sgt i64 %..726, 0
  br i1 %.9821003, label %B878.lr.ph, label %B972.endif

B878.lr.ph:                                       ; preds = %B842.endif
  %7 = getelementptr i64, ptr %arg.samples.4, i64 %n.2.01144
  br label %B878

B878.endif:                                       ; preds = %B878, %B878
  %.995 = add nuw nsw i64 %.98810021004, 1
  %.1071 = load i32, ptr %.1057, align 4
  %.1106 = getelementptr i32, ptr %arg.lows.4, i64 %.98810021004
  store i32 %.1071, ptr %.1106, align 4
  %exitcond1262.not = icmp eq i64 %.995, %..726
  br i1 %exitcond1262.not, label %B972.endif, label %B878

B878.if.if:                                       ; preds = %B878
  %.1069 = icmp sgt i32 %.1061, 0
  %.1062 = load ptr, ptr %excinfo.6, align 8
  %.1070 = select i1 %.1069, ptr %.1062, ptr undef
  store ptr %.1070, ptr %excinfo, align 8
  br label %common.ret

B972.endif:                                       ; preds = %B878.endif, %B842.endif, %B662.endif.endif, %B662.endif.endif
  %at.3.3 = phi i64 [ %.831, %B662.endif.endif ], [ %.831, %B662.endif.endif ], [ %.726, %B842.endif ], [ %.726, %B878.endif ]
  %told.2.3 = phi i64 [ %.797, %B662.endif.endif ], [ %.797, %B662.endif.endif ], [ %.726, %B842.endif ], [ %.726, %B878.endif ]
  %length.2.3 = phi i64 [ %.869, %B662.endif.endif ], [ %.869, %B662.endif.endif ], [ %.485, %B842.endif ], [ %.485, %B878.endif ]
  %.12081010.not = icmp slt i64 %told.2.3, 1
  br i1 %.12081010.not, label %B1108.endif, label %B1016

B1108.endif:                                      ; preds = %B1016, %B972.endif
  %drawn.2.2.lcssa = phi i64 [ %n.2.01144, %B972.endif ], [ %.1333, %B1016 ]
  %.1391 = sub i64 %drawn.2.2.lcssa, %n.2.01144
  %.14341019.not = icmp slt i64 %.1391, 1
  br i1 %.14341019.not, label %B1630, label %B1146

B1708.endif:                                      ; preds = %B1630, %B1630
  %.2130 = icmp slt i64 %k.2.01143, 0
  %.2131 = select i1 %.2130, i64 %arg.keys.5.0, i64 0
  %.2132 = add i64 %.2131, %k.2.01143
  %.2149 = mul i64 %.2132, %arg.keys.5.1
  %.2151 = getelementptr i64, ptr %arg.keys.4, i64 %.2149
  tail call void @NRT_incref(ptr %arg.keys.0)
  store ptr null, ptr %.2184, align 8
  %.2192 = call i32 @helper_8(ptr nonnull %.2184, ptr nonnull %excinfo.8, ptr %arg.signatures.0, ptr %arg.signatures.1, i64 %arg.signatures.5.1, i64 %arg.signatures.3, ptr %.2030, i64 %arg.signatures.5.1, i64 %arg.signatures.6.1, i64 %arg.rows, ptr %arg.keys.0, ptr %arg.keys.1, i64 %arg.keys.5.1, i64 %arg.keys.3, ptr %.2151, i64 %arg.keys.5.1, i64 %arg.keys.6.1)
  switch i32 %.2192, label %B1708.endif.if.if [
    i32 -2, label %B1708.endif.endif
    i32 0, label %B1708.endif.endif
  ], !prof !0

B1708.if.if:                                      ; preds = %B1630
  %.2096 = icmp sgt i32 %.2088, 0
  %.2089 = load ptr, ptr %excinfo.7, align 8
  %.2097 = select i1 %.2096, ptr %.2089, ptr undef
  store ptr %.2097, ptr %excinfo, align 8
  br label %common.ret

B1708.endif.endif:                                ; preds = %B1708.endif, %B1708.endif
  tail call void @NRT_decref(ptr %arg.signatures.0)
  tail call void @NRT_decref(ptr %arg.keys.0)
  store i64 0, ptr %.2220, align 8
  %.2224 = call i32 @helper_9(ptr nonnull %.2220, ptr nonnull %excinfo.9, i64 %whole.2.2.lcssa)
  switch i32 %.2224, label %B1708.endif.endif.if.if [
    i32 -2, label %B1708.endif.endif.endif
    i32 0, label %B1708.endif.endif.endif
  ], !prof !0

B1708.endif.if.if:                                ; preds = %B1708.endif
  %.2200 = icmp sgt i32 %.2192, 0
  %.2193 = load ptr, ptr %excinfo.8, align 8
  %.2201 = select i1 %.2200, ptr %.2193, ptr undef
  store ptr %.2201, ptr %excinfo, align 8
  br label %common.ret

B1708.endif.endif.endif:                          ; preds = %B1708.endif.endif, %B1708.endif.endif
  %.2234 = load i64, ptr %.2220, align 8
  %.2261 = select i1 %.2130, i64 %arg.fingerprints.5.0, i64 0
  %8 = getelementptr i64, ptr %arg.fingerprints.4, i64 %k.2.01143
  %.2275 = getelementptr i64, ptr %8, i64 %.2261
  store i64 %.2234, ptr %.2275, align 8
  %.2293 = select i1 %.2130, i64 %arg.kept.5.0, i64 0
  %9 = getelementptr i64, ptr %arg.kept.4, i64 %k.2.01143
  %.2307 = getelementptr i64, ptr %9, i64 %.2293
  store i64 %.35610351141, ptr %.2307, align 8
  %.2327 = select i1 %.2130, i64 %arg.lengths.5.0, i64 0
  %10 = getelementptr i64, ptr %arg.lengths.4, i64 %k.2.01143
  %.2341 = getelementptr i64, ptr %10, i64 %.2327
  store i64 %length.2.3, ptr %.2341, align 8
  %.2346 = add nsw i64 %k.2.01143, 1
  %.2365 = icmp slt i64 %k.2.01143, -1
  %.2366 = select i1 %.2365, i64 %arg.sample_indptr.5.0, i64 0
  %11 = getelementptr i64, ptr %arg.sample_indptr.4, i64 %.2346
  %.2380 = getelementptr i64, ptr %11, i64 %.2366
  store i64 %n.4.2.lcssa, ptr %.2380, align 8
  br label %B1887

B1708.endif.endif.if.if:                          ; preds = %B1708.endif.endif
  %.2232 = icmp sgt i32 %.2224, 0
  %.2225 = load ptr, ptr %excinfo.9, align 8
  %.2233 = select i1 %.2232, ptr %.2225, ptr undef
  store ptr %.2233, ptr %excinfo, align 8
  br label %common.ret

B1886.endif:                                      ; preds = %B1886, %B1886
  %.2483 = load i64, ptr %.2469, align 8
  store i64 %.2483, ptr %retptr, align 8
  br label %common.ret

B1886.if.if:                                      ; preds = %B1886
  %.2481 = icmp sgt i32 %.2473, 0
  %.2474 = load ptr, ptr %excinfo.10, align 8
  %.2482 = select i1 %.2481, ptr %.2474, ptr undef
  store ptr %.2482, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_1(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #1 {
B0:
  %.13 = tail call i64 @llvm.umin.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

define internal noundef range(i32 -1, -2) i32 @helper_6(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.words.0, ptr readnone captures(none) %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr readonly captures(none) %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, i64 %arg.first, i64 %arg.width, i64 %arg.count, ptr %arg.out.0, ptr readnone captures(none) %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr captures(none) %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0, i64 %arg.at) {
B0.endif:
  %.82 = icmp sgt i64 %arg.count, 0
  br i1 %.82, label %iter.check, label %B74.endif

iter.check:                                       ; preds = %B0.endif
  %0 = getelementptr i64, ptr %arg.words.4, i64 %arg.first
  %1 = getelementptr i64, ptr %arg.out.4, i64 %arg.at
  %min.iters.check = icmp ult i64 %arg.count, 4
  br i1 %min.iters.check, label %B36.preheader, label %vector.memcheck

vector.memcheck:                                  ; preds = %iter.check
  %2 = ptrtoint ptr %arg.out.4 to i64
  %3 = ptrtoint ptr %arg.words.4 to i64
  %4 = shl i64 %arg.at, 3
  %5 = add i64 %4, %2
  %6 = shl i64 %arg.first, 3
  %7 = add i64 %6, %3
  %8 = sub i64 %5, %7
  %diff.check = icmp ult i64 %8, 256
  br i1 %diff.check, label %B36.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:                      ; preds = %vector.memcheck
  %const215 = bitcast i64 9223372036854775776 to i64
  %min.iters.check4 = icmp ult i64 %arg.count, 32
  br i1 %min.iters.check4, label %vec.epilog.ph, label %vector.ph

vector.ph:                                        ; preds = %vector.main.loop.iter.check
  %n.vec = and i64 %arg.count, %const215
  %9 = add i64 %4, 192
  %scevgep196 = getelementptr i8, ptr %arg.out.4, i64 %9
  %10 = add i64 %6, 192
  %scevgep204 = getelementptr i8, ptr %arg.words.4, i64 %10
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %11 = shl i64 %index, 3
  %scevgep210 = getelementptr i8, ptr %scevgep204, i64 %11
  %scevgep211 = getelementptr i8, ptr %scevgep210, i64 -192
  %12 = shl i64 %index, 3
  %scevgep208 = getelementptr i8, ptr %scevgep204, i64 %12
  %scevgep209 = getelementptr i8, ptr %scevgep208, i64 -128
  %13 = shl i64 %index, 3
  %scevgep206 = getelementptr i8, ptr %scevgep204, i64 %13
  %scevgep207 = getelementptr i8, ptr %scevgep206, i64 -64
  %14 = shl i64 %index, 3
  %scevgep205 = getelementptr i8, ptr %scevgep204, i64 %14
  %wide.load = load <8 x i64>, ptr %scevgep211, align 8
  %wide.load5 = load <8 x i64>, ptr %scevgep209, align 8
  %wide.load6 = load <8 x i64>, ptr %scevgep207, align 8
  %wide.load7 = load <8 x i64>, ptr %scevgep205, align 8
  %15 = shl i64 %index, 3
  %scevgep202 = getelementptr i8, ptr %scevgep196, i64 %15
  %scevgep203 = getelementptr i8, ptr %scevgep202, i64 -192
  %16 = shl i64 %index, 3
  %scevgep200 = getelementptr i8, ptr %scevgep196, i64 %16
  %scevgep201 = getelementptr i8, ptr %scevgep200, i64 -128
  %17 = shl i64 %index, 3
  %scevgep198 = getelementptr i8, ptr %scevgep196, i64 %17
  %scevgep199 = getelementptr i8, ptr %scevgep198, i64 -64
  %18 = shl i64 %index, 3
  %scevgep197 = getelementptr i8, ptr %scevgep196, i64 %18
  store <8 x i64> %wide.load, ptr %scevgep203, align 8
  store <8 x i64> %wide.load5, ptr %scevgep201, align 8
  store <8 x i64> %wide.load6, ptr %scevgep199, align 8
  store <8 x i64> %wide.load7, ptr %scevgep197, align 8
  %index.next = add nuw i64 %index, 32
  %19 = icmp eq i64 %n.vec, %index.next
  br i1 %19, label %middle.block, label %vector.body, !llvm.loop !1

middle.block:                                     ; preds = %vector.body
  %cmp.n = icmp eq i64 %arg.count, %n.vec
  br i1 %cmp.n, label %B74.endif, label %vec.epilog.iter.check

vec.epilog.iter.check:                            ; preds = %middle.block
  %20 = and i64 %arg.count, 28
  %min.epilog.iters.check = icmp eq i64 %20, 0
  br i1 %min.epilog.iters.check, label %B36.preheader, label %vec.epilog.ph, !prof !4

vec.epilog.ph:                                    ; preds = %vec.epilog.iter.check, %vector.main.loop.iter.check
  %vec.epilog.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %const_mat216 = add i64 %const215, 28
  %n.vec9 = and i64 %arg.count, %const_mat216
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           ; preds = %vec.epilog.vector.body, %vec.epilog.ph
  %index10 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next12, %vec.epilog.vector.body ]
  %21 = shl i64 %index10, 3
  %scevgep195 = getelementptr i8, ptr %0, i64 %21
  %wide.load11 = load <4 x i64>, ptr %scevgep195, align 8
  %22 = shl i64 %index10, 3
  %scevgep194 = getelementptr i8, ptr %1, i64 %22
  store <4 x i64> %wide.load11, ptr %scevgep194, align 8
  %index.next12 = add nuw i64 %index10, 4
  %23 = icmp eq i64 %n.vec9, %index.next12
  br i1 %23, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !5

vec.epilog.middle.block:                          ; preds = %vec.epilog.vector.body
  %cmp.n13 = icmp eq i64 %arg.count, %n.vec9
  br i1 %cmp.n13, label %B74.endif, label %B36.preheader

B36.preheader:                                    ; preds = %vec.epilog.middle.block, %vec.epilog.iter.check, %vector.memcheck, %iter.check
  %.132277279.ph = phi i64 [ 0, %iter.check ], [ 0, %vector.memcheck ], [ %n.vec, %vec.epilog.iter.check ], [ %n.vec9, %vec.epilog.middle.block ]
  %24 = sub nsw i64 %arg.count, %.132277279.ph
  %xtraiter = and i64 %24, 7
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B36.prol.loopexit, label %B36.prol.preheader

B36.prol.preheader:                               ; preds = %B36.preheader
  br label %B36.prol

B36.prol:                                         ; preds = %B36.prol, %B36.prol.preheader
  %lsr.iv192 = phi i64 [ %xtraiter, %B36.prol.preheader ], [ %lsr.iv.next193, %B36.prol ]
  %.132277279.prol = phi i64 [ %.139.prol, %B36.prol ], [ %.132277279.ph, %B36.prol.preheader ]
  %.139.prol = add nuw i64 %.132277279.prol, 1
  %25 = shl i64 %.132277279.prol, 3
  %scevgep191 = getelementptr i8, ptr %0, i64 %25
  %.192.prol = load i64, ptr %scevgep191, align 8
  %26 = shl i64 %.132277279.prol, 3
  %scevgep190 = getelementptr i8, ptr %1, i64 %26
  store i64 %.192.prol, ptr %scevgep190, align 8
  %lsr.iv.next193 = add nsw i64 %lsr.iv192, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next193, 0
  br i1 %prol.iter.cmp.not, label %B36.prol.loopexit, label %B36.prol, !llvm.loop !6

B36.prol.loopexit:                                ; preds = %B36.prol, %B36.preheader
  %.132277279.unr = phi i64 [ %.132277279.ph, %B36.preheader ], [ %.139.prol, %B36.prol ]
  %27 = sub nsw i64 %.132277279.ph, %arg.count
  %28 = icmp ugt i64 %27, -8
  br i1 %28, label %B74.endif, label %B36.preheader88

B36.preheader88:                                  ; preds = %B36.prol.loopexit
  %29 = shl i64 %arg.at, 3
  %30 = add i64 %29, 56
  %scevgep158 = getelementptr i8, ptr %arg.out.4, i64 %30
  %31 = shl i64 %arg.first, 3
  %32 = add i64 %31, 56
  %scevgep174 = getelementptr i8, ptr %arg.words.4, i64 %32
  br label %B36

B36:                                              ; preds = %B36, %B36.preheader88
  %.132277279 = phi i64 [ %.139.7, %B36 ], [ %.132277279.unr, %B36.preheader88 ]
  %33 = shl i64 %.132277279, 3
  %scevgep186 = getelementptr i8, ptr %scevgep174, i64 %33
  %scevgep187 = getelementptr i8, ptr %scevgep186, i64 -56
  %.192 = load i64, ptr %scevgep187, align 8
  %34 = shl i64 %.132277279, 3
  %scevgep170 = getelementptr i8, ptr %scevgep158, i64 %34
  %scevgep171 = getelementptr i8, ptr %scevgep170, i64 -56
  store i64 %.192, ptr %scevgep171, align 8
  %scevgep188 = getelementptr i8, ptr %scevgep174, i64 %34
  %scevgep189 = getelementptr i8, ptr %scevgep188, i64 -48
  %.192.1 = load i64, ptr %scevgep189, align 8
  %35 = shl i64 %.132277279, 3
  %scevgep172 = getelementptr i8, ptr %scevgep158, i64 %35
  %scevgep173 = getelementptr i8, ptr %scevgep172, i64 -48
  store i64 %.192.1, ptr %scevgep173, align 8
  %scevgep184 = getelementptr i8, ptr %scevgep174, i64 %35
  %scevgep185 = getelementptr i8, ptr %scevgep184, i64 -40
  %.192.2 = load i64, ptr %scevgep185, align 8
  %36 = shl i64 %.132277279, 3
  %scevgep168 = getelementptr i8, ptr %scevgep158, i64 %36
  %scevgep169 = getelementptr i8, ptr %scevgep168, i64 -40
  store i64 %.192.2, ptr %scevgep169, align 8
  %scevgep182 = getelementptr i8, ptr %scevgep174, i64 %36
  %scevgep183 = getelementptr i8, ptr %scevgep182, i64 -32
  %.192.3 = load i64, ptr %scevgep183, align 8
  %37 = shl i64 %.132277279, 3
  %scevgep166 = getelementptr i8, ptr %scevgep158, i64 %37
  %scevgep167 = getelementptr i8, ptr %scevgep166, i64 -32
  store i64 %.192.3, ptr %scevgep167, align 8
  %scevgep180 = getelementptr i8, ptr %scevgep174, i64 %37
  %scevgep181 = getelementptr i8, ptr %scevgep180, i64 -24
  %.192.4 = load i64, ptr %scevgep181, align 8
  %38 = shl i64 %.132277279, 3
  %scevgep164 = getelementptr i8, ptr %scevgep158, i64 %38
  %scevgep165 = getelementptr i8, ptr %scevgep164, i64 -24
  store i64 %.192.4, ptr %scevgep165, align 8
  %scevgep178 = getelementptr i8, ptr %scevgep174, i64 %38
  %scevgep179 = getelementptr i8, ptr %scevgep178, i64 -16
  %.192.5 = load i64, ptr %scevgep179, align 8
  %39 = shl i64 %.132277279, 3
  %scevgep162 = getelementptr i8, ptr %scevgep158, i64 %39
  %scevgep163 = getelementptr i8, ptr %scevgep162, i64 -16
  store i64 %.192.5, ptr %scevgep163, align 8
  %scevgep176 = getelementptr i8, ptr %scevgep174, i64 %39
  %scevgep177 = getelementptr i8, ptr %scevgep176, i64 -8
  %.192.6 = load i64, ptr %scevgep177, align 8
  %40 = shl i64 %.132277279, 3
  %scevgep160 = getelementptr i8, ptr %scevgep158, i64 %40
  %scevgep161 = getelementptr i8, ptr %scevgep160, i64 -8
  store i64 %.192.6, ptr %scevgep161, align 8
  %.139.7 = add nuw nsw i64 %.132277279, 8
  %scevgep175 = getelementptr i8, ptr %scevgep174, i64 %40
  %.192.7 = load i64, ptr %scevgep175, align 8
  %41 = shl i64 %.132277279, 3
  %scevgep159 = getelementptr i8, ptr %scevgep158, i64 %41
  store i64 %.192.7, ptr %scevgep159, align 8
  %exitcond.not.7 = icmp eq i64 %arg.count, %.139.7
  br i1 %exitcond.not.7, label %B74.endif, label %B36, !llvm.loop !8

common.ret:                                       ; preds = %B270.endif, %vec.epilog.middle.block81, %middle.block68, %B238.endif, %B118.endif.lr.ph
  store ptr null, ptr %retptr, align 8
  ret i32 0

B74.endif:                                        ; preds = %B36, %B36.prol.loopexit, %vec.epilog.middle.block, %middle.block, %B0.endif
  %.266 = add i64 %arg.width, -1
  %.309295.not = icmp slt i64 %.266, 1
  br i1 %.309295.not, label %B238.endif, label %B118.endif.lr.ph

B118.endif.lr.ph:                                 ; preds = %B74.endif
  %.430284.not = icmp slt i64 %arg.count, 1
  %42 = getelementptr i64, ptr %arg.out.4, i64 %arg.at
  br i1 %.430284.not, label %common.ret, label %B118.endif.us.preheader

B118.endif.us.preheader:                          ; preds = %B118.endif.lr.ph
  %const212 = bitcast i64 9223372036854775776 to i64
  %const = bitcast i64 6364136223846793005 to i64
  %43 = add i64 %arg.at, %arg.count
  %44 = shl i64 %43, 3
  %scevgep = getelementptr i8, ptr %arg.out.4, i64 %44
  %45 = shl i64 %arg.first, 3
  %46 = getelementptr i8, ptr %arg.words.4, i64 %45
  %scevgep15 = getelementptr i8, ptr %46, i64 8
  %47 = add i64 %arg.count, %arg.width
  %48 = add i64 %47, %arg.first
  %49 = shl i64 %48, 3
  %50 = getelementptr i8, ptr %arg.words.4, i64 %49
  %scevgep16 = getelementptr i8, ptr %50, i64 -8
  %bound0 = icmp ult ptr %42, %scevgep16
  %bound1 = icmp ult ptr %scevgep15, %scevgep
  %found.conflict = and i1 %bound0, %bound1
  %n.vec24 = and i64 %arg.count, %const212
  %const_mat = add i64 %const212, 24
  %n.vec44 = and i64 %arg.count, %const_mat
  %xtraiter84 = and i64 %arg.count, 7
  %51 = shl i64 %arg.first, 3
  %52 = add i64 %51, 200
  %scevgep99 = getelementptr i8, ptr %arg.words.4, i64 %52
  %53 = shl i64 %arg.at, 3
  %54 = add i64 %53, 192
  %scevgep108 = getelementptr i8, ptr %arg.out.4, i64 %54
  %55 = add i64 %51, 8
  %scevgep116 = getelementptr i8, ptr %arg.words.4, i64 %55
  %56 = add i64 %51, 56
  %scevgep124 = getelementptr i8, ptr %arg.words.4, i64 %56
  %57 = shl i64 %arg.at, 3
  %58 = add i64 %57, 56
  %scevgep142 = getelementptr i8, ptr %arg.out.4, i64 %58
  br label %iter.check19

iter.check19:                                     ; preds = %B150.B116.loopexit_crit_edge.us, %B118.endif.us.preheader
  %lsr.iv125 = phi ptr [ %scevgep124, %B118.endif.us.preheader ], [ %scevgep126, %B150.B116.loopexit_crit_edge.us ]
  %lsr.iv117 = phi ptr [ %scevgep116, %B118.endif.us.preheader ], [ %scevgep118, %B150.B116.loopexit_crit_edge.us ]
  %lsr.iv = phi ptr [ %scevgep99, %B118.endif.us.preheader ], [ %scevgep100, %B150.B116.loopexit_crit_edge.us ]
  %.315290296.us = phi i64 [ %.322.us, %B150.B116.loopexit_crit_edge.us ], [ 1, %B118.endif.us.preheader ]
  %59 = icmp ult i64 %arg.count, 8
  %brmerge = select i1 %59, i1 true, i1 %found.conflict
  br i1 %brmerge, label %B152.us.preheader, label %vector.main.loop.iter.check21

vector.main.loop.iter.check21:                    ; preds = %iter.check19
  %60 = icmp ult i64 %arg.count, 32
  br i1 %60, label %vec.epilog.ph42, label %vector.body25.preheader

vector.body25.preheader:                          ; preds = %vector.main.loop.iter.check21
  br label %vector.body25

vector.body25:                                    ; preds = %vector.body25, %vector.body25.preheader
  %index26 = phi i64 [ %index.next35, %vector.body25 ], [ 0, %vector.body25.preheader ]
  %61 = shl i64 %index26, 3
  %scevgep114 = getelementptr i8, ptr %scevgep108, i64 %61
  %scevgep115 = getelementptr i8, ptr %scevgep114, i64 -192
  %62 = shl i64 %index26, 3
  %scevgep112 = getelementptr i8, ptr %scevgep108, i64 %62
  %scevgep113 = getelementptr i8, ptr %scevgep112, i64 -128
  %63 = shl i64 %index26, 3
  %scevgep110 = getelementptr i8, ptr %scevgep108, i64 %63
  %scevgep111 = getelementptr i8, ptr %scevgep110, i64 -64
  %64 = shl i64 %index26, 3
  %scevgep109 = getelementptr i8, ptr %scevgep108, i64 %64
  %wide.load27 = load <8 x i64>, ptr %scevgep115, align 8, !alias.scope !9, !noalias !12
  %wide.load28 = load <8 x i64>, ptr %scevgep113, align 8, !alias.scope !9, !noalias !12
  %wide.load29 = load <8 x i64>, ptr %scevgep111, align 8, !alias.scope !9, !noalias !12
  %wide.load30 = load <8 x i64>, ptr %scevgep109, align 8, !alias.scope !9, !noalias !12
  %65 = mul <8 x i64> %wide.load27, splat (i64 6364136223846793005)
  %66 = mul <8 x i64> %wide.load28, splat (i64 6364136223846793005)
  %67 = mul <8 x i64> %wide.load29, splat (i64 6364136223846793005)
  %68 = mul <8 x i64> %wide.load30, splat (i64 6364136223846793005)
  %69 = shl i64 %index26, 3
  %scevgep106 = getelementptr i8, ptr %lsr.iv, i64 %69
  %scevgep107 = getelementptr i8, ptr %scevgep106, i64 -192
  %70 = shl i64 %index26, 3
  %scevgep104 = getelementptr i8, ptr %lsr.iv, i64 %70
  %scevgep105 = getelementptr i8, ptr %scevgep104, i64 -128
  %71 = shl i64 %index26, 3
  %scevgep102 = getelementptr i8, ptr %lsr.iv, i64 %71
  %scevgep103 = getelementptr i8, ptr %scevgep102, i64 -64
  %72 = shl i64 %index26, 3
  %scevgep101 = getelementptr i8, ptr %lsr.iv, i64 %72
  %wide.load31 = load <8 x i64>, ptr %scevgep107, align 8, !alias.scope !12
  %wide.load32 = load <8 x i64>, ptr %scevgep105, align 8, !alias.scope !12
  %wide.load33 = load <8 x i64>, ptr %scevgep103, align 8, !alias.scope !12
  %wide.load34 = load <8 x i64>, ptr %scevgep101, align 8, !alias.scope !12
  %73 = add <8 x i64> %65, %wide.load31
  %74 = add <8 x i64> %66, %wide.load32
  %75 = add <8 x i64> %67, %wide.load33
  %76 = add <8 x i64> %68, %wide.load34
  store <8 x i64> %73, ptr %scevgep115, align 8, !alias.scope !9, !noalias !12
  store <8 x i64> %74, ptr %scevgep113, align 8, !alias.scope !9, !noalias !12
  store <8 x i64> %75, ptr %scevgep111, align 8, !alias.scope !9, !noalias !12
  store <8 x i64> %76, ptr %scevgep109, align 8, !alias.scope !9, !noalias !12
  %index.next35 = add nuw i64 %index26, 32
  %77 = icmp eq i64 %n.vec24, %index.next35
  br i1 %77, label %middle.block36, label %vector.body25, !llvm.loop !14

middle.block36:                                   ; preds = %vector.body25
  %78 = icmp eq i64 %arg.count, %n.vec24
  br i1 %78, label %B150.B116.loopexit_crit_edge.us, label %vec.epilog.iter.check40

vec.epilog.iter.check40:                          ; preds = %middle.block36
  %79 = and i64 %arg.count, 24
  %80 = icmp eq i64 %79, 0
  br i1 %80, label %B152.us.preheader, label %vec.epilog.ph42, !prof !15

vec.epilog.ph42:                                  ; preds = %vec.epilog.iter.check40, %vector.main.loop.iter.check21
  %vec.epilog.resume.val38 = phi i64 [ %n.vec24, %vec.epilog.iter.check40 ], [ 0, %vector.main.loop.iter.check21 ]
  br label %vec.epilog.vector.body45

vec.epilog.vector.body45:                         ; preds = %vec.epilog.vector.body45, %vec.epilog.ph42
  %index46 = phi i64 [ %vec.epilog.resume.val38, %vec.epilog.ph42 ], [ %index.next49, %vec.epilog.vector.body45 ]
  %81 = shl i64 %index46, 3
  %scevgep120 = getelementptr i8, ptr %42, i64 %81
  %wide.load47 = load <8 x i64>, ptr %scevgep120, align 8, !alias.scope !9, !noalias !12
  %82 = mul <8 x i64> %wide.load47, splat (i64 6364136223846793005)
  %83 = shl i64 %index46, 3
  %scevgep119 = getelementptr i8, ptr %lsr.iv117, i64 %83
  %wide.load48 = load <8 x i64>, ptr %scevgep119, align 8, !alias.scope !12
  %84 = add <8 x i64> %82, %wide.load48
  store <8 x i64> %84, ptr %scevgep120, align 8, !alias.scope !9, !noalias !12
  %index.next49 = add nuw i64 %index46, 8
  %85 = icmp eq i64 %n.vec44, %index.next49
  br i1 %85, label %vec.epilog.middle.block50, label %vec.epilog.vector.body45, !llvm.loop !16

vec.epilog.middle.block50:                        ; preds = %vec.epilog.vector.body45
  %86 = icmp eq i64 %arg.count, %n.vec44
  br i1 %86, label %B150.B116.loopexit_crit_edge.us, label %B152.us.preheader

B152.us.preheader:                                ; preds = %vec.epilog.middle.block50, %vec.epilog.iter.check40, %iter.check19
  %.436283285.us.ph = phi i64 [ 0, %iter.check19 ], [ %n.vec44, %vec.epilog.middle.block50 ], [ %n.vec24, %vec.epilog.iter.check40 ]
  %87 = icmp eq i64 %xtraiter84, 0
  br i1 %87, label %B152.us.prol.loopexit, label %B152.us.prol.preheader

B152.us.prol.preheader:                           ; preds = %B152.us.preheader
  br label %B152.us.prol

B152.us.prol:                                     ; preds = %B152.us.prol, %B152.us.prol.preheader
  %lsr.iv123 = phi i64 [ %xtraiter84, %B152.us.prol.preheader ], [ %lsr.iv.next, %B152.us.prol ]
  %.436283285.us.prol = phi i64 [ %.443.us.prol, %B152.us.prol ], [ %.436283285.us.ph, %B152.us.prol.preheader ]
  %.443.us.prol = add nuw nsw i64 %.436283285.us.prol, 1
  %88 = shl i64 %.436283285.us.prol, 3
  %scevgep122 = getelementptr i8, ptr %42, i64 %88
  %.496.us.prol = load i64, ptr %scevgep122, align 8
  %.497.us.prol = mul i64 %.496.us.prol, %const
  %89 = shl i64 %.436283285.us.prol, 3
  %scevgep121 = getelementptr i8, ptr %lsr.iv117, i64 %89
  %.528.us.prol = load i64, ptr %scevgep121, align 8
  %.529.us.prol = add i64 %.497.us.prol, %.528.us.prol
  store i64 %.529.us.prol, ptr %scevgep122, align 8
  %lsr.iv.next = add nsw i64 %lsr.iv123, -1
  %prol.iter86.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %prol.iter86.cmp.not, label %B152.us.prol.loopexit, label %B152.us.prol, !llvm.loop !17

B152.us.prol.loopexit:                            ; preds = %B152.us.prol, %B152.us.preheader
  %.436283285.us.unr = phi i64 [ %.436283285.us.ph, %B152.us.preheader ], [ %.443.us.prol, %B152.us.prol ]
  %90 = sub nsw i64 %.436283285.us.ph, %arg.count
  %91 = icmp ugt i64 %90, -8
  br i1 %91, label %B150.B116.loopexit_crit_edge.us, label %B152.us.preheader87

B152.us.preheader87:                              ; preds = %B152.us.prol.loopexit
  br label %B152.us

B152.us:                                          ; preds = %B152.us, %B152.us.preheader87
  %.436283285.us = phi i64 [ %.443.us.7, %B152.us ], [ %.436283285.us.unr, %B152.us.preheader87 ]
  %92 = shl i64 %.436283285.us, 3
  %scevgep154 = getelementptr i8, ptr %scevgep142, i64 %92
  %scevgep155 = getelementptr i8, ptr %scevgep154, i64 -56
  %.496.us = load i64, ptr %scevgep155, align 8
  %.497.us = mul i64 %.496.us, %const
  %93 = shl i64 %.436283285.us, 3
  %scevgep134 = getelementptr i8, ptr %lsr.iv125, i64 %93
  %scevgep135 = getelementptr i8, ptr %scevgep134, i64 -48
  %.528.us = load i64, ptr %scevgep135, align 8
  %.529.us = add i64 %.497.us, %.528.us
  store i64 %.529.us, ptr %scevgep155, align 8
  %94 = shl i64 %.436283285.us, 3
  %scevgep156 = getelementptr i8, ptr %scevgep142, i64 %94
  %scevgep157 = getelementptr i8, ptr %scevgep156, i64 -48
  %.496.us.1 = load i64, ptr %scevgep157, align 8
  %.497.us.1 = mul i64 %.496.us.1, %const
  %95 = shl i64 %.436283285.us, 3
  %scevgep132 = getelementptr i8, ptr %lsr.iv125, i64 %95
  %scevgep133 = getelementptr i8, ptr %scevgep132, i64 -40
  %.528.us.1 = load i64, ptr %scevgep133, align 8
  %.529.us.1 = add i64 %.497.us.1, %.528.us.1
  store i64 %.529.us.1, ptr %scevgep157, align 8
  %96 = shl i64 %.436283285.us, 3
  %scevgep152 = getelementptr i8, ptr %scevgep142, i64 %96
  %scevgep153 = getelementptr i8, ptr %scevgep152, i64 -40
  %.496.us.2 = load i64, ptr %scevgep153, align 8
  %.497.us.2 = mul i64 %.496.us.2, %const
  %97 = shl i64 %.436283285.us, 3
  %scevgep136 = getelementptr i8, ptr %lsr.iv125, i64 %97
  %scevgep137 = getelementptr i8, ptr %scevgep136, i64 -32
  %.528.us.2 = load i64, ptr %scevgep137, align 8
  %.529.us.2 = add i64 %.497.us.2, %.528.us.2
  store i64 %.529.us.2, ptr %scevgep153, align 8
  %98 = shl i64 %.436283285.us, 3
  %scevgep150 = getelementptr i8, ptr %scevgep142, i64 %98
  %scevgep151 = getelementptr i8, ptr %scevgep150, i64 -32
  %.496.us.3 = load i64, ptr %scevgep151, align 8
  %.497.us.3 = mul i64 %.496.us.3, %const
  %99 = shl i64 %.436283285.us, 3
  %scevgep128 = getelementptr i8, ptr %lsr.iv125, i64 %99
  %scevgep129 = getelementptr i8, ptr %scevgep128, i64 -24
  %.528.us.3 = load i64, ptr %scevgep129, align 8
  %.529.us.3 = add i64 %.497.us.3, %.528.us.3
  store i64 %.529.us.3, ptr %scevgep151, align 8
  %100 = shl i64 %.436283285.us, 3
  %scevgep148 = getelementptr i8, ptr %scevgep142, i64 %100
  %scevgep149 = getelementptr i8, ptr %scevgep148, i64 -24
  %.496.us.4 = load i64, ptr %scevgep149, align 8
  %.497.us.4 = mul i64 %.496.us.4, %const
  %101 = shl i64 %.436283285.us, 3
  %scevgep138 = getelementptr i8, ptr %lsr.iv125, i64 %101
  %scevgep139 = getelementptr i8, ptr %scevgep138, i64 -16
  %.528.us.4 = load i64, ptr %scevgep139, align 8
  %.529.us.4 = add i64 %.497.us.4, %.528.us.4
  store i64 %.529.us.4, ptr %scevgep149, align 8
  %102 = shl i64 %.436283285.us, 3
  %scevgep146 = getelementptr i8, ptr %scevgep142, i64 %102
  %scevgep147 = getelementptr i8, ptr %scevgep146, i64 -16
  %.496.us.5 = load i64, ptr %scevgep147, align 8
  %.497.us.5 = mul i64 %.496.us.5, %const
  %103 = shl i64 %.436283285.us, 3
  %scevgep140 = getelementptr i8, ptr %lsr.iv125, i64 %103
  %scevgep141 = getelementptr i8, ptr %scevgep140, i64 -8
  %.528.us.5 = load i64, ptr %scevgep141, align 8
  %.529.us.5 = add i64 %.497.us.5, %.528.us.5
  store i64 %.529.us.5, ptr %scevgep147, align 8
  %104 = shl i64 %.436283285.us, 3
  %scevgep144 = getelementptr i8, ptr %scevgep142, i64 %104
  %scevgep145 = getelementptr i8, ptr %scevgep144, i64 -8
  %.496.us.6 = load i64, ptr %scevgep145, align 8
  %.497.us.6 = mul i64 %.496.us.6, %const
  %105 = shl i64 %.436283285.us, 3
  %scevgep127 = getelementptr i8, ptr %lsr.iv125, i64 %105
  %.528.us.6 = load i64, ptr %scevgep127, align 8
  %.529.us.6 = add i64 %.497.us.6, %.528.us.6
  store i64 %.529.us.6, ptr %scevgep145, align 8
  %.443.us.7 = add nuw nsw i64 %.436283285.us, 8
  %106 = shl i64 %.436283285.us, 3
  %scevgep143 = getelementptr i8, ptr %scevgep142, i64 %106
  %.496.us.7 = load i64, ptr %scevgep143, align 8
  %.497.us.7 = mul i64 %.496.us.7, %const
  %107 = shl i64 %.436283285.us, 3
  %scevgep130 = getelementptr i8, ptr %lsr.iv125, i64 %107
  %scevgep131 = getelementptr i8, ptr %scevgep130, i64 8
  %.528.us.7 = load i64, ptr %scevgep131, align 8
  %.529.us.7 = add i64 %.497.us.7, %.528.us.7
  store i64 %.529.us.7, ptr %scevgep143, align 8
  %exitcond314.not.7 = icmp eq i64 %arg.count, %.443.us.7
  br i1 %exitcond314.not.7, label %B150.B116.loopexit_crit_edge.us, label %B152.us, !llvm.loop !18

B150.B116.loopexit_crit_edge.us:                  ; preds = %B152.us, %B152.us.prol.loopexit, %vec.epilog.middle.block50, %middle.block36
  %.322.us = add nuw i64 %.315290296.us, 1
  %scevgep100 = getelementptr i8, ptr %lsr.iv, i64 8
  %scevgep118 = getelementptr i8, ptr %lsr.iv117, i64 8
  %scevgep126 = getelementptr i8, ptr %lsr.iv125, i64 8
  %exitcond315.not = icmp eq i64 %.322.us, %arg.width
  br i1 %exitcond315.not, label %B238.endif, label %iter.check19

B238.endif:                                       ; preds = %B150.B116.loopexit_crit_edge.us, %B74.endif
  %.660307.not = icmp slt i64 %arg.count, 1
  br i1 %.660307.not, label %common.ret, label %iter.check55

iter.check55:                                     ; preds = %B238.endif
  %108 = getelementptr i64, ptr %arg.out.4, i64 %arg.at
  %min.iters.check53 = icmp ult i64 %arg.count, 8
  br i1 %min.iters.check53, label %B270.endif.preheader, label %vector.main.loop.iter.check57

vector.main.loop.iter.check57:                    ; preds = %iter.check55
  %const213 = bitcast i64 9223372036854775776 to i64
  %min.iters.check56 = icmp ult i64 %arg.count, 32
  br i1 %min.iters.check56, label %vec.epilog.ph74, label %vector.ph58

vector.ph58:                                      ; preds = %vector.main.loop.iter.check57
  %n.vec60 = and i64 %arg.count, %const213
  %109 = shl i64 %arg.at, 3
  %110 = add i64 %109, 192
  %scevgep91 = getelementptr i8, ptr %arg.out.4, i64 %110
  br label %vector.body61

vector.body61:                                    ; preds = %vector.body61, %vector.ph58
  %index62 = phi i64 [ 0, %vector.ph58 ], [ %index.next67, %vector.body61 ]
  %111 = shl i64 %index62, 3
  %scevgep97 = getelementptr i8, ptr %scevgep91, i64 %111
  %scevgep98 = getelementptr i8, ptr %scevgep97, i64 -192
  %112 = shl i64 %index62, 3
  %scevgep95 = getelementptr i8, ptr %scevgep91, i64 %112
  %scevgep96 = getelementptr i8, ptr %scevgep95, i64 -128
  %113 = shl i64 %index62, 3
  %scevgep93 = getelementptr i8, ptr %scevgep91, i64 %113
  %scevgep94 = getelementptr i8, ptr %scevgep93, i64 -64
  %114 = shl i64 %index62, 3
  %scevgep92 = getelementptr i8, ptr %scevgep91, i64 %114
  %wide.load63 = load <8 x i64>, ptr %scevgep98, align 8
  %wide.load64 = load <8 x i64>, ptr %scevgep96, align 8
  %wide.load65 = load <8 x i64>, ptr %scevgep94, align 8
  %wide.load66 = load <8 x i64>, ptr %scevgep92, align 8
  %115 = lshr <8 x i64> %wide.load63, splat (i64 33)
  %116 = lshr <8 x i64> %wide.load64, splat (i64 33)
  %117 = lshr <8 x i64> %wide.load65, splat (i64 33)
  %118 = lshr <8 x i64> %wide.load66, splat (i64 33)
  %119 = xor <8 x i64> %115, %wide.load63
  %120 = xor <8 x i64> %116, %wide.load64
  %121 = xor <8 x i64> %117, %wide.load65
  %122 = xor <8 x i64> %118, %wide.load66
  %123 = mul <8 x i64> %119, splat (i64 -49064778989728563)
  %124 = mul <8 x i64> %120, splat (i64 -49064778989728563)
  %125 = mul <8 x i64> %121, splat (i64 -49064778989728563)
  %126 = mul <8 x i64> %122, splat (i64 -49064778989728563)
  %127 = lshr <8 x i64> %123, splat (i64 33)
  %128 = lshr <8 x i64> %124, splat (i64 33)
  %129 = lshr <8 x i64> %125, splat (i64 33)
  %130 = lshr <8 x i64> %126, splat (i64 33)
  %131 = xor <8 x i64> %127, %123
  %132 = xor <8 x i64> %128, %124
  %133 = xor <8 x i64> %129, %125
  %134 = xor <8 x i64> %130, %126
  %135 = mul <8 x i64> %131, splat (i64 -4265267296055464877)
  %136 = mul <8 x i64> %132, splat (i64 -4265267296055464877)
  %137 = mul <8 x i64> %133, splat (i64 -4265267296055464877)
  %138 = mul <8 x i64> %134, splat (i64 -4265267296055464877)
  %139 = lshr <8 x i64> %135, splat (i64 33)
  %140 = lshr <8 x i64> %136, splat (i64 33)
  %141 = lshr <8 x i64> %137, splat (i64 33)
  %142 = lshr <8 x i64> %138, splat (i64 33)
  %143 = xor <8 x i64> %139, %135
  %144 = xor <8 x i64> %140, %136
  %145 = xor <8 x i64> %141, %137
  %146 = xor <8 x i64> %142, %138
  store <8 x i64> %143, ptr %scevgep98, align 8
  store <8 x i64> %144, ptr %scevgep96, align 8
  store <8 x i64> %145, ptr %scevgep94, align 8
  store <8 x i64> %146, ptr %scevgep92, align 8
  %index.next67 = add nuw i64 %index62, 32
  %147 = icmp eq i64 %n.vec60, %index.next67
  br i1 %147, label %middle.block68, label %vector.body61, !llvm.loop !19

middle.block68:                                   ; preds = %vector.body61
  %cmp.n69 = icmp eq i64 %arg.count, %n.vec60
  br i1 %cmp.n69, label %common.ret, label %vec.epilog.iter.check72

vec.epilog.iter.check72:                          ; preds = %middle.block68
  %148 = and i64 %arg.count, 24
  %min.epilog.iters.check73 = icmp eq i64 %148, 0
  br i1 %min.epilog.iters.check73, label %B270.endif.preheader, label %vec.epilog.ph74, !prof !15

vec.epilog.ph74:                                  ; preds = %vec.epilog.iter.check72, %vector.main.loop.iter.check57
  %vec.epilog.resume.val70 = phi i64 [ %n.vec60, %vec.epilog.iter.check72 ], [ 0, %vector.main.loop.iter.check57 ]
  %const_mat214 = add i64 %const213, 24
  %n.vec76 = and i64 %arg.count, %const_mat214
  br label %vec.epilog.vector.body77

vec.epilog.vector.body77:                         ; preds = %vec.epilog.vector.body77, %vec.epilog.ph74
  %index78 = phi i64 [ %vec.epilog.resume.val70, %vec.epilog.ph74 ], [ %index.next80, %vec.epilog.vector.body77 ]
  %149 = shl i64 %index78, 3
  %scevgep90 = getelementptr i8, ptr %108, i64 %149
  %wide.load79 = load <8 x i64>, ptr %scevgep90, align 8
  %150 = lshr <8 x i64> %wide.load79, splat (i64 33)
  %151 = xor <8 x i64> %150, %wide.load79
  %152 = mul <8 x i64> %151, splat (i64 -49064778989728563)
  %153 = lshr <8 x i64> %152, splat (i64 33)
  %154 = xor <8 x i64> %153, %152
  %155 = mul <8 x i64> %154, splat (i64 -4265267296055464877)
  %156 = lshr <8 x i64> %155, splat (i64 33)
  %157 = xor <8 x i64> %156, %155
  store <8 x i64> %157, ptr %scevgep90, align 8
  %index.next80 = add nuw i64 %index78, 8
  %158 = icmp eq i64 %n.vec76, %index.next80
  br i1 %158, label %vec.epilog.middle.block81, label %vec.epilog.vector.body77, !llvm.loop !20

vec.epilog.middle.block81:                        ; preds = %vec.epilog.vector.body77
  %cmp.n82 = icmp eq i64 %arg.count, %n.vec76
  br i1 %cmp.n82, label %common.ret, label %B270.endif.preheader

B270.endif.preheader:                             ; preds = %vec.epilog.middle.block81, %vec.epilog.iter.check72, %iter.check55
  %.666306308.ph = phi i64 [ 0, %iter.check55 ], [ %n.vec60, %vec.epilog.iter.check72 ], [ %n.vec76, %vec.epilog.middle.block81 ]
  br label %B270.endif

B270.endif:                                       ; preds = %B270.endif, %B270.endif.preheader
  %.666306308 = phi i64 [ %.673, %B270.endif ], [ %.666306308.ph, %B270.endif.preheader ]
  %159 = shl i64 %.666306308, 3
  %scevgep89 = getelementptr i8, ptr %108, i64 %159
  %.727 = load i64, ptr %scevgep89, align 8
  %.5.i = lshr i64 %.727, 33
  %.6.i = xor i64 %.5.i, %.727
  %.7.i = mul i64 %.6.i, -49064778989728563
  %.8.i = lshr i64 %.7.i, 33
  %.9.i = xor i64 %.8.i, %.7.i
  %.10.i = mul i64 %.9.i, -4265267296055464877
  %.11.i = lshr i64 %.10.i, 33
  %.12.i = xor i64 %.11.i, %.10.i
  %.673 = add nuw nsw i64 %.666306308, 1
  store i64 %.12.i, ptr %scevgep89, align 8
  %exitcond316.not = icmp eq i64 %arg.count, %.673
  br i1 %exitcond316.not, label %common.ret, label %B270.endif, !llvm.loop !21
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


define internal noundef range(i32 -1, -2) i32 @helper_2(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.words.0, ptr readnone captures(none) %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr readonly captures(none) %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, i64 %arg.first, i64 %arg.width, i64 %arg.count, ptr %arg.hashes.0, ptr readnone captures(none) %arg.hashes.1, i64 %arg.hashes.2, i64 %arg.hashes.3, ptr captures(none) %arg.hashes.4, i64 %arg.hashes.5.0, i64 %arg.hashes.6.0, i64 %arg.begin, ptr %arg.lows.0, ptr readnone captures(none) %arg.lows.1, i64 %arg.lows.2, i64 %arg.lows.3, ptr writeonly captures(none) %arg.lows.4, i64 %arg.lows.5.0, i64 %arg.lows.6.0) {
B0.endif:
  %const = bitcast i64 -1099511627777 to i64
  %.106 = add i64 %arg.width, -1
  %.151230.not = icmp slt i64 %.106, 1
  br i1 %.151230.not, label %B166.endif, label %B104.preheader

B104.preheader:                                   ; preds = %B0.endif
  %0 = add i64 %arg.width, -2
  %xtraiter = and i64 %.106, 7
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B104.prol.loopexit, label %B104.prol.preheader

B104.prol.preheader:                              ; preds = %B104.preheader
  %1 = sub i64 0, %xtraiter
  br label %B104.prol

B104.prol:                                        ; preds = %B104.prol, %B104.prol.preheader
  %lsr.iv49 = phi i64 [ 1, %B104.prol.preheader ], [ %lsr.iv.next50, %B104.prol ]
  %readable.3.0233.prol = phi i64 [ %spec.select.prol, %B104.prol ], [ %arg.first, %B104.prol.preheader ]
  %.157229231.prol = phi i64 [ %.164.prol, %B104.prol ], [ %arg.first, %B104.prol.preheader ]
  %.164.prol = add i64 %.157229231.prol, 1
  %2 = shl i64 %.157229231.prol, 3
  %scevgep51 = getelementptr i8, ptr %arg.words.4, i64 %2
  %.219.prol = load i64, ptr %scevgep51, align 8
  %.220.prol = icmp ugt i64 %.219.prol, %const
  %spec.select.prol = select i1 %.220.prol, i64 %.164.prol, i64 %readable.3.0233.prol
  %lsr.iv.next50 = add nuw nsw i64 %lsr.iv49, 1
  %3 = add i64 %1, %lsr.iv.next50
  %prol.iter.cmp.not = icmp eq i64 %3, 1
  br i1 %prol.iter.cmp.not, label %B104.prol.loopexit.loopexit, label %B104.prol, !llvm.loop !23

B104.prol.loopexit.loopexit:                      ; preds = %B104.prol
  %4 = sub i64 %arg.width, %lsr.iv.next50
  br label %B104.prol.loopexit

B104.prol.loopexit:                               ; preds = %B104.prol.loopexit.loopexit, %B104.preheader
  %readable.3.0233.unr = phi i64 [ %arg.first, %B104.preheader ], [ %spec.select.prol, %B104.prol.loopexit.loopexit ]
  %.150228232.unr = phi i64 [ %.106, %B104.preheader ], [ %4, %B104.prol.loopexit.loopexit ]
  %.157229231.unr = phi i64 [ %arg.first, %B104.preheader ], [ %.164.prol, %B104.prol.loopexit.loopexit ]
  %spec.select.lcssa.unr = phi i64 [ poison, %B104.preheader ], [ %spec.select.prol, %B104.prol.loopexit.loopexit ]
  %5 = icmp ult i64 %0, 7
  br i1 %5, label %B166.endif, label %B104.preheader6

B104.preheader6:                                  ; preds = %B104.prol.loopexit
  %6 = add i64 %.150228232.unr, 8
  %7 = add i64 %.157229231.unr, 8
  br label %B104

B104:                                             ; preds = %B104, %B104.preheader6
  %lsr.iv31 = phi i64 [ %7, %B104.preheader6 ], [ %lsr.iv.next32, %B104 ]
  %lsr.iv29 = phi i64 [ %6, %B104.preheader6 ], [ %lsr.iv.next30, %B104 ]
  %readable.3.0233 = phi i64 [ %spec.select.7, %B104 ], [ %readable.3.0233.unr, %B104.preheader6 ]
  %8 = add i64 %lsr.iv31, -7
  %9 = shl i64 %lsr.iv31, 3
  %scevgep45 = getelementptr i8, ptr %arg.words.4, i64 %9
  %scevgep46 = getelementptr i8, ptr %scevgep45, i64 -64
  %.219 = load i64, ptr %scevgep46, align 8
  %.220 = icmp ugt i64 %.219, %const
  %spec.select = select i1 %.220, i64 %8, i64 %readable.3.0233
  %10 = add i64 %lsr.iv31, -6
  %11 = shl i64 %lsr.iv31, 3
  %scevgep47 = getelementptr i8, ptr %arg.words.4, i64 %11
  %scevgep48 = getelementptr i8, ptr %scevgep47, i64 -56
  %.219.1 = load i64, ptr %scevgep48, align 8
  %.220.1 = icmp ugt i64 %.219.1, %const
  %spec.select.1 = select i1 %.220.1, i64 %10, i64 %spec.select
  %12 = add i64 %lsr.iv31, -5
  %13 = shl i64 %lsr.iv31, 3
  %scevgep43 = getelementptr i8, ptr %arg.words.4, i64 %13
  %scevgep44 = getelementptr i8, ptr %scevgep43, i64 -48
  %.219.2 = load i64, ptr %scevgep44, align 8
  %.220.2 = icmp ugt i64 %.219.2, %const
  %spec.select.2 = select i1 %.220.2, i64 %12, i64 %spec.select.1
  %14 = add i64 %lsr.iv31, -4
  %15 = shl i64 %lsr.iv31, 3
  %scevgep41 = getelementptr i8, ptr %arg.words.4, i64 %15
  %scevgep42 = getelementptr i8, ptr %scevgep41, i64 -40
  %.219.3 = load i64, ptr %scevgep42, align 8
  %.220.3 = icmp ugt i64 %.219.3, %const
  %spec.select.3 = select i1 %.220.3, i64 %14, i64 %spec.select.2
  %16 = add i64 %lsr.iv31, -3
  %17 = shl i64 %lsr.iv31, 3
  %scevgep39 = getelementptr i8, ptr %arg.words.4, i64 %17
  %scevgep40 = getelementptr i8, ptr %scevgep39, i64 -32
  %.219.4 = load i64, ptr %scevgep40, align 8
  %.220.4 = icmp ugt i64 %.219.4, %const
  %spec.select.4 = select i1 %.220.4, i64 %16, i64 %spec.select.3
  %18 = add i64 %lsr.iv31, -2
  %19 = shl i64 %lsr.iv31, 3
  %scevgep37 = getelementptr i8, ptr %arg.words.4, i64 %19
  %scevgep38 = getelementptr i8, ptr %scevgep37, i64 -24
  %.219.5 = load i64, ptr %scevgep38, align 8
  %.220.5 = icmp ugt i64 %.219.5, %const
  %spec.select.5 = select i1 %.220.5, i64 %18, i64 %spec.select.4
  %20 = add i64 %lsr.iv31, -1
  %21 = shl i64 %lsr.iv31, 3
  %scevgep35 = getelementptr i8, ptr %arg.words.4, i64 %21
  %scevgep36 = getelementptr i8, ptr %scevgep35, i64 -16
  %.219.6 = load i64, ptr %scevgep36, align 8
  %.220.6 = icmp ugt i64 %.219.6, %const
  %spec.select.6 = select i1 %.220.6, i64 %20, i64 %spec.select.5
  %22 = shl i64 %lsr.iv31, 3
  %scevgep33 = getelementptr i8, ptr %arg.words.4, i64 %22
  %scevgep34 = getelementptr i8, ptr %scevgep33, i64 -8
  %.219.7 = load i64, ptr %scevgep34, align 8
  %.220.7 = icmp ugt i64 %.219.7, %const
  %spec.select.7 = select i1 %.220.7, i64 %lsr.iv31, i64 %spec.select.6
  %lsr.iv.next30 = add i64 %lsr.iv29, -8
  %lsr.iv.next32 = add i64 %lsr.iv31, 8
  %.151.7 = icmp sgt i64 %lsr.iv.next30, 8
  br i1 %.151.7, label %B104, label %B166.endif

common.ret.loopexit.unr-lcssa:                    ; preds = %B288.endif
  %lcmp.mod3.not = icmp eq i64 %xtraiter2, 0
  br i1 %lcmp.mod3.not, label %common.ret, label %B288.endif.epil.preheader

B288.endif.epil.preheader:                        ; preds = %B198.lr.ph, %common.ret.loopexit.unr-lcssa
  %readable.4.0242.epil.init = phi i64 [ %readable.3.0.lcssa, %B198.lr.ph ], [ %spec.select225.3, %common.ret.loopexit.unr-lcssa ]
  %at.2.0241.epil.init = phi i64 [ 0, %B198.lr.ph ], [ %.599.3, %common.ret.loopexit.unr-lcssa ]
  %.350237239.epil.init = phi i64 [ 0, %B198.lr.ph ], [ %.357.3, %common.ret.loopexit.unr-lcssa ]
  %23 = shl i64 %.350237239.epil.init, 3
  %24 = shl i64 %arg.begin, 3
  %25 = add i64 %23, %24
  %scevgep = getelementptr i8, ptr %arg.hashes.4, i64 %25
  %26 = add i64 %.350237239.epil.init, %arg.width
  %27 = add i64 %26, %arg.first
  br label %B288.endif.epil

B288.endif.epil:                                  ; preds = %B288.endif.epil, %B288.endif.epil.preheader
  %lsr.iv11 = phi i64 [ %lsr.iv.next12, %B288.endif.epil ], [ %xtraiter2, %B288.endif.epil.preheader ]
  %lsr.iv8 = phi i64 [ %lsr.iv.next, %B288.endif.epil ], [ %27, %B288.endif.epil.preheader ]
  %lsr.iv = phi ptr [ %scevgep7, %B288.endif.epil ], [ %scevgep, %B288.endif.epil.preheader ]
  %readable.4.0242.epil = phi i64 [ %readable.4.0242.epil.init, %B288.endif.epil.preheader ], [ %spec.select225.epil, %B288.endif.epil ]
  %at.2.0241.epil = phi i64 [ %at.2.0241.epil.init, %B288.endif.epil.preheader ], [ %.599.epil, %B288.endif.epil ]
  %sunkaddr = mul i64 %lsr.iv8, 8
  %sunkaddr52 = getelementptr i8, ptr %arg.words.4, i64 %sunkaddr
  %sunkaddr53 = getelementptr i8, ptr %sunkaddr52, i64 -8
  %.421.epil = load i64, ptr %sunkaddr53, align 8
  %.472.epil = load i64, ptr %lsr.iv, align 8
  %.501.epil = getelementptr i64, ptr %30, i64 %at.2.0241.epil
  store i64 %.472.epil, ptr %.501.epil, align 8
  %.536.epil = trunc i64 %.472.epil to i32
  %.8.i.epil = lshr i32 %.536.epil, 16
  %.10.i.epil = xor i32 %.8.i.epil, %.536.epil
  %.15.i.epil = mul i32 %.10.i.epil, -2048144789
  %.20.i.epil = lshr i32 %.15.i.epil, 13
  %.22.i.epil = xor i32 %.20.i.epil, %.15.i.epil
  %.27.i.epil = mul i32 %.22.i.epil, -1028477387
  %.32.i.epil = lshr i32 %.27.i.epil, 16
  %.34.i.epil = xor i32 %.32.i.epil, %.27.i.epil
  %.422.epil = icmp ugt i64 %.421.epil, %const
  %spec.select225.epil = select i1 %.422.epil, i64 %lsr.iv8, i64 %readable.4.0242.epil
  %.587.epil = getelementptr i32, ptr %arg.lows.4, i64 %at.2.0241.epil
  store i32 %.34.i.epil, ptr %.587.epil, align 4
  %28 = mul i64 %spec.select225.epil, -1
  %29 = add i64 %lsr.iv8, %28
  %.595.epil = icmp uge i64 %29, %arg.width
  %.597.epil = zext i1 %.595.epil to i64
  %.599.epil = add i64 %at.2.0241.epil, %.597.epil
  %scevgep7 = getelementptr i8, ptr %lsr.iv, i64 8
  %lsr.iv.next = add i64 %lsr.iv8, 1
  %lsr.iv.next12 = add nsw i64 %lsr.iv11, -1
  %epil.iter.cmp.not = icmp eq i64 %lsr.iv.next12, 0
  br i1 %epil.iter.cmp.not, label %common.ret, label %B288.endif.epil, !llvm.loop !24

common.ret:                                       ; preds = %B166.endif, %B288.endif.epil, %common.ret.loopexit.unr-lcssa
  %at.2.0.lcssa = phi i64 [ 0, %B166.endif ], [ %.599.3, %common.ret.loopexit.unr-lcssa ], [ %.599.epil, %B288.endif.epil ]
  store i64 %at.2.0.lcssa, ptr %retptr, align 8
  ret i32 0

B166.endif:                                       ; preds = %B104, %B104.prol.loopexit, %B0.endif
  %readable.3.0.lcssa = phi i64 [ %arg.first, %B0.endif ], [ %spec.select.lcssa.unr, %B104.prol.loopexit ], [ %spec.select.7, %B104 ]
  %.344238.not = icmp slt i64 %arg.count, 1
  br i1 %.344238.not, label %common.ret, label %B198.lr.ph

B198.lr.ph:                                       ; preds = %B166.endif
  %30 = getelementptr i64, ptr %arg.hashes.4, i64 %arg.begin
  %xtraiter2 = and i64 %arg.count, 3
  %31 = icmp ult i64 %arg.count, 4
  br i1 %31, label %B288.endif.epil.preheader, label %B198.lr.ph.new

B198.lr.ph.new:                                   ; preds = %B198.lr.ph
  %unroll_iter = and i64 %arg.count, 9223372036854775804
  %32 = add i64 %arg.width, %arg.first
  %33 = shl i64 %32, 3
  %scevgep13 = getelementptr i8, ptr %arg.words.4, i64 %33
  %34 = shl i64 %arg.begin, 3
  %35 = add i64 %34, 24
  %scevgep21 = getelementptr i8, ptr %arg.hashes.4, i64 %35
  br label %B288.endif

B288.endif:                                       ; preds = %B288.endif, %B198.lr.ph.new
  %readable.4.0242 = phi i64 [ %readable.3.0.lcssa, %B198.lr.ph.new ], [ %spec.select225.3, %B288.endif ]
  %at.2.0241 = phi i64 [ 0, %B198.lr.ph.new ], [ %.599.3, %B288.endif ]
  %.350237239 = phi i64 [ 0, %B198.lr.ph.new ], [ %.357.3, %B288.endif ]
  %36 = add i64 %32, %.350237239
  %37 = shl i64 %.350237239, 3
  %scevgep19 = getelementptr i8, ptr %scevgep13, i64 %37
  %scevgep20 = getelementptr i8, ptr %scevgep19, i64 -8
  %.421 = load i64, ptr %scevgep20, align 8
  %scevgep27 = getelementptr i8, ptr %scevgep21, i64 %37
  %scevgep28 = getelementptr i8, ptr %scevgep27, i64 -24
  %.472 = load i64, ptr %scevgep28, align 8
  %.501 = getelementptr i64, ptr %30, i64 %at.2.0241
  store i64 %.472, ptr %.501, align 8
  %.536 = trunc i64 %.472 to i32
  %.8.i = lshr i32 %.536, 16
  %.10.i = xor i32 %.8.i, %.536
  %.15.i = mul i32 %.10.i, -2048144789
  %.20.i = lshr i32 %.15.i, 13
  %.22.i = xor i32 %.20.i, %.15.i
  %.27.i = mul i32 %.22.i, -1028477387
  %.32.i = lshr i32 %.27.i, 16
  %.34.i = xor i32 %.32.i, %.27.i
  %.422 = icmp ugt i64 %.421, %const
  %spec.select225 = select i1 %.422, i64 %36, i64 %readable.4.0242
  %.587 = getelementptr i32, ptr %arg.lows.4, i64 %at.2.0241
  store i32 %.34.i, ptr %.587, align 4
  %38 = mul i64 %spec.select225, -1
  %39 = add i64 %32, %.350237239
  %40 = add i64 %39, %38
  %.595 = icmp uge i64 %40, %arg.width
  %.597 = zext i1 %.595 to i64
  %.599 = add i64 %at.2.0241, %.597
  %41 = add i64 %32, %.350237239
  %42 = add i64 %41, 1
  %43 = shl i64 %.350237239, 3
  %scevgep18 = getelementptr i8, ptr %scevgep13, i64 %43
  %.421.1 = load i64, ptr %scevgep18, align 8
  %scevgep25 = getelementptr i8, ptr %scevgep21, i64 %43
  %scevgep26 = getelementptr i8, ptr %scevgep25, i64 -16
  %.472.1 = load i64, ptr %scevgep26, align 8
  %.501.1 = getelementptr i64, ptr %30, i64 %.599
  store i64 %.472.1, ptr %.501.1, align 8
  %.536.1 = trunc i64 %.472.1 to i32
  %.8.i.1 = lshr i32 %.536.1, 16
  %.10.i.1 = xor i32 %.8.i.1, %.536.1
  %.15.i.1 = mul i32 %.10.i.1, -2048144789
  %.20.i.1 = lshr i32 %.15.i.1, 13
  %.22.i.1 = xor i32 %.20.i.1, %.15.i.1
  %.27.i.1 = mul i32 %.22.i.1, -1028477387
  %.32.i.1 = lshr i32 %.27.i.1, 16
  %.34.i.1 = xor i32 %.32.i.1, %.27.i.1
  %.422.1 = icmp ugt i64 %.421.1, %const
  %spec.select225.1 = select i1 %.422.1, i64 %42, i64 %spec.select225
  %.587.1 = getelementptr i32, ptr %arg.lows.4, i64 %.599
  store i32 %.34.i.1, ptr %.587.1, align 4
  %44 = mul i64 %spec.select225.1, -1
  %45 = add i64 %32, %.350237239
  %46 = add i64 %45, %44
  %47 = add i64 %46, 1
  %.595.1 = icmp uge i64 %47, %arg.width
  %.597.1 = zext i1 %.595.1 to i64
  %.599.1 = add i64 %.599, %.597.1
  %48 = add i64 %32, %.350237239
  %49 = add i64 %48, 2
  %50 = shl i64 %.350237239, 3
  %scevgep16 = getelementptr i8, ptr %scevgep13, i64 %50
  %scevgep17 = getelementptr i8, ptr %scevgep16, i64 8
  %.421.2 = load i64, ptr %scevgep17, align 8
  %scevgep23 = getelementptr i8, ptr %scevgep21, i64 %50
  %scevgep24 = getelementptr i8, ptr %scevgep23, i64 -8
  %.472.2 = load i64, ptr %scevgep24, align 8
  %.501.2 = getelementptr i64, ptr %30, i64 %.599.1
  store i64 %.472.2, ptr %.501.2, align 8
  %.536.2 = trunc i64 %.472.2 to i32
  %.8.i.2 = lshr i32 %.536.2, 16
  %.10.i.2 = xor i32 %.8.i.2, %.536.2
  %.15.i.2 = mul i32 %.10.i.2, -2048144789
  %.20.i.2 = lshr i32 %.15.i.2, 13
  %.22.i.2 = xor i32 %.20.i.2, %.15.i.2
  %.27.i.2 = mul i32 %.22.i.2, -1028477387
  %.32.i.2 = lshr i32 %.27.i.2, 16
  %.34.i.2 = xor i32 %.32.i.2, %.27.i.2
  %.422.2 = icmp ugt i64 %.421.2, %const
  %spec.select225.2 = select i1 %.422.2, i64 %49, i64 %spec.select225.1
  %.587.2 = getelementptr i32, ptr %arg.lows.4, i64 %.599.1
  store i32 %.34.i.2, ptr %.587.2, align 4
  %51 = mul i64 %spec.select225.2, -1
  %52 = add i64 %32, %.350237239
  %53 = add i64 %52, %51
  %54 = add i64 %53, 2
  %.595.2 = icmp uge i64 %54, %arg.width
  %.597.2 = zext i1 %.595.2 to i64
  %.599.2 = add i64 %.599.1, %.597.2
  %55 = add i64 %32, %.350237239
  %56 = add i64 %55, 3
  %57 = shl i64 %.350237239, 3
  %scevgep14 = getelementptr i8, ptr %scevgep13, i64 %57
  %scevgep15 = getelementptr i8, ptr %scevgep14, i64 16
  %.421.3 = load i64, ptr %scevgep15, align 8
  %scevgep22 = getelementptr i8, ptr %scevgep21, i64 %57
  %.472.3 = load i64, ptr %scevgep22, align 8
  %.501.3 = getelementptr i64, ptr %30, i64 %.599.2
  store i64 %.472.3, ptr %.501.3, align 8
  %.536.3 = trunc i64 %.472.3 to i32
  %.8.i.3 = lshr i32 %.536.3, 16
  %.10.i.3 = xor i32 %.8.i.3, %.536.3
  %.15.i.3 = mul i32 %.10.i.3, -2048144789
  %.20.i.3 = lshr i32 %.15.i.3, 13
  %.22.i.3 = xor i32 %.20.i.3, %.15.i.3
  %.27.i.3 = mul i32 %.22.i.3, -1028477387
  %.32.i.3 = lshr i32 %.27.i.3, 16
  %.34.i.3 = xor i32 %.32.i.3, %.27.i.3
  %.357.3 = add nuw nsw i64 %.350237239, 4
  %.422.3 = icmp ugt i64 %.421.3, %const
  %spec.select225.3 = select i1 %.422.3, i64 %56, i64 %spec.select225.2
  %.587.3 = getelementptr i32, ptr %arg.lows.4, i64 %.599.2
  store i32 %.34.i.3, ptr %.587.3, align 4
  %58 = mul i64 %spec.select225.3, -1
  %59 = add i64 %32, %.350237239
  %60 = add i64 %59, %58
  %61 = add i64 %60, 3
  %.595.3 = icmp uge i64 %61, %arg.width
  %.597.3 = zext i1 %.595.3 to i64
  %.599.3 = add i64 %.599.2, %.597.3
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.357.3
  br i1 %niter.ncmp.3, label %common.ret.loopexit.unr-lcssa, label %B288.endif
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_7(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #1 {
B0:
  %.13 = tail call i64 @llvm.umax.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_3(ptr noalias writeonly captures(none) initializes((0, 4)) %retptr, ptr noalias readnone captures(none) %excinfo, i32 %arg.value) #1 {
B0:
  %.8 = lshr i32 %arg.value, 16
  %.10 = xor i32 %.8, %arg.value
  %.15 = mul i32 %.10, -2048144789
  %.20 = lshr i32 %.15, 13
  %.22 = xor i32 %.20, %.15
  %.27 = mul i32 %.22, -1028477387
  %.32 = lshr i32 %.27, 16
  %.34 = xor i32 %.32, %.27
  store i32 %.34, ptr %retptr, align 4
  ret i32 0
}

define internal noundef range(i32 -1, -2) i32 @helper_4(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.hashes.0, ptr readnone captures(none) %arg.hashes.1, i64 %arg.hashes.2, i64 %arg.hashes.3, ptr readonly captures(none) %arg.hashes.4, i64 %arg.hashes.5.0, i64 %arg.hashes.6.0, i64 %arg.n, ptr %arg.a.0, ptr readnone captures(none) %arg.a.1, i64 %arg.a.2, i64 %arg.a.3, ptr readonly captures(none) %arg.a.4, i64 %arg.a.5.0, i64 %arg.a.6.0, ptr %arg.b.0, ptr readnone captures(none) %arg.b.1, i64 %arg.b.2, i64 %arg.b.3, ptr readonly captures(none) %arg.b.4, i64 %arg.b.5.0, i64 %arg.b.6.0, ptr %arg.row.0, ptr readnone captures(none) %arg.row.1, i64 %arg.row.2, i64 %arg.row.3, ptr captures(none) %arg.row.4, i64 %arg.row.5.0, i64 %arg.row.6.0) {
B0.endif:
  %arg.a.5.0.fr = freeze i64 %arg.a.5.0
  %.110 = icmp sgt i64 %arg.a.5.0.fr, 0
  br i1 %.110, label %B62.preheader, label %B86.thread

B62.preheader:                                    ; preds = %B0.endif
  %0 = shl nuw i64 %arg.a.5.0.fr, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %arg.row.4, i8 -1, i64 %0, i1 false)
  %1 = call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %arg.n, i64 1)
  %math = extractvalue { i64, i1 } %1, 0
  %ov = extractvalue { i64, i1 } %1, 1
  br i1 %ov, label %common.ret, label %B160.endif.endif.endif.endif.us.preheader

B160.endif.endif.endif.endif.us.preheader:        ; preds = %B62.preheader
  %const = bitcast i64 9223372036854775744 to i64
  %2 = shl i64 %arg.a.5.0.fr, 2
  %scevgep = getelementptr i8, ptr %arg.row.4, i64 %2
  %scevgep56 = getelementptr i8, ptr %arg.a.4, i64 %2
  %scevgep57 = getelementptr i8, ptr %arg.b.4, i64 %2
  %bound0 = icmp ult ptr %arg.row.4, %scevgep56
  %bound1 = icmp ult ptr %arg.a.4, %scevgep
  %found.conflict = and i1 %bound0, %bound1
  %bound058 = icmp ult ptr %arg.row.4, %scevgep57
  %bound159 = icmp ult ptr %arg.b.4, %scevgep
  %found.conflict60 = and i1 %bound058, %bound159
  %conflict.rdx = or i1 %found.conflict, %found.conflict60
  %n.vec = and i64 %arg.a.5.0.fr, %const
  %const_mat = add i64 %const, 56
  %n.vec80 = and i64 %arg.a.5.0.fr, %const_mat
  %xtraiter = and i64 %arg.a.5.0.fr, 3
  br label %iter.check

B86.thread:                                       ; preds = %B0.endif
  %3 = icmp ult i64 %arg.n, 5
  br i1 %3, label %common.ret, label %B160.endif.endif.endif.endif.preheader

B160.endif.endif.endif.endif.preheader:           ; preds = %B86.thread
  br label %B160.endif.endif.endif.endif

iter.check:                                       ; preds = %B432.B868_crit_edge.us, %B160.endif.endif.endif.endif.us.preheader
  %i.2.0.us = phi i64 [ %.456.us, %B432.B868_crit_edge.us ], [ 0, %B160.endif.endif.endif.endif.us.preheader ]
  %4 = icmp ult i64 %arg.a.5.0.fr, 8
  %.267.us = getelementptr i32, ptr %arg.hashes.4, i64 %i.2.0.us
  %.268.us = load i32, ptr %.267.us, align 4
  %.270.us = or disjoint i64 %i.2.0.us, 1
  %.13.i42 = tail call i64 @llvm.umin.i64(i64 %math, i64 %.270.us)
  %.325.us = getelementptr i32, ptr %arg.hashes.4, i64 %.13.i42
  %.326.us = load i32, ptr %.325.us, align 4
  %.334.us = or disjoint i64 %i.2.0.us, 2
  %.13.i43 = tail call i64 @llvm.umin.i64(i64 %math, i64 %.334.us)
  %.389.us = getelementptr i32, ptr %arg.hashes.4, i64 %.13.i43
  %.390.us = load i32, ptr %.389.us, align 4
  %.392.us = or disjoint i64 %i.2.0.us, 3
  %.13.i44 = tail call i64 @llvm.umin.i64(i64 %math, i64 %.392.us)
  %.447.us = getelementptr i32, ptr %arg.hashes.4, i64 %.13.i44
  %.448.us = load i32, ptr %.447.us, align 4
  %brmerge = select i1 %4, i1 true, i1 %conflict.rdx
  br i1 %brmerge, label %B434.endif.endif.endif.endif.us.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:                      ; preds = %iter.check
  %5 = icmp ult i64 %arg.a.5.0.fr, 64
  br i1 %5, label %vec.epilog.ph, label %vector.ph

vector.ph:                                        ; preds = %vector.main.loop.iter.check
  %broadcast.splatinsert = insertelement <16 x i32> poison, i32 %.268.us, i64 0
  %broadcast.splat = shufflevector <16 x i32> %broadcast.splatinsert, <16 x i32> poison, <16 x i32> zeroinitializer
  %broadcast.splatinsert62 = insertelement <16 x i32> poison, i32 %.326.us, i64 0
  %broadcast.splat63 = shufflevector <16 x i32> %broadcast.splatinsert62, <16 x i32> poison, <16 x i32> zeroinitializer
  %broadcast.splatinsert64 = insertelement <16 x i32> poison, i32 %.390.us, i64 0
  %broadcast.splat65 = shufflevector <16 x i32> %broadcast.splatinsert64, <16 x i32> poison, <16 x i32> zeroinitializer
  %broadcast.splatinsert66 = insertelement <16 x i32> poison, i32 %.448.us, i64 0
  %broadcast.splat67 = shufflevector <16 x i32> %broadcast.splatinsert66, <16 x i32> poison, <16 x i32> zeroinitializer
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %sunkaddr = mul i64 %index, 4
  %sunkaddr152 = getelementptr i8, ptr %arg.a.4, i64 %sunkaddr
  %wide.load = load <16 x i32>, ptr %sunkaddr152, align 4, !alias.scope !25
  %sunkaddr153 = mul i64 %index, 4
  %sunkaddr154 = getelementptr i8, ptr %arg.a.4, i64 %sunkaddr153
  %sunkaddr155 = getelementptr i8, ptr %sunkaddr154, i64 64
  %wide.load68 = load <16 x i32>, ptr %sunkaddr155, align 4, !alias.scope !25
  %sunkaddr156 = mul i64 %index, 4
  %sunkaddr157 = getelementptr i8, ptr %arg.a.4, i64 %sunkaddr156
  %sunkaddr158 = getelementptr i8, ptr %sunkaddr157, i64 128
  %wide.load69 = load <16 x i32>, ptr %sunkaddr158, align 4, !alias.scope !25
  %sunkaddr159 = mul i64 %index, 4
  %sunkaddr160 = getelementptr i8, ptr %arg.a.4, i64 %sunkaddr159
  %sunkaddr161 = getelementptr i8, ptr %sunkaddr160, i64 192
  %wide.load70 = load <16 x i32>, ptr %sunkaddr161, align 4, !alias.scope !25
  %6 = mul <16 x i32> %wide.load, %broadcast.splat
  %7 = mul <16 x i32> %wide.load68, %broadcast.splat
  %8 = mul <16 x i32> %wide.load69, %broadcast.splat
  %9 = mul <16 x i32> %wide.load70, %broadcast.splat
  %sunkaddr162 = mul i64 %index, 4
  %sunkaddr163 = getelementptr i8, ptr %arg.b.4, i64 %sunkaddr162
  %wide.load71 = load <16 x i32>, ptr %sunkaddr163, align 4, !alias.scope !28
  %sunkaddr164 = mul i64 %index, 4
  %sunkaddr165 = getelementptr i8, ptr %arg.b.4, i64 %sunkaddr164
  %sunkaddr166 = getelementptr i8, ptr %sunkaddr165, i64 64
  %wide.load72 = load <16 x i32>, ptr %sunkaddr166, align 4, !alias.scope !28
  %sunkaddr167 = mul i64 %index, 4
  %sunkaddr168 = getelementptr i8, ptr %arg.b.4, i64 %sunkaddr167
  %sunkaddr169 = getelementptr i8, ptr %sunkaddr168, i64 128
  %wide.load73 = load <16 x i32>, ptr %sunkaddr169, align 4, !alias.scope !28
  %sunkaddr170 = mul i64 %index, 4
  %sunkaddr171 = getelementptr i8, ptr %arg.b.4, i64 %sunkaddr170
  %sunkaddr172 = getelementptr i8, ptr %sunkaddr171, i64 192
  %wide.load74 = load <16 x i32>, ptr %sunkaddr172, align 4, !alias.scope !28
  %10 = add <16 x i32> %6, %wide.load71
  %11 = add <16 x i32> %7, %wide.load72
  %12 = add <16 x i32> %8, %wide.load73
  %13 = add <16 x i32> %9, %wide.load74
  %14 = mul <16 x i32> %wide.load, %broadcast.splat63
  %15 = mul <16 x i32> %wide.load68, %broadcast.splat63
  %16 = mul <16 x i32> %wide.load69, %broadcast.splat63
  %17 = mul <16 x i32> %wide.load70, %broadcast.splat63
  %18 = add <16 x i32> %14, %wide.load71
  %19 = add <16 x i32> %15, %wide.load72
  %20 = add <16 x i32> %16, %wide.load73
  %21 = add <16 x i32> %17, %wide.load74
  %22 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %18, <16 x i32> %10)
  %23 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %19, <16 x i32> %11)
  %24 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %20, <16 x i32> %12)
  %25 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %21, <16 x i32> %13)
  %26 = mul <16 x i32> %wide.load, %broadcast.splat65
  %27 = mul <16 x i32> %wide.load68, %broadcast.splat65
  %28 = mul <16 x i32> %wide.load69, %broadcast.splat65
  %29 = mul <16 x i32> %wide.load70, %broadcast.splat65
  %30 = add <16 x i32> %26, %wide.load71
  %31 = add <16 x i32> %27, %wide.load72
  %32 = add <16 x i32> %28, %wide.load73
  %33 = add <16 x i32> %29, %wide.load74
  %34 = mul <16 x i32> %wide.load, %broadcast.splat67
  %35 = mul <16 x i32> %wide.load68, %broadcast.splat67
  %36 = mul <16 x i32> %wide.load69, %broadcast.splat67
  %37 = mul <16 x i32> %wide.load70, %broadcast.splat67
  %38 = add <16 x i32> %34, %wide.load71
  %39 = add <16 x i32> %35, %wide.load72
  %40 = add <16 x i32> %36, %wide.load73
  %41 = add <16 x i32> %37, %wide.load74
  %42 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %38, <16 x i32> %30)
  %43 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %39, <16 x i32> %31)
  %44 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %40, <16 x i32> %32)
  %45 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %41, <16 x i32> %33)
  %sunkaddr173 = mul i64 %index, 4
  %sunkaddr174 = getelementptr i8, ptr %arg.row.4, i64 %sunkaddr173
  %wide.load75 = load <16 x i32>, ptr %sunkaddr174, align 4, !alias.scope !30, !noalias !32
  %sunkaddr175 = mul i64 %index, 4
  %sunkaddr176 = getelementptr i8, ptr %arg.row.4, i64 %sunkaddr175
  %sunkaddr177 = getelementptr i8, ptr %sunkaddr176, i64 64
  %wide.load76 = load <16 x i32>, ptr %sunkaddr177, align 4, !alias.scope !30, !noalias !32
  %sunkaddr178 = mul i64 %index, 4
  %sunkaddr179 = getelementptr i8, ptr %arg.row.4, i64 %sunkaddr178
  %sunkaddr180 = getelementptr i8, ptr %sunkaddr179, i64 128
  %wide.load77 = load <16 x i32>, ptr %sunkaddr180, align 4, !alias.scope !30, !noalias !32
  %sunkaddr181 = mul i64 %index, 4
  %sunkaddr182 = getelementptr i8, ptr %arg.row.4, i64 %sunkaddr181
  %sunkaddr183 = getelementptr i8, ptr %sunkaddr182, i64 192
  %wide.load78 = load <16 x i32>, ptr %sunkaddr183, align 4, !alias.scope !30, !noalias !32
  %46 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %42, <16 x i32> %22)
  %47 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %43, <16 x i32> %23)
  %48 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %44, <16 x i32> %24)
  %49 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %45, <16 x i32> %25)
  %50 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %46, <16 x i32> %wide.load75)
  %51 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %47, <16 x i32> %wide.load76)
  %52 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %48, <16 x i32> %wide.load77)
  %53 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %49, <16 x i32> %wide.load78)
  store <16 x i32> %50, ptr %sunkaddr174, align 4, !alias.scope !30, !noalias !32
  store <16 x i32> %51, ptr %sunkaddr177, align 4, !alias.scope !30, !noalias !32
  store <16 x i32> %52, ptr %sunkaddr180, align 4, !alias.scope !30, !noalias !32
  store <16 x i32> %53, ptr %sunkaddr183, align 4, !alias.scope !30, !noalias !32
  %index.next = add nuw i64 %index, 64
  %54 = icmp eq i64 %n.vec, %index.next
  br i1 %54, label %middle.block, label %vector.body, !llvm.loop !33

middle.block:                                     ; preds = %vector.body
  %55 = icmp eq i64 %arg.a.5.0.fr, %n.vec
  br i1 %55, label %B432.B868_crit_edge.us, label %vec.epilog.iter.check

vec.epilog.iter.check:                            ; preds = %middle.block
  %56 = and i64 %arg.a.5.0.fr, 56
  %57 = icmp eq i64 %56, 0
  br i1 %57, label %B434.endif.endif.endif.endif.us.preheader, label %vec.epilog.ph, !prof !34

vec.epilog.ph:                                    ; preds = %vec.epilog.iter.check, %vector.main.loop.iter.check
  %vec.epilog.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %broadcast.splatinsert81 = insertelement <8 x i32> poison, i32 %.268.us, i64 0
  %broadcast.splat82 = shufflevector <8 x i32> %broadcast.splatinsert81, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert83 = insertelement <8 x i32> poison, i32 %.326.us, i64 0
  %broadcast.splat84 = shufflevector <8 x i32> %broadcast.splatinsert83, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert85 = insertelement <8 x i32> poison, i32 %.390.us, i64 0
  %broadcast.splat86 = shufflevector <8 x i32> %broadcast.splatinsert85, <8 x i32> poison, <8 x i32> zeroinitializer
  %broadcast.splatinsert87 = insertelement <8 x i32> poison, i32 %.448.us, i64 0
  %broadcast.splat88 = shufflevector <8 x i32> %broadcast.splatinsert87, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           ; preds = %vec.epilog.vector.body, %vec.epilog.ph
  %index89 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next93, %vec.epilog.vector.body ]
  %58 = shl i64 %index89, 2
  %scevgep124 = getelementptr i8, ptr %arg.a.4, i64 %58
  %wide.load90 = load <8 x i32>, ptr %scevgep124, align 4, !alias.scope !25
  %59 = mul <8 x i32> %wide.load90, %broadcast.splat82
  %60 = shl i64 %index89, 2
  %scevgep123 = getelementptr i8, ptr %arg.b.4, i64 %60
  %wide.load91 = load <8 x i32>, ptr %scevgep123, align 4, !alias.scope !28
  %61 = add <8 x i32> %59, %wide.load91
  %62 = mul <8 x i32> %wide.load90, %broadcast.splat84
  %63 = add <8 x i32> %62, %wide.load91
  %64 = tail call <8 x i32> @llvm.umin.v8i32(<8 x i32> %63, <8 x i32> %61)
  %65 = mul <8 x i32> %wide.load90, %broadcast.splat86
  %66 = add <8 x i32> %65, %wide.load91
  %67 = mul <8 x i32> %wide.load90, %broadcast.splat88
  %68 = add <8 x i32> %67, %wide.load91
  %69 = tail call <8 x i32> @llvm.umin.v8i32(<8 x i32> %68, <8 x i32> %66)
  %70 = shl i64 %index89, 2
  %scevgep122 = getelementptr i8, ptr %arg.row.4, i64 %70
  %wide.load92 = load <8 x i32>, ptr %scevgep122, align 4, !alias.scope !30, !noalias !32
  %71 = tail call <8 x i32> @llvm.umin.v8i32(<8 x i32> %69, <8 x i32> %64)
  %72 = tail call <8 x i32> @llvm.umin.v8i32(<8 x i32> %71, <8 x i32> %wide.load92)
  store <8 x i32> %72, ptr %scevgep122, align 4, !alias.scope !30, !noalias !32
  %index.next93 = add nuw i64 %index89, 8
  %73 = icmp eq i64 %n.vec80, %index.next93
  br i1 %73, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !35

vec.epilog.middle.block:                          ; preds = %vec.epilog.vector.body
  %74 = icmp eq i64 %arg.a.5.0.fr, %n.vec80
  br i1 %74, label %B432.B868_crit_edge.us, label %B434.endif.endif.endif.endif.us.preheader

B434.endif.endif.endif.endif.us.preheader:        ; preds = %vec.epilog.middle.block, %vec.epilog.iter.check, %iter.check
  %.557437442.us.ph = phi i64 [ 0, %iter.check ], [ %n.vec80, %vec.epilog.middle.block ], [ %n.vec, %vec.epilog.iter.check ]
  %75 = icmp eq i64 %xtraiter, 0
  br i1 %75, label %B434.endif.endif.endif.endif.us.prol.loopexit, label %B434.endif.endif.endif.endif.us.prol.preheader

B434.endif.endif.endif.endif.us.prol.preheader:   ; preds = %B434.endif.endif.endif.endif.us.preheader
  br label %B434.endif.endif.endif.endif.us.prol

B434.endif.endif.endif.endif.us.prol:             ; preds = %B434.endif.endif.endif.endif.us.prol, %B434.endif.endif.endif.endif.us.prol.preheader
  %lsr.iv = phi i64 [ %xtraiter, %B434.endif.endif.endif.endif.us.prol.preheader ], [ %lsr.iv.next, %B434.endif.endif.endif.endif.us.prol ]
  %.557437442.us.prol = phi i64 [ %.564.us.prol, %B434.endif.endif.endif.endif.us.prol ], [ %.557437442.us.ph, %B434.endif.endif.endif.endif.us.prol.preheader ]
  %.564.us.prol = add nuw nsw i64 %.557437442.us.prol, 1
  %76 = shl i64 %.557437442.us.prol, 2
  %scevgep127 = getelementptr i8, ptr %arg.a.4, i64 %76
  %.618.us.prol = load i32, ptr %scevgep127, align 4
  %.622.us.prol = mul i32 %.618.us.prol, %.268.us
  %77 = shl i64 %.557437442.us.prol, 2
  %scevgep126 = getelementptr i8, ptr %arg.b.4, i64 %77
  %.652.us.prol = load i32, ptr %scevgep126, align 4
  %.654.us.prol = add i32 %.622.us.prol, %.652.us.prol
  %.689.us.prol = mul i32 %.618.us.prol, %.326.us
  %.721.us.prol = add i32 %.689.us.prol, %.652.us.prol
  %.13.i45.prol = tail call i32 @llvm.umin.i32(i32 %.721.us.prol, i32 %.654.us.prol)
  %.784.us.prol = mul i32 %.618.us.prol, %.390.us
  %.816.us.prol = add i32 %.784.us.prol, %.652.us.prol
  %.851.us.prol = mul i32 %.618.us.prol, %.448.us
  %.883.us.prol = add i32 %.851.us.prol, %.652.us.prol
  %.13.i46.prol = tail call i32 @llvm.umin.i32(i32 %.883.us.prol, i32 %.816.us.prol)
  %78 = shl i64 %.557437442.us.prol, 2
  %scevgep125 = getelementptr i8, ptr %arg.row.4, i64 %78
  %.942.us.prol = load i32, ptr %scevgep125, align 4
  %.13.i47.prol = tail call i32 @llvm.umin.i32(i32 %.13.i46.prol, i32 %.13.i45.prol)
  %.13.i48.prol = tail call i32 @llvm.umin.i32(i32 %.13.i47.prol, i32 %.942.us.prol)
  store i32 %.13.i48.prol, ptr %scevgep125, align 4
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %prol.iter.cmp.not, label %B434.endif.endif.endif.endif.us.prol.loopexit, label %B434.endif.endif.endif.endif.us.prol, !llvm.loop !36

B434.endif.endif.endif.endif.us.prol.loopexit:    ; preds = %B434.endif.endif.endif.endif.us.prol, %B434.endif.endif.endif.endif.us.preheader
  %.557437442.us.unr = phi i64 [ %.557437442.us.ph, %B434.endif.endif.endif.endif.us.preheader ], [ %.564.us.prol, %B434.endif.endif.endif.endif.us.prol ]
  %79 = sub nsw i64 %.557437442.us.ph, %arg.a.5.0.fr
  %80 = icmp ugt i64 %79, -4
  br i1 %80, label %B432.B868_crit_edge.us, label %B434.endif.endif.endif.endif.us.preheader96

B434.endif.endif.endif.endif.us.preheader96:      ; preds = %B434.endif.endif.endif.endif.us.prol.loopexit
  br label %B434.endif.endif.endif.endif.us

B434.endif.endif.endif.endif.us:                  ; preds = %B434.endif.endif.endif.endif.us, %B434.endif.endif.endif.endif.us.preheader96
  %.557437442.us = phi i64 [ %.564.us.3, %B434.endif.endif.endif.endif.us ], [ %.557437442.us.unr, %B434.endif.endif.endif.endif.us.preheader96 ]
  %sunkaddr184 = mul i64 %.557437442.us, 4
  %sunkaddr185 = getelementptr i8, ptr %arg.a.4, i64 %sunkaddr184
  %.618.us = load i32, ptr %sunkaddr185, align 4
  %.622.us = mul i32 %.618.us, %.268.us
  %sunkaddr186 = mul i64 %.557437442.us, 4
  %sunkaddr187 = getelementptr i8, ptr %arg.b.4, i64 %sunkaddr186
  %.652.us = load i32, ptr %sunkaddr187, align 4
  %.654.us = add i32 %.622.us, %.652.us
  %.689.us = mul i32 %.618.us, %.326.us
  %.721.us = add i32 %.689.us, %.652.us
  %.13.i45 = tail call i32 @llvm.umin.i32(i32 %.721.us, i32 %.654.us)
  %.784.us = mul i32 %.618.us, %.390.us
  %.816.us = add i32 %.784.us, %.652.us
  %.851.us = mul i32 %.618.us, %.448.us
  %.883.us = add i32 %.851.us, %.652.us
  %.13.i46 = tail call i32 @llvm.umin.i32(i32 %.883.us, i32 %.816.us)
  %sunkaddr188 = mul i64 %.557437442.us, 4
  %sunkaddr189 = getelementptr i8, ptr %arg.row.4, i64 %sunkaddr188
  %.942.us = load i32, ptr %sunkaddr189, align 4
  %.13.i47 = tail call i32 @llvm.umin.i32(i32 %.13.i46, i32 %.13.i45)
  %.13.i48 = tail call i32 @llvm.umin.i32(i32 %.13.i47, i32 %.942.us)
  store i32 %.13.i48, ptr %sunkaddr189, align 4
  %sunkaddr190 = mul i64 %.557437442.us, 4
  %sunkaddr191 = getelementptr i8, ptr %arg.a.4, i64 %sunkaddr190
  %sunkaddr192 = getelementptr i8, ptr %sunkaddr191, i64 4
  %.618.us.1 = load i32, ptr %sunkaddr192, align 4
  %.622.us.1 = mul i32 %.618.us.1, %.268.us
  %sunkaddr193 = mul i64 %.557437442.us, 4
  %sunkaddr194 = getelementptr i8, ptr %arg.b.4, i64 %sunkaddr193
  %sunkaddr195 = getelementptr i8, ptr %sunkaddr194, i64 4
  %.652.us.1 = load i32, ptr %sunkaddr195, align 4
  %.654.us.1 = add i32 %.622.us.1, %.652.us.1
  %.689.us.1 = mul i32 %.618.us.1, %.326.us
  %.721.us.1 = add i32 %.689.us.1, %.652.us.1
  %.13.i45.1 = tail call i32 @llvm.umin.i32(i32 %.721.us.1, i32 %.654.us.1)
  %.784.us.1 = mul i32 %.618.us.1, %.390.us
  %.816.us.1 = add i32 %.784.us.1, %.652.us.1
  %.851.us.1 = mul i32 %.618.us.1, %.448.us
  %.883.us.1 = add i32 %.851.us.1, %.652.us.1
  %.13.i46.1 = tail call i32 @llvm.umin.i32(i32 %.883.us.1, i32 %.816.us.1)
  %sunkaddr196 = mul i64 %.557437442.us, 4
  %sunkaddr197 = getelementptr i8, ptr %arg.row.4, i64 %sunkaddr196
  %sunkaddr198 = getelementptr i8, ptr %sunkaddr197, i64 4
  %.942.us.1 = load i32, ptr %sunkaddr198, align 4
  %.13.i47.1 = tail call i32 @llvm.umin.i32(i32 %.13.i46.1, i32 %.13.i45.1)
  %.13.i48.1 = tail call i32 @llvm.umin.i32(i32 %.13.i47.1, i32 %.942.us.1)
  store i32 %.13.i48.1, ptr %sunkaddr198, align 4
  %sunkaddr199 = mul i64 %.557437442.us, 4
  %sunkaddr200 = getelementptr i8, ptr %arg.a.4, i64 %sunkaddr199
  %sunkaddr201 = getelementptr i8, ptr %sunkaddr200, i64 8
  %.618.us.2 = load i32, ptr %sunkaddr201, align 4
  %.622.us.2 = mul i32 %.618.us.2, %.268.us
  %sunkaddr202 = mul i64 %.557437442.us, 4
  %sunkaddr203 = getelementptr i8, ptr %arg.b.4, i64 %sunkaddr202
  %sunkaddr204 = getelementptr i8, ptr %sunkaddr203, i64 8
  %.652.us.2 = load i32, ptr %sunkaddr204, align 4
  %.654.us.2 = add i32 %.622.us.2, %.652.us.2
  %.689.us.2 = mul i32 %.618.us.2, %.326.us
  %.721.us.2 = add i32 %.689.us.2, %.652.us.2
  %.13.i45.2 = tail call i32 @llvm.umin.i32(i32 %.721.us.2, i32 %.654.us.2)
  %.784.us.2 = mul i32 %.618.us.2, %.390.us
  %.816.us.2 = add i32 %.784.us.2, %.652.us.2
  %.851.us.2 = mul i32 %.618.us.2, %.448.us
  %.883.us.2 = add i32 %.851.us.2, %.652.us.2
  %.13.i46.2 = tail call i32 @llvm.umin.i32(i32 %.883.us.2, i32 %.816.us.2)
  %sunkaddr205 = mul i64 %.557437442.us, 4
  %sunkaddr206 = getelementptr i8, ptr %arg.row.4, i64 %sunkaddr205
  %sunkaddr207 = getelementptr i8, ptr %sunkaddr206, i64 8
  %.942.us.2 = load i32, ptr %sunkaddr207, align 4
  %.13.i47.2 = tail call i32 @llvm.umin.i32(i32 %.13.i46.2, i32 %.13.i45.2)
  %.13.i48.2 = tail call i32 @llvm.umin.i32(i32 %.13.i47.2, i32 %.942.us.2)
  store i32 %.13.i48.2, ptr %sunkaddr207, align 4
  %.564.us.3 = add nuw nsw i64 %.557437442.us, 4
  %sunkaddr208 = mul i64 %.557437442.us, 4
  %sunkaddr209 = getelementptr i8, ptr %arg.a.4, i64 %sunkaddr208
  %sunkaddr210 = getelementptr i8, ptr %sunkaddr209, i64 12
  %.618.us.3 = load i32, ptr %sunkaddr210, align 4
  %.622.us.3 = mul i32 %.618.us.3, %.268.us
  %sunkaddr211 = mul i64 %.557437442.us, 4
  %sunkaddr212 = getelementptr i8, ptr %arg.b.4, i64 %sunkaddr211
  %sunkaddr213 = getelementptr i8, ptr %sunkaddr212, i64 12
  %.652.us.3 = load i32, ptr %sunkaddr213, align 4
  %.654.us.3 = add i32 %.622.us.3, %.652.us.3
  %.689.us.3 = mul i32 %.618.us.3, %.326.us
  %.721.us.3 = add i32 %.689.us.3, %.652.us.3
  %.13.i45.3 = tail call i32 @llvm.umin.i32(i32 %.721.us.3, i32 %.654.us.3)
  %.784.us.3 = mul i32 %.618.us.3, %.390.us
  %.816.us.3 = add i32 %.784.us.3, %.652.us.3
  %.851.us.3 = mul i32 %.618.us.3, %.448.us
  %.883.us.3 = add i32 %.851.us.3, %.652.us.3
  %.13.i46.3 = tail call i32 @llvm.umin.i32(i32 %.883.us.3, i32 %.816.us.3)
  %sunkaddr214 = mul i64 %.557437442.us, 4
  %sunkaddr215 = getelementptr i8, ptr %arg.row.4, i64 %sunkaddr214
  %sunkaddr216 = getelementptr i8, ptr %sunkaddr215, i64 12
  %.942.us.3 = load i32, ptr %sunkaddr216, align 4
  %.13.i47.3 = tail call i32 @llvm.umin.i32(i32 %.13.i46.3, i32 %.13.i45.3)
  %.13.i48.3 = tail call i32 @llvm.umin.i32(i32 %.13.i47.3, i32 %.942.us.3)
  store i32 %.13.i48.3, ptr %sunkaddr216, align 4
  %exitcond551.not.3 = icmp eq i64 %arg.a.5.0.fr, %.564.us.3
  br i1 %exitcond551.not.3, label %B432.B868_crit_edge.us, label %B434.endif.endif.endif.endif.us, !llvm.loop !37

B432.B868_crit_edge.us:                           ; preds = %B434.endif.endif.endif.endif.us, %B434.endif.endif.endif.endif.us.prol.loopexit, %vec.epilog.middle.block, %middle.block
  %.456.us = add i64 %i.2.0.us, 4
  %.1047.us = icmp ult i64 %.456.us, %arg.n
  br i1 %.1047.us, label %iter.check, label %common.ret

common.ret:                                       ; preds = %B160.endif.endif.endif.endif, %B432.B868_crit_edge.us, %B86.thread, %B62.preheader
  store ptr null, ptr %retptr, align 8
  ret i32 0

B160.endif.endif.endif.endif:                     ; preds = %B160.endif.endif.endif.endif, %B160.endif.endif.endif.endif.preheader
  %i.2.0 = phi i64 [ %.456, %B160.endif.endif.endif.endif ], [ 4, %B160.endif.endif.endif.endif.preheader ]
  %.456 = add i64 %i.2.0, 4
  %.1047 = icmp ult i64 %.456, %arg.n
  br i1 %.1047, label %B160.endif.endif.endif.endif, label %common.ret, !llvm.loop !38
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.usub.with.overflow.i64(i64, i64) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i32> @llvm.umin.v16i32(<16 x i32>, <16 x i32>) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i32> @llvm.umin.v8i32(<8 x i32>, <8 x i32>) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @helper_8(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.row.0, ptr readnone captures(none) %arg.row.1, i64 %arg.row.2, i64 %arg.row.3, ptr readonly captures(none) %arg.row.4, i64 %arg.row.5.0, i64 %arg.row.6.0, i64 %arg.width, ptr readnone captures(none) %arg.keys.0, ptr readnone captures(none) %arg.keys.1, i64 %arg.keys.2, i64 %arg.keys.3, ptr writeonly captures(none) %arg.keys.4, i64 %arg.keys.5.0, i64 %arg.keys.6.0) #7 {
B0.endif:
  %.126153.not = icmp slt i64 %arg.keys.5.0, 1
  br i1 %.126153.not, label %B294, label %B62.endif.lr.ph

B62.endif.lr.ph:                                  ; preds = %B0.endif
  %.arg.width = tail call i64 @llvm.smax.i64(i64 %arg.width, i64 0)
  %.259141.not = icmp slt i64 %arg.width, 1
  br i1 %.259141.not, label %iter.check, label %B62.endif.us.preheader

B62.endif.us.preheader:                           ; preds = %B62.endif.lr.ph
  %const58 = bitcast i64 -7046029254386353131 to i64
  %const = bitcast i64 6364136223846793005 to i64
  %xtraiter = and i64 %.arg.width, 7
  %0 = shl i64 %arg.width, 2
  br label %B62.endif.us

iter.check:                                       ; preds = %B62.endif.lr.ph
  %min.iters.check = icmp ult i64 %arg.keys.5.0, 8
  br i1 %min.iters.check, label %B62.endif.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:                      ; preds = %iter.check
  %const57 = bitcast i64 9223372036854775776 to i64
  %min.iters.check6 = icmp ult i64 %arg.keys.5.0, 32
  br i1 %min.iters.check6, label %vec.epilog.ph, label %vector.ph

vector.ph:                                        ; preds = %vector.main.loop.iter.check
  %n.vec = and i64 %arg.keys.5.0, %const57
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.ind = phi <8 x i64> [ <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %vector.ph ], [ %vec.ind.next, %vector.body ]
  %1 = mul <8 x i64> %vec.ind, splat (i64 -7046029254386353131)
  %2 = mul <8 x i64> %vec.ind, splat (i64 -7046029254386353131)
  %3 = mul <8 x i64> %vec.ind, splat (i64 -7046029254386353131)
  %4 = mul <8 x i64> %vec.ind, splat (i64 -7046029254386353131)
  %5 = add <8 x i64> %1, splat (i64 -7046029254386353131)
  %6 = add <8 x i64> %2, splat (i64 -8074031068348523331)
  %7 = add <8 x i64> %3, splat (i64 -9102032882310693531)
  %8 = add <8 x i64> %4, splat (i64 8316709377436687885)
  %sunkaddr = mul i64 %index, 8
  %sunkaddr60 = getelementptr i8, ptr %arg.keys.4, i64 %sunkaddr
  store <8 x i64> %5, ptr %sunkaddr60, align 8
  %sunkaddr61 = mul i64 %index, 8
  %sunkaddr62 = getelementptr i8, ptr %arg.keys.4, i64 %sunkaddr61
  %sunkaddr63 = getelementptr i8, ptr %sunkaddr62, i64 64
  store <8 x i64> %6, ptr %sunkaddr63, align 8
  %sunkaddr64 = mul i64 %index, 8
  %sunkaddr65 = getelementptr i8, ptr %arg.keys.4, i64 %sunkaddr64
  %sunkaddr66 = getelementptr i8, ptr %sunkaddr65, i64 128
  store <8 x i64> %7, ptr %sunkaddr66, align 8
  %sunkaddr67 = mul i64 %index, 8
  %sunkaddr68 = getelementptr i8, ptr %arg.keys.4, i64 %sunkaddr67
  %sunkaddr69 = getelementptr i8, ptr %sunkaddr68, i64 192
  store <8 x i64> %8, ptr %sunkaddr69, align 8
  %index.next = add nuw i64 %index, 32
  %vec.ind.next = add <8 x i64> %vec.ind, splat (i64 32)
  %9 = icmp eq i64 %n.vec, %index.next
  br i1 %9, label %middle.block, label %vector.body, !llvm.loop !40

middle.block:                                     ; preds = %vector.body
  %cmp.n = icmp eq i64 %arg.keys.5.0, %n.vec
  br i1 %cmp.n, label %B294, label %vec.epilog.iter.check

vec.epilog.iter.check:                            ; preds = %middle.block
  %10 = and i64 %arg.keys.5.0, 24
  %min.epilog.iters.check = icmp eq i64 %10, 0
  br i1 %min.epilog.iters.check, label %B62.endif.preheader, label %vec.epilog.ph, !prof !15

vec.epilog.ph:                                    ; preds = %vec.epilog.iter.check, %vector.main.loop.iter.check
  %bc.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %const_mat = add i64 %const57, 24
  %n.vec8 = and i64 %arg.keys.5.0, %const_mat
  %broadcast.splatinsert = insertelement <8 x i64> poison, i64 %bc.resume.val, i64 0
  %broadcast.splat = shufflevector <8 x i64> %broadcast.splatinsert, <8 x i64> poison, <8 x i32> zeroinitializer
  %induction = or disjoint <8 x i64> %broadcast.splat, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           ; preds = %vec.epilog.vector.body, %vec.epilog.ph
  %index9 = phi i64 [ %bc.resume.val, %vec.epilog.ph ], [ %index.next11, %vec.epilog.vector.body ]
  %vec.ind10 = phi <8 x i64> [ %induction, %vec.epilog.ph ], [ %vec.ind.next12, %vec.epilog.vector.body ]
  %11 = mul <8 x i64> %vec.ind10, splat (i64 -7046029254386353131)
  %12 = add <8 x i64> %11, splat (i64 -7046029254386353131)
  %13 = shl i64 %index9, 3
  %scevgep17 = getelementptr i8, ptr %arg.keys.4, i64 %13
  store <8 x i64> %12, ptr %scevgep17, align 8
  %index.next11 = add nuw i64 %index9, 8
  %vec.ind.next12 = add nuw nsw <8 x i64> %vec.ind10, splat (i64 8)
  %14 = icmp eq i64 %n.vec8, %index.next11
  br i1 %14, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !41

vec.epilog.middle.block:                          ; preds = %vec.epilog.vector.body
  %cmp.n13 = icmp eq i64 %arg.keys.5.0, %n.vec8
  br i1 %cmp.n13, label %B294, label %B62.endif.preheader

B62.endif.preheader:                              ; preds = %vec.epilog.middle.block, %vec.epilog.iter.check, %iter.check
  %.132148154.ph = phi i64 [ 0, %iter.check ], [ %n.vec, %vec.epilog.iter.check ], [ %n.vec8, %vec.epilog.middle.block ]
  %const59 = bitcast i64 -7046029254386353131 to i64
  %15 = mul i64 %.132148154.ph, 7046029254386353131
  %16 = sub i64 %const59, %15
  br label %B62.endif

B62.endif.us:                                     ; preds = %B176.B282_crit_edge.us, %B62.endif.us.preheader
  %lsr.iv30 = phi i64 [ 0, %B62.endif.us.preheader ], [ %lsr.iv.next31, %B176.B282_crit_edge.us ]
  %lsr.iv26 = phi ptr [ %arg.row.4, %B62.endif.us.preheader ], [ %scevgep27, %B176.B282_crit_edge.us ]
  %.132148154.us = phi i64 [ %.139.us, %B176.B282_crit_edge.us ], [ 0, %B62.endif.us.preheader ]
  %17 = icmp eq i64 %xtraiter, 0
  %18 = mul i64 %.132148154.us, %const58
  %.169.us = add i64 %18, %const58
  %.175.us = mul nuw nsw i64 %.132148154.us, %arg.width
  br i1 %17, label %B178.us.prol.loopexit, label %B178.us.prol.preheader

B178.us.prol.preheader:                           ; preds = %B62.endif.us
  br label %B178.us.prol

B178.us.prol:                                     ; preds = %B178.us.prol, %B178.us.prol.preheader
  %value.3.1144.us.prol = phi i64 [ %.332.us.prol, %B178.us.prol ], [ %.169.us, %B178.us.prol.preheader ]
  %prol.iter = phi i64 [ %prol.iter.next, %B178.us.prol ], [ 0, %B178.us.prol.preheader ]
  %19 = add i64 %lsr.iv30, %prol.iter
  %.310.us.prol = icmp slt i64 %19, 0
  %.311.us.prol = select i1 %.310.us.prol, i64 %arg.row.5.0, i64 0
  %20 = shl i64 %.311.us.prol, 2
  %scevgep28 = getelementptr i8, ptr %lsr.iv26, i64 %20
  %21 = shl nuw nsw i64 %prol.iter, 2
  %scevgep29 = getelementptr i8, ptr %scevgep28, i64 %21
  %.326.us.prol = load i32, ptr %scevgep29, align 4
  %.327.us.prol = zext i32 %.326.us.prol to i64
  %.329.us.prol = xor i64 %value.3.1144.us.prol, %.327.us.prol
  %.330.us.prol = mul i64 %.329.us.prol, %const
  %.331.us.prol = lshr i64 %.330.us.prol, 32
  %.332.us.prol = xor i64 %.331.us.prol, %.330.us.prol
  %prol.iter.next = add i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %xtraiter, %prol.iter.next
  br i1 %prol.iter.cmp.not, label %B178.us.prol.loopexit.loopexit, label %B178.us.prol, !llvm.loop !42

B178.us.prol.loopexit.loopexit:                   ; preds = %B178.us.prol
  %22 = sub i64 %.arg.width, %prol.iter.next
  %23 = add i64 %lsr.iv30, %prol.iter.next
  br label %B178.us.prol.loopexit

B178.us.prol.loopexit:                            ; preds = %B178.us.prol.loopexit.loopexit, %B62.endif.us
  %value.3.1144.us.unr = phi i64 [ %.169.us, %B62.endif.us ], [ %.332.us.prol, %B178.us.prol.loopexit.loopexit ]
  %.258139143.us.unr = phi i64 [ %.arg.width, %B62.endif.us ], [ %22, %B178.us.prol.loopexit.loopexit ]
  %.265140142.us.unr = phi i64 [ %.175.us, %B62.endif.us ], [ %23, %B178.us.prol.loopexit.loopexit ]
  %.332.us.lcssa.unr = phi i64 [ poison, %B62.endif.us ], [ %.332.us.prol, %B178.us.prol.loopexit.loopexit ]
  %24 = icmp slt i64 %arg.width, 8
  br i1 %24, label %B176.B282_crit_edge.us, label %B178.us.preheader

B178.us.preheader:                                ; preds = %B178.us.prol.loopexit
  %25 = add i64 %.258139143.us.unr, 8
  br label %B178.us

B178.us:                                          ; preds = %B178.us, %B178.us.preheader
  %lsr.iv32 = phi i64 [ %25, %B178.us.preheader ], [ %lsr.iv.next33, %B178.us ]
  %value.3.1144.us = phi i64 [ %.332.us.7, %B178.us ], [ %value.3.1144.us.unr, %B178.us.preheader ]
  %.265140142.us = phi i64 [ %56, %B178.us ], [ %.265140142.us.unr, %B178.us.preheader ]
  %.310.us = icmp slt i64 %.265140142.us, 0
  %.311.us = select i1 %.310.us, i64 %arg.row.5.0, i64 0
  %26 = shl i64 %.311.us, 2
  %scevgep52 = getelementptr i8, ptr %arg.row.4, i64 %26
  %27 = shl i64 %.265140142.us, 2
  %scevgep53 = getelementptr i8, ptr %scevgep52, i64 %27
  %.326.us = load i32, ptr %scevgep53, align 4
  %.327.us = zext i32 %.326.us to i64
  %.329.us = xor i64 %value.3.1144.us, %.327.us
  %.330.us = mul i64 %.329.us, %const
  %.331.us = lshr i64 %.330.us, 32
  %28 = add i64 %.265140142.us, 1
  %.310.us.1 = icmp slt i64 %28, 0
  %.311.us.1 = select i1 %.310.us.1, i64 %arg.row.5.0, i64 0
  %29 = shl i64 %.311.us.1, 2
  %scevgep54 = getelementptr i8, ptr %arg.row.4, i64 %29
  %30 = shl i64 %.265140142.us, 2
  %scevgep55 = getelementptr i8, ptr %scevgep54, i64 %30
  %scevgep56 = getelementptr i8, ptr %scevgep55, i64 4
  %.326.us.1 = load i32, ptr %scevgep56, align 4
  %.327.us.1 = zext i32 %.326.us.1 to i64
  %31 = xor i64 %.331.us, %.327.us.1
  %.329.us.1 = xor i64 %31, %.330.us
  %.330.us.1 = mul i64 %.329.us.1, %const
  %.331.us.1 = lshr i64 %.330.us.1, 32
  %32 = add i64 %28, 1
  %.310.us.2 = icmp slt i64 %32, 0
  %.311.us.2 = select i1 %.310.us.2, i64 %arg.row.5.0, i64 0
  %33 = shl i64 %.311.us.2, 2
  %scevgep49 = getelementptr i8, ptr %arg.row.4, i64 %33
  %34 = shl i64 %.265140142.us, 2
  %scevgep50 = getelementptr i8, ptr %scevgep49, i64 %34
  %scevgep51 = getelementptr i8, ptr %scevgep50, i64 8
  %.326.us.2 = load i32, ptr %scevgep51, align 4
  %.327.us.2 = zext i32 %.326.us.2 to i64
  %35 = xor i64 %.331.us.1, %.327.us.2
  %.329.us.2 = xor i64 %35, %.330.us.1
  %.330.us.2 = mul i64 %.329.us.2, %const
  %.331.us.2 = lshr i64 %.330.us.2, 32
  %36 = add i64 %32, 1
  %.310.us.3 = icmp slt i64 %36, 0
  %.311.us.3 = select i1 %.310.us.3, i64 %arg.row.5.0, i64 0
  %37 = shl i64 %.311.us.3, 2
  %scevgep46 = getelementptr i8, ptr %arg.row.4, i64 %37
  %38 = shl i64 %.265140142.us, 2
  %scevgep47 = getelementptr i8, ptr %scevgep46, i64 %38
  %scevgep48 = getelementptr i8, ptr %scevgep47, i64 12
  %.326.us.3 = load i32, ptr %scevgep48, align 4
  %.327.us.3 = zext i32 %.326.us.3 to i64
  %39 = xor i64 %.331.us.2, %.327.us.3
  %.329.us.3 = xor i64 %39, %.330.us.2
  %.330.us.3 = mul i64 %.329.us.3, %const
  %.331.us.3 = lshr i64 %.330.us.3, 32
  %40 = add i64 %36, 1
  %.310.us.4 = icmp slt i64 %40, 0
  %.311.us.4 = select i1 %.310.us.4, i64 %arg.row.5.0, i64 0
  %41 = shl i64 %.311.us.4, 2
  %scevgep43 = getelementptr i8, ptr %arg.row.4, i64 %41
  %42 = shl i64 %.265140142.us, 2
  %scevgep44 = getelementptr i8, ptr %scevgep43, i64 %42
  %scevgep45 = getelementptr i8, ptr %scevgep44, i64 16
  %.326.us.4 = load i32, ptr %scevgep45, align 4
  %.327.us.4 = zext i32 %.326.us.4 to i64
  %43 = xor i64 %.331.us.3, %.327.us.4
  %.329.us.4 = xor i64 %43, %.330.us.3
  %.330.us.4 = mul i64 %.329.us.4, %const
  %.331.us.4 = lshr i64 %.330.us.4, 32
  %44 = add i64 %40, 1
  %.310.us.5 = icmp slt i64 %44, 0
  %.311.us.5 = select i1 %.310.us.5, i64 %arg.row.5.0, i64 0
  %45 = shl i64 %.311.us.5, 2
  %scevgep40 = getelementptr i8, ptr %arg.row.4, i64 %45
  %46 = shl i64 %.265140142.us, 2
  %scevgep41 = getelementptr i8, ptr %scevgep40, i64 %46
  %scevgep42 = getelementptr i8, ptr %scevgep41, i64 20
  %.326.us.5 = load i32, ptr %scevgep42, align 4
  %.327.us.5 = zext i32 %.326.us.5 to i64
  %47 = xor i64 %.331.us.4, %.327.us.5
  %.329.us.5 = xor i64 %47, %.330.us.4
  %.330.us.5 = mul i64 %.329.us.5, %const
  %.331.us.5 = lshr i64 %.330.us.5, 32
  %48 = add i64 %44, 1
  %.310.us.6 = icmp slt i64 %48, 0
  %.311.us.6 = select i1 %.310.us.6, i64 %arg.row.5.0, i64 0
  %49 = shl i64 %.311.us.6, 2
  %scevgep37 = getelementptr i8, ptr %arg.row.4, i64 %49
  %50 = shl i64 %.265140142.us, 2
  %scevgep38 = getelementptr i8, ptr %scevgep37, i64 %50
  %scevgep39 = getelementptr i8, ptr %scevgep38, i64 24
  %.326.us.6 = load i32, ptr %scevgep39, align 4
  %.327.us.6 = zext i32 %.326.us.6 to i64
  %51 = xor i64 %.331.us.5, %.327.us.6
  %.329.us.6 = xor i64 %51, %.330.us.5
  %.330.us.6 = mul i64 %.329.us.6, %const
  %.331.us.6 = lshr i64 %.330.us.6, 32
  %52 = add i64 %48, 1
  %.310.us.7 = icmp slt i64 %52, 0
  %.311.us.7 = select i1 %.310.us.7, i64 %arg.row.5.0, i64 0
  %53 = shl i64 %.311.us.7, 2
  %scevgep34 = getelementptr i8, ptr %arg.row.4, i64 %53
  %54 = shl i64 %.265140142.us, 2
  %scevgep35 = getelementptr i8, ptr %scevgep34, i64 %54
  %scevgep36 = getelementptr i8, ptr %scevgep35, i64 28
  %.326.us.7 = load i32, ptr %scevgep36, align 4
  %.327.us.7 = zext i32 %.326.us.7 to i64
  %55 = xor i64 %.331.us.6, %.327.us.7
  %.329.us.7 = xor i64 %55, %.330.us.6
  %.330.us.7 = mul i64 %.329.us.7, %const
  %.331.us.7 = lshr i64 %.330.us.7, 32
  %.332.us.7 = xor i64 %.331.us.7, %.330.us.7
  %lsr.iv.next33 = add i64 %lsr.iv32, -8
  %.259.us.7 = icmp sgt i64 %lsr.iv.next33, 8
  %56 = add i64 %52, 1
  br i1 %.259.us.7, label %B178.us, label %B176.B282_crit_edge.us

B176.B282_crit_edge.us:                           ; preds = %B178.us, %B178.us.prol.loopexit
  %.332.us.lcssa = phi i64 [ %.332.us.lcssa.unr, %B178.us.prol.loopexit ], [ %.332.us.7, %B178.us ]
  %.139.us = add nuw nsw i64 %.132148154.us, 1
  %57 = getelementptr i64, ptr %arg.keys.4, i64 %.132148154.us
  store i64 %.332.us.lcssa, ptr %57, align 8
  %scevgep27 = getelementptr i8, ptr %lsr.iv26, i64 %0
  %lsr.iv.next31 = add i64 %lsr.iv30, %arg.width
  %exitcond.not = icmp eq i64 %.139.us, %arg.keys.5.0
  br i1 %exitcond.not, label %B294, label %B62.endif.us

B294:                                             ; preds = %B62.endif, %B176.B282_crit_edge.us, %vec.epilog.middle.block, %middle.block, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B62.endif:                                        ; preds = %B62.endif, %B62.endif.preheader
  %lsr.iv = phi i64 [ %16, %B62.endif.preheader ], [ %lsr.iv.next, %B62.endif ]
  %.132148154 = phi i64 [ %.139, %B62.endif ], [ %.132148154.ph, %B62.endif.preheader ]
  %.139 = add nuw nsw i64 %.132148154, 1
  %58 = shl i64 %.132148154, 3
  %scevgep = getelementptr i8, ptr %arg.keys.4, i64 %58
  store i64 %lsr.iv, ptr %scevgep, align 8
  %lsr.iv.next = add i64 %lsr.iv, %const59
  %exitcond163.not = icmp eq i64 %arg.keys.5.0, %.139
  br i1 %exitcond163.not, label %B294, label %B62.endif, !llvm.loop !43
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_9(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.value) #1 {
B0:
  %.5 = lshr i64 %arg.value, 33
  %.6 = xor i64 %.5, %arg.value
  %.7 = mul i64 %.6, -49064778989728563
  %.8 = lshr i64 %.7, 33
  %.9 = xor i64 %.8, %.7
  %.10 = mul i64 %.9, -4265267296055464877
  %.11 = lshr i64 %.10, 33
  %.12 = xor i64 %.11, %.10
  store i64 %.12, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_5(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x) #1 {
B0:
  store i64 %arg.x, ptr %retptr, align 8
  ret i32 0
}

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { noinline }
attributes #5 = { nounwind }
attributes #6 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = distinct !{!1, !2, !3}
!2 = !{!"llvm.loop.isvectorized", i32 1}
!3 = !{!"llvm.loop.unroll.runtime.disable"}
!4 = !{!"branch_weights", i32 4, i32 28}
!5 = distinct !{!5, !2, !3}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = distinct !{!8, !2}
!9 = !{!10}
!10 = distinct !{!10, !11}
!11 = distinct !{!11, !"LVerDomain"}
!12 = !{!13}
!13 = distinct !{!13, !11}
!14 = distinct !{!14, !2, !3}
!15 = !{!"branch_weights", i32 8, i32 24}
!16 = distinct !{!16, !2, !3}
!17 = distinct !{!17, !7}
!18 = distinct !{!18, !2}
!19 = distinct !{!19, !2, !3}
!20 = distinct !{!20, !2, !3}
!21 = distinct !{!21, !3, !2}
!22 = !{!"branch_weights", i32 1, i32 99}
!23 = distinct !{!23, !7}
!24 = distinct !{!24, !7}
!25 = !{!26}
!26 = distinct !{!26, !27}
!27 = distinct !{!27, !"LVerDomain"}
!28 = !{!29}
!29 = distinct !{!29, !27}
!30 = !{!31}
!31 = distinct !{!31, !27}
!32 = !{!26, !29}
!33 = distinct !{!33, !2, !3}
!34 = !{!"branch_weights", i32 8, i32 56}
!35 = distinct !{!35, !2, !3}
!36 = distinct !{!36, !7}
!37 = distinct !{!37, !2}
!38 = distinct !{!38, !39}
!39 = !{!"llvm.loop.peeled.count", i32 1}
!40 = distinct !{!40, !2, !3}
!41 = distinct !{!41, !2, !3}
!42 = distinct !{!42, !7}
!43 = distinct !{!43, !3, !2}
