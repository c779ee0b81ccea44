; of eeb331ba30a4f3351f60833918ae12cc
; returns int64


define range(i32 -1, -2) i32 @clusterer_duplicates_sketch_kernels_sketch(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.6.0, i64 %arg.size, ptr %arg.a.0, ptr %arg.a.1, i64 %arg.a.2, i64 %arg.a.3, ptr %arg.a.4, i64 %arg.a.5.0, i64 %arg.a.6.0, ptr %arg.b.0, ptr %arg.b.1, i64 %arg.b.2, i64 %arg.b.3, ptr %arg.b.4, i64 %arg.b.5.0, i64 %arg.b.6.0, i64 %arg.rows, i64 %arg.below, ptr %arg.lows.0, ptr %arg.lows.1, i64 %arg.lows.2, i64 %arg.lows.3, ptr %arg.lows.4, i64 %arg.lows.5.0, i64 %arg.lows.6.0, ptr %arg.signatures.0, ptr %arg.signatures.1, i64 %arg.signatures.2, i64 %arg.signatures.3, ptr %arg.signatures.4, i64 %arg.signatures.5.0, i64 %arg.signatures.5.1, i64 %arg.signatures.6.0, i64 %arg.signatures.6.1, ptr %arg.seen.0, ptr %arg.seen.1, i64 %arg.seen.2, i64 %arg.seen.3, ptr %arg.seen.4, i64 %arg.seen.5.0, i64 %arg.seen.6.0, ptr %arg.kept.0, ptr %arg.kept.1, i64 %arg.kept.2, i64 %arg.kept.3, ptr %arg.kept.4, i64 %arg.kept.5.0, i64 %arg.kept.6.0, ptr %arg.fingerprints.0, ptr %arg.fingerprints.1, i64 %arg.fingerprints.2, i64 %arg.fingerprints.3, ptr %arg.fingerprints.4, i64 %arg.fingerprints.5.0, i64 %arg.fingerprints.6.0, ptr %arg.keys.0, ptr %arg.keys.1, i64 %arg.keys.2, i64 %arg.keys.3, ptr %arg.keys.4, i64 %arg.keys.5.0, i64 %arg.keys.5.1, i64 %arg.keys.6.0, i64 %arg.keys.6.1, ptr %arg.samples.0, ptr %arg.samples.1, i64 %arg.samples.2, i64 %arg.samples.3, ptr %arg.samples.4, i64 %arg.samples.5.0, i64 %arg.samples.6.0, ptr %arg.sample_indptr.0, ptr %arg.sample_indptr.1, i64 %arg.sample_indptr.2, i64 %arg.sample_indptr.3, ptr %arg.sample_indptr.4, i64 %arg.sample_indptr.5.0, i64 %arg.sample_indptr.6.0) {
B0.endif:
  %.611 = alloca i64, align 8
  store i64 0, ptr %.611, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.866 = alloca i64, align 8
  store i64 0, ptr %.866, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.894 = alloca i32, align 4
  store i32 0, ptr %.894, align 4
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.1214 = alloca i64, align 8
  store i64 0, ptr %.1214, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.1240 = alloca i32, align 4
  store i32 0, ptr %.1240, align 4
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.2118 = alloca ptr, align 8
  store ptr null, ptr %.2118, align 8
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  %.2226 = alloca ptr, align 8
  store ptr null, ptr %.2226, align 8
  %excinfo.7 = alloca ptr, align 8
  store ptr null, ptr %excinfo.7, align 8
  %.2262 = alloca i64, align 8
  store i64 0, ptr %.2262, align 8
  %excinfo.8 = alloca ptr, align 8
  store ptr null, ptr %excinfo.8, align 8
  %.2474 = alloca i64, align 8
  %excinfo.9 = alloca ptr, align 8
  store ptr null, ptr %excinfo.9, align 8
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
  %.278977.not = icmp slt i64 %arg.size, 1
  br i1 %.278977.not, label %B100.endif, label %B76

B76:                                              ; preds = %B0.endif, %B76
  %leaving.2.0980 = phi i64 [ %.317, %B76 ], [ 1, %B0.endif ]
  %.277979 = phi i64 [ %.287, %B76 ], [ %arg.size, %B0.endif ]
  %.287 = add nsw i64 %.277979, -1
  %.317 = mul i64 %leaving.2.0980, 6364136223846793005
  %.278 = icmp samesign ugt i64 %.277979, 1
  br i1 %.278, label %B76, label %B100.endif

B368:                                             ; preds = %B368.lr.ph, %B1791
  %n.2.01105 = phi i64 [ 0, %B368.lr.ph ], [ %n.3.1, %B1791 ]
  %k.2.01104 = phi i64 [ 0, %B368.lr.ph ], [ %k.3.1, %B1791 ]
  %.47810291102 = phi i64 [ 0, %B368.lr.ph ], [ %.485, %B1791 ]
  %.485 = add nuw nsw i64 %.47810291102, 1
  %0 = getelementptr i64, ptr %arg.indptr.4, i64 %.47810291102
  %.543 = load i64, ptr %0, align 8
  %1 = getelementptr i8, ptr %0, i64 8
  %.575 = load i64, ptr %1, align 8
  %.584 = icmp eq i64 %.575, %.543
  br i1 %.584, label %B1791, label %B494

B494:                                             ; preds = %B368
  %.607 = add i64 %.543, %arg.size
  store i64 0, ptr %.611, align 8
  %.617 = call i32 @helper_1(ptr nonnull %.611, ptr nonnull %excinfo.1, i64 %.607, i64 %.575)
  %.627 = load i64, ptr %.611, align 8
  switch i32 %.617, label %B494.if.if [
    i32 -2, label %B494.endif.endif
    i32 0, label %B494.endif.endif
  ], !prof !0

B630:                                             ; preds = %B494.endif.endif, %B630
  %value.3.2989 = phi i64 [ %.802, %B630 ], [ 0, %B494.endif.endif ]
  %weight.3.2988 = phi i64 [ %.839, %B630 ], [ 6364136223846793005, %B494.endif.endif ]
  %whole.3.2987 = phi i64 [ %.835, %B630 ], [ %.642, %B494.endif.endif ]
  %.734982986 = phi i64 [ %.744, %B630 ], [ %..692, %B494.endif.endif ]
  %.741983985 = phi i64 [ %.748, %B630 ], [ %.543, %B494.endif.endif ]
  %.744 = add nsw i64 %.734982986, -1
  %.748 = add i64 %.741983985, 1
  %.774 = mul i64 %value.3.2989, 6364136223846793005
  %.800 = getelementptr i64, ptr %arg.words.4, i64 %.741983985
  %.801 = load i64, ptr %.800, align 8
  %.802 = add i64 %.801, %.774
  %.833 = mul i64 %.801, %weight.3.2988
  %.835 = add i64 %.833, %whole.3.2987
  %.839 = add i64 %weight.3.2988, 4354685564936845354
  %.735 = icmp samesign ugt i64 %.734982986, 1
  br i1 %.735, label %B630, label %B720.loopexit

B720.loopexit:                                    ; preds = %B630
  %2 = mul i64 %..692, 4354685564936845354
  %3 = add i64 %2, 6364136223846793005
  br label %B720

B720:                                             ; preds = %B720.loopexit, %B494.endif.endif
  %whole.3.2.lcssa = phi i64 [ %.642, %B494.endif.endif ], [ %.835, %B720.loopexit ]
  %weight.3.2.lcssa = phi i64 [ 6364136223846793005, %B494.endif.endif ], [ %3, %B720.loopexit ]
  %value.3.2.lcssa = phi i64 [ 0, %B494.endif.endif ], [ %.802, %B720.loopexit ]
  store i64 0, ptr %.866, align 8
  %.870 = call i32 @helper_2(ptr nonnull %.866, ptr nonnull %excinfo.2, i64 %value.3.2.lcssa)
  %.880 = load i64, ptr %.866, align 8
  switch i32 %.870, label %B720.if.if [
    i32 -2, label %B720.endif
    i32 0, label %B720.endif
  ], !prof !0

B902:                                             ; preds = %B902.preheader, %B902.endif.endif
  %at.2.21006 = phi i64 [ %.1332, %B902.endif.endif ], [ 1, %B902.preheader ]
  %drawn.3.21005 = phi i64 [ %.1328, %B902.endif.endif ], [ %.982, %B902.preheader ]
  %value.4.21004 = phi i64 [ %.1173, %B902.endif.endif ], [ %value.3.2.lcssa, %B902.preheader ]
  %weight.4.21003 = phi i64 [ %.1210, %B902.endif.endif ], [ %weight.3.2.lcssa, %B902.preheader ]
  %whole.4.21002 = phi i64 [ %.1206, %B902.endif.endif ], [ %whole.3.2.lcssa, %B902.preheader ]
  %.10809971000 = phi i64 [ %.1087, %B902.endif.endif ], [ %.627, %B902.preheader ]
  %.1087 = add i64 %.10809971000, 1
  %.1113 = mul i64 %value.4.21004, 6364136223846793005
  %.1139 = getelementptr i64, ptr %arg.words.4, i64 %.10809971000
  %.1140 = load i64, ptr %.1139, align 8
  %.1141 = add i64 %.1140, %.1113
  %.1143 = sub i64 %.10809971000, %arg.size
  %.1169 = getelementptr i64, ptr %arg.words.4, i64 %.1143
  %.1170 = load i64, ptr %.1169, align 8
  %4 = mul i64 %leaving.2.0.lcssa, %.1170
  %.1173 = sub i64 %.1141, %4
  %.1204 = mul i64 %.1140, %weight.4.21003
  %.1206 = add i64 %.1204, %whole.4.21002
  %.1210 = add i64 %weight.4.21003, 4354685564936845354
  store i64 0, ptr %.1214, align 8
  %.1218 = call i32 @helper_2(ptr nonnull %.1214, ptr nonnull %excinfo.4, i64 %.1173)
  %.1228 = load i64, ptr %.1214, align 8
  switch i32 %.1218, label %B902.if.if [
    i32 -2, label %B902.endif
    i32 0, label %B902.endif
  ], !prof !0

B1210:                                            ; preds = %B1172.endif, %B1544
  %n.4.21017 = phi i64 [ %n.5.3, %B1544 ], [ %n.2.01105, %B1172.endif ]
  %.143610121016 = phi i64 [ %.1446, %B1544 ], [ %.1394, %B1172.endif ]
  %.144310131015 = phi i64 [ %.1450, %B1544 ], [ %n.2.01105, %B1172.endif ]
  %.1446 = add nsw i64 %.143610121016, -1
  %.1450 = add i64 %.144310131015, 1
  %.1492 = icmp slt i64 %.144310131015, 0
  %.1493 = select i1 %.1492, i64 %arg.samples.5.0, i64 0
  %5 = getelementptr i64, ptr %arg.samples.4, i64 %.144310131015
  %.1507 = getelementptr i64, ptr %5, i64 %.1493
  %.1508 = load i64, ptr %.1507, align 8
  %.1510 = and i64 %.1508, %.341
  %.1532 = icmp slt i64 %.1510, 0
  %.1533 = select i1 %.1532, i64 %arg.seen.5.0, i64 0
  %6 = getelementptr i64, ptr %arg.seen.4, i64 %.1510
  %.1547 = getelementptr i64, ptr %6, i64 %.1533
  %.1548 = load i64, ptr %.1547, align 8
  %.1550 = icmp sgt i64 %.1548, %n.2.01105
  br i1 %.1550, label %B1294, label %B1502

B1294:                                            ; preds = %B1210
  %.1606.inv = icmp sgt i64 %.1548, 0
  %.1607 = select i1 %.1606.inv, i64 0, i64 %arg.samples.5.0
  %7 = getelementptr i64, ptr %arg.samples.4, i64 %.1548
  %8 = getelementptr i8, ptr %7, i64 -8
  %.1621 = getelementptr i64, ptr %8, i64 %.1607
  %.1622 = load i64, ptr %.1621, align 8
  %.1654.not = icmp eq i64 %.1622, %.1508
  br i1 %.1654.not, label %B1544, label %B1348

B1348:                                            ; preds = %B1294, %B1424
  %slot.2.4 = phi i64 [ %.1664, %B1424 ], [ %.1510, %B1294 ]
  %.1660 = add nsw i64 %slot.2.4, 1
  %.1664 = and i64 %.1660, %.341
  %.1685 = icmp slt i64 %.1664, 0
  %.1686 = select i1 %.1685, i64 %arg.seen.5.0, i64 0
  %9 = getelementptr i64, ptr %arg.seen.4, i64 %.1664
  %.1700 = getelementptr i64, ptr %9, i64 %.1686
  %.1701 = load i64, ptr %.1700, align 8
  %.1703 = icmp sgt i64 %.1701, %n.2.01105
  br i1 %.1703, label %B1424, label %B1478

B1424:                                            ; preds = %B1348
  %.1758.inv = icmp sgt i64 %.1701, 0
  %.1759 = select i1 %.1758.inv, i64 0, i64 %arg.samples.5.0
  %10 = getelementptr i64, ptr %arg.samples.4, i64 %.1701
  %11 = getelementptr i8, ptr %10, i64 -8
  %.1773 = getelementptr i64, ptr %11, i64 %.1759
  %.1774 = load i64, ptr %.1773, align 8
  %.1806.not = icmp eq i64 %.1774, %.1508
  br i1 %.1806.not, label %B1478, label %B1348

B1478:                                            ; preds = %B1424, %B1348
  %12 = icmp sgt i64 %.1701, %n.2.01105
  br i1 %12, label %B1544, label %B1502

B1502:                                            ; preds = %B1210, %B1478
  %slot.3.31234 = phi i64 [ %.1664, %B1478 ], [ %.1510, %B1210 ]
  %.1838.pre-phi1233 = phi i64 [ %.1686, %B1478 ], [ %.1533, %B1210 ]
  %13 = getelementptr i64, ptr %arg.seen.4, i64 %slot.3.31234
  %.1852 = getelementptr i64, ptr %13, i64 %.1838.pre-phi1233
  %.1904 = icmp slt i64 %n.4.21017, 0
  %.1905 = select i1 %.1904, i64 %arg.samples.5.0, i64 0
  %14 = getelementptr i64, ptr %arg.samples.4, i64 %n.4.21017
  %.1919 = getelementptr i64, ptr %14, i64 %.1905
  store i64 %.1508, ptr %.1919, align 8
  %.1922 = add nsw i64 %n.4.21017, 1
  store i64 %.1922, ptr %.1852, align 8
  br label %B1544

B1544:                                            ; preds = %B1294, %B1502, %B1478
  %n.5.3 = phi i64 [ %.1922, %B1502 ], [ %n.4.21017, %B1478 ], [ %n.4.21017, %B1294 ]
  %.1437 = icmp sgt i64 %.143610121016, 1
  br i1 %.1437, label %B1210, label %B1546

B1546:                                            ; preds = %B1544, %B1172.endif
  %n.4.2.lcssa = phi i64 [ %n.2.01105, %B1172.endif ], [ %n.5.3, %B1544 ]
  tail call void @NRT_incref(ptr %arg.signatures.0)
  %spec.select = tail call i64 @llvm.smin.i64(i64 %k.2.01104, i64 %.2025)
  %.2051 = icmp slt i64 %spec.select, 0
  %.2052 = select i1 %.2051, i64 %arg.signatures.5.0, i64 0
  %.2053 = add i64 %.2052, %spec.select
  %.2070 = mul i64 %.2053, %arg.signatures.5.1
  %.2072 = getelementptr i32, ptr %arg.signatures.4, i64 %.2070
  store ptr null, ptr %.2118, align 8
  %.2130 = call i32 @helper_3(ptr nonnull %.2118, ptr nonnull %excinfo.6, ptr %arg.lows.0, ptr %arg.lows.1, i64 %arg.lows.2, i64 %arg.lows.3, ptr nonnull %arg.lows.4, i64 %arg.lows.5.0, i64 %arg.lows.6.0, i64 %at.2.2.lcssa, ptr %arg.a.0, ptr %arg.a.1, i64 %arg.a.2, i64 %arg.a.3, ptr %arg.a.4, i64 %arg.a.5.0, i64 %arg.a.6.0, ptr %arg.b.0, ptr %arg.b.1, i64 %arg.b.2, i64 %arg.b.3, ptr %arg.b.4, i64 %arg.b.5.0, i64 %arg.b.6.0, ptr %arg.signatures.0, ptr %arg.signatures.1, i64 %arg.signatures.5.1, i64 %arg.signatures.3, ptr %.2072, i64 %arg.signatures.5.1, i64 %arg.signatures.6.1)
  switch i32 %.2130, label %B1624.if.if [
    i32 -2, label %B1624.endif
    i32 0, label %B1624.endif
  ], !prof !0

B1790:                                            ; preds = %B1791, %B100.endif
  %k.2.0.lcssa = phi i64 [ 0, %B100.endif ], [ %k.3.1, %B1791 ]
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
  store i64 0, ptr %.2474, align 8
  %.2478 = call i32 @helper_4(ptr nonnull %.2474, ptr nonnull %excinfo.9, i64 %k.2.0.lcssa)
  switch i32 %.2478, label %B1790.if.if [
    i32 -2, label %B1790.endif
    i32 0, label %B1790.endif
  ], !prof !0

B1791:                                            ; preds = %B368, %B1624.endif.endif.endif
  %k.3.1 = phi i64 [ %.2354, %B1624.endif.endif.endif ], [ %k.2.01104, %B368 ]
  %n.3.1 = phi i64 [ %n.4.2.lcssa, %B1624.endif.endif.endif ], [ %n.2.01105, %B368 ]
  %exitcond1224.not = icmp eq i64 %.47810291102, %15
  br i1 %exitcond1224.not, label %B1790, label %B368

B100.endif:                                       ; preds = %B76, %B0.endif
  %leaving.2.0.lcssa = phi i64 [ 1, %B0.endif ], [ %.317, %B76 ]
  %.341 = add nsw i64 %arg.seen.5.0, -1
  store i64 0, ptr %arg.sample_indptr.4, align 8
  %.4721095 = icmp sgt i64 %arg.indptr.5.0, 1
  br i1 %.4721095, label %B368.lr.ph, label %B1790

B368.lr.ph:                                       ; preds = %B100.endif
  %.2025 = add nsw i64 %arg.signatures.5.0, -1
  %15 = add nsw i64 %arg.indptr.5.0, -2
  br label %B368

common.ret:                                       ; preds = %B1790.if.if, %B1790.endif, %B1624.endif.endif.if.if, %B1624.endif.if.if, %B1624.if.if, %B902.endif.if.if, %B902.if.if, %B720.endif.if.if, %B720.if.if, %B494.if.if
  %common.ret.op = phi i32 [ %.617, %B494.if.if ], [ %.870, %B720.if.if ], [ %.898, %B720.endif.if.if ], [ %.1218, %B902.if.if ], [ %.1244, %B902.endif.if.if ], [ %.2130, %B1624.if.if ], [ %.2234, %B1624.endif.if.if ], [ %.2266, %B1624.endif.endif.if.if ], [ 0, %B1790.endif ], [ %.2478, %B1790.if.if ]
  ret i32 %common.ret.op

B494.if.if:                                       ; preds = %B494
  %.625 = icmp sgt i32 %.617, 0
  %.618 = load ptr, ptr %excinfo.1, align 8
  %.626 = select i1 %.625, ptr %.618, ptr undef
  store ptr %.626, ptr %excinfo, align 8
  br label %common.ret

B494.endif.endif:                                 ; preds = %B494, %B494
  %.642 = sub i64 %.575, %.543
  %.692 = sub i64 %.627, %.543
  %..692 = call i64 @llvm.smax.i64(i64 %.692, i64 0)
  %.735984.not = icmp slt i64 %.692, 1
  br i1 %.735984.not, label %B720, label %B630

B720.endif:                                       ; preds = %B720, %B720
  %.893 = trunc i64 %.880 to i32
  store i32 0, ptr %.894, align 4
  %.898 = call i32 @helper_5(ptr nonnull %.894, ptr nonnull %excinfo.3, i32 %.893)
  switch i32 %.898, label %B720.endif.if.if [
    i32 -2, label %B720.endif.endif.endif
    i32 0, label %B720.endif.endif.endif
  ], !prof !0

B720.if.if:                                       ; preds = %B720
  %.878 = icmp sgt i32 %.870, 0
  %.871 = load ptr, ptr %excinfo.2, align 8
  %.879 = select i1 %.878, ptr %.871, ptr undef
  store ptr %.879, ptr %excinfo, align 8
  br label %common.ret

B720.endif.if.if:                                 ; preds = %B720.endif
  %.906 = icmp sgt i32 %.898, 0
  %.899 = load ptr, ptr %excinfo.3, align 8
  %.907 = select i1 %.906, ptr %.899, ptr undef
  store ptr %.907, ptr %excinfo, align 8
  br label %common.ret

B720.endif.endif.endif:                           ; preds = %B720.endif, %B720.endif
  %.908 = load i32, ptr %.894, align 4
  store i32 %.908, ptr %arg.lows.4, align 4
  %.961 = icmp slt i64 %n.2.01105, 0
  %.962 = select i1 %.961, i64 %arg.samples.5.0, i64 0
  %16 = getelementptr i64, ptr %arg.samples.4, i64 %n.2.01105
  %.976 = getelementptr i64, ptr %16, i64 %.962
  store i64 %.880, ptr %.976, align 8
  %.979 = icmp ult i64 %.880, %arg.below
  %.981 = zext i1 %.979 to i64
  %.982 = add nsw i64 %n.2.01105, %.981
  %.1031 = sub i64 %.575, %.627
  %.1074999.not = icmp slt i64 %.1031, 1
  br i1 %.1074999.not, label %B1172.endif, label %B902.preheader

B902.preheader:                                   ; preds = %B720.endif.endif.endif
  %17 = add nuw i64 %.1031, 1
  br label %B902

B902.endif:                                       ; preds = %B902, %B902
  %.1239 = trunc i64 %.1228 to i32
  store i32 0, ptr %.1240, align 4
  %.1244 = call i32 @helper_5(ptr nonnull %.1240, ptr nonnull %excinfo.5, i32 %.1239)
  switch i32 %.1244, label %B902.endif.if.if [
    i32 -2, label %B902.endif.endif
    i32 0, label %B902.endif.endif
  ], !prof !0

B902.if.if:                                       ; preds = %B902
  %.1226 = icmp sgt i32 %.1218, 0
  %.1219 = load ptr, ptr %excinfo.4, align 8
  %.1227 = select i1 %.1226, ptr %.1219, ptr undef
  store ptr %.1227, ptr %excinfo, align 8
  br label %common.ret

B902.endif.endif:                                 ; preds = %B902.endif, %B902.endif
  %.1254 = load i32, ptr %.1240, align 4
  %.1290 = getelementptr i32, ptr %arg.lows.4, i64 %at.2.21006
  store i32 %.1254, ptr %.1290, align 4
  %.1306 = icmp slt i64 %drawn.3.21005, 0
  %.1307 = select i1 %.1306, i64 %arg.samples.5.0, i64 0
  %18 = getelementptr i64, ptr %arg.samples.4, i64 %drawn.3.21005
  %.1321 = getelementptr i64, ptr %18, i64 %.1307
  store i64 %.1228, ptr %.1321, align 8
  %.1324 = icmp ult i64 %.1228, %arg.below
  %.1327 = zext i1 %.1324 to i64
  %.1328 = add nsw i64 %drawn.3.21005, %.1327
  %.1332 = add nuw i64 %at.2.21006, 1
  %exitcond.not = icmp eq i64 %at.2.21006, %.1031
  br i1 %exitcond.not, label %B1172.endif, label %B902

B902.endif.if.if:                                 ; preds = %B902.endif
  %.1252 = icmp sgt i32 %.1244, 0
  %.1245 = load ptr, ptr %excinfo.5, align 8
  %.1253 = select i1 %.1252, ptr %.1245, ptr undef
  store ptr %.1253, ptr %excinfo, align 8
  br label %common.ret

B1172.endif:                                      ; preds = %B902.endif.endif, %B720.endif.endif.endif
  %whole.4.2.lcssa = phi i64 [ %whole.3.2.lcssa, %B720.endif.endif.endif ], [ %.1206, %B902.endif.endif ]
  %drawn.3.2.lcssa = phi i64 [ %.982, %B720.endif.endif.endif ], [ %.1328, %B902.endif.endif ]
  %at.2.2.lcssa = phi i64 [ 1, %B720.endif.endif.endif ], [ %17, %B902.endif.endif ]
  %.1394 = sub i64 %drawn.3.2.lcssa, %n.2.01105
  %.14371014.not = icmp slt i64 %.1394, 1
  br i1 %.14371014.not, label %B1546, label %B1210

B1624.endif:                                      ; preds = %B1546, %B1546
  %.2172 = icmp slt i64 %k.2.01104, 0
  %.2173 = select i1 %.2172, i64 %arg.keys.5.0, i64 0
  %.2174 = add i64 %.2173, %k.2.01104
  %.2191 = mul i64 %.2174, %arg.keys.5.1
  %.2193 = getelementptr i64, ptr %arg.keys.4, i64 %.2191
  tail call void @NRT_incref(ptr %arg.keys.0)
  store ptr null, ptr %.2226, align 8
  %.2234 = call i32 @helper_6(ptr nonnull %.2226, ptr nonnull %excinfo.7, ptr %arg.signatures.0, ptr %arg.signatures.1, i64 %arg.signatures.5.1, i64 %arg.signatures.3, ptr %.2072, i64 %arg.signatures.5.1, i64 %arg.signatures.6.1, i64 %arg.rows, ptr %arg.keys.0, ptr %arg.keys.1, i64 %arg.keys.5.1, i64 %arg.keys.3, ptr %.2193, i64 %arg.keys.5.1, i64 %arg.keys.6.1)
  switch i32 %.2234, label %B1624.endif.if.if [
    i32 -2, label %B1624.endif.endif
    i32 0, label %B1624.endif.endif
  ], !prof !0

B1624.if.if:                                      ; preds = %B1546
  %.2138 = icmp sgt i32 %.2130, 0
  %.2131 = load ptr, ptr %excinfo.6, align 8
  %.2139 = select i1 %.2138, ptr %.2131, ptr undef
  store ptr %.2139, ptr %excinfo, align 8
  br label %common.ret

B1624.endif.endif:                                ; preds = %B1624.endif, %B1624.endif
  tail call void @NRT_decref(ptr %arg.signatures.0)
  tail call void @NRT_decref(ptr %arg.keys.0)
  store i64 0, ptr %.2262, align 8
  %.2266 = call i32 @helper_2(ptr nonnull %.2262, ptr nonnull %excinfo.8, i64 %whole.4.2.lcssa)
  switch i32 %.2266, label %B1624.endif.endif.if.if [
    i32 -2, label %B1624.endif.endif.endif
    i32 0, label %B1624.endif.endif.endif
  ], !prof !0

B1624.endif.if.if:                                ; preds = %B1624.endif
  %.2242 = icmp sgt i32 %.2234, 0
  %.2235 = load ptr, ptr %excinfo.7, align 8
  %.2243 = select i1 %.2242, ptr %.2235, ptr undef
  store ptr %.2243, ptr %excinfo, align 8
  br label %common.ret

B1624.endif.endif.endif:                          ; preds = %B1624.endif.endif, %B1624.endif.endif
  %.2276 = load i64, ptr %.2262, align 8
  %.2303 = select i1 %.2172, i64 %arg.fingerprints.5.0, i64 0
  %19 = getelementptr i64, ptr %arg.fingerprints.4, i64 %k.2.01104
  %.2317 = getelementptr i64, ptr %19, i64 %.2303
  store i64 %.2276, ptr %.2317, align 8
  %.2335 = select i1 %.2172, i64 %arg.kept.5.0, i64 0
  %20 = getelementptr i64, ptr %arg.kept.4, i64 %k.2.01104
  %.2349 = getelementptr i64, ptr %20, i64 %.2335
  store i64 %.47810291102, ptr %.2349, align 8
  %.2354 = add nsw i64 %k.2.01104, 1
  %.2373 = icmp slt i64 %k.2.01104, -1
  %.2374 = select i1 %.2373, i64 %arg.sample_indptr.5.0, i64 0
  %21 = getelementptr i64, ptr %arg.sample_indptr.4, i64 %.2354
  %.2388 = getelementptr i64, ptr %21, i64 %.2374
  store i64 %n.4.2.lcssa, ptr %.2388, align 8
  br label %B1791

B1624.endif.endif.if.if:                          ; preds = %B1624.endif.endif
  %.2274 = icmp sgt i32 %.2266, 0
  %.2267 = load ptr, ptr %excinfo.8, align 8
  %.2275 = select i1 %.2274, ptr %.2267, ptr undef
  store ptr %.2275, ptr %excinfo, align 8
  br label %common.ret

B1790.endif:                                      ; preds = %B1790, %B1790
  %.2488 = load i64, ptr %.2474, align 8
  store i64 %.2488, ptr %retptr, align 8
  br label %common.ret

B1790.if.if:                                      ; preds = %B1790
  %.2486 = icmp sgt i32 %.2478, 0
  %.2479 = load ptr, ptr %excinfo.9, align 8
  %.2487 = select i1 %.2486, ptr %.2479, ptr undef
  store ptr %.2487, ptr %excinfo, align 8
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
define internal noundef i32 @helper_5(ptr noalias writeonly captures(none) initializes((0, 4)) %retptr, ptr noalias readnone captures(none) %excinfo, i32 %arg.value) #1 {
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

define internal noundef range(i32 -1, -2) i32 @helper_3(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.hashes.0, ptr readnone captures(none) %arg.hashes.1, i64 %arg.hashes.2, i64 %arg.hashes.3, ptr readonly captures(none) %arg.hashes.4, i64 %arg.hashes.5.0, i64 %arg.hashes.6.0, i64 %arg.n, ptr %arg.a.0, ptr readnone captures(none) %arg.a.1, i64 %arg.a.2, i64 %arg.a.3, ptr readonly captures(none) %arg.a.4, i64 %arg.a.5.0, i64 %arg.a.6.0, ptr %arg.b.0, ptr readnone captures(none) %arg.b.1, i64 %arg.b.2, i64 %arg.b.3, ptr readonly captures(none) %arg.b.4, i64 %arg.b.5.0, i64 %arg.b.6.0, ptr %arg.row.0, ptr readnone captures(none) %arg.row.1, i64 %arg.row.2, i64 %arg.row.3, ptr captures(none) %arg.row.4, i64 %arg.row.5.0, i64 %arg.row.6.0) {
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
define internal noundef i32 @helper_6(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.row.0, ptr readnone captures(none) %arg.row.1, i64 %arg.row.2, i64 %arg.row.3, ptr readonly captures(none) %arg.row.4, i64 %arg.row.5.0, i64 %arg.row.6.0, i64 %arg.width, ptr readnone captures(none) %arg.keys.0, ptr readnone captures(none) %arg.keys.1, i64 %arg.keys.2, i64 %arg.keys.3, ptr writeonly captures(none) %arg.keys.4, i64 %arg.keys.5.0, i64 %arg.keys.6.0) #7 {
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
define internal noundef i32 @helper_4(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x) #1 {
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
