; of b6de195252528964818ae0b8d6b5d353
; returns int64


define range(i32 -1, -2) i32 @clusterer_duplicates_difference_kernel_differences(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, ptr %arg.facts.0, ptr %arg.facts.1, i64 %arg.facts.2, i64 %arg.facts.3, ptr %arg.facts.4, i64 %arg.facts.5.0, i64 %arg.facts.6.0, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.6.0, ptr %arg.shingles.0, ptr %arg.shingles.1, i64 %arg.shingles.2, i64 %arg.shingles.3, ptr %arg.shingles.4, i64 %arg.shingles.5.0, i64 %arg.shingles.6.0, ptr %arg.shingle_indptr.0, ptr %arg.shingle_indptr.1, i64 %arg.shingle_indptr.2, i64 %arg.shingle_indptr.3, ptr %arg.shingle_indptr.4, i64 %arg.shingle_indptr.5.0, i64 %arg.shingle_indptr.6.0, ptr %arg.left.0, ptr %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.6.0, ptr %arg.right.0, ptr %arg.right.1, i64 %arg.right.2, i64 %arg.right.3, ptr %arg.right.4, i64 %arg.right.5.0, i64 %arg.right.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, ptr %arg.jump.0, ptr %arg.jump.1, i64 %arg.jump.2, i64 %arg.jump.3, ptr %arg.jump.4, i64 %arg.jump.5.0, i64 %arg.jump.6.0, ptr %arg.seen.0, ptr %arg.seen.1, i64 %arg.seen.2, i64 %arg.seen.3, ptr %arg.seen.4, i64 %arg.seen.5.0, i64 %arg.seen.5.1, i64 %arg.seen.6.0, i64 %arg.seen.6.1, ptr %arg.differing.0, ptr %arg.differing.1, i64 %arg.differing.2, i64 %arg.differing.3, ptr %arg.differing.4, i64 %arg.differing.5.0, i64 %arg.differing.6.0, ptr %arg.shared.0, ptr %arg.shared.1, i64 %arg.shared.2, i64 %arg.shared.3, ptr %arg.shared.4, i64 %arg.shared.5.0, i64 %arg.shared.6.0, ptr %arg.replaced.0, ptr %arg.replaced.1, i64 %arg.replaced.2, i64 %arg.replaced.3, ptr %arg.replaced.4, i64 %arg.replaced.5.0, i64 %arg.replaced.5.1, i64 %arg.replaced.6.0, i64 %arg.replaced.6.1) {
B0.endif:
  %.1106 = alloca i64, align 8
  store i64 0, ptr %.1106, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.1701 = alloca i64, align 8
  store i64 0, ptr %.1701, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.4044 = alloca i64, align 8
  store i64 0, ptr %.4044, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.4176 = alloca i64, align 8
  store i64 0, ptr %.4176, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.4208 = alloca i64, align 8
  store i64 0, ptr %.4208, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.5041 = alloca i64, align 8
  store i64 0, ptr %.5041, align 8
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  %.5316 = alloca i64, align 8
  store i64 0, ptr %.5316, align 8
  %excinfo.7 = alloca ptr, align 8
  store ptr null, ptr %excinfo.7, align 8
  %.5678 = alloca i64, align 8
  store i64 0, ptr %.5678, align 8
  %excinfo.8 = alloca ptr, align 8
  store ptr null, ptr %excinfo.8, align 8
  tail call void @NRT_incref(ptr %arg.words.0)
  tail call void @NRT_incref(ptr %arg.facts.0)
  tail call void @NRT_incref(ptr %arg.indptr.0)
  tail call void @NRT_incref(ptr %arg.shingles.0)
  tail call void @NRT_incref(ptr %arg.shingle_indptr.0)
  tail call void @NRT_incref(ptr %arg.left.0)
  tail call void @NRT_incref(ptr %arg.right.0)
  tail call void @NRT_incref(ptr %arg.table.0)
  tail call void @NRT_incref(ptr %arg.jump.0)
  tail call void @NRT_incref(ptr %arg.seen.0)
  tail call void @NRT_incref(ptr %arg.differing.0)
  tail call void @NRT_incref(ptr %arg.shared.0)
  tail call void @NRT_incref(ptr %arg.replaced.0)
  %.2992747.not = icmp slt i64 %arg.left.5.0, 1
  br i1 %.2992747.not, label %B3208, label %B184.lr.ph

B184.lr.ph:                                       ; preds = %B0.endif
  %0 = getelementptr i64, ptr %arg.seen.4, i64 %arg.seen.5.1
  %.idx = mul i64 %arg.seen.5.1, 24
  %1 = getelementptr i8, ptr %arg.seen.4, i64 %.idx
  %.idx2215 = shl i64 %arg.seen.5.1, 4
  %2 = getelementptr i8, ptr %arg.seen.4, i64 %.idx2215
  %gep2266.1.idx = shl i64 %arg.seen.5.1, 4
  %gep2266.2.idx = mul i64 %arg.seen.5.1, 24
  br label %B184

B184:                                             ; preds = %B184.lr.ph, %B3209
  %mask.3.02774 = phi i64 [ 0, %B184.lr.ph ], [ %mask.2.1, %B3209 ]
  %known.2.02773 = phi i64 [ -1, %B184.lr.ph ], [ %known.3.1, %B3209 ]
  %listed.5.02772 = phi i64 [ 0, %B184.lr.ph ], [ %listed.6.1, %B3209 ]
  %.30525482770 = phi i64 [ 0, %B184.lr.ph ], [ %.312, %B3209 ]
  %.312 = add nuw nsw i64 %.30525482770, 1
  %3 = getelementptr i64, ptr %arg.left.4, i64 %.30525482770
  %.380 = load i64, ptr %3, align 8
  %.394 = icmp slt i64 %.380, 0
  %.395 = select i1 %.394, i64 %arg.indptr.5.0, i64 0
  %4 = getelementptr i64, ptr %arg.indptr.4, i64 %.380
  %.409 = getelementptr i64, ptr %4, i64 %.395
  %.410 = load i64, ptr %.409, align 8
  %.456 = icmp slt i64 %.380, -1
  %.457 = select i1 %.456, i64 %arg.indptr.5.0, i64 0
  %5 = getelementptr i8, ptr %4, i64 8
  %.471 = getelementptr i64, ptr %5, i64 %.457
  %.472 = load i64, ptr %.471, align 8
  %6 = getelementptr i64, ptr %arg.right.4, i64 %.30525482770
  %.503 = load i64, ptr %6, align 8
  %.517 = icmp slt i64 %.503, 0
  %.518 = select i1 %.517, i64 %arg.indptr.5.0, i64 0
  %7 = getelementptr i64, ptr %arg.indptr.4, i64 %.503
  %.532 = getelementptr i64, ptr %7, i64 %.518
  %.533 = load i64, ptr %.532, align 8
  %.579 = icmp slt i64 %.503, -1
  %.580 = select i1 %.579, i64 %arg.indptr.5.0, i64 0
  %8 = getelementptr i8, ptr %7, i64 8
  %.594 = getelementptr i64, ptr %8, i64 %.580
  %.595 = load i64, ptr %.594, align 8
  %.669.not = icmp eq i64 %known.2.02773, %.380
  br i1 %.669.not, label %B764.endif, label %B350

B350:                                             ; preds = %B184
  %.719 = sub nsw i64 %.472, %.410
  %.720 = shl nsw i64 %.719, 2
  %.721 = icmp sgt i64 %.719, 4
  br i1 %.721, label %B430, label %B464.endif

B430:                                             ; preds = %B350, %B430
  %slots.2.2 = phi i64 [ %.724, %B430 ], [ 16, %B350 ]
  %.724 = shl nsw i64 %slots.2.2, 1
  %.733 = icmp slt i64 %.724, %.720
  br i1 %.733, label %B430, label %B464.endif

B506:                                             ; preds = %B464.endif, %B506
  %.83022532255 = phi i64 [ %.837, %B506 ], [ 0, %B464.endif ]
  %.837 = add nuw nsw i64 %.83022532255, 1
  %9 = getelementptr i32, ptr %arg.table.4, i64 %.83022532255
  store i32 0, ptr %9, align 4
  %exitcond.not = icmp eq i64 %slots.3.3, %.837
  br i1 %exitcond.not, label %B520.endif, label %B506

B554:                                             ; preds = %B554.lr.ph, %B762
  %.98422672284 = phi i64 [ %.719, %B554.lr.ph ], [ %.994, %B762 ]
  %.99122682282 = phi i64 [ %.410, %B554.lr.ph ], [ %.998, %B762 ]
  %.994 = add nsw i64 %.98422672284, -1
  %.998 = add i64 %.99122682282, 1
  %.1044 = icmp slt i64 %.99122682282, 0
  %.1045 = select i1 %.1044, i64 %arg.facts.5.0, i64 0
  %10 = getelementptr i8, ptr %arg.facts.4, i64 %.99122682282
  %.1059 = getelementptr i8, ptr %10, i64 %.1045
  %.1060 = load i8, ptr %.1059, align 1
  %.1063 = icmp eq i8 %.1060, 0
  br i1 %.1063, label %B762, label %B572

B572:                                             ; preds = %B554
  %.1087 = select i1 %.1044, i64 %arg.words.5.0, i64 0
  %11 = getelementptr i64, ptr %arg.words.4, i64 %.99122682282
  %.1101 = getelementptr i64, ptr %11, i64 %.1087
  %.1102 = load i64, ptr %.1101, align 8
  store i64 0, ptr %.1106, align 8
  %.1114 = call i32 @helper_1(ptr nonnull %.1106, ptr nonnull %excinfo.1, i64 %.1102, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %.738)
  switch i32 %.1114, label %B572.if.if [
    i32 -2, label %B572.endif
    i32 0, label %B572.endif
  ], !prof !0

B718:                                             ; preds = %B572.endif.B718_crit_edge, %B644.endif.endif
  %.1423.pre-phi = phi i64 [ %.pre, %B572.endif.B718_crit_edge ], [ %.1324, %B644.endif.endif ]
  %.1414 = phi i32 [ %.1167, %B572.endif.B718_crit_edge ], [ %.1414.pre, %B644.endif.endif ]
  %.1417 = sext i32 %.1414 to i64
  %.1420 = add i64 %.1417, %48
  %12 = getelementptr i64, ptr %arg.seen.4, i64 %.1423.pre-phi
  store i64 %.1420, ptr %12, align 8
  br label %B762

B762:                                             ; preds = %B554, %B718
  %.985 = icmp samesign ugt i64 %.98422672284, 1
  br i1 %.985, label %B554, label %B764.endif

B838:                                             ; preds = %B838.lr.ph, %B3211
  %own.2.12294 = phi i64 [ 0, %B838.lr.ph ], [ %own.3.2, %B3211 ]
  %.157522892293 = phi i64 [ %.1533, %B838.lr.ph ], [ %.1585, %B3211 ]
  %.158222902292 = phi i64 [ %.533, %B838.lr.ph ], [ %.1589, %B3211 ]
  %.1585 = add nsw i64 %.157522892293, -1
  %.1589 = add i64 %.158222902292, 1
  %.1635 = icmp slt i64 %.158222902292, 0
  %.1636 = select i1 %.1635, i64 %arg.facts.5.0, i64 0
  %13 = getelementptr i8, ptr %arg.facts.4, i64 %.158222902292
  %.1650 = getelementptr i8, ptr %13, i64 %.1636
  %.1651 = load i8, ptr %.1650, align 1
  %.1654 = icmp eq i8 %.1651, 0
  br i1 %.1654, label %B3211, label %B856

B856:                                             ; preds = %B838
  %.1680 = select i1 %.1635, i64 %arg.words.5.0, i64 0
  %14 = getelementptr i64, ptr %arg.words.4, i64 %.158222902292
  %.1694 = getelementptr i64, ptr %14, i64 %.1680
  %.1695 = load i64, ptr %.1694, align 8
  store i64 0, ptr %.1701, align 8
  %.1709 = call i32 @helper_1(ptr nonnull %.1701, ptr nonnull %excinfo.2, i64 %.1695, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %mask.2.1)
  switch i32 %.1709, label %B856.if.if [
    i32 -2, label %B856.endif
    i32 0, label %B856.endif
  ], !prof !0

B956:                                             ; preds = %B856.endif
  %.1759 = sext i32 %.1758 to i64
  %.1777 = add i64 %.1759, %51
  %.1808 = icmp slt i64 %.1777, 0
  %.1809 = select i1 %.1808, i64 %arg.seen.5.1, i64 0
  %15 = getelementptr i64, ptr %0, i64 %.1777
  %.1831 = getelementptr i64, ptr %15, i64 %.1809
  store i64 %.312, ptr %.1831, align 8
  br label %B3211

B984:                                             ; preds = %B856.endif
  %.1837 = add nsw i64 %own.2.12294, 1
  br label %B3211

B1070:                                            ; preds = %B996.endif, %B1138
  %missing.2.12303 = phi i64 [ %.2156, %B1138 ], [ 0, %B996.endif ]
  %.194022982302 = phi i64 [ %.1950, %B1138 ], [ %.1898, %B996.endif ]
  %.194722992301 = phi i64 [ %.1954, %B1138 ], [ %.410, %B996.endif ]
  %.1950 = add nsw i64 %.194022982302, -1
  %.1954 = add i64 %.194722992301, 1
  %.1996 = icmp slt i64 %.194722992301, 0
  %.1997 = select i1 %.1996, i64 %arg.facts.5.0, i64 0
  %16 = getelementptr i8, ptr %arg.facts.4, i64 %.194722992301
  %.2011 = getelementptr i8, ptr %16, i64 %.1997
  %.2012 = load i8, ptr %.2011, align 1
  %.2015 = icmp eq i8 %.2012, 0
  br i1 %.2015, label %B1138, label %B1090

B1090:                                            ; preds = %B1070
  %.2034 = sub nsw i64 %.194722992301, %.410
  %17 = getelementptr i64, ptr %arg.seen.4, i64 %.2034
  %.2090 = load i64, ptr %17, align 8
  %.2120 = icmp slt i64 %.2090, 0
  %.2121 = select i1 %.2120, i64 %arg.seen.5.1, i64 0
  %18 = getelementptr i64, ptr %0, i64 %.2090
  %.2143 = getelementptr i64, ptr %18, i64 %.2121
  %.2144 = load i64, ptr %.2143, align 8
  %.2146 = icmp ne i64 %.2144, %.312
  %19 = zext i1 %.2146 to i64
  br label %B1138

B1138:                                            ; preds = %B1070, %B1090
  %"$phi1138.3.2.2" = phi i64 [ %19, %B1090 ], [ 0, %B1070 ]
  %.2156 = add nuw nsw i64 %"$phi1138.3.2.2", %missing.2.12303
  %.1941 = icmp samesign ugt i64 %.194022982302, 1
  br i1 %.1941, label %B1070, label %B1146

B1146:                                            ; preds = %B1138
  %20 = icmp samesign ult i64 %.2156, 2
  %21 = getelementptr i64, ptr %arg.differing.4, i64 %.30525482770
  store i64 0, ptr %21, align 8
  %22 = getelementptr i64, ptr %arg.shared.4, i64 %.30525482770
  store i64 0, ptr %22, align 8
  %or.cond = select i1 %own.2.1.lcssa, i1 true, i1 %20
  br i1 %or.cond, label %B3209, label %B1262.preheader

B1262.preheader:                                  ; preds = %B1146
  %.22812511 = icmp slt i64 %.410, %.472
  %.23012512 = icmp slt i64 %.533, %.595
  %or.cond21992513 = select i1 %.22812511, i1 %.23012512, i1 false
  br i1 %or.cond21992513, label %B1290.preheader, label %B3209

B1290.preheader:                                  ; preds = %B1262.preheader, %B3212
  %i.6.22527 = phi i64 [ %i.7.3, %B3212 ], [ %.410, %B1262.preheader ]
  %j.5.22526 = phi i64 [ %j.6.3, %B3212 ], [ %.533, %B1262.preheader ]
  %jumps.4.22525 = phi i64 [ %jumps.3.42228, %B3212 ], [ 0, %B1262.preheader ]
  %listed.2.22524 = phi i64 [ %listed.3.3, %B3212 ], [ %listed.5.02772, %B1262.preheader ]
  %.23222378 = icmp slt i64 %i.6.22527, 0
  %.23232379 = select i1 %.23222378, i64 %arg.words.5.0, i64 0
  %23 = getelementptr i64, ptr %arg.words.4, i64 %i.6.22527
  %.23372380 = getelementptr i64, ptr %23, i64 %.23232379
  %.23382381 = load i64, ptr %.23372380, align 8
  %.23532382 = icmp slt i64 %j.5.22526, 0
  %.23542383 = select i1 %.23532382, i64 %arg.words.5.0, i64 0
  %24 = getelementptr i64, ptr %arg.words.4, i64 %j.5.22526
  %.23682384 = getelementptr i64, ptr %24, i64 %.23542383
  %.23692385 = load i64, ptr %.23682384, align 8
  %.23702386 = icmp eq i64 %.23382381, %.23692385
  br i1 %.23702386, label %B1326, label %B1482.endif.endif

B1290:                                            ; preds = %B3110
  %.2322 = icmp slt i64 %.5519, 0
  %.2323 = select i1 %.2322, i64 %arg.words.5.0, i64 0
  %25 = getelementptr i64, ptr %arg.words.4, i64 %.5519
  %.2337 = getelementptr i64, ptr %25, i64 %.2323
  %.2338 = load i64, ptr %.2337, align 8
  %.2353 = icmp slt i64 %.5527, 0
  %.2354 = select i1 %.2353, i64 %arg.words.5.0, i64 0
  %26 = getelementptr i64, ptr %arg.words.4, i64 %.5527
  %.2368 = getelementptr i64, ptr %26, i64 %.2354
  %.2369 = load i64, ptr %.2368, align 8
  %.2370 = icmp eq i64 %.2338, %.2369
  br i1 %.2370, label %B1326, label %B1482.endif.endif

B1326:                                            ; preds = %B1290, %B1290.preheader
  %i.8.4.lcssa = phi i64 [ %i.6.22527, %B1290.preheader ], [ %.5519, %B1290 ]
  %j.7.4.lcssa = phi i64 [ %j.5.22526, %B1290.preheader ], [ %.5527, %B1290 ]
  %jumps.3.4.lcssa = phi i64 [ %jumps.4.22525, %B1290.preheader ], [ %jumps.5.5, %B1290 ]
  %.2322.lcssa = phi i1 [ %.23222378, %B1290.preheader ], [ %.2322, %B1290 ]
  %.2387 = select i1 %.2322.lcssa, i64 %arg.facts.5.0, i64 0
  %27 = getelementptr i8, ptr %arg.facts.4, i64 %i.8.4.lcssa
  %.2401 = getelementptr i8, ptr %27, i64 %.2387
  %.2402 = load i8, ptr %.2401, align 1
  %.2405 = icmp eq i8 %.2402, 0
  br i1 %.2405, label %B1460, label %B1342

B1342:                                            ; preds = %B1326
  %.2415 = sub nsw i64 %i.8.4.lcssa, %.410
  %.2445 = icmp slt i64 %.2415, 0
  %.2446 = select i1 %.2445, i64 %arg.seen.5.1, i64 0
  %28 = getelementptr i64, ptr %arg.seen.4, i64 %.2415
  %.2468 = getelementptr i64, ptr %28, i64 %.2446
  %.2469 = load i64, ptr %.2468, align 8
  %.2499 = icmp slt i64 %.2469, 0
  %.2500 = select i1 %.2499, i64 %arg.seen.5.1, i64 0
  %29 = getelementptr i64, ptr %2, i64 %.2469
  %.2522 = getelementptr i64, ptr %29, i64 %.2500
  %.2523 = load i64, ptr %.2522, align 8
  %.2525.not = icmp eq i64 %.2523, %.312
  br i1 %.2525.not, label %B1460, label %B1392

B1392:                                            ; preds = %B1342
  store i64 %.312, ptr %.2522, align 8
  %.2669 = load i64, ptr %22, align 8
  %.2670 = add nsw i64 %.2669, 1
  store i64 %.2670, ptr %22, align 8
  br label %B1460

B1460:                                            ; preds = %B1326, %B1392, %B1342
  %.2710 = add nsw i64 %i.8.4.lcssa, 1
  %.2717 = add nsw i64 %j.7.4.lcssa, 1
  br label %B3212

B1548.loopexit:                                   ; preds = %B3210
  %indvars.iv.next = add i64 %indvars.iv, 1
  %exitcond3182.not = icmp eq i64 %indvars.iv.next, 26
  br i1 %exitcond3182.not, label %B2480, label %B1590.lr.ph

B1590:                                            ; preds = %B1590.lr.ph, %B3210
  %.299023082310 = phi i64 [ 0, %B1590.lr.ph ], [ %.2997, %B3210 ]
  %.2997 = add nuw nsw i64 %.299023082310, 1
  %.3033 = add nsw i64 %.299023082310, %i.8.42393
  %.3038 = sub i64 %.3036, %.299023082310
  %.3046 = icmp samesign ugt i64 %.299023082310, 12
  %.3050 = sub nuw nsw i64 %.283423152321, %.299023082310
  %.3053 = icmp samesign ugt i64 %.3050, 12
  %or.cond2200 = select i1 %.3046, i1 true, i1 %.3053
  %.3057 = icmp sge i64 %.3033, %.472
  %or.cond2201 = select i1 %or.cond2200, i1 true, i1 %.3057
  %.3061 = icmp sge i64 %.3038, %.595
  %or.cond2202 = select i1 %or.cond2201, i1 true, i1 %.3061
  br i1 %or.cond2202, label %B3210, label %B1692

B1692:                                            ; preds = %B1590
  %.3077 = icmp slt i64 %.3033, 0
  %.3078 = select i1 %.3077, i64 %arg.words.5.0, i64 0
  %30 = getelementptr i64, ptr %arg.words.4, i64 %.3033
  %.3092 = getelementptr i64, ptr %30, i64 %.3078
  %.3093 = load i64, ptr %.3092, align 8
  %.3108 = icmp slt i64 %.3038, 0
  %.3109 = select i1 %.3108, i64 %arg.words.5.0, i64 0
  %31 = getelementptr i64, ptr %arg.words.4, i64 %.3038
  %.3123 = getelementptr i64, ptr %31, i64 %.3109
  %.3124 = load i64, ptr %.3123, align 8
  %.3125.not = icmp eq i64 %.3093, %.3124
  br i1 %.3125.not, label %B1730, label %B3210

B1730:                                            ; preds = %B1692
  %.3131 = add nsw i64 %.3033, 1
  %.3133 = icmp eq i64 %.3131, %.472
  %.3135 = add nsw i64 %.3038, 1
  %32 = icmp ne i64 %.3135, %.595
  %.3138 = xor i1 %.3133, %32
  br i1 %.3138, label %B1770, label %B3210

B1770:                                            ; preds = %B1730
  br i1 %.3133, label %B1862.endif, label %B1788

B1788:                                            ; preds = %B1770
  %.3160 = icmp slt i64 %.3033, -1
  %.3161 = select i1 %.3160, i64 %arg.words.5.0, i64 0
  %33 = getelementptr i64, ptr %arg.words.4, i64 %.3131
  %.3175 = getelementptr i64, ptr %33, i64 %.3161
  %.3176 = load i64, ptr %.3175, align 8
  %.3192 = icmp slt i64 %.3038, -1
  %.3193 = select i1 %.3192, i64 %arg.words.5.0, i64 0
  %34 = getelementptr i64, ptr %arg.words.4, i64 %.3135
  %.3207 = getelementptr i64, ptr %34, i64 %.3193
  %.3208 = load i64, ptr %.3207, align 8
  %.3209 = icmp eq i64 %.3176, %.3208
  br i1 %.3209, label %B1862.endif, label %B3210

B1940:                                            ; preds = %B1862.endif, %B2104
  %mine.2.42413 = phi i64 [ %mine.3.5, %B2104 ], [ 0, %B1862.endif ]
  %.337524082412 = phi i64 [ %.3385, %B2104 ], [ %.299023082310, %B1862.endif ]
  %.338224092411 = phi i64 [ %.3389, %B2104 ], [ %i.8.42393, %B1862.endif ]
  %.3385 = add nsw i64 %.337524082412, -1
  %.3389 = add i64 %.338224092411, 1
  %.3435 = icmp slt i64 %.338224092411, 0
  %.3436 = select i1 %.3435, i64 %arg.facts.5.0, i64 0
  %35 = getelementptr i8, ptr %arg.facts.4, i64 %.338224092411
  %.3450 = getelementptr i8, ptr %35, i64 %.3436
  %.3451 = load i8, ptr %.3450, align 1
  %.3454 = icmp eq i8 %.3451, 0
  br i1 %.3454, label %B2104, label %B1958

B1958:                                            ; preds = %B1940
  %.3467 = sub nsw i64 %.338224092411, %.410
  %.3497 = icmp slt i64 %.3467, 0
  %.3498 = select i1 %.3497, i64 %arg.seen.5.1, i64 0
  %36 = getelementptr i64, ptr %arg.seen.4, i64 %.3467
  %.3520 = getelementptr i64, ptr %36, i64 %.3498
  %.3521 = load i64, ptr %.3520, align 8
  %.3551 = icmp slt i64 %.3521, 0
  %.3552 = select i1 %.3551, i64 %arg.seen.5.1, i64 0
  %.3553 = add i64 %.3552, %.3521
  %.3574 = getelementptr i64, ptr %0, i64 %.3553
  %.3575 = load i64, ptr %.3574, align 8
  %.3577.not = icmp eq i64 %.3575, %.312
  br i1 %.3577.not, label %B2104, label %B2008

B2008:                                            ; preds = %B1958
  %.3691 = getelementptr i64, ptr %1, i64 %.3553
  %.3692 = load i64, ptr %.3691, align 8
  %.3694.not = icmp eq i64 %.3692, %.312
  br i1 %.3694.not, label %B2104, label %B2058

B2058:                                            ; preds = %B2008
  %.3697 = add nsw i64 %mine.2.42413, 1
  store i64 %.312, ptr %.3691, align 8
  br label %B2104

B2104:                                            ; preds = %B1940, %B2058, %B2008, %B1958
  %mine.3.5 = phi i64 [ %.3697, %B2058 ], [ %mine.2.42413, %B2008 ], [ %mine.2.42413, %B1958 ], [ %mine.2.42413, %B1940 ]
  %.3376 = icmp samesign ugt i64 %.337524082412, 1
  br i1 %.3376, label %B1940, label %B2106.endif

B2140:                                            ; preds = %B2106.endif, %B2226
  %theirs.2.42422 = phi i64 [ %.4113, %B2226 ], [ 0, %B2106.endif ]
  %.391524172421 = phi i64 [ %.3925, %B2226 ], [ %.3873, %B2106.endif ]
  %.392224182420 = phi i64 [ %.3929, %B2226 ], [ %j.7.42394, %B2106.endif ]
  %.3925 = add nsw i64 %.391524172421, -1
  %.3929 = add i64 %.392224182420, 1
  %.3971 = icmp slt i64 %.392224182420, 0
  %.3972 = select i1 %.3971, i64 %arg.facts.5.0, i64 0
  %37 = getelementptr i8, ptr %arg.facts.4, i64 %.392224182420
  %.3986 = getelementptr i8, ptr %37, i64 %.3972
  %.3987 = load i8, ptr %.3986, align 1
  %.3990 = icmp eq i8 %.3987, 0
  br i1 %.3990, label %B2226, label %B2160

B2160:                                            ; preds = %B2140
  %.4023 = select i1 %.3971, i64 %arg.words.5.0, i64 0
  %38 = getelementptr i64, ptr %arg.words.4, i64 %.392224182420
  %.4037 = getelementptr i64, ptr %38, i64 %.4023
  %.4038 = load i64, ptr %.4037, align 8
  store i64 0, ptr %.4044, align 8
  %.4052 = call i32 @helper_1(ptr nonnull %.4044, ptr nonnull %excinfo.3, i64 %.4038, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %mask.2.1)
  switch i32 %.4052, label %B2160.if.if [
    i32 -2, label %B2160.endif
    i32 0, label %B2160.endif
  ], !prof !0

B2226:                                            ; preds = %B2140, %B2160.endif
  %"$phi2226.3.2.5" = phi i64 [ %57, %B2160.endif ], [ 0, %B2140 ]
  %.4113 = add nuw nsw i64 %"$phi2226.3.2.5", %theirs.2.42422
  %.3916 = icmp samesign ugt i64 %.391524172421, 1
  br i1 %.3916, label %B2140, label %B2234

B2234:                                            ; preds = %B2226
  %.4130 = icmp ne i64 %mine.2.4.lcssa, 0
  %.4136 = icmp ne i64 %.4113, 0
  %or.cond2203 = select i1 %.4130, i1 %.4136, i1 false
  br i1 %or.cond2203, label %B2242, label %B3212

B2242:                                            ; preds = %B2234
  %.4171 = load i64, ptr %21, align 8
  store i64 0, ptr %.4176, align 8
  %.4182 = call i32 @helper_2(ptr nonnull %.4176, ptr nonnull %excinfo.4, i64 %mine.2.4.lcssa, i64 %.4113)
  switch i32 %.4182, label %B2242.if.if [
    i32 -2, label %B2242.endif
    i32 0, label %B2242.endif
  ], !prof !0

B2378:                                            ; preds = %B2242.endif.endif
  %.4284 = sub nsw i64 %i.8.42393, %.410
  %.4314 = icmp slt i64 %listed.2.22524, 0
  %.4315 = select i1 %.4314, i64 %arg.replaced.5.0, i64 0
  %.4316 = add i64 %.4315, %listed.2.22524
  %.4336 = mul i64 %.4316, %arg.replaced.5.1
  %.4340 = getelementptr i64, ptr %arg.replaced.4, i64 %.4336
  store i64 %.4284, ptr %.4340, align 8
  %.4344 = sub nsw i64 %.3033, %.410
  %.4398 = getelementptr i8, ptr %.4340, i64 8
  store i64 %.4344, ptr %.4398, align 8
  %.4402 = sub nsw i64 %j.7.42394, %.533
  %.4458 = getelementptr i8, ptr %.4340, i64 16
  store i64 %.4402, ptr %.4458, align 8
  %.4462 = sub nsw i64 %.3038, %.533
  %.4516 = getelementptr i8, ptr %.4340, i64 24
  store i64 %.4462, ptr %.4516, align 8
  %.4519 = add nsw i64 %listed.2.22524, 1
  br label %B3212

B2480:                                            ; preds = %B1548.loopexit
  %.4591 = load i64, ptr %6, align 8
  %.4605 = icmp slt i64 %.4591, 0
  %.4606 = select i1 %.4605, i64 %arg.shingle_indptr.5.0, i64 0
  %39 = getelementptr i64, ptr %arg.shingle_indptr.4, i64 %.4591
  %.4620 = getelementptr i64, ptr %39, i64 %.4606
  %.4621 = load i64, ptr %.4620, align 8
  %.4667 = icmp slt i64 %.4591, -1
  %.4668 = select i1 %.4667, i64 %arg.shingle_indptr.5.0, i64 0
  %40 = getelementptr i8, ptr %39, i64 8
  %.4682 = getelementptr i64, ptr %40, i64 %.4668
  %.4683 = load i64, ptr %.4682, align 8
  %.4691 = icmp eq i64 %jumps.3.42395, 0
  br i1 %.4691, label %B2554, label %B2816

B2554:                                            ; preds = %B2480
  %.4705 = sub nsw i64 %.4683, %.4621
  %.4707 = icmp sgt i64 %.4705, 8
  br i1 %.4707, label %B2618, label %B2652.endif

B2618:                                            ; preds = %B2554, %B2618
  %jumps.7.6 = phi i64 [ %.4710, %B2618 ], [ 16, %B2554 ]
  %.4710 = shl nsw i64 %jumps.7.6, 1
  %.4719 = icmp slt i64 %jumps.7.6, %.4705
  br i1 %.4719, label %B2618, label %B2652.endif

B2684:                                            ; preds = %B2652.endif, %B2684
  %.480923282330 = phi i64 [ %.4816, %B2684 ], [ 0, %B2652.endif ]
  %.4816 = add nuw nsw i64 %.480923282330, 1
  %41 = getelementptr i32, ptr %arg.jump.4, i64 %.480923282330
  store i32 0, ptr %41, align 4
  %exitcond3183.not = icmp eq i64 %jumps.6.7, %.4816
  br i1 %exitcond3183.not, label %B2698.endif, label %B2684

B2746:                                            ; preds = %B2746.lr.ph, %B2746.endif
  %.496423342338 = phi i64 [ %.4919.nonneg2196, %B2746.lr.ph ], [ %.4974, %B2746.endif ]
  %.497123352337.in = phi i64 [ %.4683, %B2746.lr.ph ], [ %.497123352337, %B2746.endif ]
  %.497123352337 = add i64 %.497123352337.in, -1
  %.5020 = icmp slt i64 %.497123352337, 0
  %.5021 = select i1 %.5020, i64 %arg.shingles.5.0, i64 0
  %42 = getelementptr i64, ptr %arg.shingles.4, i64 %.497123352337
  %.5035 = getelementptr i64, ptr %42, i64 %.5021
  %.5036 = load i64, ptr %.5035, align 8
  store i64 0, ptr %.5041, align 8
  %.5049 = call i32 @helper_1(ptr nonnull %.5041, ptr nonnull %excinfo.6, i64 %.5036, ptr %arg.shingles.0, ptr %arg.shingles.1, i64 %arg.shingles.2, i64 %arg.shingles.3, ptr %arg.shingles.4, i64 %arg.shingles.5.0, i64 %arg.shingles.6.0, ptr %arg.jump.0, ptr %arg.jump.1, i64 %arg.jump.2, i64 %arg.jump.3, ptr %arg.jump.4, i64 %arg.jump.5.0, i64 %arg.jump.6.0, i64 %.5038)
  switch i32 %.5049, label %B2746.if.if [
    i32 -2, label %B2746.endif
    i32 0, label %B2746.endif
  ], !prof !0

B2816:                                            ; preds = %B2746.endif, %B2698.endif, %B2480
  %jumps.5.5 = phi i64 [ %jumps.3.42395, %B2480 ], [ %jumps.6.7, %B2698.endif ], [ %jumps.6.7, %B2746.endif ]
  %.5139 = load i64, ptr %3, align 8
  %.5153 = icmp slt i64 %.5139, 0
  %.5154 = select i1 %.5153, i64 %arg.shingle_indptr.5.0, i64 0
  %43 = getelementptr i64, ptr %arg.shingle_indptr.4, i64 %.5139
  %.5168 = getelementptr i64, ptr %43, i64 %.5154
  %.5169 = load i64, ptr %.5168, align 8
  %reass.sub = sub i64 %i.8.42393, %.410
  %.5174 = add i64 %reass.sub, 1
  %.5176 = add i64 %.5174, %.5169
  %.5229 = icmp slt i64 %.5139, -1
  %.5230 = select i1 %.5229, i64 %arg.shingle_indptr.5.0, i64 0
  %44 = getelementptr i8, ptr %43, i64 8
  %.5244 = getelementptr i64, ptr %44, i64 %.5230
  %.5245 = load i64, ptr %.5244, align 8
  %.5258 = icmp slt i64 %.5176, %.5245
  br i1 %.5258, label %B2960.preheader, label %B3209

B2960.preheader:                                  ; preds = %B2816
  %.5313 = add nsw i64 %jumps.5.5, -1
  br label %B2960

B2960:                                            ; preds = %B2960.preheader, %B2960.endif
  %s.3.6 = phi i64 [ %.5382, %B2960.endif ], [ %.5176, %B2960.preheader ]
  %.5295 = icmp slt i64 %s.3.6, 0
  %.5296 = select i1 %.5295, i64 %arg.shingles.5.0, i64 0
  %45 = getelementptr i64, ptr %arg.shingles.4, i64 %s.3.6
  %.5310 = getelementptr i64, ptr %45, i64 %.5296
  %.5311 = load i64, ptr %.5310, align 8
  store i64 0, ptr %.5316, align 8
  %.5324 = call i32 @helper_1(ptr nonnull %.5316, ptr nonnull %excinfo.7, i64 %.5311, ptr %arg.shingles.0, ptr %arg.shingles.1, i64 %arg.shingles.2, i64 %arg.shingles.3, ptr %arg.shingles.4, i64 %arg.shingles.5.0, i64 %arg.shingles.6.0, ptr %arg.jump.0, ptr %arg.jump.1, i64 %arg.jump.2, i64 %arg.jump.3, ptr %arg.jump.4, i64 %arg.jump.5.0, i64 %arg.jump.6.0, i64 %.5313)
  switch i32 %.5324, label %B2960.if.if [
    i32 -2, label %B2960.endif
    i32 0, label %B2960.endif
  ], !prof !0

B3096:                                            ; preds = %B2960.endif
  br i1 %.5407, label %B3209, label %B3110

B3110:                                            ; preds = %B3096
  %.5374.le = sext i32 %.5373 to i64
  %.5457 = add i64 %s.3.6, %.410
  %.5488 = load i64, ptr %3, align 8
  %.5502 = icmp slt i64 %.5488, 0
  %.5503 = select i1 %.5502, i64 %arg.shingle_indptr.5.0, i64 0
  %46 = getelementptr i64, ptr %arg.shingle_indptr.4, i64 %.5488
  %.5517 = getelementptr i64, ptr %46, i64 %.5503
  %.5518 = load i64, ptr %.5517, align 8
  %.5519 = sub i64 %.5457, %.5518
  %47 = xor i64 %.4621, -1
  %.5522 = add i64 %.533, %47
  %.5527 = add i64 %.5522, %.5374.le
  %.5538 = icmp slt i64 %.5519, %.472
  %.5555 = icmp slt i64 %.5527, %.595
  %or.cond2205 = select i1 %.5538, i1 %.5555, i1 false
  br i1 %or.cond2205, label %B1290, label %B3209

B3208:                                            ; preds = %B3209, %B0.endif
  %listed.5.0.lcssa = phi i64 [ 0, %B0.endif ], [ %listed.6.1, %B3209 ]
  tail call void @NRT_decref(ptr %arg.words.0)
  tail call void @NRT_decref(ptr %arg.table.0)
  tail call void @NRT_decref(ptr %arg.shingles.0)
  tail call void @NRT_decref(ptr %arg.shingle_indptr.0)
  tail call void @NRT_decref(ptr %arg.shared.0)
  tail call void @NRT_decref(ptr %arg.seen.0)
  tail call void @NRT_decref(ptr %arg.right.0)
  tail call void @NRT_decref(ptr %arg.replaced.0)
  tail call void @NRT_decref(ptr %arg.left.0)
  tail call void @NRT_decref(ptr %arg.jump.0)
  tail call void @NRT_decref(ptr %arg.indptr.0)
  tail call void @NRT_decref(ptr %arg.facts.0)
  tail call void @NRT_decref(ptr %arg.differing.0)
  store i64 0, ptr %.5678, align 8
  %.5682 = call i32 @helper_3(ptr nonnull %.5678, ptr nonnull %excinfo.8, i64 %listed.5.0.lcssa)
  switch i32 %.5682, label %B3208.if.if [
    i32 -2, label %B3208.endif
    i32 0, label %B3208.endif
  ], !prof !0

B3209:                                            ; preds = %B3212, %B2816, %B3110, %B3096, %B1146.thread, %B1262.preheader, %B1146
  %listed.6.1 = phi i64 [ %listed.5.02772, %B1146 ], [ %listed.5.02772, %B1146.thread ], [ %listed.5.02772, %B1262.preheader ], [ %listed.2.22524, %B2816 ], [ %listed.2.22524, %B3096 ], [ %listed.2.22524, %B3110 ], [ %listed.3.3, %B3212 ]
  %exitcond3184.not = icmp eq i64 %.312, %arg.left.5.0
  br i1 %exitcond3184.not, label %B3208, label %B184

B3210:                                            ; preds = %B1730, %B1788, %B1590, %B1692
  %exitcond3181.not = icmp eq i64 %.2997, %indvars.iv
  br i1 %exitcond3181.not, label %B1548.loopexit, label %B1590

B3211:                                            ; preds = %B838, %B984, %B956
  %own.3.2 = phi i64 [ %own.2.12294, %B956 ], [ %.1837, %B984 ], [ %own.2.12294, %B838 ]
  %.1576 = icmp samesign ugt i64 %.157522892293, 1
  br i1 %.1576, label %B838, label %B996.endif.loopexit

B3212:                                            ; preds = %B2106.endif, %B2234, %B2378, %B2242.endif.endif, %B1460
  %jumps.3.42228 = phi i64 [ %jumps.3.4.lcssa, %B1460 ], [ %jumps.3.42395, %B2378 ], [ %jumps.3.42395, %B2242.endif.endif ], [ %jumps.3.42395, %B2234 ], [ %jumps.3.42395, %B2106.endif ]
  %listed.3.3 = phi i64 [ %listed.2.22524, %B1460 ], [ %.4519, %B2378 ], [ %listed.2.22524, %B2242.endif.endif ], [ %listed.2.22524, %B2234 ], [ %listed.2.22524, %B2106.endif ]
  %i.7.3 = phi i64 [ %.2710, %B1460 ], [ %.3033, %B2378 ], [ %.3033, %B2242.endif.endif ], [ %.3033, %B2234 ], [ %.3033, %B2106.endif ]
  %j.6.3 = phi i64 [ %.2717, %B1460 ], [ %.3038, %B2378 ], [ %.3038, %B2242.endif.endif ], [ %.3038, %B2234 ], [ %.3038, %B2106.endif ]
  %.2281 = icmp slt i64 %i.7.3, %.472
  %.2301 = icmp slt i64 %j.6.3, %.595
  %or.cond2199 = select i1 %.2281, i1 %.2301, i1 false
  br i1 %or.cond2199, label %B1290.preheader, label %B3209

B464.endif:                                       ; preds = %B430, %B350
  %slots.3.3 = phi i64 [ 16, %B350 ], [ %.724, %B430 ]
  %.738 = add nsw i64 %slots.3.3, -1
  %.slots.3.3 = call i64 @llvm.smax.i64(i64 %slots.3.3, i64 0)
  %.8242254.not = icmp eq i64 %.slots.3.3, 0
  br i1 %.8242254.not, label %B520.endif, label %B506

B520.endif:                                       ; preds = %B506, %B464.endif
  %.9852279.not = icmp slt i64 %.719, 1
  br i1 %.9852279.not, label %B764.endif, label %B554.lr.ph

B554.lr.ph:                                       ; preds = %B520.endif
  %48 = xor i64 %.410, -1
  br label %B554

B572.endif:                                       ; preds = %B572, %B572
  %.1124 = load i64, ptr %.1106, align 8
  %.1151 = icmp slt i64 %.1124, 0
  %.1152 = select i1 %.1151, i64 %arg.table.5.0, i64 0
  %49 = getelementptr i32, ptr %arg.table.4, i64 %.1124
  %.1166 = getelementptr i32, ptr %49, i64 %.1152
  %.1167 = load i32, ptr %.1166, align 4
  %.1169 = icmp eq i32 %.1167, 0
  br i1 %.1169, label %B644.endif.endif, label %B572.endif.B718_crit_edge

B572.endif.B718_crit_edge:                        ; preds = %B572.endif
  %.pre = sub nsw i64 %.99122682282, %.410
  br label %B718

common.ret:                                       ; preds = %B3208.if.if, %B3208.endif, %B2960.if.if, %B2746.if.if, %B2242.endif.if.if, %B2242.if.if, %B2160.if.if, %B856.if.if, %B572.if.if
  %common.ret.op = phi i32 [ %.1114, %B572.if.if ], [ %.1709, %B856.if.if ], [ %.4052, %B2160.if.if ], [ %.4182, %B2242.if.if ], [ %.4214, %B2242.endif.if.if ], [ %.5049, %B2746.if.if ], [ %.5324, %B2960.if.if ], [ 0, %B3208.endif ], [ %.5682, %B3208.if.if ]
  ret i32 %common.ret.op

B572.if.if:                                       ; preds = %B572
  %.1122 = icmp sgt i32 %.1114, 0
  %.1115 = load ptr, ptr %excinfo.1, align 8
  %.1123 = select i1 %.1122, ptr %.1115, ptr undef
  store ptr %.1123, ptr %excinfo, align 8
  br label %common.ret

B644.endif.endif:                                 ; preds = %B572.endif
  %50 = trunc i64 %.99122682282 to i32
  %.1203 = add i32 %50, 1
  store i32 %.1203, ptr %.1166, align 4
  %.1324 = sub nsw i64 %.99122682282, %.410
  %invariant.gep = getelementptr i64, ptr %arg.seen.4, i64 %.1324
  %gep2266 = getelementptr i64, ptr %invariant.gep, i64 %arg.seen.5.1
  store i64 0, ptr %gep2266, align 8
  %gep2266.1 = getelementptr i8, ptr %invariant.gep, i64 %gep2266.1.idx
  store i64 0, ptr %gep2266.1, align 8
  %gep2266.2 = getelementptr i8, ptr %invariant.gep, i64 %gep2266.2.idx
  store i64 0, ptr %gep2266.2, align 8
  %.1414.pre = load i32, ptr %.1166, align 4
  br label %B718

B764.endif:                                       ; preds = %B762, %B520.endif, %B184
  %known.3.1 = phi i64 [ %known.2.02773, %B184 ], [ %.380, %B520.endif ], [ %.380, %B762 ]
  %mask.2.1 = phi i64 [ %mask.3.02774, %B184 ], [ %.738, %B520.endif ], [ %.738, %B762 ]
  %.1533 = sub i64 %.595, %.533
  %.15762291.not = icmp slt i64 %.1533, 1
  br i1 %.15762291.not, label %B996.endif, label %B838.lr.ph

B838.lr.ph:                                       ; preds = %B764.endif
  %51 = xor i64 %.410, -1
  br label %B838

B856.endif:                                       ; preds = %B856, %B856
  %.1719 = load i64, ptr %.1701, align 8
  %.1742 = icmp slt i64 %.1719, 0
  %.1743 = select i1 %.1742, i64 %arg.table.5.0, i64 0
  %52 = getelementptr i32, ptr %arg.table.4, i64 %.1719
  %.1757 = getelementptr i32, ptr %52, i64 %.1743
  %.1758 = load i32, ptr %.1757, align 4
  %.1764.not = icmp eq i32 %.1758, 0
  br i1 %.1764.not, label %B984, label %B956

B856.if.if:                                       ; preds = %B856
  %.1717 = icmp sgt i32 %.1709, 0
  %.1710 = load ptr, ptr %excinfo.2, align 8
  %.1718 = select i1 %.1717, ptr %.1710, ptr undef
  store ptr %.1718, ptr %excinfo, align 8
  br label %common.ret

B996.endif.loopexit:                              ; preds = %B3211
  %53 = icmp slt i64 %own.3.2, 2
  br label %B996.endif

B996.endif:                                       ; preds = %B996.endif.loopexit, %B764.endif
  %own.2.1.lcssa = phi i1 [ true, %B764.endif ], [ %53, %B996.endif.loopexit ]
  %.1898 = sub i64 %.472, %.410
  %.19412300.not = icmp slt i64 %.1898, 1
  br i1 %.19412300.not, label %B1146.thread, label %B1070

B1146.thread:                                     ; preds = %B996.endif
  %54 = getelementptr i64, ptr %arg.differing.4, i64 %.30525482770
  store i64 0, ptr %54, align 8
  %55 = getelementptr i64, ptr %arg.shared.4, i64 %.30525482770
  store i64 0, ptr %55, align 8
  br label %B3209

B1482.endif.endif:                                ; preds = %B1290.preheader, %B1290
  %jumps.3.42395 = phi i64 [ %jumps.5.5, %B1290 ], [ %jumps.4.22525, %B1290.preheader ]
  %j.7.42394 = phi i64 [ %.5527, %B1290 ], [ %j.5.22526, %B1290.preheader ]
  %i.8.42393 = phi i64 [ %.5519, %B1290 ], [ %i.6.22527, %B1290.preheader ]
  br label %B1590.lr.ph

B1590.lr.ph:                                      ; preds = %B1548.loopexit, %B1482.endif.endif
  %indvars.iv = phi i64 [ 2, %B1482.endif.endif ], [ %indvars.iv.next, %B1548.loopexit ]
  %.283423152321 = phi i64 [ 1, %B1482.endif.endif ], [ %.2841, %B1548.loopexit ]
  %.2841 = add nuw nsw i64 %.283423152321, 1
  %.3036 = add nsw i64 %.283423152321, %j.7.42394
  br label %B1590

B1862.endif:                                      ; preds = %B1788, %B1770
  %.33762410.not = icmp eq i64 %.299023082310, 0
  br i1 %.33762410.not, label %B2106.endif, label %B1940

B2106.endif:                                      ; preds = %B2104, %B1862.endif
  %mine.2.4.lcssa = phi i64 [ 0, %B1862.endif ], [ %mine.3.5, %B2104 ]
  %.3873 = sub i64 %.3038, %j.7.42394
  %.39162419.not = icmp slt i64 %.3873, 1
  br i1 %.39162419.not, label %B3212, label %B2140

B2160.endif:                                      ; preds = %B2160, %B2160
  %.4062 = load i64, ptr %.4044, align 8
  %.4085 = icmp slt i64 %.4062, 0
  %.4086 = select i1 %.4085, i64 %arg.table.5.0, i64 0
  %56 = getelementptr i32, ptr %arg.table.4, i64 %.4062
  %.4100 = getelementptr i32, ptr %56, i64 %.4086
  %.4101 = load i32, ptr %.4100, align 4
  %.4103 = icmp eq i32 %.4101, 0
  %57 = zext i1 %.4103 to i64
  br label %B2226

B2160.if.if:                                      ; preds = %B2160
  %.4060 = icmp sgt i32 %.4052, 0
  %.4053 = load ptr, ptr %excinfo.3, align 8
  %.4061 = select i1 %.4060, ptr %.4053, ptr undef
  store ptr %.4061, ptr %excinfo, align 8
  br label %common.ret

B2242.endif:                                      ; preds = %B2242, %B2242
  %.4192 = load i64, ptr %.4176, align 8
  store i64 0, ptr %.4208, align 8
  %.4214 = call i32 @helper_2(ptr nonnull %.4208, ptr nonnull %excinfo.5, i64 %.4192, i64 2)
  switch i32 %.4214, label %B2242.endif.if.if [
    i32 -2, label %B2242.endif.endif
    i32 0, label %B2242.endif.endif
  ], !prof !0

B2242.if.if:                                      ; preds = %B2242
  %.4190 = icmp sgt i32 %.4182, 0
  %.4183 = load ptr, ptr %excinfo.4, align 8
  %.4191 = select i1 %.4190, ptr %.4183, ptr undef
  store ptr %.4191, ptr %excinfo, align 8
  br label %common.ret

B2242.endif.endif:                                ; preds = %B2242.endif, %B2242.endif
  %.4224 = load i64, ptr %.4208, align 8
  %.4234 = add nsw i64 %.4224, %.4171
  store i64 %.4234, ptr %21, align 8
  %.4280 = icmp slt i64 %listed.2.22524, %arg.replaced.5.0
  br i1 %.4280, label %B2378, label %B3212

B2242.endif.if.if:                                ; preds = %B2242.endif
  %.4222 = icmp sgt i32 %.4214, 0
  %.4215 = load ptr, ptr %excinfo.5, align 8
  %.4223 = select i1 %.4222, ptr %.4215, ptr undef
  store ptr %.4223, ptr %excinfo, align 8
  br label %common.ret

B2652.endif:                                      ; preds = %B2618, %B2554
  %jumps.6.7 = phi i64 [ 16, %B2554 ], [ %.4710, %B2618 ]
  %.jumps.6.7 = call i64 @llvm.smax.i64(i64 %jumps.6.7, i64 0)
  %.48032329.not = icmp eq i64 %.jumps.6.7, 0
  br i1 %.48032329.not, label %B2698.endif, label %B2684

B2698.endif:                                      ; preds = %B2684, %B2652.endif
  %.4919 = sub i64 %.4621, %.4683
  %.4920 = icmp slt i64 %.4919, 1
  %.4919.nonneg2196 = sub i64 0, %.4919
  %.496523363221 = icmp sgt i64 %.4919.nonneg2196, 0
  %.49652336 = and i1 %.4920, %.496523363221
  br i1 %.49652336, label %B2746.lr.ph, label %B2816

B2746.lr.ph:                                      ; preds = %B2698.endif
  %.5038 = add nsw i64 %jumps.6.7, -1
  br label %B2746

B2746.endif:                                      ; preds = %B2746, %B2746
  %.4974 = add nsw i64 %.496423342338, -1
  %.5059 = load i64, ptr %.5041, align 8
  %.5082 = icmp slt i64 %.5059, 0
  %.5083 = select i1 %.5082, i64 %arg.jump.5.0, i64 0
  %58 = getelementptr i32, ptr %arg.jump.4, i64 %.5059
  %.5097 = getelementptr i32, ptr %58, i64 %.5083
  %59 = trunc i64 %.497123352337 to i32
  %.5098 = add i32 %59, 1
  store i32 %.5098, ptr %.5097, align 4
  %.4965 = icmp sgt i64 %.496423342338, 1
  br i1 %.4965, label %B2746, label %B2816

B2746.if.if:                                      ; preds = %B2746
  %.5057 = icmp sgt i32 %.5049, 0
  %.5050 = load ptr, ptr %excinfo.6, align 8
  %.5058 = select i1 %.5057, ptr %.5050, ptr undef
  store ptr %.5058, ptr %excinfo, align 8
  br label %common.ret

B2960.endif:                                      ; preds = %B2960, %B2960
  %.5334 = load i64, ptr %.5316, align 8
  %.5357 = icmp slt i64 %.5334, 0
  %.5358 = select i1 %.5357, i64 %arg.jump.5.0, i64 0
  %60 = getelementptr i32, ptr %arg.jump.4, i64 %.5334
  %.5372 = getelementptr i32, ptr %60, i64 %.5358
  %.5373 = load i32, ptr %.5372, align 4
  %.5382 = add nsw i64 %s.3.6, 1
  %.5393 = icmp slt i64 %.5382, %.5245
  %.5407 = icmp eq i32 %.5373, 0
  %or.cond2204 = select i1 %.5393, i1 %.5407, i1 false
  br i1 %or.cond2204, label %B2960, label %B3096

B2960.if.if:                                      ; preds = %B2960
  %.5332 = icmp sgt i32 %.5324, 0
  %.5325 = load ptr, ptr %excinfo.7, align 8
  %.5333 = select i1 %.5332, ptr %.5325, ptr undef
  store ptr %.5333, ptr %excinfo, align 8
  br label %common.ret

B3208.endif:                                      ; preds = %B3208, %B3208
  %.5692 = load i64, ptr %.5678, align 8
  store i64 %.5692, ptr %retptr, align 8
  br label %common.ret

B3208.if.if:                                      ; preds = %B3208
  %.5690 = icmp sgt i32 %.5682, 0
  %.5683 = load ptr, ptr %excinfo.8, align 8
  %.5691 = select i1 %.5690, ptr %.5683, ptr undef
  store ptr %.5691, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @helper_1(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.value, ptr readnone captures(none) %arg.keys.0, ptr readnone captures(none) %arg.keys.1, i64 %arg.keys.2, i64 %arg.keys.3, ptr readonly captures(none) %arg.keys.4, i64 %arg.keys.5.0, i64 %arg.keys.6.0, ptr readnone captures(none) %arg.table.0, ptr readnone captures(none) %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr readonly captures(none) %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.mask) #1 {
B0:
  %.39 = lshr i64 %arg.value, 32
  %.41 = and i64 %arg.mask, %.39
  %.78 = getelementptr i32, ptr %arg.table.4, i64 %.41
  %.79 = load i32, ptr %.78, align 4
  %.80 = sext i32 %.79 to i64
  %.81.not = icmp eq i32 %.79, 0
  br i1 %.81.not, label %B214, label %B90

B90:                                              ; preds = %B0
  %0 = trunc i64 %.80 to i32
  %.138 = icmp slt i32 %0, 1
  %.139 = select i1 %.138, i64 %arg.keys.5.0, i64 0
  %1 = getelementptr i64, ptr %arg.keys.4, i64 %.80
  %2 = getelementptr i8, ptr %1, i64 -8
  %.153 = getelementptr i64, ptr %2, i64 %.139
  %.154 = load i64, ptr %.153, align 8
  %.156.not = icmp eq i64 %.154, %arg.value
  br i1 %.156.not, label %B214, label %B132.preheader

B132.preheader:                                   ; preds = %B90
  br label %B132

B132:                                             ; preds = %B172, %B132.preheader
  %slot.2.1 = phi i64 [ %.166, %B172 ], [ %.41, %B132.preheader ]
  %.162 = add nsw i64 %slot.2.1, 1
  %.166 = and i64 %.162, %arg.mask
  %.187 = icmp slt i64 %.166, 0
  %.188 = select i1 %.187, i64 %arg.table.5.0, i64 0
  %3 = getelementptr i32, ptr %arg.table.4, i64 %.166
  %.202 = getelementptr i32, ptr %3, i64 %.188
  %.203 = load i32, ptr %.202, align 4
  %.204 = sext i32 %.203 to i64
  %.205.not = icmp eq i32 %.203, 0
  br i1 %.205.not, label %B214, label %B172

B172:                                             ; preds = %B132
  %4 = trunc i64 %.204 to i32
  %.261 = icmp slt i32 %4, 1
  %.262 = select i1 %.261, i64 %arg.keys.5.0, i64 0
  %5 = getelementptr i64, ptr %arg.keys.4, i64 %.204
  %6 = getelementptr i8, ptr %5, i64 -8
  %.276 = getelementptr i64, ptr %6, i64 %.262
  %.277 = load i64, ptr %.276, align 8
  %.279.not = icmp eq i64 %.277, %arg.value
  br i1 %.279.not, label %B214, label %B132

B214:                                             ; preds = %B172, %B132, %B90, %B0
  %slot.3.0 = phi i64 [ %.41, %B90 ], [ %.41, %B0 ], [ %.166, %B132 ], [ %.166, %B172 ]
  store i64 %slot.3.0, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_2(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #2 {
B0:
  %.13 = tail call i64 @llvm.smin.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_3(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x) #2 {
B0:
  store i64 %arg.x, ptr %retptr, align 8
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


attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { noinline }
attributes #6 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!"branch_weights", i32 1, i32 99}
