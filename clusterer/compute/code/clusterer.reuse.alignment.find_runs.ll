; of 538b22c3c78e4bc8f3c40077b715f33a
; returns int64 int64 int64


define i32 @clusterer_reuse_alignment_find_runs(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, i64 %arg.row, i64 %arg.last, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, ptr %arg.bounds.0, ptr %arg.bounds.1, i64 %arg.bounds.2, i64 %arg.bounds.3, ptr %arg.bounds.4, i64 %arg.bounds.5.0, i64 %arg.bounds.6.0, ptr %arg.group_ends.0, ptr %arg.group_ends.1, i64 %arg.group_ends.2, i64 %arg.group_ends.3, ptr %arg.group_ends.4, i64 %arg.group_ends.5.0, i64 %arg.group_ends.6.0, ptr %arg.seeds.0, ptr %arg.seeds.1, i64 %arg.seeds.2, i64 %arg.seeds.3, ptr %arg.seeds.4, i64 %arg.seeds.5.0, i64 %arg.seeds.5.1, i64 %arg.seeds.6.0, i64 %arg.seeds.6.1, ptr %arg.order.0, ptr %arg.order.1, i64 %arg.order.2, i64 %arg.order.3, ptr %arg.order.4, i64 %arg.order.5.0, i64 %arg.order.6.0, ptr %arg.begins.0, ptr %arg.begins.1, i64 %arg.begins.2, i64 %arg.begins.3, ptr %arg.begins.4, i64 %arg.begins.5.0, i64 %arg.begins.6.0, ptr %arg.found.0, ptr %arg.found.1, i64 %arg.found.2, i64 %arg.found.3, ptr %arg.found.4, i64 %arg.found.5.0, i64 %arg.found.5.1, i64 %arg.found.6.0, i64 %arg.found.6.1, ptr %arg.runs.0, ptr %arg.runs.1, i64 %arg.runs.2, i64 %arg.runs.3, ptr %arg.runs.4, i64 %arg.runs.5.0, i64 %arg.runs.5.1, i64 %arg.runs.6.0, i64 %arg.runs.6.1) {
B0:
  %.246 = getelementptr i32, ptr %arg.seeds.4, i64 %arg.seeds.5.1
  %.316.idx = shl i64 %arg.seeds.5.1, 3
  %.316 = getelementptr i8, ptr %arg.seeds.4, i64 %.316.idx
  %.491 = getelementptr i32, ptr %arg.found.4, i64 %arg.found.5.1
  %.561.idx = shl i64 %arg.found.5.1, 3
  %.561 = getelementptr i8, ptr %arg.found.4, i64 %.561.idx
  %.631.idx = mul i64 %arg.found.5.1, 12
  %.631 = getelementptr i8, ptr %arg.found.4, i64 %.631.idx
  %.920 = getelementptr i64, ptr %arg.runs.4, i64 %arg.runs.5.1
  %.990.idx = shl i64 %arg.runs.5.1, 4
  %.990 = getelementptr i8, ptr %arg.runs.4, i64 %.990.idx
  %.1060.idx = mul i64 %arg.runs.5.1, 24
  %.1060 = getelementptr i8, ptr %arg.runs.4, i64 %.1060.idx
  %.1130.idx = shl i64 %arg.runs.5.1, 5
  %.1130 = getelementptr i8, ptr %arg.runs.4, i64 %.1130.idx
  %.1354 = icmp slt i64 %arg.row, %arg.last
  br i1 %.1354, label %B226.endif, label %common.ret

B304:                                             ; preds = %B304.lr.ph, %B1524
  %n.4.11765 = phi i64 [ 0, %B304.lr.ph ], [ %n.5.2, %B1524 ]
  %.151817521764 = phi i32 [ %.1473, %B304.lr.ph ], [ %.1528, %B1524 ]
  %.152517531763 = phi i32 [ %.1396, %B304.lr.ph ], [ %.1532, %B1524 ]
  %.1528 = add nsw i32 %.151817521764, -1
  %.1532 = add i32 %.152517531763, 1
  %.1562 = sext i32 %.152517531763 to i64
  %.1575 = icmp slt i32 %.152517531763, 0
  %.1576 = select i1 %.1575, i64 %arg.seeds.5.1, i64 0
  %0 = getelementptr i32, ptr %.246, i64 %.1576
  %.1590 = getelementptr i32, ptr %0, i64 %.1562
  %.1591 = load i32, ptr %.1590, align 4
  %.1593 = icmp slt i32 %.1591, 0
  br i1 %.1593, label %B1524, label %B332.endif

B932:                                             ; preds = %B1524, %B226.endif
  %n.4.1.lcssa = phi i64 [ 0, %B226.endif ], [ %n.5.2, %B1524 ]
  %.2582 = icmp sgt i64 %n.4.1.lcssa, %arg.found.5.1
  br i1 %.2582, label %common.ret, label %B970

B970:                                             ; preds = %B932
  %.2586 = add nsw i64 %n.4.1.lcssa, %count.2.0
  %.2597 = icmp sgt i64 %.2586, %arg.runs.5.1
  br i1 %.2597, label %common.ret, label %B1024.endif

common.ret:                                       ; preds = %B0, %B1488, %B932, %B970
  %count.3.1.sink = phi i64 [ %count.2.0, %B932 ], [ %count.2.0, %B970 ], [ 0, %B0 ], [ %.2586, %B1488 ]
  %row.3.1.sink = phi i64 [ %row.2.0, %B932 ], [ %row.2.0, %B970 ], [ %arg.row, %B0 ], [ %arg.last, %B1488 ]
  %.sink = phi i64 [ %n.4.1.lcssa, %B932 ], [ %n.4.1.lcssa, %B970 ], [ 0, %B0 ], [ 0, %B1488 ]
  store i64 %count.3.1.sink, ptr %retptr, align 8
  %retptr.repack1680 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store i64 %row.3.1.sink, ptr %retptr.repack1680, align 8
  %retptr.repack1682 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store i64 %.sink, ptr %retptr.repack1682, align 8
  ret i32 0

B1076:                                            ; preds = %B1076.lr.ph, %B1076
  %.282117711775 = phi i64 [ %.2779, %B1076.lr.ph ], [ %.2831, %B1076 ]
  %.282817721774 = phi i64 [ %row.2.0, %B1076.lr.ph ], [ %.2835, %B1076 ]
  %.2831 = add nsw i64 %.282117711775, -1
  %.2835 = add i64 %.282817721774, 1
  %.2874 = icmp slt i64 %.282817721774, 0
  %.2875 = select i1 %.2874, i64 %arg.begins.5.0, i64 0
  %1 = getelementptr i32, ptr %arg.begins.4, i64 %.282817721774
  %.2889 = getelementptr i32, ptr %1, i64 %.2875
  store i32 %.2890, ptr %.2889, align 4
  %.2822 = icmp sgt i64 %.282117711775, 1
  br i1 %.2822, label %B1076, label %B1090.endif

B1122:                                            ; preds = %B1090.endif, %B1122
  %.298317791781 = phi i64 [ %.2990, %B1122 ], [ 0, %B1090.endif ]
  %.2990 = add nuw nsw i64 %.298317791781, 1
  %2 = getelementptr i32, ptr %arg.found.4, i64 %.298317791781
  %.3044 = load i32, ptr %2, align 4
  %.3045 = sext i32 %.3044 to i64
  %.3060 = icmp slt i32 %.3044, -1
  %.3061 = select i1 %.3060, i64 %arg.begins.5.0, i64 0
  %3 = getelementptr i32, ptr %arg.begins.4, i64 %.3045
  %4 = getelementptr i8, ptr %3, i64 4
  %.3075 = getelementptr i32, ptr %4, i64 %.3061
  %.3076 = load i32, ptr %.3075, align 4
  %.3078 = add i32 %.3076, 1
  store i32 %.3078, ptr %.3075, align 4
  %exitcond1839.not = icmp eq i64 %n.4.1.lcssa, %.2990
  br i1 %exitcond1839.not, label %B1176.endif, label %B1122

B1222:                                            ; preds = %B1222.lr.ph, %B1222
  %.322617851789 = phi i64 [ %.3184, %B1222.lr.ph ], [ %.3236, %B1222 ]
  %.323317861788 = phi i64 [ %row.2.0, %B1222.lr.ph ], [ %.3240, %B1222 ]
  %.3236 = add nsw i64 %.322617851789, -1
  %.3240 = add i64 %.323317861788, 1
  %.3279 = icmp slt i64 %.323317861788, -1
  %.3280 = select i1 %.3279, i64 %arg.begins.5.0, i64 0
  %5 = getelementptr i32, ptr %arg.begins.4, i64 %.323317861788
  %6 = getelementptr i8, ptr %5, i64 4
  %.3294 = getelementptr i32, ptr %6, i64 %.3280
  %.3295 = load i32, ptr %.3294, align 4
  %.3309 = icmp slt i64 %.323317861788, 0
  %.3310 = select i1 %.3309, i64 %arg.begins.5.0, i64 0
  %.3324 = getelementptr i32, ptr %5, i64 %.3310
  %.3325 = load i32, ptr %.3324, align 4
  %7 = sub i32 %.3295, %30
  %.3360 = add i32 %7, %.3325
  store i32 %.3360, ptr %.3294, align 4
  %.3227 = icmp samesign ugt i64 %.322617851789, 1
  br i1 %.3227, label %B1222, label %B1282.endif

B1314:                                            ; preds = %B1282.endif, %B1314
  %.345317931795 = phi i64 [ %.3460, %B1314 ], [ 0, %B1282.endif ]
  %.3460 = add nuw nsw i64 %.345317931795, 1
  %.3513 = getelementptr i32, ptr %arg.found.4, i64 %.345317931795
  %.3514 = load i32, ptr %.3513, align 4
  %.3516 = sext i32 %.3514 to i64
  %.3529 = icmp slt i32 %.3514, 0
  %.3530 = select i1 %.3529, i64 %arg.begins.5.0, i64 0
  %8 = getelementptr i32, ptr %arg.begins.4, i64 %.3530
  %.3544 = getelementptr i32, ptr %8, i64 %.3516
  %.3545 = load i32, ptr %.3544, align 4
  %.3607 = sext i32 %.3545 to i64
  %.3608 = add i32 %.3545, 1
  store i32 %.3608, ptr %.3544, align 4
  %.3656 = icmp slt i32 %.3545, 0
  %.3657 = select i1 %.3656, i64 %arg.runs.5.1, i64 0
  %.3658 = add i64 %.3657, %.3607
  %.3671 = getelementptr i64, ptr %arg.runs.4, i64 %.3658
  store i64 %row.2.0, ptr %.3671, align 8
  %.3702 = load i32, ptr %.3513, align 4
  %.3732 = getelementptr i64, ptr %.920, i64 %.3658
  %.3733 = sext i32 %.3702 to i64
  store i64 %.3733, ptr %.3732, align 8
  %.3763 = getelementptr i32, ptr %.491, i64 %.345317931795
  %.3764 = load i32, ptr %.3763, align 4
  %.3794 = getelementptr i64, ptr %.990, i64 %.3658
  %.3795 = sext i32 %.3764 to i64
  store i64 %.3795, ptr %.3794, align 8
  %.3825 = getelementptr i32, ptr %.561, i64 %.345317931795
  %.3826 = load i32, ptr %.3825, align 4
  %.3856 = getelementptr i64, ptr %.1060, i64 %.3658
  %.3857 = sext i32 %.3826 to i64
  store i64 %.3857, ptr %.3856, align 8
  %.3887 = getelementptr i32, ptr %.631, i64 %.345317931795
  %.3888 = load i32, ptr %.3887, align 4
  %.3918 = getelementptr i64, ptr %.1130, i64 %.3658
  %.3919 = sext i32 %.3888 to i64
  store i64 %.3919, ptr %.3918, align 8
  %exitcond1840.not = icmp eq i64 %n.4.1.lcssa, %.3460
  br i1 %exitcond1840.not, label %B1488, label %B1314

B1488:                                            ; preds = %B1314, %B1282.endif
  %exitcond1841.not = icmp eq i64 %.1398, %arg.last
  br i1 %exitcond1841.not, label %common.ret, label %B226.endif

B1524:                                            ; preds = %B410.lr.ph, %B1523.us, %B332.endif, %B304
  %n.5.2 = phi i64 [ %n.4.11765, %B304 ], [ %n.4.11765, %B332.endif ], [ %n.3.4.us, %B1523.us ], [ %n.4.11765, %B410.lr.ph ]
  %.1519 = icmp sgt i32 %.151817521764, 1
  br i1 %.1519, label %B304, label %B932

B226.endif:                                       ; preds = %B0, %B1488
  %row.2.0 = phi i64 [ %.1398, %B1488 ], [ %arg.row, %B0 ]
  %count.2.0 = phi i64 [ %.2586, %B1488 ], [ 0, %B0 ]
  %.1380 = icmp slt i64 %row.2.0, 0
  %.1381 = select i1 %.1380, i64 %arg.bounds.5.0, i64 0
  %9 = getelementptr i32, ptr %arg.bounds.4, i64 %row.2.0
  %.1395 = getelementptr i32, ptr %9, i64 %.1381
  %.1396 = load i32, ptr %.1395, align 4
  %.1398 = add nsw i64 %row.2.0, 1
  %.1412 = icmp slt i64 %row.2.0, -1
  %.1413 = select i1 %.1412, i64 %arg.bounds.5.0, i64 0
  %10 = getelementptr i32, ptr %arg.bounds.4, i64 %.1398
  %.1427 = getelementptr i32, ptr %10, i64 %.1413
  %.1428 = load i32, ptr %.1427, align 4
  %.1473 = sub i32 %.1428, %.1396
  %.15191760.not = icmp slt i32 %.1473, 1
  br i1 %.15191760.not, label %B932, label %B304.lr.ph

B304.lr.ph:                                       ; preds = %B226.endif
  %.2158 = sext i32 %.1428 to i64
  br label %B304

B332.endif:                                       ; preds = %B304
  %.1592 = zext nneg i32 %.1591 to i64
  %.1643 = add nuw nsw i64 %.1592, 1
  %.1705 = getelementptr i32, ptr %.316, i64 %.1592
  %.1706 = load i32, ptr %.1705, align 4
  %.1707 = sext i32 %.1706 to i64
  %.1744 = sub nsw i64 %.1707, %.1643
  %.17881696.not = icmp slt i64 %.1744, 1
  br i1 %.17881696.not, label %B1524, label %B410.lr.ph

B410.lr.ph:                                       ; preds = %B332.endif
  %invariant.gep = getelementptr i32, ptr %arg.words.4, i64 %.1562
  %.1912 = icmp sgt i32 %.152517531763, %.1396
  %.1912.fr = freeze i1 %.1912
  %.1970 = icmp slt i32 %.152517531763, 1
  %.1971 = select i1 %.1970, i64 %arg.words.5.0, i64 0
  %11 = getelementptr i8, ptr %invariant.gep, i64 -4
  %.1985 = getelementptr i32, ptr %11, i64 %.1971
  %.2045 = select i1 %.1970, i64 %arg.seeds.5.1, i64 0
  %12 = getelementptr i32, ptr %.246, i64 %.1562
  %13 = getelementptr i8, ptr %12, i64 -4
  %.2059 = getelementptr i32, ptr %13, i64 %.2045
  %.2159 = icmp slt i32 %.152517531763, %.1428
  %.2197 = select i1 %.1575, i64 %arg.words.5.0, i64 0
  %gep = getelementptr i32, ptr %invariant.gep, i64 %.2197
  %.2159.fr = freeze i1 %.2159
  br i1 %.2159.fr, label %B410.us, label %B1524

B410.us:                                          ; preds = %B410.lr.ph, %B1523.us
  %n.2.31699.us = phi i64 [ %n.3.4.us, %B1523.us ], [ %n.4.11765, %B410.lr.ph ]
  %.178716941698.us = phi i64 [ %.1797.us, %B1523.us ], [ %.1744, %B410.lr.ph ]
  %.179416951697.us = phi i64 [ %.1801.us, %B1523.us ], [ %.1643, %B410.lr.ph ]
  %.1797.us = add nsw i64 %.178716941698.us, -1
  %.1801.us = add nuw nsw i64 %.179416951697.us, 1
  %14 = getelementptr i32, ptr %arg.order.4, i64 %.179416951697.us
  %.1855.us = load i32, ptr %14, align 4
  %.1861.us = sext i32 %.1855.us to i64
  %.1874.us = icmp slt i32 %.1855.us, 0
  %.1875.us = select i1 %.1874.us, i64 %arg.seeds.5.1, i64 0
  %15 = getelementptr i32, ptr %arg.seeds.4, i64 %.1875.us
  %.1889.us = getelementptr i32, ptr %15, i64 %.1861.us
  %.1890.us = load i32, ptr %.1889.us, align 4
  %.1896.us = sext i32 %.1890.us to i64
  %.1897.us = icmp eq i64 %row.2.0, %.1896.us
  br i1 %.1897.us, label %B1523.us, label %B458.us

B458.us:                                          ; preds = %B410.us
  br i1 %.1912.fr, label %B470.us, label %B608.us

B470.us:                                          ; preds = %B458.us
  %.1932.us = icmp slt i32 %.1890.us, 0
  %.1933.us = select i1 %.1932.us, i64 %arg.bounds.5.0, i64 0
  %16 = getelementptr i32, ptr %arg.bounds.4, i64 %.1933.us
  %.1947.us = getelementptr i32, ptr %16, i64 %.1896.us
  %.1948.us = load i32, ptr %.1947.us, align 4
  %.1950.us = icmp sgt i32 %.1855.us, %.1948.us
  br i1 %.1950.us, label %B540.us, label %B608.us

B540.us:                                          ; preds = %B470.us
  %.1986.us = load i32, ptr %.1985, align 4
  %.2003.us = icmp slt i32 %.1855.us, 1
  %.2004.us = select i1 %.2003.us, i64 %arg.words.5.0, i64 0
  %17 = getelementptr i32, ptr %arg.words.4, i64 %.1861.us
  %18 = getelementptr i8, ptr %17, i64 -4
  %.2018.us = getelementptr i32, ptr %18, i64 %.2004.us
  %.2019.us = load i32, ptr %.2018.us, align 4
  %.2020.us = icmp eq i32 %.1986.us, %.2019.us
  br i1 %.2020.us, label %B546.us, label %B608.us

B546.us:                                          ; preds = %B540.us
  %.2060.us = load i32, ptr %.2059, align 4
  %.2062.us = icmp sgt i32 %.2060.us, -1
  br i1 %.2062.us, label %B576.us, label %B608.us

B576.us:                                          ; preds = %B546.us
  %.2081.us = select i1 %.2003.us, i64 %arg.seeds.5.1, i64 0
  %19 = getelementptr i32, ptr %.246, i64 %.1861.us
  %20 = getelementptr i8, ptr %19, i64 -4
  %.2095.us = getelementptr i32, ptr %20, i64 %.2081.us
  %.2096.us = load i32, ptr %.2095.us, align 4
  %.2098.us = icmp sgt i32 %.2096.us, -1
  br i1 %.2098.us, label %B1523.us, label %B608.us

B608.us:                                          ; preds = %B576.us, %B546.us, %B540.us, %B470.us, %B458.us
  %21 = getelementptr i32, ptr %arg.bounds.4, i64 %.1896.us
  %22 = getelementptr i8, ptr %21, i64 4
  %.2133.us = icmp slt i32 %.1890.us, -1
  %.2134.us = select i1 %.2133.us, i64 %arg.bounds.5.0, i64 0
  %.2148.us = getelementptr i32, ptr %22, i64 %.2134.us
  %.2149.us = load i32, ptr %.2148.us, align 4
  %.2169.us = sext i32 %.2149.us to i64
  %.2170.us = icmp slt i32 %.1855.us, %.2149.us
  br i1 %.2170.us, label %B670.us, label %B1523.us

B670.us:                                          ; preds = %B608.us
  %.2212.us = load i32, ptr %gep, align 4
  %.2233.us = select i1 %.1874.us, i64 %arg.words.5.0, i64 0
  %23 = getelementptr i32, ptr %arg.words.4, i64 %.2233.us
  %.2247.us = getelementptr i32, ptr %23, i64 %.1861.us
  %.2248.us = load i32, ptr %.2247.us, align 4
  %.2249.us = icmp eq i32 %.2212.us, %.2248.us
  br i1 %.2249.us, label %B718.us.preheader, label %B1523.us

B718.us.preheader:                                ; preds = %B670.us
  %24 = xor i64 %.1861.us, -1
  %25 = add nsw i64 %24, %.2169.us
  %26 = sub nsw i64 %.2169.us, %.1861.us
  br label %B718.us

B718.us:                                          ; preds = %B718.us.preheader, %B764.us
  %length.2.6.us = phi i64 [ %.2255.us, %B764.us ], [ 0, %B718.us.preheader ]
  %.2255.us = add nuw nsw i64 %length.2.6.us, 1
  %.2267.us = add nsw i64 %.2255.us, %.1562
  %.2270.us = icmp slt i64 %.2267.us, %.2158
  br i1 %.2270.us, label %B746.us, label %B812.us

B746.us:                                          ; preds = %B718.us
  %exitcond.not = icmp eq i64 %length.2.6.us, %25
  br i1 %exitcond.not, label %B812.us, label %B764.us

B764.us:                                          ; preds = %B746.us
  %.2278.us = add nsw i64 %.2255.us, %.1861.us
  %.2306.us = icmp slt i64 %.2267.us, 0
  %.2307.us = select i1 %.2306.us, i64 %arg.words.5.0, i64 0
  %27 = getelementptr i32, ptr %arg.words.4, i64 %.2267.us
  %.2321.us = getelementptr i32, ptr %27, i64 %.2307.us
  %.2322.us = load i32, ptr %.2321.us, align 4
  %.2342.us = icmp slt i64 %.2278.us, 0
  %.2343.us = select i1 %.2342.us, i64 %arg.words.5.0, i64 0
  %28 = getelementptr i32, ptr %arg.words.4, i64 %.2278.us
  %.2357.us = getelementptr i32, ptr %28, i64 %.2343.us
  %.2358.us = load i32, ptr %.2357.us, align 4
  %.2359.us = icmp eq i32 %.2322.us, %.2358.us
  br i1 %.2359.us, label %B718.us, label %B812.us

B812.us:                                          ; preds = %B764.us, %B746.us, %B718.us
  %length.2.6.us.lcssa = phi i64 [ %length.2.6.us, %B764.us ], [ %25, %B746.us ], [ %length.2.6.us, %B718.us ]
  %.2255.us.lcssa = phi i64 [ %.2255.us, %B764.us ], [ %26, %B746.us ], [ %.2255.us, %B718.us ]
  %.2375.us = icmp samesign ult i64 %length.2.6.us.lcssa, 3
  br i1 %.2375.us, label %B1523.us, label %B836.us

B836.us:                                          ; preds = %B812.us
  %.2400.us = icmp slt i64 %n.2.31699.us, %arg.found.5.1
  br i1 %.2400.us, label %B874.us, label %B914.us

B874.us:                                          ; preds = %B836.us
  %.2417.us = icmp slt i64 %n.2.31699.us, 0
  %.2418.us = select i1 %.2417.us, i64 %arg.found.5.1, i64 0
  %.2419.us = add i64 %.2418.us, %n.2.31699.us
  %.2432.us = getelementptr i32, ptr %arg.found.4, i64 %.2419.us
  store i32 %.1890.us, ptr %.2432.us, align 4
  %.2466.us = getelementptr i32, ptr %.491, i64 %.2419.us
  store i32 %.152517531763, ptr %.2466.us, align 4
  %.2498.us = getelementptr i32, ptr %.561, i64 %.2419.us
  store i32 %.1855.us, ptr %.2498.us, align 4
  %.2532.us = getelementptr i32, ptr %.631, i64 %.2419.us
  %.2533.us = trunc i64 %.2255.us.lcssa to i32
  store i32 %.2533.us, ptr %.2532.us, align 4
  br label %B914.us

B914.us:                                          ; preds = %B874.us, %B836.us
  %.2545.us = add nsw i64 %n.2.31699.us, 1
  br label %B1523.us

B1523.us:                                         ; preds = %B914.us, %B812.us, %B670.us, %B608.us, %B576.us, %B410.us
  %n.3.4.us = phi i64 [ %.2545.us, %B914.us ], [ %n.2.31699.us, %B410.us ], [ %n.2.31699.us, %B576.us ], [ %n.2.31699.us, %B812.us ], [ %n.2.31699.us, %B670.us ], [ %n.2.31699.us, %B608.us ]
  %.1788.us = icmp sgt i64 %.178716941698.us, 1
  br i1 %.1788.us, label %B410.us, label %B1524

B1024.endif:                                      ; preds = %B970
  %.2724 = select i1 %.1380, i64 %arg.group_ends.5.0, i64 0
  %29 = getelementptr i32, ptr %arg.group_ends.4, i64 %row.2.0
  %.2738 = getelementptr i32, ptr %29, i64 %.2724
  %.2739 = load i32, ptr %.2738, align 4
  %.2740 = sext i32 %.2739 to i64
  %reass.sub = sub i64 %.2740, %row.2.0
  %.282217731845 = icmp ult i64 %reass.sub, 9223372036854775807
  br i1 %.282217731845, label %B1076.lr.ph, label %B1090.endif

B1076.lr.ph:                                      ; preds = %B1024.endif
  %.2779 = add i64 %reass.sub, 1
  %.2890 = trunc i64 %count.2.0 to i32
  br label %B1076

B1090.endif:                                      ; preds = %B1076, %B1024.endif
  %.2935 = icmp sgt i64 %n.4.1.lcssa, 0
  br i1 %.2935, label %B1122, label %B1176.endif

B1176.endif:                                      ; preds = %B1122, %B1090.endif
  %.3145 = load i32, ptr %.2738, align 4
  %.3147 = sext i32 %.3145 to i64
  %.3184 = sub i64 %.3147, %row.2.0
  %.32271787.not = icmp slt i64 %.3184, 1
  br i1 %.32271787.not, label %B1282.endif, label %B1222.lr.ph

B1222.lr.ph:                                      ; preds = %B1176.endif
  %30 = trunc i64 %count.2.0 to i32
  br label %B1222

B1282.endif:                                      ; preds = %B1222, %B1176.endif
  %.34471794.not = icmp slt i64 %n.4.1.lcssa, 1
  br i1 %.34471794.not, label %B1488, label %B1314
}
