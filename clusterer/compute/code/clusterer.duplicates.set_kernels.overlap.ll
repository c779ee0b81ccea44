; of adef63963890504d588349efffd60c5d
; returns none


define i32 @clusterer_duplicates_set_kernels_overlap(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.shingles.0, ptr %arg.shingles.1, i64 %arg.shingles.2, i64 %arg.shingles.3, ptr %arg.shingles.4, i64 %arg.shingles.5.0, i64 %arg.shingles.6.0, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.6.0, ptr %arg.left.0, ptr %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.6.0, ptr %arg.right.0, ptr %arg.right.1, i64 %arg.right.2, i64 %arg.right.3, ptr %arg.right.4, i64 %arg.right.5.0, i64 %arg.right.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, ptr %arg.distinct.0, ptr %arg.distinct.1, i64 %arg.distinct.2, i64 %arg.distinct.3, ptr %arg.distinct.4, i64 %arg.distinct.5.0, i64 %arg.distinct.6.0, ptr %arg.sizes.0, ptr %arg.sizes.1, i64 %arg.sizes.2, i64 %arg.sizes.3, ptr %arg.sizes.4, i64 %arg.sizes.5.0, i64 %arg.sizes.6.0, ptr %arg.shared.0, ptr %arg.shared.1, i64 %arg.shared.2, i64 %arg.shared.3, ptr %arg.shared.4, i64 %arg.shared.5.0, i64 %arg.shared.6.0) {
B0.endif:
  %.223888 = icmp sgt i64 %arg.indptr.5.0, 1
  br i1 %.223888, label %B110.preheader, label %B1382

B110.preheader:                                   ; preds = %B0.endif
  %.140 = add nsw i64 %arg.indptr.5.0, -2
  %.126 = add nsw i64 %arg.left.5.0, -1
  br label %B110

B110:                                             ; preds = %B110.preheader, %B1383
  %p.2.0897 = phi i64 [ %p.3.1, %B1383 ], [ %.126, %B110.preheader ]
  %.222870896.in = phi i64 [ %.222870896, %B1383 ], [ %arg.indptr.5.0, %B110.preheader ]
  %.229871895 = phi i64 [ %.236, %B1383 ], [ %.140, %B110.preheader ]
  %.222870896 = add nsw i64 %.222870896.in, -1
  %.236 = add i64 %.229871895, -1
  %.278 = icmp slt i64 %.229871895, 0
  %.279 = select i1 %.278, i64 %arg.sizes.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.sizes.4, i64 %.229871895
  %.293 = getelementptr i64, ptr %0, i64 %.279
  %.294 = load i64, ptr %.293, align 8
  %.295 = icmp sgt i64 %.294, -1
  br i1 %.295, label %B136, label %B174

B136:                                             ; preds = %B110
  %.298 = icmp slt i64 %p.2.0897, 0
  br i1 %.298, label %B1383, label %B148

B148:                                             ; preds = %B136
  %.329 = getelementptr i64, ptr %arg.left.4, i64 %p.2.0897
  %.330 = load i64, ptr %.329, align 8
  %.332.not = icmp eq i64 %.330, %.229871895
  br i1 %.332.not, label %B174, label %B1383

B174:                                             ; preds = %B148, %B110
  %.358 = select i1 %.278, i64 %arg.indptr.5.0, i64 0
  %1 = getelementptr i64, ptr %arg.indptr.4, i64 %.229871895
  %.372 = getelementptr i64, ptr %1, i64 %.358
  %.373 = load i64, ptr %.372, align 8
  %.389 = icmp slt i64 %.229871895, -1
  %.390 = select i1 %.389, i64 %arg.indptr.5.0, i64 0
  %2 = getelementptr i8, ptr %1, i64 8
  %.404 = getelementptr i64, ptr %2, i64 %.390
  %.405 = load i64, ptr %.404, align 8
  %.420 = sub nsw i64 %.405, %.373
  %.421 = shl nsw i64 %.420, 3
  %.422 = icmp sgt i64 %.420, 2
  br i1 %.422, label %B276, label %B310.endif

B276:                                             ; preds = %B174, %B276
  %slots.2.2 = phi i64 [ %.425, %B276 ], [ 16, %B174 ]
  %.425 = shl nsw i64 %slots.2.2, 1
  %.434 = icmp slt i64 %.425, %.421
  br i1 %.434, label %B276, label %B310.endif

B342:                                             ; preds = %B310.endif, %B342
  %.524844846 = phi i64 [ %.531, %B342 ], [ 0, %B310.endif ]
  %.531 = add nuw nsw i64 %.524844846, 1
  %3 = getelementptr i32, ptr %arg.table.4, i64 %.524844846
  store i32 0, ptr %3, align 4
  %exitcond.not = icmp eq i64 %slots.3.3, %.531
  br i1 %exitcond.not, label %B356.endif, label %B342

B440:                                             ; preds = %B356.endif, %B740
  %size.2.2854 = phi i64 [ %size.3.3, %B740 ], [ 0, %B356.endif ]
  %.684849853 = phi i64 [ %.694, %B740 ], [ %.420, %B356.endif ]
  %.691850852 = phi i64 [ %.698, %B740 ], [ %.373, %B356.endif ]
  %.694 = add nsw i64 %.684849853, -1
  %.698 = add i64 %.691850852, 1
  %.736 = icmp slt i64 %.691850852, 0
  %.737 = select i1 %.736, i64 %arg.shingles.5.0, i64 0
  %4 = getelementptr i64, ptr %arg.shingles.4, i64 %.691850852
  %.751 = getelementptr i64, ptr %4, i64 %.737
  %.752 = load i64, ptr %.751, align 8
  %.757 = lshr i64 %.752, 32
  %.759 = and i64 %.757, %.593
  %.796 = getelementptr i32, ptr %arg.table.4, i64 %.759
  %.797 = load i32, ptr %.796, align 4
  %.799.not = icmp eq i32 %.797, 0
  br i1 %.799.not, label %B680, label %B544

B544:                                             ; preds = %B440
  %.798 = sext i32 %.797 to i64
  %.843 = add nsw i64 %.373, %.798
  %.858.inv = icmp sgt i64 %.843, 0
  %.859 = select i1 %.858.inv, i64 0, i64 %arg.distinct.5.0
  %5 = getelementptr i64, ptr %arg.distinct.4, i64 %.843
  %6 = getelementptr i8, ptr %5, i64 -8
  %.873 = getelementptr i64, ptr %6, i64 %.859
  %.874 = load i64, ptr %.873, align 8
  %.876.not = icmp eq i64 %.874, %.752
  br i1 %.876.not, label %B680, label %B592

B592:                                             ; preds = %B544, %B632
  %slot.4.4 = phi i64 [ %.886, %B632 ], [ %.759, %B544 ]
  %.882 = add nsw i64 %slot.4.4, 1
  %.886 = and i64 %.882, %.593
  %.907 = icmp slt i64 %.886, 0
  %.908 = select i1 %.907, i64 %arg.table.5.0, i64 0
  %7 = getelementptr i32, ptr %arg.table.4, i64 %.886
  %.922 = getelementptr i32, ptr %7, i64 %.908
  %.923 = load i32, ptr %.922, align 4
  %.925.not = icmp eq i32 %.923, 0
  br i1 %.925.not, label %B680, label %B632

B632:                                             ; preds = %B592
  %.924 = sext i32 %.923 to i64
  %.968 = add nsw i64 %.373, %.924
  %.983.inv = icmp sgt i64 %.968, 0
  %.984 = select i1 %.983.inv, i64 0, i64 %arg.distinct.5.0
  %8 = getelementptr i64, ptr %arg.distinct.4, i64 %.968
  %9 = getelementptr i8, ptr %8, i64 -8
  %.998 = getelementptr i64, ptr %9, i64 %.984
  %.999 = load i64, ptr %.998, align 8
  %.1001.not = icmp eq i64 %.999, %.752
  br i1 %.1001.not, label %B680, label %B592

B680:                                             ; preds = %B632, %B592, %B544, %B440
  %slot.5.3 = phi i64 [ %.759, %B544 ], [ %.759, %B440 ], [ %.886, %B592 ], [ %.886, %B632 ]
  %.1032 = icmp slt i64 %slot.5.3, 0
  %.1033 = select i1 %.1032, i64 %arg.table.5.0, i64 0
  %10 = getelementptr i32, ptr %arg.table.4, i64 %slot.5.3
  %.1047 = getelementptr i32, ptr %10, i64 %.1033
  %.1048 = load i32, ptr %.1047, align 4
  %.1050 = icmp eq i32 %.1048, 0
  br i1 %.1050, label %B704, label %B740

B704:                                             ; preds = %B680
  %.1054 = add nsw i64 %size.2.2854, %.373
  %.1069 = icmp slt i64 %.1054, 0
  %.1070 = select i1 %.1069, i64 %arg.distinct.5.0, i64 0
  %11 = getelementptr i64, ptr %arg.distinct.4, i64 %.1054
  %.1084 = getelementptr i64, ptr %11, i64 %.1070
  store i64 %.752, ptr %.1084, align 8
  %.1089 = add nsw i64 %size.2.2854, 1
  %.1124 = trunc i64 %.1089 to i32
  store i32 %.1124, ptr %.1047, align 4
  br label %B740

B740:                                             ; preds = %B704, %B680
  %size.3.3 = phi i64 [ %.1089, %B704 ], [ %size.2.2854, %B680 ]
  %.685 = icmp sgt i64 %.684849853, 1
  br i1 %.685, label %B440, label %B742

B742:                                             ; preds = %B740, %B356.endif
  %size.2.2.lcssa = phi i64 [ 0, %B356.endif ], [ %size.3.3, %B740 ]
  store i64 %size.2.2.lcssa, ptr %.293, align 8
  %.1180 = icmp sgt i64 %p.2.0897, -1
  br i1 %.1180, label %B766, label %B1383

B766:                                             ; preds = %B742
  %.1218 = getelementptr i64, ptr %arg.left.4, i64 %p.2.0897
  %.1219 = load i64, ptr %.1218, align 8
  %.1223 = icmp eq i64 %.1219, %.229871895
  br i1 %.1223, label %B792.endif, label %B1383

B928:                                             ; preds = %B928.preheader, %B1384
  %following.3.4864 = phi i64 [ %following.4.5, %B1384 ], [ 0, %B928.preheader ]
  %common.3.4863 = phi i64 [ %common.4.5, %B1384 ], [ 0, %B928.preheader ]
  %.1436858862 = phi i64 [ %.1446, %B1384 ], [ %.1356, %B928.preheader ]
  %.1443859861 = phi i64 [ %.1450, %B1384 ], [ %.1296, %B928.preheader ]
  %.1446 = add nsw i64 %.1436858862, -1
  %.1450 = add i64 %.1443859861, 1
  %.1488 = icmp slt i64 %.1443859861, 0
  %.1489 = select i1 %.1488, i64 %arg.distinct.5.0, i64 0
  %12 = getelementptr i64, ptr %arg.distinct.4, i64 %.1443859861
  %.1503 = getelementptr i64, ptr %12, i64 %.1489
  %.1504 = load i64, ptr %.1503, align 8
  %.1510 = icmp slt i64 %following.3.4864, %size.2.2.lcssa
  br i1 %.1510, label %B958, label %B1010

B958:                                             ; preds = %B928
  %.1514 = add nsw i64 %following.3.4864, %.373
  %.1528 = icmp slt i64 %.1514, 0
  %.1529 = select i1 %.1528, i64 %arg.distinct.5.0, i64 0
  %13 = getelementptr i64, ptr %arg.distinct.4, i64 %.1514
  %.1543 = getelementptr i64, ptr %13, i64 %.1529
  %.1544 = load i64, ptr %.1543, align 8
  %.1546 = icmp eq i64 %.1544, %.1504
  br i1 %.1546, label %B988, label %B1010

B988:                                             ; preds = %B958
  %.1551 = add nsw i64 %common.3.4863, 1
  %.1558 = add nsw i64 %following.3.4864, 1
  br label %B1384

B1010:                                            ; preds = %B958, %B928
  %.1566 = lshr i64 %.1504, 32
  %.1568 = and i64 %.1566, %.593
  %.1605 = getelementptr i32, ptr %arg.table.4, i64 %.1568
  %.1606 = load i32, ptr %.1605, align 4
  %.1608.not = icmp eq i32 %.1606, 0
  br i1 %.1608.not, label %B1232, label %B1096

B1096:                                            ; preds = %B1010
  %.1607 = sext i32 %.1606 to i64
  %.1652 = add nsw i64 %.373, %.1607
  %.1667.inv = icmp sgt i64 %.1652, 0
  %.1668 = select i1 %.1667.inv, i64 0, i64 %arg.distinct.5.0
  %14 = getelementptr i64, ptr %arg.distinct.4, i64 %.1652
  %15 = getelementptr i8, ptr %14, i64 -8
  %.1682 = getelementptr i64, ptr %15, i64 %.1668
  %.1683 = load i64, ptr %.1682, align 8
  %.1685.not = icmp eq i64 %.1683, %.1504
  br i1 %.1685.not, label %B1232, label %B1144

B1144:                                            ; preds = %B1096, %B1184
  %slot.6.7 = phi i64 [ %.1695, %B1184 ], [ %.1568, %B1096 ]
  %.1691 = add nsw i64 %slot.6.7, 1
  %.1695 = and i64 %.1691, %.593
  %.1716 = icmp slt i64 %.1695, 0
  %.1717 = select i1 %.1716, i64 %arg.table.5.0, i64 0
  %16 = getelementptr i32, ptr %arg.table.4, i64 %.1695
  %.1731 = getelementptr i32, ptr %16, i64 %.1717
  %.1732 = load i32, ptr %.1731, align 4
  %.1734.not = icmp eq i32 %.1732, 0
  br i1 %.1734.not, label %B1232, label %B1184

B1184:                                            ; preds = %B1144
  %.1733 = sext i32 %.1732 to i64
  %.1777 = add nsw i64 %.373, %.1733
  %.1792.inv = icmp sgt i64 %.1777, 0
  %.1793 = select i1 %.1792.inv, i64 0, i64 %arg.distinct.5.0
  %17 = getelementptr i64, ptr %arg.distinct.4, i64 %.1777
  %18 = getelementptr i8, ptr %17, i64 -8
  %.1807 = getelementptr i64, ptr %18, i64 %.1793
  %.1808 = load i64, ptr %.1807, align 8
  %.1810.not = icmp eq i64 %.1808, %.1504
  br i1 %.1810.not, label %B1232, label %B1144

B1232:                                            ; preds = %B1184, %B1144, %B1096, %B1010
  %slot.7.6 = phi i64 [ %.1568, %B1096 ], [ %.1568, %B1010 ], [ %.1695, %B1144 ], [ %.1695, %B1184 ]
  %.1849 = icmp slt i64 %slot.7.6, 0
  %.1850 = select i1 %.1849, i64 %arg.table.5.0, i64 0
  %19 = getelementptr i32, ptr %arg.table.4, i64 %slot.7.6
  %.1864 = getelementptr i32, ptr %19, i64 %.1850
  %.1865 = load i32, ptr %.1864, align 4
  %.1866 = sext i32 %.1865 to i64
  %.1867.not = icmp ne i32 %.1865, 0
  %.1870 = zext i1 %.1867.not to i64
  %spec.select = add nsw i64 %common.3.4863, %.1870
  %spec.select839 = select i1 %.1867.not, i64 %.1866, i64 %following.3.4864
  br label %B1384

B1320:                                            ; preds = %B1384, %B792.endif
  %common.3.4.lcssa = phi i64 [ 0, %B792.endif ], [ %common.4.5, %B1384 ]
  %.1963 = getelementptr i64, ptr %arg.shared.4, i64 %p.5.3
  store i64 %common.3.4.lcssa, ptr %.1963, align 8
  %.1978 = icmp sgt i64 %p.5.3, 0
  br i1 %.1978, label %B1352, label %B1383

B1352:                                            ; preds = %B1320
  %.1968 = add nsw i64 %p.5.3, -1
  %.2015 = getelementptr i64, ptr %arg.left.4, i64 %.1968
  %.2016 = load i64, ptr %.2015, align 8
  %.2020 = icmp eq i64 %.2016, %.229871895
  br i1 %.2020, label %B792.endif, label %B1383

B1382:                                            ; preds = %B1383, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B1383:                                            ; preds = %B1320, %B1352, %B742, %B766, %B136, %B148
  %p.3.1 = phi i64 [ %p.2.0897, %B136 ], [ %p.2.0897, %B148 ], [ %p.2.0897, %B766 ], [ %p.2.0897, %B742 ], [ -1, %B1320 ], [ %.1968, %B1352 ]
  %.223 = icmp sgt i64 %.222870896.in, 2
  br i1 %.223, label %B110, label %B1382

B1384:                                            ; preds = %B1232, %B988
  %common.4.5 = phi i64 [ %.1551, %B988 ], [ %spec.select, %B1232 ]
  %following.4.5 = phi i64 [ %.1558, %B988 ], [ %spec.select839, %B1232 ]
  %.1437 = icmp sgt i64 %.1436858862, 1
  br i1 %.1437, label %B928, label %B1320

B310.endif:                                       ; preds = %B276, %B174
  %slots.3.3 = phi i64 [ 16, %B174 ], [ %.425, %B276 ]
  %.slots.3.3 = call i64 @llvm.smax.i64(i64 %slots.3.3, i64 0)
  %.518845.not = icmp eq i64 %.slots.3.3, 0
  br i1 %.518845.not, label %B356.endif, label %B342

B356.endif:                                       ; preds = %B342, %B310.endif
  %.593 = add nsw i64 %slots.3.3, -1
  %.685851.not = icmp slt i64 %.420, 1
  br i1 %.685851.not, label %B742, label %B440

B792.endif:                                       ; preds = %B766, %B1352
  %p.5.3 = phi i64 [ %.1968, %B1352 ], [ %p.2.0897, %B766 ]
  %.1259 = getelementptr i64, ptr %arg.right.4, i64 %p.5.3
  %.1260 = load i64, ptr %.1259, align 8
  %.1280 = icmp slt i64 %.1260, 0
  %.1341 = select i1 %.1280, i64 %arg.sizes.5.0, i64 0
  %20 = getelementptr i64, ptr %arg.sizes.4, i64 %.1260
  %.1355 = getelementptr i64, ptr %20, i64 %.1341
  %.1356 = load i64, ptr %.1355, align 8
  %.1437860.not = icmp slt i64 %.1356, 1
  br i1 %.1437860.not, label %B1320, label %B928.preheader

B928.preheader:                                   ; preds = %B792.endif
  %21 = getelementptr i64, ptr %arg.indptr.4, i64 %.1260
  %.1281 = select i1 %.1280, i64 %arg.indptr.5.0, i64 0
  %.1295 = getelementptr i64, ptr %21, i64 %.1281
  %.1296 = load i64, ptr %.1295, align 8
  br label %B928
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
