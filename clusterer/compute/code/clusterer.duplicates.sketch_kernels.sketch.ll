; of bba1b70ea7762140a14b1ed01b3b39e8
; returns int64


define range(i32 -1, -2) i32 @clusterer_duplicates_sketch_kernels_sketch(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.6.0, i64 %arg.size, ptr %arg.a.0, ptr %arg.a.1, i64 %arg.a.2, i64 %arg.a.3, ptr %arg.a.4, i64 %arg.a.5.0, i64 %arg.a.6.0, ptr %arg.b.0, ptr %arg.b.1, i64 %arg.b.2, i64 %arg.b.3, ptr %arg.b.4, i64 %arg.b.5.0, i64 %arg.b.6.0, i64 %arg.rows, i64 %arg.below, ptr %arg.lows.0, ptr %arg.lows.1, i64 %arg.lows.2, i64 %arg.lows.3, ptr %arg.lows.4, i64 %arg.lows.5.0, i64 %arg.lows.6.0, ptr %arg.signatures.0, ptr %arg.signatures.1, i64 %arg.signatures.2, i64 %arg.signatures.3, ptr %arg.signatures.4, i64 %arg.signatures.5.0, i64 %arg.signatures.5.1, i64 %arg.signatures.6.0, i64 %arg.signatures.6.1, ptr %arg.seen.0, ptr %arg.seen.1, i64 %arg.seen.2, i64 %arg.seen.3, ptr %arg.seen.4, i64 %arg.seen.5.0, i64 %arg.seen.6.0, ptr %arg.kept.0, ptr %arg.kept.1, i64 %arg.kept.2, i64 %arg.kept.3, ptr %arg.kept.4, i64 %arg.kept.5.0, i64 %arg.kept.6.0, ptr %arg.fingerprints.0, ptr %arg.fingerprints.1, i64 %arg.fingerprints.2, i64 %arg.fingerprints.3, ptr %arg.fingerprints.4, i64 %arg.fingerprints.5.0, i64 %arg.fingerprints.6.0, ptr %arg.keys.0, ptr %arg.keys.1, i64 %arg.keys.2, i64 %arg.keys.3, ptr %arg.keys.4, i64 %arg.keys.5.0, i64 %arg.keys.5.1, i64 %arg.keys.6.0, i64 %arg.keys.6.1, ptr %arg.samples.0, ptr %arg.samples.1, i64 %arg.samples.2, i64 %arg.samples.3, ptr %arg.samples.4, i64 %arg.samples.5.0, i64 %arg.samples.6.0, ptr %arg.sample_indptr.0, ptr %arg.sample_indptr.1, i64 %arg.sample_indptr.2, i64 %arg.sample_indptr.3, ptr %arg.sample_indptr.4, i64 %arg.sample_indptr.5.0, i64 %arg.sample_indptr.6.0) {
B0.endif:
  %.611 = alloca i64, align 8
  store i64 0, ptr %.611, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.954 = alloca i64, align 8
  store i64 0, ptr %.954, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.982 = alloca i32, align 4
  store i32 0, ptr %.982, align 4
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.1402 = alloca i64, align 8
  store i64 0, ptr %.1402, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.1430 = alloca i32, align 4
  store i32 0, ptr %.1430, align 4
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.1547 = alloca i64, align 8
  store i64 0, ptr %.1547, align 8
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  %.2348 = alloca ptr, align 8
  store ptr null, ptr %.2348, align 8
  %excinfo.7 = alloca ptr, align 8
  store ptr null, ptr %excinfo.7, align 8
  %.2456 = alloca ptr, align 8
  store ptr null, ptr %.2456, align 8
  %excinfo.8 = alloca ptr, align 8
  store ptr null, ptr %excinfo.8, align 8
  %.2492 = alloca i64, align 8
  store i64 0, ptr %.2492, align 8
  %excinfo.9 = alloca ptr, align 8
  store ptr null, ptr %excinfo.9, align 8
  %.2704 = alloca i64, align 8
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
  tail call void @NRT_incref(ptr %arg.fingerprints.0)
  tail call void @NRT_incref(ptr %arg.keys.0)
  tail call void @NRT_incref(ptr %arg.samples.0)
  tail call void @NRT_incref(ptr %arg.sample_indptr.0)
  %.2781071.not = icmp slt i64 %arg.size, 1
  br i1 %.2781071.not, label %B100.endif, label %B76

B76:                                              ; preds = %B0.endif, %B76
  %leaving.2.01074 = phi i64 [ %.317, %B76 ], [ 1, %B0.endif ]
  %.2771073 = phi i64 [ %.287, %B76 ], [ %arg.size, %B0.endif ]
  %.287 = add nsw i64 %.2771073, -1
  %.317 = mul i64 %leaving.2.01074, 6364136223846793005
  %.278 = icmp samesign ugt i64 %.2771073, 1
  br i1 %.278, label %B76, label %B100.endif

B368:                                             ; preds = %B368.lr.ph, %B2075
  %n.2.01210 = phi i64 [ 0, %B368.lr.ph ], [ %n.3.1, %B2075 ]
  %k.2.01209 = phi i64 [ 0, %B368.lr.ph ], [ %k.3.1, %B2075 ]
  %.47811271207 = phi i64 [ 0, %B368.lr.ph ], [ %.485, %B2075 ]
  %.485 = add nuw nsw i64 %.47811271207, 1
  %0 = getelementptr i64, ptr %arg.indptr.4, i64 %.47811271207
  %.543 = load i64, ptr %0, align 8
  %1 = getelementptr i8, ptr %0, i64 8
  %.575 = load i64, ptr %1, align 8
  %.584 = icmp eq i64 %.575, %.543
  br i1 %.584, label %B2075, label %B494

B494:                                             ; preds = %B368
  %.607 = add i64 %.543, %arg.size
  store i64 0, ptr %.611, align 8
  %.617 = call i32 @helper_1(ptr nonnull %.611, ptr nonnull %excinfo.1, i64 %.607, i64 %.575)
  %.627 = load i64, ptr %.611, align 8
  switch i32 %.617, label %B494.if.if [
    i32 -2, label %B494.endif.endif
    i32 0, label %B494.endif.endif
  ], !prof !0

B634:                                             ; preds = %B494.endif.endif, %B634
  %readable.3.21084 = phi i64 [ %spec.select, %B634 ], [ %.543, %B494.endif.endif ]
  %value.3.21083 = phi i64 [ %.810, %B634 ], [ 0, %B494.endif.endif ]
  %weight.3.21082 = phi i64 [ %.852, %B634 ], [ 6364136223846793005, %B494.endif.endif ]
  %whole.3.21081 = phi i64 [ %.845, %B634 ], [ %.642, %B494.endif.endif ]
  %.73610761080 = phi i64 [ %.746, %B634 ], [ %..694, %B494.endif.endif ]
  %.74310771079 = phi i64 [ %.750, %B634 ], [ %.543, %B494.endif.endif ]
  %.746 = add nsw i64 %.73610761080, -1
  %.750 = add i64 %.74310771079, 1
  %.779 = mul i64 %value.3.21083, 6364136223846793005
  %.808 = getelementptr i64, ptr %arg.words.4, i64 %.74310771079
  %.809 = load i64, ptr %.808, align 8
  %.810 = add i64 %.809, %.779
  %.843 = mul i64 %.809, %weight.3.21082
  %.845 = add i64 %.843, %whole.3.21081
  %.852 = add i64 %weight.3.21082, 4354685564936845354
  %.886 = icmp ugt i64 %.809, -1099511627777
  %spec.select = select i1 %.886, i64 %.750, i64 %readable.3.21084
  %.737 = icmp samesign ugt i64 %.73610761080, 1
  br i1 %.737, label %B634, label %B782.loopexit

B782.loopexit:                                    ; preds = %B634
  %2 = mul i64 %..694, 4354685564936845354
  %3 = add i64 %2, 6364136223846793005
  br label %B782

B782:                                             ; preds = %B782.loopexit, %B494.endif.endif
  %whole.3.2.lcssa = phi i64 [ %.642, %B494.endif.endif ], [ %.845, %B782.loopexit ]
  %weight.3.2.lcssa = phi i64 [ 6364136223846793005, %B494.endif.endif ], [ %3, %B782.loopexit ]
  %value.3.2.lcssa = phi i64 [ 0, %B494.endif.endif ], [ %.810, %B782.loopexit ]
  %readable.3.2.lcssa = phi i64 [ %.543, %B494.endif.endif ], [ %spec.select, %B782.loopexit ]
  store i64 0, ptr %.954, align 8
  %.958 = call i32 @helper_2(ptr nonnull %.954, ptr nonnull %excinfo.2, i64 %value.3.2.lcssa)
  %.968 = load i64, ptr %.954, align 8
  switch i32 %.958, label %B782.if.if [
    i32 -2, label %B782.endif
    i32 0, label %B782.endif
  ], !prof !0

B1012:                                            ; preds = %B782.endif.endif.endif, %B1186.endif.endif
  %at.3.21103 = phi i64 [ %.1526, %B1186.endif.endif ], [ %.1086, %B782.endif.endif.endif ]
  %drawn.3.21102 = phi i64 [ %.1522, %B1186.endif.endif ], [ %.1074, %B782.endif.endif.endif ]
  %readable.4.21101 = phi i64 [ %spec.select1021, %B1186.endif.endif ], [ %readable.3.2.lcssa, %B782.endif.endif.endif ]
  %value.4.21100 = phi i64 [ %.1281, %B1186.endif.endif ], [ %value.3.2.lcssa, %B782.endif.endif.endif ]
  %weight.4.21099 = phi i64 [ %.1323, %B1186.endif.endif ], [ %weight.3.2.lcssa, %B782.endif.endif.endif ]
  %whole.4.21098 = phi i64 [ %.1316, %B1186.endif.endif ], [ %whole.3.2.lcssa, %B782.endif.endif.endif ]
  %.117410911097 = phi i64 [ %.1184, %B1186.endif.endif ], [ %.1132, %B782.endif.endif.endif ]
  %.118110931096 = phi i64 [ %.1188, %B1186.endif.endif ], [ %.627, %B782.endif.endif.endif ]
  %.1184 = add nsw i64 %.117410911097, -1
  %.1188 = add i64 %.118110931096, 1
  %.1217 = mul i64 %value.4.21100, 6364136223846793005
  %.1246 = getelementptr i64, ptr %arg.words.4, i64 %.118110931096
  %.1247 = load i64, ptr %.1246, align 8
  %.1248 = add i64 %.1247, %.1217
  %.1251 = sub i64 %.118110931096, %arg.size
  %.1277 = getelementptr i64, ptr %arg.words.4, i64 %.1251
  %.1278 = load i64, ptr %.1277, align 8
  %4 = mul i64 %leaving.2.0.lcssa, %.1278
  %.1281 = sub i64 %.1248, %4
  %.1314 = mul i64 %.1247, %weight.4.21099
  %.1316 = add i64 %.1314, %whole.4.21098
  %.1323 = add i64 %weight.4.21099, 4354685564936845354
  %.1357 = icmp ugt i64 %.1247, -1099511627777
  %spec.select1021 = select i1 %.1357, i64 %.1188, i64 %readable.4.21101
  %.1395 = sub i64 %.1188, %spec.select1021
  %.1397 = icmp uge i64 %.1395, %arg.size
  %.1399 = zext i1 %.1397 to i64
  store i64 0, ptr %.1402, align 8
  %.1406 = call i32 @helper_2(ptr nonnull %.1402, ptr nonnull %excinfo.4, i64 %.1281)
  %.1416 = load i64, ptr %.1402, align 8
  switch i32 %.1406, label %B1186.if.if [
    i32 -2, label %B1186.endif
    i32 0, label %B1186.endif
  ], !prof !0

B1414:                                            ; preds = %B1186.endif.endif, %B782.endif.endif.endif
  %whole.4.2.lcssa = phi i64 [ %whole.3.2.lcssa, %B782.endif.endif.endif ], [ %.1316, %B1186.endif.endif ]
  %drawn.3.2.lcssa = phi i64 [ %.1074, %B782.endif.endif.endif ], [ %.1522, %B1186.endif.endif ]
  %at.3.2.lcssa = phi i64 [ %.1086, %B782.endif.endif.endif ], [ %.1526, %B1186.endif.endif ]
  store i64 0, ptr %.1547, align 8
  %.1553 = call i32 @helper_3(ptr nonnull %.1547, ptr nonnull %excinfo.6, i64 %at.3.2.lcssa, i64 1)
  %.1563 = load i64, ptr %.1547, align 8
  switch i32 %.1553, label %B1414.if.if [
    i32 -2, label %B1414.endif.endif
    i32 0, label %B1414.endif.endif
  ], !prof !0

B1494:                                            ; preds = %B1414.endif.endif, %B1828
  %n.4.21114 = phi i64 [ %n.5.3, %B1828 ], [ %n.2.01210, %B1414.endif.endif ]
  %.166611091113 = phi i64 [ %.1676, %B1828 ], [ %.1624, %B1414.endif.endif ]
  %.167311101112 = phi i64 [ %.1680, %B1828 ], [ %n.2.01210, %B1414.endif.endif ]
  %.1676 = add nsw i64 %.166611091113, -1
  %.1680 = add i64 %.167311101112, 1
  %.1722 = icmp slt i64 %.167311101112, 0
  %.1723 = select i1 %.1722, i64 %arg.samples.5.0, i64 0
  %5 = getelementptr i64, ptr %arg.samples.4, i64 %.167311101112
  %.1737 = getelementptr i64, ptr %5, i64 %.1723
  %.1738 = load i64, ptr %.1737, align 8
  %.1740 = and i64 %.1738, %.341
  %.1762 = icmp slt i64 %.1740, 0
  %.1763 = select i1 %.1762, i64 %arg.seen.5.0, i64 0
  %6 = getelementptr i64, ptr %arg.seen.4, i64 %.1740
  %.1777 = getelementptr i64, ptr %6, i64 %.1763
  %.1778 = load i64, ptr %.1777, align 8
  %.1780 = icmp sgt i64 %.1778, %n.2.01210
  br i1 %.1780, label %B1578, label %B1786

B1578:                                            ; preds = %B1494
  %.1836.inv = icmp sgt i64 %.1778, 0
  %.1837 = select i1 %.1836.inv, i64 0, i64 %arg.samples.5.0
  %7 = getelementptr i64, ptr %arg.samples.4, i64 %.1778
  %8 = getelementptr i8, ptr %7, i64 -8
  %.1851 = getelementptr i64, ptr %8, i64 %.1837
  %.1852 = load i64, ptr %.1851, align 8
  %.1884.not = icmp eq i64 %.1852, %.1738
  br i1 %.1884.not, label %B1828, label %B1632

B1632:                                            ; preds = %B1578, %B1708
  %slot.2.4 = phi i64 [ %.1894, %B1708 ], [ %.1740, %B1578 ]
  %.1890 = add nsw i64 %slot.2.4, 1
  %.1894 = and i64 %.1890, %.341
  %.1915 = icmp slt i64 %.1894, 0
  %.1916 = select i1 %.1915, i64 %arg.seen.5.0, i64 0
  %9 = getelementptr i64, ptr %arg.seen.4, i64 %.1894
  %.1930 = getelementptr i64, ptr %9, i64 %.1916
  %.1931 = load i64, ptr %.1930, align 8
  %.1933 = icmp sgt i64 %.1931, %n.2.01210
  br i1 %.1933, label %B1708, label %B1762

B1708:                                            ; preds = %B1632
  %.1988.inv = icmp sgt i64 %.1931, 0
  %.1989 = select i1 %.1988.inv, i64 0, i64 %arg.samples.5.0
  %10 = getelementptr i64, ptr %arg.samples.4, i64 %.1931
  %11 = getelementptr i8, ptr %10, i64 -8
  %.2003 = getelementptr i64, ptr %11, i64 %.1989
  %.2004 = load i64, ptr %.2003, align 8
  %.2036.not = icmp eq i64 %.2004, %.1738
  br i1 %.2036.not, label %B1762, label %B1632

B1762:                                            ; preds = %B1708, %B1632
  %12 = icmp sgt i64 %.1931, %n.2.01210
  br i1 %12, label %B1828, label %B1786

B1786:                                            ; preds = %B1494, %B1762
  %slot.3.31356 = phi i64 [ %.1894, %B1762 ], [ %.1740, %B1494 ]
  %.2068.pre-phi1355 = phi i64 [ %.1916, %B1762 ], [ %.1763, %B1494 ]
  %13 = getelementptr i64, ptr %arg.seen.4, i64 %slot.3.31356
  %.2082 = getelementptr i64, ptr %13, i64 %.2068.pre-phi1355
  %.2134 = icmp slt i64 %n.4.21114, 0
  %.2135 = select i1 %.2134, i64 %arg.samples.5.0, i64 0
  %14 = getelementptr i64, ptr %arg.samples.4, i64 %n.4.21114
  %.2149 = getelementptr i64, ptr %14, i64 %.2135
  store i64 %.1738, ptr %.2149, align 8
  %.2152 = add nsw i64 %n.4.21114, 1
  store i64 %.2152, ptr %.2082, align 8
  br label %B1828

B1828:                                            ; preds = %B1578, %B1786, %B1762
  %n.5.3 = phi i64 [ %.2152, %B1786 ], [ %n.4.21114, %B1762 ], [ %n.4.21114, %B1578 ]
  %.1667 = icmp sgt i64 %.166611091113, 1
  br i1 %.1667, label %B1494, label %B1830

B1830:                                            ; preds = %B1828, %B1414.endif.endif
  %n.4.2.lcssa = phi i64 [ %n.2.01210, %B1414.endif.endif ], [ %n.5.3, %B1828 ]
  tail call void @NRT_incref(ptr %arg.signatures.0)
  %spec.select1022 = tail call i64 @llvm.smin.i64(i64 %k.2.01209, i64 %.2255)
  %.2281 = icmp slt i64 %spec.select1022, 0
  %.2282 = select i1 %.2281, i64 %arg.signatures.5.0, i64 0
  %.2283 = add i64 %.2282, %spec.select1022
  %.2300 = mul i64 %.2283, %arg.signatures.5.1
  %.2302 = getelementptr i32, ptr %arg.signatures.4, i64 %.2300
  store ptr null, ptr %.2348, align 8
  %.2360 = call i32 @helper_4(ptr nonnull %.2348, ptr nonnull %excinfo.7, ptr %arg.lows.0, ptr %arg.lows.1, i64 %arg.lows.2, i64 %arg.lows.3, ptr nonnull %arg.lows.4, i64 %arg.lows.5.0, i64 %arg.lows.6.0, i64 %.1563, ptr %arg.a.0, ptr %arg.a.1, i64 %arg.a.2, i64 %arg.a.3, ptr %arg.a.4, i64 %arg.a.5.0, i64 %arg.a.6.0, ptr %arg.b.0, ptr %arg.b.1, i64 %arg.b.2, i64 %arg.b.3, ptr %arg.b.4, i64 %arg.b.5.0, i64 %arg.b.6.0, ptr %arg.signatures.0, ptr %arg.signatures.1, i64 %arg.signatures.5.1, i64 %arg.signatures.3, ptr %.2302, i64 %arg.signatures.5.1, i64 %arg.signatures.6.1)
  switch i32 %.2360, label %B1908.if.if [
    i32 -2, label %B1908.endif
    i32 0, label %B1908.endif
  ], !prof !0

B2074:                                            ; preds = %B2075, %B100.endif
  %k.2.0.lcssa = phi i64 [ 0, %B100.endif ], [ %k.3.1, %B2075 ]
  tail call void @NRT_decref(ptr %arg.words.0)
  tail call void @NRT_decref(ptr %arg.signatures.0)
  tail call void @NRT_decref(ptr %arg.seen.0)
  tail call void @NRT_decref(ptr %arg.samples.0)
  tail call void @NRT_decref(ptr %arg.sample_indptr.0)
  tail call void @NRT_decref(ptr %arg.lows.0)
  tail call void @NRT_decref(ptr %arg.keys.0)
  tail call void @NRT_decref(ptr %arg.kept.0)
  tail call void @NRT_decref(ptr %arg.indptr.0)
  tail call void @NRT_decref(ptr %arg.fingerprints.0)
  tail call void @NRT_decref(ptr %arg.b.0)
  tail call void @NRT_decref(ptr %arg.a.0)
  store i64 0, ptr %.2704, align 8
  %.2708 = call i32 @helper_5(ptr nonnull %.2704, ptr nonnull %excinfo.10, i64 %k.2.0.lcssa)
  switch i32 %.2708, label %B2074.if.if [
    i32 -2, label %B2074.endif
    i32 0, label %B2074.endif
  ], !prof !0

B2075:                                            ; preds = %B368, %B1908.endif.endif.endif
  %k.3.1 = phi i64 [ %.2584, %B1908.endif.endif.endif ], [ %k.2.01209, %B368 ]
  %n.3.1 = phi i64 [ %n.4.2.lcssa, %B1908.endif.endif.endif ], [ %n.2.01210, %B368 ]
  %exitcond.not = icmp eq i64 %.47811271207, %15
  br i1 %exitcond.not, label %B2074, label %B368

B100.endif:                                       ; preds = %B76, %B0.endif
  %leaving.2.0.lcssa = phi i64 [ 1, %B0.endif ], [ %.317, %B76 ]
  %.341 = add nsw i64 %arg.seen.5.0, -1
  store i64 0, ptr %arg.sample_indptr.4, align 8
  %.4721200 = icmp sgt i64 %arg.indptr.5.0, 1
  br i1 %.4721200, label %B368.lr.ph, label %B2074

B368.lr.ph:                                       ; preds = %B100.endif
  %.2255 = add nsw i64 %arg.signatures.5.0, -1
  %15 = add nsw i64 %arg.indptr.5.0, -2
  br label %B368

common.ret:                                       ; preds = %B2074.if.if, %B2074.endif, %B1908.endif.endif.if.if, %B1908.endif.if.if, %B1908.if.if, %B1414.if.if, %B1186.endif.if.if, %B1186.if.if, %B782.endif.if.if, %B782.if.if, %B494.if.if
  %common.ret.op = phi i32 [ %.617, %B494.if.if ], [ %.958, %B782.if.if ], [ %.986, %B782.endif.if.if ], [ %.1406, %B1186.if.if ], [ %.1434, %B1186.endif.if.if ], [ %.1553, %B1414.if.if ], [ %.2360, %B1908.if.if ], [ %.2464, %B1908.endif.if.if ], [ %.2496, %B1908.endif.endif.if.if ], [ 0, %B2074.endif ], [ %.2708, %B2074.if.if ]
  ret i32 %common.ret.op

B494.if.if:                                       ; preds = %B494
  %.625 = icmp sgt i32 %.617, 0
  %.618 = load ptr, ptr %excinfo.1, align 8
  %.626 = select i1 %.625, ptr %.618, ptr undef
  store ptr %.626, ptr %excinfo, align 8
  br label %common.ret

B494.endif.endif:                                 ; preds = %B494, %B494
  %.642 = sub i64 %.575, %.543
  %.694 = sub i64 %.627, %.543
  %..694 = call i64 @llvm.smax.i64(i64 %.694, i64 0)
  %.7371078.not = icmp slt i64 %.694, 1
  br i1 %.7371078.not, label %B782, label %B634

B782.endif:                                       ; preds = %B782, %B782
  %.981 = trunc i64 %.968 to i32
  store i32 0, ptr %.982, align 4
  %.986 = call i32 @helper_6(ptr nonnull %.982, ptr nonnull %excinfo.3, i32 %.981)
  switch i32 %.986, label %B782.endif.if.if [
    i32 -2, label %B782.endif.endif.endif
    i32 0, label %B782.endif.endif.endif
  ], !prof !0

B782.if.if:                                       ; preds = %B782
  %.966 = icmp sgt i32 %.958, 0
  %.959 = load ptr, ptr %excinfo.2, align 8
  %.967 = select i1 %.966, ptr %.959, ptr undef
  store ptr %.967, ptr %excinfo, align 8
  br label %common.ret

B782.endif.if.if:                                 ; preds = %B782.endif
  %.994 = icmp sgt i32 %.986, 0
  %.987 = load ptr, ptr %excinfo.3, align 8
  %.995 = select i1 %.994, ptr %.987, ptr undef
  store ptr %.995, ptr %excinfo, align 8
  br label %common.ret

B782.endif.endif.endif:                           ; preds = %B782.endif, %B782.endif
  %.996 = load i32, ptr %.982, align 4
  store i32 %.996, ptr %arg.lows.4, align 4
  %.1049 = icmp slt i64 %n.2.01210, 0
  %.1050 = select i1 %.1049, i64 %arg.samples.5.0, i64 0
  %16 = getelementptr i64, ptr %arg.samples.4, i64 %n.2.01210
  %.1064 = getelementptr i64, ptr %16, i64 %.1050
  store i64 %.968, ptr %.1064, align 8
  %.1067 = icmp ult i64 %.968, %arg.below
  %.1070 = icmp eq i64 %readable.3.2.lcssa, %.543
  %.1071 = and i1 %.1070, %.1067
  %.1073 = zext i1 %.1071 to i64
  %.1074 = add nsw i64 %n.2.01210, %.1073
  %.1086 = zext i1 %.1070 to i64
  %.1132 = sub i64 %.575, %.627
  %.11751095.not = icmp slt i64 %.1132, 1
  br i1 %.11751095.not, label %B1414, label %B1012

B1186.endif:                                      ; preds = %B1012, %B1012
  %.1429 = trunc i64 %.1416 to i32
  store i32 0, ptr %.1430, align 4
  %.1434 = call i32 @helper_6(ptr nonnull %.1430, ptr nonnull %excinfo.5, i32 %.1429)
  switch i32 %.1434, label %B1186.endif.if.if [
    i32 -2, label %B1186.endif.endif
    i32 0, label %B1186.endif.endif
  ], !prof !0

B1186.if.if:                                      ; preds = %B1012
  %.1414 = icmp sgt i32 %.1406, 0
  %.1407 = load ptr, ptr %excinfo.4, align 8
  %.1415 = select i1 %.1414, ptr %.1407, ptr undef
  store ptr %.1415, ptr %excinfo, align 8
  br label %common.ret

B1186.endif.endif:                                ; preds = %B1186.endif, %B1186.endif
  %.1444 = load i32, ptr %.1430, align 4
  %.1480 = getelementptr i32, ptr %arg.lows.4, i64 %at.3.21103
  store i32 %.1444, ptr %.1480, align 4
  %.1496 = icmp slt i64 %drawn.3.21102, 0
  %.1497 = select i1 %.1496, i64 %arg.samples.5.0, i64 0
  %17 = getelementptr i64, ptr %arg.samples.4, i64 %drawn.3.21102
  %.1511 = getelementptr i64, ptr %17, i64 %.1497
  store i64 %.1416, ptr %.1511, align 8
  %.1514 = icmp ult i64 %.1416, %arg.below
  %.1518 = and i1 %.1397, %.1514
  %.1521 = zext i1 %.1518 to i64
  %.1522 = add nsw i64 %drawn.3.21102, %.1521
  %.1526 = add i64 %at.3.21103, %.1399
  %.1175 = icmp samesign ugt i64 %.117410911097, 1
  br i1 %.1175, label %B1012, label %B1414

B1186.endif.if.if:                                ; preds = %B1186.endif
  %.1442 = icmp sgt i32 %.1434, 0
  %.1435 = load ptr, ptr %excinfo.5, align 8
  %.1443 = select i1 %.1442, ptr %.1435, ptr undef
  store ptr %.1443, ptr %excinfo, align 8
  br label %common.ret

B1414.if.if:                                      ; preds = %B1414
  %.1561 = icmp sgt i32 %.1553, 0
  %.1554 = load ptr, ptr %excinfo.6, align 8
  %.1562 = select i1 %.1561, ptr %.1554, ptr undef
  store ptr %.1562, ptr %excinfo, align 8
  br label %common.ret

B1414.endif.endif:                                ; preds = %B1414, %B1414
  %.1624 = sub i64 %drawn.3.2.lcssa, %n.2.01210
  %.16671111.not = icmp slt i64 %.1624, 1
  br i1 %.16671111.not, label %B1830, label %B1494

B1908.endif:                                      ; preds = %B1830, %B1830
  %.2402 = icmp slt i64 %k.2.01209, 0
  %.2403 = select i1 %.2402, i64 %arg.keys.5.0, i64 0
  %.2404 = add i64 %.2403, %k.2.01209
  %.2421 = mul i64 %.2404, %arg.keys.5.1
  %.2423 = getelementptr i64, ptr %arg.keys.4, i64 %.2421
  tail call void @NRT_incref(ptr %arg.keys.0)
  store ptr null, ptr %.2456, align 8
  %.2464 = call i32 @helper_7(ptr nonnull %.2456, ptr nonnull %excinfo.8, ptr %arg.signatures.0, ptr %arg.signatures.1, i64 %arg.signatures.5.1, i64 %arg.signatures.3, ptr %.2302, i64 %arg.signatures.5.1, i64 %arg.signatures.6.1, i64 %arg.rows, ptr %arg.keys.0, ptr %arg.keys.1, i64 %arg.keys.5.1, i64 %arg.keys.3, ptr %.2423, i64 %arg.keys.5.1, i64 %arg.keys.6.1)
  switch i32 %.2464, label %B1908.endif.if.if [
    i32 -2, label %B1908.endif.endif
    i32 0, label %B1908.endif.endif
  ], !prof !0

B1908.if.if:                                      ; preds = %B1830
  %.2368 = icmp sgt i32 %.2360, 0
  %.2361 = load ptr, ptr %excinfo.7, align 8
  %.2369 = select i1 %.2368, ptr %.2361, ptr undef
  store ptr %.2369, ptr %excinfo, align 8
  br label %common.ret

B1908.endif.endif:                                ; preds = %B1908.endif, %B1908.endif
  tail call void @NRT_decref(ptr %arg.signatures.0)
  tail call void @NRT_decref(ptr %arg.keys.0)
  store i64 0, ptr %.2492, align 8
  %.2496 = call i32 @helper_2(ptr nonnull %.2492, ptr nonnull %excinfo.9, i64 %whole.4.2.lcssa)
  switch i32 %.2496, label %B1908.endif.endif.if.if [
    i32 -2, label %B1908.endif.endif.endif
    i32 0, label %B1908.endif.endif.endif
  ], !prof !0

B1908.endif.if.if:                                ; preds = %B1908.endif
  %.2472 = icmp sgt i32 %.2464, 0
  %.2465 = load ptr, ptr %excinfo.8, align 8
  %.2473 = select i1 %.2472, ptr %.2465, ptr undef
  store ptr %.2473, ptr %excinfo, align 8
  br label %common.ret

B1908.endif.endif.endif:                          ; preds = %B1908.endif.endif, %B1908.endif.endif
  %.2506 = load i64, ptr %.2492, align 8
  %.2533 = select i1 %.2402, i64 %arg.fingerprints.5.0, i64 0
  %18 = getelementptr i64, ptr %arg.fingerprints.4, i64 %k.2.01209
  %.2547 = getelementptr i64, ptr %18, i64 %.2533
  store i64 %.2506, ptr %.2547, align 8
  %.2565 = select i1 %.2402, i64 %arg.kept.5.0, i64 0
  %19 = getelementptr i64, ptr %arg.kept.4, i64 %k.2.01209
  %.2579 = getelementptr i64, ptr %19, i64 %.2565
  store i64 %.47811271207, ptr %.2579, align 8
  %.2584 = add nsw i64 %k.2.01209, 1
  %.2603 = icmp slt i64 %k.2.01209, -1
  %.2604 = select i1 %.2603, i64 %arg.sample_indptr.5.0, i64 0
  %20 = getelementptr i64, ptr %arg.sample_indptr.4, i64 %.2584
  %.2618 = getelementptr i64, ptr %20, i64 %.2604
  store i64 %n.4.2.lcssa, ptr %.2618, align 8
  br label %B2075

B1908.endif.endif.if.if:                          ; preds = %B1908.endif.endif
  %.2504 = icmp sgt i32 %.2496, 0
  %.2497 = load ptr, ptr %excinfo.9, align 8
  %.2505 = select i1 %.2504, ptr %.2497, ptr undef
  store ptr %.2505, ptr %excinfo, align 8
  br label %common.ret

B2074.endif:                                      ; preds = %B2074, %B2074
  %.2718 = load i64, ptr %.2704, align 8
  store i64 %.2718, ptr %retptr, align 8
  br label %common.ret

B2074.if.if:                                      ; preds = %B2074
  %.2716 = icmp sgt i32 %.2708, 0
  %.2709 = load ptr, ptr %excinfo.10, align 8
  %.2717 = select i1 %.2716, ptr %.2709, ptr undef
  store ptr %.2717, ptr %excinfo, align 8
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

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_2(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.value) #1 {
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
define internal noundef i32 @helper_6(ptr noalias writeonly captures(none) initializes((0, 4)) %retptr, ptr noalias readnone captures(none) %excinfo, i32 %arg.value) #1 {
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

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_3(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #1 {
B0:
  %.13 = tail call i64 @llvm.umax.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #2

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
  %wide.load = load <16 x i32>, ptr %sunkaddr152, align 4, !alias.scope !1
  %sunkaddr153 = mul i64 %index, 4
  %sunkaddr154 = getelementptr i8, ptr %arg.a.4, i64 %sunkaddr153
  %sunkaddr155 = getelementptr i8, ptr %sunkaddr154, i64 64
  %wide.load68 = load <16 x i32>, ptr %sunkaddr155, align 4, !alias.scope !1
  %sunkaddr156 = mul i64 %index, 4
  %sunkaddr157 = getelementptr i8, ptr %arg.a.4, i64 %sunkaddr156
  %sunkaddr158 = getelementptr i8, ptr %sunkaddr157, i64 128
  %wide.load69 = load <16 x i32>, ptr %sunkaddr158, align 4, !alias.scope !1
  %sunkaddr159 = mul i64 %index, 4
  %sunkaddr160 = getelementptr i8, ptr %arg.a.4, i64 %sunkaddr159
  %sunkaddr161 = getelementptr i8, ptr %sunkaddr160, i64 192
  %wide.load70 = load <16 x i32>, ptr %sunkaddr161, align 4, !alias.scope !1
  %6 = mul <16 x i32> %wide.load, %broadcast.splat
  %7 = mul <16 x i32> %wide.load68, %broadcast.splat
  %8 = mul <16 x i32> %wide.load69, %broadcast.splat
  %9 = mul <16 x i32> %wide.load70, %broadcast.splat
  %sunkaddr162 = mul i64 %index, 4
  %sunkaddr163 = getelementptr i8, ptr %arg.b.4, i64 %sunkaddr162
  %wide.load71 = load <16 x i32>, ptr %sunkaddr163, align 4, !alias.scope !4
  %sunkaddr164 = mul i64 %index, 4
  %sunkaddr165 = getelementptr i8, ptr %arg.b.4, i64 %sunkaddr164
  %sunkaddr166 = getelementptr i8, ptr %sunkaddr165, i64 64
  %wide.load72 = load <16 x i32>, ptr %sunkaddr166, align 4, !alias.scope !4
  %sunkaddr167 = mul i64 %index, 4
  %sunkaddr168 = getelementptr i8, ptr %arg.b.4, i64 %sunkaddr167
  %sunkaddr169 = getelementptr i8, ptr %sunkaddr168, i64 128
  %wide.load73 = load <16 x i32>, ptr %sunkaddr169, align 4, !alias.scope !4
  %sunkaddr170 = mul i64 %index, 4
  %sunkaddr171 = getelementptr i8, ptr %arg.b.4, i64 %sunkaddr170
  %sunkaddr172 = getelementptr i8, ptr %sunkaddr171, i64 192
  %wide.load74 = load <16 x i32>, ptr %sunkaddr172, align 4, !alias.scope !4
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
  %wide.load75 = load <16 x i32>, ptr %sunkaddr174, align 4, !alias.scope !6, !noalias !8
  %sunkaddr175 = mul i64 %index, 4
  %sunkaddr176 = getelementptr i8, ptr %arg.row.4, i64 %sunkaddr175
  %sunkaddr177 = getelementptr i8, ptr %sunkaddr176, i64 64
  %wide.load76 = load <16 x i32>, ptr %sunkaddr177, align 4, !alias.scope !6, !noalias !8
  %sunkaddr178 = mul i64 %index, 4
  %sunkaddr179 = getelementptr i8, ptr %arg.row.4, i64 %sunkaddr178
  %sunkaddr180 = getelementptr i8, ptr %sunkaddr179, i64 128
  %wide.load77 = load <16 x i32>, ptr %sunkaddr180, align 4, !alias.scope !6, !noalias !8
  %sunkaddr181 = mul i64 %index, 4
  %sunkaddr182 = getelementptr i8, ptr %arg.row.4, i64 %sunkaddr181
  %sunkaddr183 = getelementptr i8, ptr %sunkaddr182, i64 192
  %wide.load78 = load <16 x i32>, ptr %sunkaddr183, align 4, !alias.scope !6, !noalias !8
  %46 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %42, <16 x i32> %22)
  %47 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %43, <16 x i32> %23)
  %48 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %44, <16 x i32> %24)
  %49 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %45, <16 x i32> %25)
  %50 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %46, <16 x i32> %wide.load75)
  %51 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %47, <16 x i32> %wide.load76)
  %52 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %48, <16 x i32> %wide.load77)
  %53 = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %49, <16 x i32> %wide.load78)
  store <16 x i32> %50, ptr %sunkaddr174, align 4, !alias.scope !6, !noalias !8
  store <16 x i32> %51, ptr %sunkaddr177, align 4, !alias.scope !6, !noalias !8
  store <16 x i32> %52, ptr %sunkaddr180, align 4, !alias.scope !6, !noalias !8
  store <16 x i32> %53, ptr %sunkaddr183, align 4, !alias.scope !6, !noalias !8
  %index.next = add nuw i64 %index, 64
  %54 = icmp eq i64 %n.vec, %index.next
  br i1 %54, label %middle.block, label %vector.body, !llvm.loop !9

middle.block:                                     ; preds = %vector.body
  %55 = icmp eq i64 %arg.a.5.0.fr, %n.vec
  br i1 %55, label %B432.B868_crit_edge.us, label %vec.epilog.iter.check

vec.epilog.iter.check:                            ; preds = %middle.block
  %56 = and i64 %arg.a.5.0.fr, 56
  %57 = icmp eq i64 %56, 0
  br i1 %57, label %B434.endif.endif.endif.endif.us.preheader, label %vec.epilog.ph, !prof !12

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
  %wide.load90 = load <8 x i32>, ptr %scevgep124, align 4, !alias.scope !1
  %59 = mul <8 x i32> %wide.load90, %broadcast.splat82
  %60 = shl i64 %index89, 2
  %scevgep123 = getelementptr i8, ptr %arg.b.4, i64 %60
  %wide.load91 = load <8 x i32>, ptr %scevgep123, align 4, !alias.scope !4
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
  %wide.load92 = load <8 x i32>, ptr %scevgep122, align 4, !alias.scope !6, !noalias !8
  %71 = tail call <8 x i32> @llvm.umin.v8i32(<8 x i32> %69, <8 x i32> %64)
  %72 = tail call <8 x i32> @llvm.umin.v8i32(<8 x i32> %71, <8 x i32> %wide.load92)
  store <8 x i32> %72, ptr %scevgep122, align 4, !alias.scope !6, !noalias !8
  %index.next93 = add nuw i64 %index89, 8
  %73 = icmp eq i64 %n.vec80, %index.next93
  br i1 %73, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !13

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
  br i1 %prol.iter.cmp.not, label %B434.endif.endif.endif.endif.us.prol.loopexit, label %B434.endif.endif.endif.endif.us.prol, !llvm.loop !14

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
  br i1 %exitcond551.not.3, label %B432.B868_crit_edge.us, label %B434.endif.endif.endif.endif.us, !llvm.loop !16

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
  br i1 %.1047, label %B160.endif.endif.endif.endif, label %common.ret, !llvm.loop !17
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.usub.with.overflow.i64(i64, i64) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i32> @llvm.umin.v16i32(<16 x i32>, <16 x i32>) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i32> @llvm.umin.v8i32(<8 x i32>, <8 x i32>) #0

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #2

; Function Attrs: mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite)
define internal void @NRT_incref(ptr %p) alwaysinline {
  ret void
}

; Function Attrs: noinline
define internal void @NRT_decref(ptr %p) alwaysinline {
  ret void
}

; Function Attrs: nounwind


; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @helper_7(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.row.0, ptr readnone captures(none) %arg.row.1, i64 %arg.row.2, i64 %arg.row.3, ptr readonly captures(none) %arg.row.4, i64 %arg.row.5.0, i64 %arg.row.6.0, i64 %arg.width, ptr readnone captures(none) %arg.keys.0, ptr readnone captures(none) %arg.keys.1, i64 %arg.keys.2, i64 %arg.keys.3, ptr writeonly captures(none) %arg.keys.4, i64 %arg.keys.5.0, i64 %arg.keys.6.0) #7 {
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
  br i1 %9, label %middle.block, label %vector.body, !llvm.loop !20

middle.block:                                     ; preds = %vector.body
  %cmp.n = icmp eq i64 %arg.keys.5.0, %n.vec
  br i1 %cmp.n, label %B294, label %vec.epilog.iter.check

vec.epilog.iter.check:                            ; preds = %middle.block
  %10 = and i64 %arg.keys.5.0, 24
  %min.epilog.iters.check = icmp eq i64 %10, 0
  br i1 %min.epilog.iters.check, label %B62.endif.preheader, label %vec.epilog.ph, !prof !21

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
  br i1 %14, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !22

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
  br i1 %prol.iter.cmp.not, label %B178.us.prol.loopexit.loopexit, label %B178.us.prol, !llvm.loop !23

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
  br i1 %exitcond163.not, label %B294, label %B62.endif, !llvm.loop !24
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
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { noinline }
attributes #6 = { nounwind }
attributes #7 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!2}
!2 = distinct !{!2, !3}
!3 = distinct !{!3, !"LVerDomain"}
!4 = !{!5}
!5 = distinct !{!5, !3}
!6 = !{!7}
!7 = distinct !{!7, !3}
!8 = !{!2, !5}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.isvectorized", i32 1}
!11 = !{!"llvm.loop.unroll.runtime.disable"}
!12 = !{!"branch_weights", i32 8, i32 56}
!13 = distinct !{!13, !10, !11}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.unroll.disable"}
!16 = distinct !{!16, !10}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.peeled.count", i32 1}
!19 = !{!"branch_weights", i32 1, i32 99}
!20 = distinct !{!20, !10, !11}
!21 = !{!"branch_weights", i32 8, i32 24}
!22 = distinct !{!22, !10, !11}
!23 = distinct !{!23, !15}
!24 = distinct !{!24, !11, !10}
