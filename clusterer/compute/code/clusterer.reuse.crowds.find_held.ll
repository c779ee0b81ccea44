; of 0aee06c23aaa50752b48d86f60c95904
; returns int64 int64 int64


define i32 @clusterer_reuse_crowds_find_held(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, i64 %arg.row, i64 %arg.last, i64 %arg.most, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, ptr %arg.bounds.0, ptr %arg.bounds.1, i64 %arg.bounds.2, i64 %arg.bounds.3, ptr %arg.bounds.4, i64 %arg.bounds.5.0, i64 %arg.bounds.6.0, ptr %arg.grams.0, ptr %arg.grams.1, i64 %arg.grams.2, i64 %arg.grams.3, ptr %arg.grams.4, i64 %arg.grams.5.0, i64 %arg.grams.6.0, ptr %arg.order.0, ptr %arg.order.1, i64 %arg.order.2, i64 %arg.order.3, ptr %arg.order.4, i64 %arg.order.5.0, i64 %arg.order.6.0, ptr %arg.holders.0, ptr %arg.holders.1, i64 %arg.holders.2, i64 %arg.holders.3, ptr %arg.holders.4, i64 %arg.holders.5.0, i64 %arg.holders.6.0, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.6.0, ptr %arg.others.0, ptr %arg.others.1, i64 %arg.others.2, i64 %arg.others.3, ptr %arg.others.4, i64 %arg.others.5.0, i64 %arg.others.6.0, ptr %arg.scratch.0, ptr %arg.scratch.1, i64 %arg.scratch.2, i64 %arg.scratch.3, ptr %arg.scratch.4, i64 %arg.scratch.5.0, i64 %arg.scratch.5.1, i64 %arg.scratch.6.0, i64 %arg.scratch.6.1, ptr %arg.runs.0, ptr %arg.runs.1, i64 %arg.runs.2, i64 %arg.runs.3, ptr %arg.runs.4, i64 %arg.runs.5.0, i64 %arg.runs.5.1, i64 %arg.runs.6.0, i64 %arg.runs.6.1) {
B0:
  tail call void @NRT_incref(ptr %arg.words.0)
  tail call void @NRT_incref(ptr %arg.bounds.0)
  tail call void @NRT_incref(ptr %arg.grams.0)
  tail call void @NRT_incref(ptr %arg.order.0)
  tail call void @NRT_incref(ptr %arg.holders.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_incref(ptr %arg.indptr.0)
  tail call void @NRT_incref(ptr %arg.others.0)
  tail call void @NRT_incref(ptr %arg.scratch.0)
  tail call void @NRT_incref(ptr %arg.runs.0)
  tail call void @NRT_incref(ptr %arg.scratch.0)
  %.275 = getelementptr i32, ptr %arg.scratch.4, i64 %arg.scratch.5.1
  tail call void @NRT_incref(ptr %arg.scratch.0)
  %.345.idx = shl i64 %arg.scratch.5.1, 3
  %.345 = getelementptr i8, ptr %arg.scratch.4, i64 %.345.idx
  tail call void @NRT_incref(ptr %arg.scratch.0)
  %.415.idx = mul i64 %arg.scratch.5.1, 12
  %.415 = getelementptr i8, ptr %arg.scratch.4, i64 %.415.idx
  tail call void @NRT_incref(ptr %arg.scratch.0)
  tail call void @NRT_incref(ptr %arg.scratch.0)
  tail call void @NRT_incref(ptr %arg.scratch.0)
  tail call void @NRT_incref(ptr %arg.scratch.0)
  tail call void @NRT_incref(ptr %arg.scratch.0)
  tail call void @NRT_incref(ptr %arg.scratch.0)
  tail call void @NRT_incref(ptr %arg.scratch.0)
  %.629.idx = shl i64 %arg.scratch.5.1, 4
  %.629 = getelementptr i8, ptr %arg.scratch.4, i64 %.629.idx
  %.699.idx = mul i64 %arg.scratch.5.1, 20
  %.699 = getelementptr i8, ptr %arg.scratch.4, i64 %.699.idx
  %.769.idx = mul i64 %arg.scratch.5.1, 24
  %.769 = getelementptr i8, ptr %arg.scratch.4, i64 %.769.idx
  %.839.idx = mul i64 %arg.scratch.5.1, 28
  %.839 = getelementptr i8, ptr %arg.scratch.4, i64 %.839.idx
  %.909.idx = shl i64 %arg.scratch.5.1, 5
  %.909 = getelementptr i8, ptr %arg.scratch.4, i64 %.909.idx
  %.1159.idx = mul i64 %arg.scratch.5.1, 36
  %.1159 = getelementptr i8, ptr %arg.scratch.4, i64 %.1159.idx
  %.1229.idx = mul i64 %arg.scratch.5.1, 40
  %.1229 = getelementptr i8, ptr %arg.scratch.4, i64 %.1229.idx
  %.1291 = icmp slt i64 %arg.row, %arg.last
  br i1 %.1291, label %B210.endif.preheader, label %B2882

B210.endif.preheader:                             ; preds = %B0
  %0 = getelementptr i64, ptr %arg.runs.4, i64 %arg.runs.5.1
  %.idx = shl i64 %arg.runs.5.1, 4
  %1 = getelementptr i8, ptr %arg.runs.4, i64 %.idx
  %.idx2706 = mul i64 %arg.runs.5.1, 24
  %2 = getelementptr i8, ptr %arg.runs.4, i64 %.idx2706
  %.idx2707 = shl i64 %arg.runs.5.1, 5
  %3 = getelementptr i8, ptr %arg.runs.4, i64 %.idx2707
  %.idx2708 = mul i64 %arg.runs.5.1, 40
  %4 = getelementptr i8, ptr %arg.runs.4, i64 %.idx2708
  br label %B210.endif

B406:                                             ; preds = %B406.lr.ph, %B498
  %n.3.12734 = phi i64 [ 0, %B406.lr.ph ], [ %n.4.2, %B498 ]
  %.152627292733 = phi i32 [ %.1482, %B406.lr.ph ], [ %.1536, %B498 ]
  %.153327302732 = phi i32 [ %.1413, %B406.lr.ph ], [ %.1540, %B498 ]
  %.1536 = add nsw i32 %.152627292733, -1
  %.1540 = add i32 %.153327302732, 1
  %.1570 = sext i32 %.153327302732 to i64
  %.1583 = icmp slt i32 %.153327302732, 0
  %.1584 = select i1 %.1583, i64 %arg.others.5.0, i64 0
  %5 = getelementptr i32, ptr %arg.others.4, i64 %.1584
  %.1598 = getelementptr i32, ptr %5, i64 %.1570
  %.1599 = load i32, ptr %.1598, align 4
  %.1606 = sext i32 %.1599 to i64
  %.1619 = icmp slt i32 %.1599, 0
  %.1620 = select i1 %.1619, i64 %arg.scratch.5.1, i64 0
  %.1621 = add i64 %.1620, %.1606
  %.1634 = getelementptr i32, ptr %.1229, i64 %.1621
  store i32 %.1635, ptr %.1634, align 4
  %.1668 = getelementptr i32, ptr %.1159, i64 %.1621
  store i32 %.1635, ptr %.1668, align 4
  %.1701 = getelementptr i32, ptr %arg.scratch.4, i64 %.1621
  %.1702 = load i32, ptr %.1701, align 4
  %.1704 = sext i32 %.1702 to i64
  %.1705.not = icmp eq i64 %.1301, %.1704
  br i1 %.1705.not, label %B498, label %B468

B468:                                             ; preds = %B406
  store i32 %.1635, ptr %.1701, align 4
  %.1756 = icmp slt i64 %n.3.12734, 0
  %.1757 = select i1 %.1756, i64 %arg.scratch.5.1, i64 0
  %6 = getelementptr i32, ptr %.345, i64 %n.3.12734
  %.1771 = getelementptr i32, ptr %6, i64 %.1757
  store i32 %.1599, ptr %.1771, align 4
  %.1776 = add nsw i64 %n.3.12734, 1
  br label %B498

B498:                                             ; preds = %B468, %B406
  %n.4.2 = phi i64 [ %.1776, %B468 ], [ %n.3.12734, %B406 ]
  %.1527 = icmp samesign ugt i32 %.152627292733, 1
  br i1 %.1527, label %B406, label %B500.endif

B536:                                             ; preds = %B536.lr.ph, %B2884
  %rare.2.12774 = phi i64 [ 0, %B536.lr.ph ], [ %rare.3.2, %B2884 ]
  %rare_at.2.12773 = phi i64 [ -1, %B536.lr.ph ], [ %rare_at.3.2, %B2884 ]
  %n.6.12772 = phi i64 [ %n.3.1.lcssa, %B536.lr.ph ], [ %n.7.2, %B2884 ]
  %.189327512771 = phi i32 [ %.1850, %B536.lr.ph ], [ %.1903, %B2884 ]
  %.190027522770 = phi i32 [ %.1338, %B536.lr.ph ], [ %.1907, %B2884 ]
  %.1903 = add nsw i32 %.189327512771, -1
  %.1907 = add i32 %.190027522770, 1
  %.1937 = sext i32 %.190027522770 to i64
  %.1950 = icmp slt i32 %.190027522770, 0
  %.1951 = select i1 %.1950, i64 %arg.grams.5.0, i64 0
  %7 = getelementptr i32, ptr %arg.grams.4, i64 %.1951
  %.1965 = getelementptr i32, ptr %7, i64 %.1937
  %.1966 = load i32, ptr %.1965, align 4
  %.1971 = sext i32 %.1966 to i64
  %.1972 = icmp slt i32 %.1966, 0
  br i1 %.1972, label %B2884, label %B568

B568:                                             ; preds = %B536
  %.2027 = getelementptr i32, ptr %.415, i64 %.1971
  %.2028 = load i32, ptr %.2027, align 4
  store i32 %.1907, ptr %.2027, align 4
  %.2070 = icmp sgt i32 %.2028, %.1338
  %.20982636 = select i1 %.1950, i64 %arg.scratch.5.1, i64 0
  %8 = getelementptr i32, ptr %.909, i64 %.20982636
  %.21122638 = getelementptr i32, ptr %8, i64 %.1937
  br i1 %.2070, label %B638, label %B640

B638:                                             ; preds = %B568
  store i32 %.2028, ptr %.21122638, align 4
  br label %B2884

B640:                                             ; preds = %B568
  store i32 0, ptr %.21122638, align 4
  %.2200 = getelementptr i32, ptr %arg.holders.4, i64 %.1971
  %.2201 = load i32, ptr %.2200, align 4
  %.2203 = sext i32 %.2201 to i64
  %.2204 = icmp sgt i64 %row.2.0, %.2203
  br i1 %.2204, label %B676.preheader, label %B936

B676.preheader:                                   ; preds = %B640
  %.2341 = add nsw i64 %.1937, -1
  br label %B676

B676:                                             ; preds = %B676.preheader, %B902
  %.2257 = phi i32 [ %.2719, %B902 ], [ %.2201, %B676.preheader ]
  %n.5.3 = phi i64 [ %n.9.5, %B902 ], [ %n.6.12772, %B676.preheader ]
  %held.2.3 = phi i64 [ %held.3.5, %B902 ], [ 0, %B676.preheader ]
  %before.2.3 = phi i64 [ %before.3.5, %B902 ], [ -1, %B676.preheader ]
  %o.5.3 = phi i64 [ %.2685, %B902 ], [ %.1971, %B676.preheader ]
  %.2263 = sext i32 %.2257 to i64
  %.2264.not = icmp eq i64 %before.2.3, %.2263
  br i1 %.2264.not, label %B902, label %B704

B704:                                             ; preds = %B676
  %.2276 = icmp eq i64 %held.2.3, %arg.most
  br i1 %.2276, label %B1208.endif, label %B718

B718:                                             ; preds = %B704
  %.2297 = add nsw i64 %held.2.3, 1
  %.2322 = icmp slt i32 %.2257, 0
  %.2323 = select i1 %.2322, i64 %arg.scratch.5.1, i64 0
  %.2324 = add i64 %.2323, %.2263
  %.2337 = getelementptr i32, ptr %.629, i64 %.2324
  %.2338 = load i32, ptr %.2337, align 4
  %.2342 = sext i32 %.2338 to i64
  %.2343 = icmp eq i64 %.2341, %.2342
  br i1 %.2343, label %B762, label %B786

B762:                                             ; preds = %B718
  %.2375 = getelementptr i32, ptr %.699, i64 %.2324
  %.2376 = load i32, ptr %.2375, align 4
  %.2378 = add i32 %.2376, 1
  br label %B786

B786:                                             ; preds = %B718, %B762
  %"$phi786.1.2.6" = phi i32 [ %.2378, %B762 ], [ 1, %B718 ]
  %.2417 = getelementptr i32, ptr %.699, i64 %.2324
  store i32 %"$phi786.1.2.6", ptr %.2417, align 4
  store i32 %.190027522770, ptr %.2337, align 4
  %.2486 = load i32, ptr %.2417, align 4
  %.2488 = icmp sgt i32 %.2486, 3
  br i1 %.2488, label %B838, label %B848

B838:                                             ; preds = %B786
  %.2521 = getelementptr i32, ptr %.1159, i64 %.2324
  store i32 %.2522, ptr %.2521, align 4
  br label %B848

B848:                                             ; preds = %B838, %B786
  %.2565 = getelementptr i32, ptr %arg.scratch.4, i64 %.2324
  %.2566 = load i32, ptr %.2565, align 4
  %.2568 = sext i32 %.2566 to i64
  %.2569.not = icmp eq i64 %.1301, %.2568
  br i1 %.2569.not, label %B902, label %B872

B872:                                             ; preds = %B848
  store i32 %.2522, ptr %.2565, align 4
  %.2631 = icmp slt i64 %n.5.3, 0
  %.2632 = select i1 %.2631, i64 %arg.scratch.5.1, i64 0
  %9 = getelementptr i32, ptr %.345, i64 %n.5.3
  %.2646 = getelementptr i32, ptr %9, i64 %.2632
  store i32 %.2257, ptr %.2646, align 4
  %.2651 = add nsw i64 %n.5.3, 1
  br label %B902

B902:                                             ; preds = %B872, %B848, %B676
  %n.9.5 = phi i64 [ %.2651, %B872 ], [ %n.5.3, %B848 ], [ %n.5.3, %B676 ]
  %held.3.5 = phi i64 [ %.2297, %B872 ], [ %.2297, %B848 ], [ %held.2.3, %B676 ]
  %before.3.5 = phi i64 [ %.2263, %B872 ], [ %.2263, %B848 ], [ %before.2.3, %B676 ]
  %.2685 = add nuw nsw i64 %o.5.3, 1
  %.2718 = getelementptr i32, ptr %arg.holders.4, i64 %.2685
  %.2719 = load i32, ptr %.2718, align 4
  %.2721 = sext i32 %.2719 to i64
  %.2722 = icmp sgt i64 %row.2.0, %.2721
  br i1 %.2722, label %B676, label %B936

B936:                                             ; preds = %B902, %B640
  %n.8.4 = phi i64 [ %n.6.12772, %B640 ], [ %n.9.5, %B902 ]
  %held.4.4 = phi i64 [ 0, %B640 ], [ %held.3.5, %B902 ]
  %o.6.4 = phi i64 [ %.1971, %B640 ], [ %.2685, %B902 ]
  %.2739 = icmp slt i64 %held.4.4, %arg.most
  br i1 %.2739, label %B948, label %B1208.endif

B948:                                             ; preds = %B936
  %.2743 = add nsw i64 %.1937, -1
  %.2745 = icmp eq i64 %rare_at.2.12773, %.2743
  br i1 %.2745, label %B1036, label %B2884

B1036:                                            ; preds = %B948
  %.2748 = add nsw i64 %rare.2.12774, 1
  %.2787 = icmp slt i64 %rare.2.12774, 3
  %.2832 = sub i64 %o.6.4, %.1971
  %.28752746.not = icmp slt i64 %.2832, 1
  %or.cond2902 = or i1 %.2787, %.28752746.not
  br i1 %or.cond2902, label %B2884, label %B1132

B1132:                                            ; preds = %B1036, %B1202
  %.287427442748 = phi i64 [ %.2884, %B1202 ], [ %.2832, %B1036 ]
  %.288127452747 = phi i64 [ %.2888, %B1202 ], [ %.1971, %B1036 ]
  %.2884 = add nsw i64 %.287427442748, -1
  %.2888 = add i64 %.288127452747, 1
  %.2930 = icmp slt i64 %.288127452747, 0
  %.2931 = select i1 %.2930, i64 %arg.holders.5.0, i64 0
  %10 = getelementptr i32, ptr %arg.holders.4, i64 %.288127452747
  %.2945 = getelementptr i32, ptr %10, i64 %.2931
  %.2946 = load i32, ptr %.2945, align 4
  %.2948 = sext i32 %.2946 to i64
  %.2961 = icmp slt i32 %.2946, 0
  %.2962 = select i1 %.2961, i64 %arg.scratch.5.1, i64 0
  %.2963 = add i64 %.2962, %.2948
  %.2976 = getelementptr i32, ptr %.699, i64 %.2963
  %.2977 = load i32, ptr %.2976, align 4
  %.2979 = icmp sgt i32 %.2977, 3
  br i1 %.2979, label %B1180, label %B1202

B1180:                                            ; preds = %B1132
  %.3044 = getelementptr i32, ptr %.275, i64 %.2963
  store i32 %.2522, ptr %.3044, align 4
  br label %B1202

B1202:                                            ; preds = %B1180, %B1132
  %.2875 = icmp samesign ugt i64 %.287427442748, 1
  br i1 %.2875, label %B1132, label %B2884

B1252:                                            ; preds = %B1208.endif, %B1252
  %.319427372741 = phi i64 [ %.3204, %B1252 ], [ %.3152, %B1208.endif ]
  %.320127382740 = phi i64 [ %.3208, %B1252 ], [ %.1971, %B1208.endif ]
  %.3204 = add nsw i64 %.319427372741, -1
  %.3208 = add i64 %.320127382740, 1
  %.3246 = icmp slt i64 %.320127382740, 0
  %.3247 = select i1 %.3246, i64 %arg.holders.5.0, i64 0
  %11 = getelementptr i32, ptr %arg.holders.4, i64 %.320127382740
  %.3261 = getelementptr i32, ptr %11, i64 %.3247
  %.3262 = load i32, ptr %.3261, align 4
  %.3265 = sext i32 %.3262 to i64
  %.3278 = icmp slt i32 %.3262, 0
  %.3279 = select i1 %.3278, i64 %arg.scratch.5.1, i64 0
  %12 = getelementptr i32, ptr %.769, i64 %.3279
  %.3293 = getelementptr i32, ptr %12, i64 %.3265
  store i32 %.2522, ptr %.3293, align 4
  %.3195 = icmp samesign ugt i64 %.319427372741, 1
  br i1 %.3195, label %B1252, label %B2884

B1320:                                            ; preds = %B1320.lr.ph, %B2885
  %found.7.12809 = phi i64 [ 0, %B1320.lr.ph ], [ %found.8.2, %B2885 ]
  %.341527972807 = phi i64 [ 0, %B1320.lr.ph ], [ %.3422, %B2885 ]
  %.3422 = add nuw nsw i64 %.341527972807, 1
  %13 = getelementptr i32, ptr %.345, i64 %.341527972807
  %.3476 = load i32, ptr %13, align 4
  %.3482 = sext i32 %.3476 to i64
  %.3495 = icmp slt i32 %.3476, 0
  %.3496 = select i1 %.3495, i64 %arg.scratch.5.1, i64 0
  %.3497 = add i64 %.3496, %.3482
  %.3510 = getelementptr i32, ptr %.1159, i64 %.3497
  %.3511 = load i32, ptr %.3510, align 4
  %.3513 = sext i32 %.3511 to i64
  %.3514.not = icmp eq i64 %.1301, %.3513
  br i1 %.3514.not, label %B1412, label %B1362

B1362:                                            ; preds = %B1320
  %.3546 = load i32, ptr %.3545, align 4
  %.3548 = icmp eq i32 %.3546, 1
  br i1 %.3548, label %B1386, label %B1412

B1386:                                            ; preds = %B1362
  %.3580 = getelementptr i32, ptr %.839, i64 %.3497
  %.3581 = load i32, ptr %.3580, align 4
  %.3583 = icmp eq i32 %.3581, 1
  br i1 %.3583, label %B2885, label %B1412

B1412:                                            ; preds = %B1386, %B1362, %B1320
  %.3624 = getelementptr i32, ptr %.275, i64 %.3497
  %.3625 = load i32, ptr %.3624, align 4
  %.3627 = sext i32 %.3625 to i64
  %.3628.not = icmp eq i64 %.1301, %.3627
  br i1 %.3628.not, label %B1504, label %B1458

B1458:                                            ; preds = %B1412
  %.3666 = getelementptr i32, ptr %.769, i64 %.3497
  %.3667 = load i32, ptr %.3666, align 4
  %.3669 = sext i32 %.3667 to i64
  %.3670 = icmp eq i64 %.1301, %.3669
  br i1 %.3670, label %B1504, label %B1482

B1482:                                            ; preds = %B1458
  %.3704 = getelementptr i32, ptr %.839, i64 %.3497
  %.3705 = load i32, ptr %.3704, align 4
  %.3707 = icmp eq i32 %.3705, 1
  %14 = zext i1 %.3707 to i64
  br label %B1504

B1504:                                            ; preds = %B1482, %B1458, %B1412
  %"$phi1504.3.3.3" = phi i64 [ 1, %B1458 ], [ %14, %B1482 ], [ 0, %B1412 ]
  %.3748 = getelementptr i32, ptr %.1229, i64 %.3497
  %.3749 = load i32, ptr %.3748, align 4
  %.3751 = sext i32 %.3749 to i64
  %.3752 = icmp ne i64 %.1301, %.3751
  %15 = zext i1 %.3752 to i64
  %.3766 = shl nuw nsw i64 %"$phi1504.3.3.3", %15
  %.3790 = icmp slt i32 %.3476, -1
  %.3791 = select i1 %.3790, i64 %arg.bounds.5.0, i64 0
  %16 = getelementptr i32, ptr %arg.bounds.4, i64 %.3482
  %17 = getelementptr i8, ptr %16, i64 4
  %.3805 = getelementptr i32, ptr %17, i64 %.3791
  %.3806 = load i32, ptr %.3805, align 4
  %.3823 = select i1 %.3495, i64 %arg.bounds.5.0, i64 0
  %18 = getelementptr i32, ptr %arg.bounds.4, i64 %.3823
  %.3837 = getelementptr i32, ptr %18, i64 %.3482
  %.3838 = load i32, ptr %.3837, align 4
  %.3839 = sext i32 %.3806 to i64
  %.3840 = sext i32 %.3838 to i64
  %.3841 = sub nsw i64 %.3839, %.3840
  %.3848.not = icmp sgt i64 %.3841, %.3847
  %"$phi1628.1.2.3" = select i1 %.3848.not, i64 %row.2.0, i64 %.3482
  %.3886 = icmp slt i64 %"$phi1628.1.2.3", 0
  %.3887 = select i1 %.3886, i64 %arg.bounds.5.0, i64 0
  %19 = getelementptr i32, ptr %arg.bounds.4, i64 %"$phi1628.1.2.3"
  %.3901 = getelementptr i32, ptr %19, i64 %.3887
  %.3902 = load i32, ptr %.3901, align 4
  %.3917 = icmp slt i64 %"$phi1628.1.2.3", -1
  %.3918 = select i1 %.3917, i64 %arg.bounds.5.0, i64 0
  %20 = getelementptr i8, ptr %19, i64 4
  %.3932 = getelementptr i32, ptr %20, i64 %.3918
  %.3933 = load i32, ptr %.3932, align 4
  %.3970 = sub i32 %.3933, %.3902
  %.40142789.not = icmp slt i32 %.3970, 1
  br i1 %.40142789.not, label %B2885, label %B1696

B1696:                                            ; preds = %B1504, %B2883
  %found.4.32792 = phi i64 [ %found.5.4, %B2883 ], [ %found.7.12809, %B1504 ]
  %.401327872791 = phi i32 [ %.4023, %B2883 ], [ %.3970, %B1504 ]
  %.402027882790 = phi i32 [ %.4027, %B2883 ], [ %.3902, %B1504 ]
  %.4023 = add nsw i32 %.401327872791, -1
  %.4027 = add i32 %.402027882790, 1
  %.4057 = sext i32 %.402027882790 to i64
  %.4070 = icmp slt i32 %.402027882790, 0
  %.4071 = select i1 %.4070, i64 %arg.grams.5.0, i64 0
  %21 = getelementptr i32, ptr %arg.grams.4, i64 %.4071
  %.4085 = getelementptr i32, ptr %21, i64 %.4057
  %.4086 = load i32, ptr %.4085, align 4
  %.4091 = sext i32 %.4086 to i64
  %.4092 = icmp slt i32 %.4086, 0
  br i1 %.4092, label %B2883, label %B1728

B1728:                                            ; preds = %B1696
  br i1 %.3848.not, label %B1774, label %B1758

B1758:                                            ; preds = %B1728
  %.4139 = getelementptr i32, ptr %.415, i64 %.4091
  %.4140 = load i32, ptr %.4139, align 4
  %.4141 = sext i32 %.4140 to i64
  %.4142 = add nsw i64 %.4141, -1
  %.4151.not = icmp sgt i32 %.4140, %.1338
  br i1 %.4151.not, label %B1936.preheader, label %B2883

B1774:                                            ; preds = %B1728
  %.4229 = getelementptr i32, ptr %arg.ends.4, i64 %.4091
  %.4230 = load i32, ptr %.4229, align 4
  %.4231 = sext i32 %.4230 to i64
  %.4236 = icmp slt i32 %.4086, %.4230
  br i1 %.4236, label %B1802.else.if, label %B1870

B1870:                                            ; preds = %B1802.else.if, %B1774
  %o.9.7 = phi i64 [ %.4091, %B1774 ], [ %o.8.8, %B1802.else.if ]
  %.4416 = icmp eq i64 %o.9.7, %.4231
  br i1 %.4416, label %B2883, label %B1894

B1894:                                            ; preds = %B1870
  %.4432 = icmp slt i64 %o.9.7, 0
  %.4433 = select i1 %.4432, i64 %arg.holders.5.0, i64 0
  %22 = getelementptr i32, ptr %arg.holders.4, i64 %o.9.7
  %.4447 = getelementptr i32, ptr %22, i64 %.4433
  %.4448 = load i32, ptr %.4447, align 4
  %.4450.not = icmp eq i32 %.4448, %.3476
  br i1 %.4450.not, label %B1920, label %B2883

B1920:                                            ; preds = %B1894
  %.4487 = select i1 %.4432, i64 %arg.order.5.0, i64 0
  %23 = getelementptr i32, ptr %arg.order.4, i64 %o.9.7
  %.4501 = getelementptr i32, ptr %23, i64 %.4487
  %.4502 = load i32, ptr %.4501, align 4
  %.4505 = sext i32 %.4502 to i64
  br label %B1936.preheader

B1936.preheader:                                  ; preds = %B1920, %B1758
  %o.11.5.ph = phi i64 [ %.4091, %B1758 ], [ %o.9.7, %B1920 ]
  %other.4.5.ph = phi i64 [ %.4142, %B1758 ], [ %.4505, %B1920 ]
  %.45302782 = icmp sgt i64 %other.4.5.ph, -1
  br i1 %.45302782, label %B1950.preheader.lr.ph, label %B2883

B1950.preheader.lr.ph:                            ; preds = %B1936.preheader
  %.4661 = getelementptr i32, ptr %arg.ends.4, i64 %.4091
  br label %B1950.preheader

B1950.preheader:                                  ; preds = %B1950.preheader.lr.ph, %B2886
  %other.4.52785 = phi i64 [ %other.4.5.ph, %B1950.preheader.lr.ph ], [ %other.5.8, %B2886 ]
  %found.3.52784 = phi i64 [ %found.4.32792, %B1950.preheader.lr.ph ], [ %found.2.6, %B2886 ]
  %o.11.52783 = phi i64 [ %o.11.5.ph, %B1950.preheader.lr.ph ], [ %o.12.8, %B2886 ]
  br label %B1950

B1950:                                            ; preds = %B1950.preheader, %B2602
  %o.10.6 = phi i64 [ %o.12.8, %B2602 ], [ %o.11.52783, %B1950.preheader ]
  %found.2.6 = phi i64 [ %.5623, %B2602 ], [ %found.3.52784, %B1950.preheader ]
  %other.6.6 = phi i64 [ %other.5.8, %B2602 ], [ %other.4.52785, %B1950.preheader ]
  br i1 %.3848.not, label %B2002, label %B1978

B1978:                                            ; preds = %B1950
  %.4612 = getelementptr i32, ptr %.909, i64 %other.6.6
  %.4613 = load i32, ptr %.4612, align 4
  %.4616 = sext i32 %.4613 to i64
  %.4617 = add nsw i64 %.4616, -1
  br label %B2080

B2002:                                            ; preds = %B1950
  %.4625 = add nsw i64 %o.10.6, 1
  %.4662 = load i32, ptr %.4661, align 4
  %.4664 = sext i32 %.4662 to i64
  %.4665 = icmp slt i64 %.4625, %.4664
  br i1 %.4665, label %B2036, label %B2080

B2036:                                            ; preds = %B2002
  %.4681 = icmp slt i64 %o.10.6, -1
  %.4682 = select i1 %.4681, i64 %arg.holders.5.0, i64 0
  %24 = getelementptr i32, ptr %arg.holders.4, i64 %.4625
  %.4696 = getelementptr i32, ptr %24, i64 %.4682
  %.4697 = load i32, ptr %.4696, align 4
  %.4699 = icmp eq i32 %.4697, %.3476
  br i1 %.4699, label %B2060, label %B2080

B2060:                                            ; preds = %B2036
  %.4716 = select i1 %.4681, i64 %arg.order.5.0, i64 0
  %25 = getelementptr i32, ptr %arg.order.4, i64 %.4625
  %.4730 = getelementptr i32, ptr %25, i64 %.4716
  %.4731 = load i32, ptr %.4730, align 4
  %.4732 = sext i32 %.4731 to i64
  br label %B2080

B2080:                                            ; preds = %B2060, %B2036, %B2002, %B1978
  %"$phi1972.2.2.82655" = phi i64 [ %other.6.6, %B1978 ], [ %.4057, %B2002 ], [ %.4057, %B2036 ], [ %.4057, %B2060 ]
  %"$phi1960.2.2.826492653" = phi i64 [ %.4057, %B1978 ], [ %other.6.6, %B2002 ], [ %other.6.6, %B2036 ], [ %other.6.6, %B2060 ]
  %o.12.8 = phi i64 [ %o.10.6, %B1978 ], [ %.4625, %B2002 ], [ %.4625, %B2036 ], [ %.4625, %B2060 ]
  %other.5.8 = phi i64 [ %.4617, %B1978 ], [ -1, %B2002 ], [ -1, %B2036 ], [ %.4732, %B2060 ]
  %.4782 = load i32, ptr %.3837, align 4
  %.4784 = sext i32 %.4782 to i64
  %.4785 = icmp sgt i64 %"$phi1960.2.2.826492653", %.4784
  %.4793 = icmp sgt i64 %"$phi1972.2.2.82655", %.3845
  %or.cond = select i1 %.4785, i1 %.4793, i1 false
  br i1 %or.cond, label %B2162, label %B2230

B2162:                                            ; preds = %B2080
  %.4812.inv = icmp sgt i64 %"$phi1960.2.2.826492653", 0
  %.4813 = select i1 %.4812.inv, i64 0, i64 %arg.words.5.0
  %26 = getelementptr i32, ptr %arg.words.4, i64 %"$phi1960.2.2.826492653"
  %27 = getelementptr i8, ptr %26, i64 -4
  %.4827 = getelementptr i32, ptr %27, i64 %.4813
  %.4828 = load i32, ptr %.4827, align 4
  %.4844.inv = icmp sgt i64 %"$phi1972.2.2.82655", 0
  %.4845 = select i1 %.4844.inv, i64 0, i64 %arg.words.5.0
  %28 = getelementptr i32, ptr %arg.words.4, i64 %"$phi1972.2.2.82655"
  %29 = getelementptr i8, ptr %28, i64 -4
  %.4859 = getelementptr i32, ptr %29, i64 %.4845
  %.4860 = load i32, ptr %.4859, align 4
  %.4861 = icmp eq i32 %.4828, %.4860
  br i1 %.4861, label %B2168, label %B2230

B2168:                                            ; preds = %B2162
  %.4885 = select i1 %.4812.inv, i64 0, i64 %arg.grams.5.0
  %30 = getelementptr i32, ptr %arg.grams.4, i64 %"$phi1960.2.2.826492653"
  %31 = getelementptr i8, ptr %30, i64 -4
  %.4899 = getelementptr i32, ptr %31, i64 %.4885
  %.4900 = load i32, ptr %.4899, align 4
  %.4902 = icmp sgt i32 %.4900, -1
  br i1 %.4902, label %B2198, label %B2230

B2198:                                            ; preds = %B2168
  %.4920 = select i1 %.4844.inv, i64 0, i64 %arg.grams.5.0
  %32 = getelementptr i32, ptr %arg.grams.4, i64 %"$phi1972.2.2.82655"
  %33 = getelementptr i8, ptr %32, i64 -4
  %.4934 = getelementptr i32, ptr %33, i64 %.4920
  %.4935 = load i32, ptr %.4934, align 4
  %.4937 = icmp sgt i32 %.4935, -1
  br i1 %.4937, label %B2886, label %B2230

B2230:                                            ; preds = %B2080, %B2198, %B2168, %B2162
  %.4986 = load i32, ptr %.3805, align 4
  %.4987 = sext i32 %.4986 to i64
  %.4988 = icmp slt i64 %"$phi1960.2.2.826492653", %.4987
  %.4998 = icmp slt i64 %"$phi1972.2.2.82655", %.3844
  %or.cond2692 = select i1 %.4988, i1 %.4998, i1 false
  br i1 %or.cond2692, label %B2288, label %B2886

B2288:                                            ; preds = %B2230
  %.5023 = icmp slt i64 %"$phi1960.2.2.826492653", 0
  %.5024 = select i1 %.5023, i64 %arg.words.5.0, i64 0
  %34 = getelementptr i32, ptr %arg.words.4, i64 %"$phi1960.2.2.826492653"
  %.5038 = getelementptr i32, ptr %34, i64 %.5024
  %.5039 = load i32, ptr %.5038, align 4
  %.5058 = icmp slt i64 %"$phi1972.2.2.82655", 0
  %.5059 = select i1 %.5058, i64 %arg.words.5.0, i64 0
  %35 = getelementptr i32, ptr %arg.words.4, i64 %"$phi1972.2.2.82655"
  %.5073 = getelementptr i32, ptr %35, i64 %.5059
  %.5074 = load i32, ptr %.5073, align 4
  %.5075 = icmp eq i32 %.5039, %.5074
  br i1 %.5075, label %B2336.preheader, label %B2886

B2336.preheader:                                  ; preds = %B2288
  %36 = xor i64 %"$phi1972.2.2.82655", -1
  %37 = add i64 %36, %.3844
  %38 = xor i64 %"$phi1960.2.2.826492653", -1
  %39 = add i64 %38, %.4987
  %40 = sub nsw i64 %.3844, %"$phi1972.2.2.82655"
  %41 = sub nsw i64 %.4987, %"$phi1960.2.2.826492653"
  br label %B2336

B2336:                                            ; preds = %B2336.preheader, %B2400
  %length.2.10 = phi i64 [ %.5081, %B2400 ], [ 0, %B2336.preheader ]
  %.5081 = add nuw nsw i64 %length.2.10, 1
  %.5092 = add nsw i64 %.5081, %"$phi1960.2.2.826492653"
  %exitcond.not = icmp eq i64 %length.2.10, %39
  br i1 %exitcond.not, label %B2448, label %B2382

B2382:                                            ; preds = %B2336
  %exitcond2874.not = icmp eq i64 %length.2.10, %37
  br i1 %exitcond2874.not, label %B2448, label %B2400

B2400:                                            ; preds = %B2382
  %.5134 = add nsw i64 %.5081, %"$phi1972.2.2.82655"
  %.5161 = icmp slt i64 %.5092, 0
  %.5162 = select i1 %.5161, i64 %arg.words.5.0, i64 0
  %42 = getelementptr i32, ptr %arg.words.4, i64 %.5092
  %.5176 = getelementptr i32, ptr %42, i64 %.5162
  %.5177 = load i32, ptr %.5176, align 4
  %.5196 = icmp slt i64 %.5134, 0
  %.5197 = select i1 %.5196, i64 %arg.words.5.0, i64 0
  %43 = getelementptr i32, ptr %arg.words.4, i64 %.5134
  %.5211 = getelementptr i32, ptr %43, i64 %.5197
  %.5212 = load i32, ptr %.5211, align 4
  %.5213 = icmp eq i32 %.5177, %.5212
  br i1 %.5213, label %B2336, label %B2448

B2448:                                            ; preds = %B2400, %B2382, %B2336
  %length.2.10.lcssa = phi i64 [ %length.2.10, %B2400 ], [ %37, %B2382 ], [ %39, %B2336 ]
  %.5081.lcssa = phi i64 [ %.5081, %B2400 ], [ %40, %B2382 ], [ %41, %B2336 ]
  %.5227 = icmp samesign ult i64 %length.2.10.lcssa, 3
  br i1 %.5227, label %B2886, label %B2474

B2474:                                            ; preds = %B2448
  %.5238 = add nsw i64 %found.2.6, %count.2.0
  %.5258 = icmp slt i64 %.5238, %arg.runs.5.1
  br i1 %.5258, label %B2518, label %B2602

B2518:                                            ; preds = %B2474
  %.5291 = icmp slt i64 %.5238, 0
  %.5292 = select i1 %.5291, i64 %arg.runs.5.1, i64 0
  %.5293 = add i64 %.5292, %.5238
  %.5314 = getelementptr i64, ptr %arg.runs.4, i64 %.5293
  store i64 %.3482, ptr %.5314, align 8
  %.5371 = getelementptr i64, ptr %0, i64 %.5293
  store i64 %row.2.0, ptr %.5371, align 8
  %.5427 = getelementptr i64, ptr %1, i64 %.5293
  store i64 %"$phi1960.2.2.826492653", ptr %.5427, align 8
  %.5485 = getelementptr i64, ptr %2, i64 %.5293
  store i64 %"$phi1972.2.2.82655", ptr %.5485, align 8
  %.5543 = getelementptr i64, ptr %3, i64 %.5293
  store i64 %.5081.lcssa, ptr %.5543, align 8
  %.5603 = getelementptr i64, ptr %4, i64 %.5293
  store i64 %.3766, ptr %.5603, align 8
  br label %B2602

B2602:                                            ; preds = %B2518, %B2474
  %.5623 = add nsw i64 %found.2.6, 1
  %.5629 = icmp sgt i64 %other.5.8, -1
  br i1 %.5629, label %B1950, label %B2883

B2634:                                            ; preds = %B2885, %B1282.endif
  %found.7.1.lcssa = phi i64 [ 0, %B1282.endif ], [ %found.8.2, %B2885 ]
  %.5678 = add nsw i64 %found.7.1.lcssa, %count.2.0
  %.5694 = icmp sgt i64 %.5678, %arg.runs.5.1
  br i1 %.5694, label %B2674.endif, label %B2848

B2706:                                            ; preds = %B2674.endif, %B2706
  %.586528402842 = phi i64 [ %.5872, %B2706 ], [ 0, %B2674.endif ]
  %.5872 = add nuw nsw i64 %.586528402842, 1
  %44 = getelementptr i32, ptr %.345, i64 %.586528402842
  %.5926 = load i32, ptr %44, align 4
  %.5928 = sext i32 %.5926 to i64
  %.5941 = icmp slt i32 %.5926, 0
  %.5942 = select i1 %.5941, i64 %arg.scratch.5.1, i64 0
  %45 = getelementptr i32, ptr %arg.scratch.4, i64 %.5942
  %.5956 = getelementptr i32, ptr %45, i64 %.5928
  store i32 0, ptr %.5956, align 4
  %.5988 = load i32, ptr %44, align 4
  %.5990 = sext i32 %.5988 to i64
  %.6003 = icmp slt i32 %.5988, 0
  %.6004 = select i1 %.6003, i64 %arg.scratch.5.1, i64 0
  %46 = getelementptr i32, ptr %.275, i64 %.6004
  %.6018 = getelementptr i32, ptr %46, i64 %.5990
  store i32 0, ptr %.6018, align 4
  %exitcond2877.not = icmp eq i64 %.5872, %n.6.1.lcssa
  br i1 %exitcond2877.not, label %B2754.endif, label %B2706

B2788:                                            ; preds = %B2754.endif, %B2836
  %.612528462850 = phi i32 [ %.6135, %B2836 ], [ %.1850, %B2754.endif ]
  %.613228472849 = phi i32 [ %.6139, %B2836 ], [ %.1338, %B2754.endif ]
  %.6135 = add nsw i32 %.612528462850, -1
  %.6139 = add i32 %.613228472849, 1
  %.6169 = sext i32 %.613228472849 to i64
  %.6182 = icmp slt i32 %.613228472849, 0
  %.6183 = select i1 %.6182, i64 %arg.grams.5.0, i64 0
  %47 = getelementptr i32, ptr %arg.grams.4, i64 %.6183
  %.6197 = getelementptr i32, ptr %47, i64 %.6169
  %.6198 = load i32, ptr %.6197, align 4
  %.6200 = icmp sgt i32 %.6198, -1
  br i1 %.6200, label %B2814, label %B2836

B2814:                                            ; preds = %B2788
  %.6199 = zext nneg i32 %.6198 to i64
  %.6265 = getelementptr i32, ptr %.415, i64 %.6199
  store i32 0, ptr %.6265, align 4
  br label %B2836

B2836:                                            ; preds = %B2814, %B2788
  %.6126 = icmp samesign ugt i32 %.612528462850, 1
  br i1 %.6126, label %B2788, label %common.ret

common.ret:                                       ; preds = %B2754.endif, %B2836, %B2882
  %arg.scratch.0.sink = phi ptr [ %arg.scratch.0, %B2882 ], [ %arg.grams.0, %B2836 ], [ %arg.grams.0, %B2754.endif ]
  %count.3.1.sink = phi i64 [ %count.3.1, %B2882 ], [ %count.2.0, %B2836 ], [ %count.2.0, %B2754.endif ]
  %row.3.1.sink = phi i64 [ %row.3.1, %B2882 ], [ %row.2.0, %B2836 ], [ %row.2.0, %B2754.endif ]
  %.sink = phi i64 [ 0, %B2882 ], [ %found.7.1.lcssa, %B2836 ], [ %found.7.1.lcssa, %B2754.endif ]
  tail call void @NRT_decref(ptr %arg.scratch.0.sink)
  tail call void @NRT_decref(ptr %arg.scratch.0)
  store i64 %count.3.1.sink, ptr %retptr, align 8
  %retptr.repack2695 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store i64 %row.3.1.sink, ptr %retptr.repack2695, align 8
  %retptr.repack2697 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store i64 %.sink, ptr %retptr.repack2697, align 8
  ret i32 0

B2848:                                            ; preds = %B2634
  %exitcond2876.not = icmp eq i64 %.1301, %arg.last
  br i1 %exitcond2876.not, label %B2882, label %B210.endif

B2882:                                            ; preds = %B2848, %B0
  %row.3.1 = phi i64 [ %arg.row, %B0 ], [ %arg.last, %B2848 ]
  %count.3.1 = phi i64 [ 0, %B0 ], [ %.5678, %B2848 ]
  tail call void @NRT_decref(ptr %arg.words.0)
  tail call void @NRT_decref(ptr %arg.scratch.0)
  tail call void @NRT_decref(ptr %arg.runs.0)
  tail call void @NRT_decref(ptr %arg.scratch.0)
  tail call void @NRT_decref(ptr %arg.scratch.0)
  tail call void @NRT_decref(ptr %arg.scratch.0)
  tail call void @NRT_decref(ptr %arg.others.0)
  tail call void @NRT_decref(ptr %arg.order.0)
  tail call void @NRT_decref(ptr %arg.scratch.0)
  tail call void @NRT_decref(ptr %arg.indptr.0)
  tail call void @NRT_decref(ptr %arg.scratch.0)
  tail call void @NRT_decref(ptr %arg.holders.0)
  tail call void @NRT_decref(ptr %arg.grams.0)
  tail call void @NRT_decref(ptr %arg.ends.0)
  tail call void @NRT_decref(ptr %arg.scratch.0)
  tail call void @NRT_decref(ptr %arg.scratch.0)
  tail call void @NRT_decref(ptr %arg.scratch.0)
  tail call void @NRT_decref(ptr %arg.bounds.0)
  br label %common.ret

B2883:                                            ; preds = %B2886, %B2602, %B1936.preheader, %B1870, %B1894, %B1758, %B1696
  %found.5.4 = phi i64 [ %found.4.32792, %B1758 ], [ %found.4.32792, %B1696 ], [ %found.4.32792, %B1870 ], [ %found.4.32792, %B1894 ], [ %.5623, %B2602 ], [ %found.4.32792, %B1936.preheader ], [ %found.2.6, %B2886 ]
  %.4014 = icmp sgt i32 %.401327872791, 1
  br i1 %.4014, label %B1696, label %B2885

B2884:                                            ; preds = %B1252, %B1202, %B1208.endif, %B1036, %B948, %B536, %B638
  %n.7.2 = phi i64 [ %n.6.12772, %B536 ], [ %n.6.12772, %B638 ], [ %n.8.42884, %B1208.endif ], [ %n.8.4, %B948 ], [ %n.8.4, %B1036 ], [ %n.8.42884, %B1252 ], [ %n.8.4, %B1202 ]
  %rare_at.3.2 = phi i64 [ %rare_at.2.12773, %B536 ], [ %rare_at.2.12773, %B638 ], [ %rare_at.2.12773, %B1208.endif ], [ %.1937, %B948 ], [ %.1937, %B1036 ], [ %rare_at.2.12773, %B1252 ], [ %.1937, %B1202 ]
  %rare.3.2 = phi i64 [ %rare.2.12774, %B536 ], [ %rare.2.12774, %B638 ], [ 0, %B1208.endif ], [ 1, %B948 ], [ %.2748, %B1036 ], [ 0, %B1252 ], [ %.2748, %B1202 ]
  %.1894 = icmp sgt i32 %.189327512771, 1
  br i1 %.1894, label %B536, label %B1282.endif

B2885:                                            ; preds = %B2883, %B1504, %B1386
  %found.8.2 = phi i64 [ %found.7.12809, %B1386 ], [ %found.7.12809, %B1504 ], [ %found.5.4, %B2883 ]
  %exitcond2875.not = icmp eq i64 %.3422, %n.6.1.lcssa
  br i1 %exitcond2875.not, label %B2634, label %B1320

B2886:                                            ; preds = %B2230, %B2288, %B2448, %B2198
  %.4530 = icmp sgt i64 %other.5.8, -1
  br i1 %.4530, label %B1950.preheader, label %B2883

B210.endif:                                       ; preds = %B210.endif.preheader, %B2848
  %row.2.0 = phi i64 [ %.1301, %B2848 ], [ %arg.row, %B210.endif.preheader ]
  %count.2.0 = phi i64 [ %.5678, %B2848 ], [ 0, %B210.endif.preheader ]
  %.1301 = add nsw i64 %row.2.0, 1
  %.1322 = icmp slt i64 %row.2.0, 0
  %.1323 = select i1 %.1322, i64 %arg.bounds.5.0, i64 0
  %48 = getelementptr i32, ptr %arg.bounds.4, i64 %row.2.0
  %.1337 = getelementptr i32, ptr %48, i64 %.1323
  %.1338 = load i32, ptr %.1337, align 4
  %.1354 = icmp slt i64 %row.2.0, -1
  %.1355 = select i1 %.1354, i64 %arg.bounds.5.0, i64 0
  %49 = getelementptr i32, ptr %arg.bounds.4, i64 %.1301
  %.1369 = getelementptr i32, ptr %49, i64 %.1355
  %.1370 = load i32, ptr %.1369, align 4
  %.1398 = select i1 %.1322, i64 %arg.indptr.5.0, i64 0
  %50 = getelementptr i32, ptr %arg.indptr.4, i64 %row.2.0
  %.1412 = getelementptr i32, ptr %50, i64 %.1398
  %.1413 = load i32, ptr %.1412, align 4
  %.1430 = select i1 %.1354, i64 %arg.indptr.5.0, i64 0
  %51 = getelementptr i32, ptr %arg.indptr.4, i64 %.1301
  %.1444 = getelementptr i32, ptr %51, i64 %.1430
  %.1445 = load i32, ptr %.1444, align 4
  %.1482 = sub i32 %.1445, %.1413
  %.15272731.not = icmp slt i32 %.1482, 1
  br i1 %.15272731.not, label %B500.endif, label %B406.lr.ph

B406.lr.ph:                                       ; preds = %B210.endif
  %.1635 = trunc i64 %.1301 to i32
  br label %B406

B500.endif:                                       ; preds = %B498, %B210.endif
  %n.3.1.lcssa = phi i64 [ 0, %B210.endif ], [ %n.4.2, %B498 ]
  %.1850 = sub i32 %.1370, %.1338
  %.1851 = icmp sgt i32 %.1850, 0
  br i1 %.1851, label %B536.lr.ph, label %B1282.endif

B536.lr.ph:                                       ; preds = %B500.endif
  %.2522 = trunc i64 %.1301 to i32
  %.3092 = select i1 %.1322, i64 %arg.scratch.5.1, i64 0
  %52 = getelementptr i32, ptr %.839, i64 %row.2.0
  %.3106 = getelementptr i32, ptr %52, i64 %.3092
  br label %B536

B1208.endif:                                      ; preds = %B704, %B936
  %o.6.42885 = phi i64 [ %o.6.4, %B936 ], [ %o.5.3, %B704 ]
  %n.8.42884 = phi i64 [ %n.8.4, %B936 ], [ %n.5.3, %B704 ]
  store i32 1, ptr %.3106, align 4
  %.3152 = sub i64 %o.6.42885, %.1971
  %.31952739.not = icmp slt i64 %.3152, 1
  br i1 %.31952739.not, label %B2884, label %B1252

B1282.endif:                                      ; preds = %B2884, %B500.endif
  %n.6.1.lcssa = phi i64 [ %n.3.1.lcssa, %B500.endif ], [ %n.7.2, %B2884 ]
  %.3366 = icmp sgt i64 %n.6.1.lcssa, 0
  br i1 %.3366, label %B1320.lr.ph, label %B2634

B1320.lr.ph:                                      ; preds = %B1282.endif
  %.3531 = select i1 %.1322, i64 %arg.scratch.5.1, i64 0
  %53 = getelementptr i32, ptr %.839, i64 %row.2.0
  %.3545 = getelementptr i32, ptr %53, i64 %.3531
  %.3844 = sext i32 %.1370 to i64
  %.3845 = sext i32 %.1338 to i64
  %.3846 = sub nsw i64 %.3844, %.3845
  %.3847 = shl nsw i64 %.3846, 3
  br label %B1320

B1802.else.if:                                    ; preds = %B1774, %B1802.else.if
  %o.7.6 = phi i64 [ %o.8.8, %B1802.else.if ], [ %.4091, %B1774 ]
  %stop.2.6 = phi i64 [ %stop.3.8, %B1802.else.if ], [ %.4231, %B1774 ]
  %.4247 = add nsw i64 %stop.2.6, %o.7.6
  %.4257.1 = ashr i64 %.4247, 1
  %.4307 = icmp slt i64 %.4257.1, 0
  %.4308 = select i1 %.4307, i64 %arg.holders.5.0, i64 0
  %54 = getelementptr i32, ptr %arg.holders.4, i64 %.4257.1
  %.4322 = getelementptr i32, ptr %54, i64 %.4308
  %.4323 = load i32, ptr %.4322, align 4
  %.4325 = icmp slt i32 %.4323, %.3476
  %.4336 = add nsw i64 %.4257.1, 1
  %stop.3.8 = select i1 %.4325, i64 %stop.2.6, i64 %.4257.1
  %o.8.8 = select i1 %.4325, i64 %.4336, i64 %o.7.6
  %.4367 = icmp slt i64 %o.8.8, %stop.3.8
  br i1 %.4367, label %B1802.else.if, label %B1870

B2674.endif:                                      ; preds = %B2634
  tail call void @NRT_decref(ptr %arg.words.0)
  tail call void @NRT_decref(ptr %arg.runs.0)
  tail call void @NRT_decref(ptr %arg.scratch.0)
  tail call void @NRT_decref(ptr %arg.scratch.0)
  tail call void @NRT_decref(ptr %arg.scratch.0)
  tail call void @NRT_decref(ptr %arg.others.0)
  tail call void @NRT_decref(ptr %arg.order.0)
  tail call void @NRT_decref(ptr %arg.indptr.0)
  tail call void @NRT_decref(ptr %arg.scratch.0)
  tail call void @NRT_decref(ptr %arg.holders.0)
  tail call void @NRT_decref(ptr %arg.ends.0)
  tail call void @NRT_decref(ptr %arg.scratch.0)
  tail call void @NRT_decref(ptr %arg.scratch.0)
  tail call void @NRT_decref(ptr %arg.bounds.0)
  tail call void @NRT_decref(ptr %arg.scratch.0)
  br i1 %.3366, label %B2706, label %B2754.endif

B2754.endif:                                      ; preds = %B2706, %B2674.endif
  tail call void @NRT_decref(ptr %arg.scratch.0)
  tail call void @NRT_decref(ptr %arg.scratch.0)
  tail call void @NRT_decref(ptr %arg.scratch.0)
  br i1 %.1851, label %B2788, label %common.ret
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


attributes #0 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite) }
attributes #1 = { noinline }
attributes #2 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 99}
