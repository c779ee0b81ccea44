; of 10bf43eef7032cde372de96ae66f31eb
; returns int64


define i32 @clusterer_reuse_seeds_bring_together(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, ptr %arg.bounds.0, ptr %arg.bounds.1, i64 %arg.bounds.2, i64 %arg.bounds.3, ptr %arg.bounds.4, i64 %arg.bounds.5.0, i64 %arg.bounds.6.0, ptr %arg.firsts.0, ptr %arg.firsts.1, i64 %arg.firsts.2, i64 %arg.firsts.3, ptr %arg.firsts.4, i64 %arg.firsts.5.0, i64 %arg.firsts.6.0, i64 %arg.key, ptr %arg.keys.0, ptr %arg.keys.1, i64 %arg.keys.2, i64 %arg.keys.3, ptr %arg.keys.4, i64 %arg.keys.5.0, i64 %arg.keys.6.0, ptr %arg.counts.0, ptr %arg.counts.1, i64 %arg.counts.2, i64 %arg.counts.3, ptr %arg.counts.4, i64 %arg.counts.5.0, i64 %arg.counts.5.1, i64 %arg.counts.6.0, i64 %arg.counts.6.1, ptr %arg.order.0, ptr %arg.order.1, i64 %arg.order.2, i64 %arg.order.3, ptr %arg.order.4, i64 %arg.order.5.0, i64 %arg.order.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.5.1, i64 %arg.table.6.0, i64 %arg.table.6.1) {
B0.endif:
  %.221 = getelementptr i32, ptr %arg.table.4, i64 %arg.table.5.1
  %.291.idx = shl i64 %arg.table.5.1, 3
  %.291 = getelementptr i8, ptr %arg.table.4, i64 %.291.idx
  %.466 = getelementptr i32, ptr %arg.counts.4, i64 %arg.counts.5.1
  %.536.idx = shl i64 %arg.counts.5.1, 3
  %.536 = getelementptr i8, ptr %arg.counts.4, i64 %.536.idx
  %.6991380 = icmp sgt i64 %arg.firsts.5.0, 1
  br i1 %.6991380, label %B170.preheader, label %B1660

B170.preheader:                                   ; preds = %B0.endif
  %.1663 = mul i64 %arg.key, -7046029254386353131
  %0 = add nsw i64 %arg.firsts.5.0, -2
  br label %B170

B168.loopexit:                                    ; preds = %B1661, %B1428.endif
  %exitcond1405.not = icmp eq i64 %.70513571385, %0
  br i1 %exitcond1405.not, label %B1660, label %B170

B170:                                             ; preds = %B170.preheader, %B168.loopexit
  %found.4.01387 = phi i64 [ %found.2.1.lcssa, %B168.loopexit ], [ 0, %B170.preheader ]
  %.70513571385 = phi i64 [ %.712, %B168.loopexit ], [ 0, %B170.preheader ]
  %.712 = add nuw nsw i64 %.70513571385, 1
  %1 = getelementptr i64, ptr %arg.firsts.4, i64 %.70513571385
  %.770 = load i64, ptr %1, align 8
  %.784 = icmp slt i64 %.770, 0
  %.785 = select i1 %.784, i64 %arg.bounds.5.0, i64 0
  %2 = getelementptr i32, ptr %arg.bounds.4, i64 %.770
  %.799 = getelementptr i32, ptr %2, i64 %.785
  %.800 = load i32, ptr %.799, align 4
  %3 = getelementptr i8, ptr %1, i64 8
  %.832 = load i64, ptr %3, align 8
  %.846 = icmp slt i64 %.832, 0
  %.847 = select i1 %.846, i64 %arg.bounds.5.0, i64 0
  %4 = getelementptr i32, ptr %arg.bounds.4, i64 %.832
  %.861 = getelementptr i32, ptr %4, i64 %.847
  %.862 = load i32, ptr %.861, align 4
  %.878 = sext i32 %.862 to i64
  %.879 = sext i32 %.800 to i64
  %.880 = sub nsw i64 %.878, %.879
  %.881 = shl nsw i64 %.880, 1
  %.882 = icmp sgt i64 %.880, 8
  br i1 %.882, label %B268, label %B350.preheader

B268:                                             ; preds = %B170, %B268
  %bits.2.1 = phi i64 [ %.885, %B268 ], [ 4, %B170 ]
  %.885 = add i64 %bits.2.1, 1
  %.890 = shl nuw i64 2, %bits.2.1
  %.897 = icmp slt i64 %.890, %.881
  br i1 %.897, label %B268, label %B308.endif

B350:                                             ; preds = %B350.preheader, %B350
  %.99212901292 = phi i64 [ %.999, %B350 ], [ 0, %B350.preheader ]
  %.999 = add nuw nsw i64 %.99212901292, 1
  %5 = getelementptr i64, ptr %arg.keys.4, i64 %.99212901292
  store i64 0, ptr %5, align 8
  %exitcond.not = icmp eq i64 %.999, %21
  br i1 %exitcond.not, label %B364.endif.loopexit, label %B350

B428.loopexit:                                    ; preds = %B1662, %B430.endif
  %.1204 = icmp sgt i64 %.120313211333, 1
  br i1 %.1204, label %B430.endif, label %B1284.endif

B536:                                             ; preds = %B536.lr.ph, %B1662
  %.142413041316 = phi i32 [ %.1381, %B536.lr.ph ], [ %.1434, %B1662 ]
  %.143113051315 = phi i32 [ %.1312, %B536.lr.ph ], [ %.1438, %B1662 ]
  %.1434 = add nsw i32 %.142413041316, -1
  %.1438 = add i32 %.143113051315, 1
  %.1469 = sext i32 %.143113051315 to i64
  %.1482 = icmp slt i32 %.143113051315, 0
  %.1483 = select i1 %.1482, i64 %arg.table.5.1, i64 0
  %.1484 = add i64 %.1483, %.1469
  %.1497 = getelementptr i32, ptr %arg.table.4, i64 %.1484
  store i32 %.1498, ptr %.1497, align 4
  %.1530 = getelementptr i32, ptr %.221, i64 %.1484
  store i32 -1, ptr %.1530, align 4
  %.1536 = icmp slt i64 %.1278, %.1469
  br i1 %.1536, label %B1662, label %B654.preheader

B654.preheader:                                   ; preds = %B536
  %.1680 = icmp slt i32 %.143113051315, 0
  %.1681 = select i1 %.1680, i64 %arg.words.5.0, i64 0
  %6 = getelementptr i32, ptr %arg.words.4, i64 %.1469
  %.1695 = getelementptr i32, ptr %6, i64 %.1681
  %.1696 = load i32, ptr %.1695, align 4
  %.1697 = sext i32 %.1696 to i64
  %.1698 = add i64 %.1663, %.1697
  %.1699 = lshr i64 %.1698, 29
  %.1700 = xor i64 %.1699, %.1698
  %.1663.1 = mul i64 %.1700, -7046029254386353131
  %.1680.1 = icmp slt i32 %.143113051315, -1
  %.1681.1 = select i1 %.1680.1, i64 %arg.words.5.0, i64 0
  %7 = getelementptr i32, ptr %arg.words.4, i64 %.1469
  %8 = getelementptr i8, ptr %7, i64 4
  %.1695.1 = getelementptr i32, ptr %8, i64 %.1681.1
  %.1696.1 = load i32, ptr %.1695.1, align 4
  %.1697.1 = sext i32 %.1696.1 to i64
  %.1698.1 = add i64 %.1663.1, %.1697.1
  %.1699.1 = lshr i64 %.1698.1, 29
  %.1700.1 = xor i64 %.1699.1, %.1698.1
  %.1663.2 = mul i64 %.1700.1, -7046029254386353131
  %.1680.2 = icmp slt i32 %.143113051315, -2
  %.1681.2 = select i1 %.1680.2, i64 %arg.words.5.0, i64 0
  %9 = getelementptr i32, ptr %arg.words.4, i64 %.1469
  %10 = getelementptr i8, ptr %9, i64 8
  %.1695.2 = getelementptr i32, ptr %10, i64 %.1681.2
  %.1696.2 = load i32, ptr %.1695.2, align 4
  %.1697.2 = sext i32 %.1696.2 to i64
  %.1698.2 = add i64 %.1663.2, %.1697.2
  %.1699.2 = lshr i64 %.1698.2, 29
  %.1700.2 = xor i64 %.1699.2, %.1698.2
  %.1663.3 = mul i64 %.1700.2, -7046029254386353131
  %.1680.3 = icmp slt i32 %.143113051315, -3
  %.1681.3 = select i1 %.1680.3, i64 %arg.words.5.0, i64 0
  %11 = getelementptr i32, ptr %arg.words.4, i64 %.1469
  %12 = getelementptr i8, ptr %11, i64 12
  %.1695.3 = getelementptr i32, ptr %12, i64 %.1681.3
  %.1696.3 = load i32, ptr %.1695.3, align 4
  %.1697.3 = sext i32 %.1696.3 to i64
  %.1698.3 = add i64 %.1663.3, %.1697.3
  %.1699.3 = lshr i64 %.1698.3, 29
  %.1700.3 = xor i64 %.1699.3, %.1698.3
  %.1709 = mul i64 %.1700.3, -7046029254386353131
  %.1712 = or i64 %.1709, 1
  %.1719 = lshr i64 %.1712, %.1717
  %.1741 = icmp slt i64 %.1719, 0
  %.1742 = select i1 %.1741, i64 %arg.keys.5.0, i64 0
  %13 = getelementptr i64, ptr %arg.keys.4, i64 %.1719
  %.1756 = getelementptr i64, ptr %13, i64 %.1742
  %.1757 = load i64, ptr %.1756, align 8
  %.1760 = icmp ne i64 %.1757, 0
  %.1803 = icmp ne i64 %.1757, %.1712
  %or.cond = and i1 %.1760, %.1803
  br i1 %or.cond, label %B988, label %B1058

B988:                                             ; preds = %B654.preheader, %B988
  %slot.3.5 = phi i64 [ %.1814, %B988 ], [ %.1719, %B654.preheader ]
  %.1809 = add nsw i64 %slot.3.5, 1
  %.1814 = and i64 %.1809, %.1813
  %14 = getelementptr i64, ptr %arg.keys.4, i64 %.1814
  %.1851 = load i64, ptr %14, align 8
  %.1854 = icmp ne i64 %.1851, 0
  %.1896 = icmp ne i64 %.1851, %.1712
  %or.cond1282 = and i1 %.1854, %.1896
  br i1 %or.cond1282, label %B988, label %B1058

B1058:                                            ; preds = %B988, %B654.preheader
  %.1939 = phi i64 [ %.1757, %B654.preheader ], [ %.1851, %B988 ]
  %.1924.pre-phi = phi i64 [ %.1742, %B654.preheader ], [ 0, %B988 ]
  %slot.4.4 = phi i64 [ %.1719, %B654.preheader ], [ %.1814, %B988 ]
  %.1923 = icmp slt i64 %slot.4.4, 0
  %.1942 = icmp eq i64 %.1939, 0
  br i1 %.1942, label %B1082, label %B1124

B1082:                                            ; preds = %B1058
  %15 = getelementptr i64, ptr %arg.keys.4, i64 %slot.4.4
  %.1938 = getelementptr i64, ptr %15, i64 %.1924.pre-phi
  store i64 %.1712, ptr %.1938, align 8
  %.1993 = select i1 %.1923, i64 %arg.counts.5.1, i64 0
  %.1994 = add i64 %.1993, %slot.4.4
  %.2007 = getelementptr i32, ptr %arg.counts.4, i64 %.1994
  store i32 0, ptr %.2007, align 4
  %.2040 = getelementptr i32, ptr %.466, i64 %.1994
  store i32 %.1498, ptr %.2040, align 4
  br label %B1202.sink.split

B1124:                                            ; preds = %B1058
  %.2093 = select i1 %.1923, i64 %arg.counts.5.1, i64 0
  %.2094 = add i64 %.2093, %slot.4.4
  %.2107 = getelementptr i32, ptr %.466, i64 %.2094
  %.2108 = load i32, ptr %.2107, align 4
  %.2110 = sext i32 %.2108 to i64
  %.2111.not = icmp eq i64 %.121013221332, %.2110
  br i1 %.2111.not, label %B1168, label %B1148

B1148:                                            ; preds = %B1124
  store i32 %.1498, ptr %.2107, align 4
  br label %B1202.sink.split

B1168:                                            ; preds = %B1124
  %.2208.phi.trans.insert = getelementptr i32, ptr %.536, i64 %.2094
  %.2209.pre = load i32, ptr %.2208.phi.trans.insert, align 4
  %.2211 = icmp slt i32 %.2209.pre, 3
  br i1 %.2211, label %B1202, label %B1662

B1202.sink.split:                                 ; preds = %B1148, %B1082
  %.1994.sink = phi i64 [ %.1994, %B1082 ], [ %.2094, %B1148 ]
  %.2072 = getelementptr i32, ptr %.536, i64 %.1994.sink
  store i32 0, ptr %.2072, align 4
  br label %B1202

B1202:                                            ; preds = %B1202.sink.split, %B1168
  %.2195.pre-phi1414 = phi i64 [ %.2094, %B1168 ], [ %.1994.sink, %B1202.sink.split ]
  %.22091413 = phi i32 [ %.2209.pre, %B1168 ], [ 0, %B1202.sink.split ]
  %.2208 = getelementptr i32, ptr %.536, i64 %.2195.pre-phi1414
  %.2245 = add nsw i32 %.22091413, 1
  store i32 %.2245, ptr %.2208, align 4
  %.2307 = getelementptr i32, ptr %arg.counts.4, i64 %.2195.pre-phi1414
  %.2308 = load i32, ptr %.2307, align 4
  %.2310 = add i32 %.2308, 1
  store i32 %.2310, ptr %.2307, align 4
  %.2375 = trunc i64 %slot.4.4 to i32
  store i32 %.2375, ptr %.1530, align 4
  br label %B1662

B1316:                                            ; preds = %B1284.endif, %B1426
  %found.2.11345 = phi i64 [ %found.3.2, %B1426 ], [ %found.4.01387, %B1284.endif ]
  %.249613411343 = phi i64 [ %.2503, %B1426 ], [ 0, %B1284.endif ]
  %.2503 = add nuw nsw i64 %.249613411343, 1
  %16 = getelementptr i64, ptr %arg.keys.4, i64 %.249613411343
  %.2565 = load i64, ptr %16, align 8
  %.2568.not = icmp eq i64 %.2565, 0
  br i1 %.2568.not, label %B1426, label %B1342

B1342:                                            ; preds = %B1316
  %.2603 = getelementptr i32, ptr %.536, i64 %.249613411343
  %.2604 = trunc i64 %found.2.11345 to i32
  store i32 %.2604, ptr %.2603, align 4
  %.2635 = getelementptr i32, ptr %arg.counts.4, i64 %.249613411343
  %.2636 = load i32, ptr %.2635, align 4
  %.2669 = getelementptr i32, ptr %.466, i64 %.249613411343
  %.2670 = add i32 %.2636, %.2604
  store i32 %.2670, ptr %.2669, align 4
  %.2702 = load i32, ptr %.2635, align 4
  %.2704 = icmp sgt i32 %.2702, 1
  %narrow = select i1 %.2704, i32 %.2702, i32 0
  %.2741 = sext i32 %narrow to i64
  %spec.select = add nsw i64 %found.2.11345, %.2741
  br label %B1426

B1426:                                            ; preds = %B1342, %B1316
  %found.3.2 = phi i64 [ %found.2.11345, %B1316 ], [ %spec.select, %B1342 ]
  %exitcond1404.not = icmp eq i64 %.2503, %22
  br i1 %exitcond1404.not, label %B1428.endif, label %B1316

B1462:                                            ; preds = %B1428.endif, %B1661
  %.284313491353 = phi i32 [ %.2853, %B1661 ], [ %.2801, %B1428.endif ]
  %.285013501352 = phi i32 [ %.2857, %B1661 ], [ %.800, %B1428.endif ]
  %.2853 = add nsw i32 %.284313491353, -1
  %.2857 = add i32 %.285013501352, 1
  %.2887 = sext i32 %.285013501352 to i64
  %.2900 = icmp slt i32 %.285013501352, 0
  %.2901 = select i1 %.2900, i64 %arg.table.5.1, i64 0
  %17 = getelementptr i32, ptr %.221, i64 %.2901
  %.2915 = getelementptr i32, ptr %17, i64 %.2887
  %.2916 = load i32, ptr %.2915, align 4
  %.2917 = sext i32 %.2916 to i64
  %.2922 = icmp sgt i32 %.2916, -1
  br i1 %.2922, label %B1528, label %B1661

B1528:                                            ; preds = %B1462
  %.2953 = getelementptr i32, ptr %arg.counts.4, i64 %.2917
  %.2954 = load i32, ptr %.2953, align 4
  %.2956 = icmp slt i32 %.2954, 2
  br i1 %.2956, label %B1552, label %B1564

B1552:                                            ; preds = %B1528
  store i32 -1, ptr %.2915, align 4
  br label %B1661

B1564:                                            ; preds = %B1528
  %.3025 = getelementptr i32, ptr %.536, i64 %.2917
  %.3026 = load i32, ptr %.3025, align 4
  %.3058 = sext i32 %.3026 to i64
  %.3059 = add i32 %.3026, 1
  store i32 %.3059, ptr %.3025, align 4
  %.3107 = icmp slt i32 %.3026, 0
  %.3108 = select i1 %.3107, i64 %arg.order.5.0, i64 0
  %18 = getelementptr i32, ptr %arg.order.4, i64 %.3108
  %.3122 = getelementptr i32, ptr %18, i64 %.3058
  store i32 %.285013501352, ptr %.3122, align 4
  store i32 %.3026, ptr %.2915, align 4
  %.3187 = getelementptr i32, ptr %.466, i64 %.2917
  %.3188 = load i32, ptr %.3187, align 4
  %.3206 = select i1 %.3107, i64 %arg.table.5.1, i64 0
  %19 = getelementptr i32, ptr %.291, i64 %.3206
  %.3220 = getelementptr i32, ptr %19, i64 %.3058
  store i32 %.3188, ptr %.3220, align 4
  br label %B1661

B1660:                                            ; preds = %B168.loopexit, %B0.endif
  %found.4.0.lcssa = phi i64 [ 0, %B0.endif ], [ %found.2.1.lcssa, %B168.loopexit ]
  store i64 %found.4.0.lcssa, ptr %retptr, align 8
  ret i32 0

B1661:                                            ; preds = %B1462, %B1564, %B1552
  %.2844 = icmp samesign ugt i32 %.284313491353, 1
  br i1 %.2844, label %B1462, label %B168.loopexit

B1662:                                            ; preds = %B1168, %B1202, %B536
  %.1425 = icmp samesign ugt i32 %.142413041316, 1
  br i1 %.1425, label %B536, label %B428.loopexit

B308.endif:                                       ; preds = %B268
  %.902 = shl nuw i64 2, %bits.2.1
  %.944.not = icmp eq i64 %.885, 63
  br i1 %.944.not, label %B364.endif, label %20

20:                                               ; preds = %B308.endif
  %.9861291 = icmp sgt i64 %.902, 0
  br i1 %.9861291, label %B350.preheader, label %B364.endif

B350.preheader:                                   ; preds = %B170, %20
  %21 = phi i64 [ %.902, %20 ], [ 16, %B170 ]
  %bits.3.214191427 = phi i64 [ %.885, %20 ], [ 4, %B170 ]
  br label %B350

B364.endif.loopexit:                              ; preds = %B350
  %.1089.pre = load i64, ptr %1, align 8
  %.1123.pre = load i64, ptr %3, align 8
  br label %B364.endif

B364.endif:                                       ; preds = %B308.endif, %B364.endif.loopexit, %20
  %.98612911428 = phi i1 [ false, %20 ], [ true, %B364.endif.loopexit ], [ false, %B308.endif ]
  %22 = phi i64 [ -9223372036854775808, %20 ], [ %21, %B364.endif.loopexit ], [ 0, %B308.endif ]
  %bits.3.214191426 = phi i64 [ %.885, %20 ], [ %bits.3.214191427, %B364.endif.loopexit ], [ %.885, %B308.endif ]
  %.90214201424 = phi i64 [ %.902, %20 ], [ %21, %B364.endif.loopexit ], [ %.902, %B308.endif ]
  %.1123 = phi i64 [ %.832, %20 ], [ %.1123.pre, %B364.endif.loopexit ], [ %.832, %B308.endif ]
  %.1089 = phi i64 [ %.770, %20 ], [ %.1089.pre, %B364.endif.loopexit ], [ %.770, %B308.endif ]
  %.1160 = sub i64 %.1123, %.1089
  %.12041329.not = icmp slt i64 %.1160, 1
  br i1 %.12041329.not, label %B1284.endif, label %B430.endif.lr.ph

B430.endif.lr.ph:                                 ; preds = %B364.endif
  %.1717 = sub nsw i64 64, %bits.3.214191426
  %.1813 = add nsw i64 %.90214201424, -1
  br label %B430.endif

B430.endif:                                       ; preds = %B430.endif.lr.ph, %B428.loopexit
  %.120313211333 = phi i64 [ %.1160, %B430.endif.lr.ph ], [ %.1213, %B428.loopexit ]
  %.121013221332 = phi i64 [ %.1089, %B430.endif.lr.ph ], [ %.1217, %B428.loopexit ]
  %.1213 = add nsw i64 %.120313211333, -1
  %.1217 = add i64 %.121013221332, 1
  %.1260 = icmp slt i64 %.121013221332, -1
  %.1261 = select i1 %.1260, i64 %arg.bounds.5.0, i64 0
  %23 = getelementptr i32, ptr %arg.bounds.4, i64 %.121013221332
  %24 = getelementptr i8, ptr %23, i64 4
  %.1275 = getelementptr i32, ptr %24, i64 %.1261
  %.1276 = load i32, ptr %.1275, align 4
  %.1277 = sext i32 %.1276 to i64
  %.1278 = add nsw i64 %.1277, -4
  %.1296 = icmp slt i64 %.121013221332, 0
  %.1297 = select i1 %.1296, i64 %arg.bounds.5.0, i64 0
  %.1311 = getelementptr i32, ptr %23, i64 %.1297
  %.1312 = load i32, ptr %.1311, align 4
  %.1381 = sub i32 %.1276, %.1312
  %.14251312.not = icmp slt i32 %.1381, 1
  br i1 %.14251312.not, label %B428.loopexit, label %B536.lr.ph

B536.lr.ph:                                       ; preds = %B430.endif
  %.1498 = trunc i64 %.121013221332 to i32
  br label %B536

B1284.endif:                                      ; preds = %B428.loopexit, %B364.endif
  br i1 %.98612911428, label %B1316, label %B1428.endif

B1428.endif:                                      ; preds = %B1426, %B1284.endif
  %found.2.1.lcssa = phi i64 [ %found.4.01387, %B1284.endif ], [ %found.3.2, %B1426 ]
  %.2801 = sub i32 %.862, %.800
  %.28441351.not = icmp slt i32 %.2801, 1
  br i1 %.28441351.not, label %B168.loopexit, label %B1462
}
