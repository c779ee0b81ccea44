; of dde263c71c1e3be70aa14efaa2288819
; returns int64

@.const.pickledata.b28008a0f88bad5ff0f0243e84dab90cab19b366 = internal constant [69 x i8] c"\80\04\95:\00\00\00\00\00\00\00\8C\08builtins\94\8C\11ZeroDivisionError\94\93\94\8C\10division by zero\94\85\94N\87\94."
@.const.pickledata.b28008a0f88bad5ff0f0243e84dab90cab19b366.sha1 = internal constant [20 x i8] c"\B2\80\08\A0\F8\8B\AD_\F0\F0$>\84\DA\B9\0C\AB\19\B3f"
@.const.picklebuf.b28008a0f88bad5ff0f0243e84dab90cab19b366 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.b28008a0f88bad5ff0f0243e84dab90cab19b366, i32 69, ptr @.const.pickledata.b28008a0f88bad5ff0f0243e84dab90cab19b366.sha1, ptr null, i32 0 }

define range(i32 -1, -2) i32 @clusterer_reuse_alignment_choose(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.longest_first.0, ptr %arg.longest_first.1, i64 %arg.longest_first.2, i64 %arg.longest_first.3, ptr %arg.longest_first.4, i64 %arg.longest_first.5.0, i64 %arg.longest_first.6.0, ptr %arg.spans.0, ptr %arg.spans.1, i64 %arg.spans.2, i64 %arg.spans.3, ptr %arg.spans.4, i64 %arg.spans.5.0, i64 %arg.spans.5.1, i64 %arg.spans.6.0, i64 %arg.spans.6.1, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, ptr %arg.half_words.0, ptr %arg.half_words.1, i64 %arg.half_words.2, i64 %arg.half_words.3, ptr %arg.half_words.4, i64 %arg.half_words.5.0, i64 %arg.half_words.6.0, ptr %arg.content.0, ptr %arg.content.1, i64 %arg.content.2, i64 %arg.content.3, ptr %arg.content.4, i64 %arg.content.5.0, i64 %arg.content.6.0, ptr %arg.taken.0, ptr %arg.taken.1, i64 %arg.taken.2, i64 %arg.taken.3, ptr %arg.taken.4, i64 %arg.taken.5.0, i64 %arg.taken.6.0, double %arg.min_words, ptr %arg.passages.0, ptr %arg.passages.1, i64 %arg.passages.2, i64 %arg.passages.3, ptr %arg.passages.4, i64 %arg.passages.5.0, i64 %arg.passages.5.1, i64 %arg.passages.6.0, i64 %arg.passages.6.1) {
B0.endif:
  %.2648 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  tail call void @NRT_incref(ptr %arg.longest_first.0)
  tail call void @NRT_incref(ptr %arg.spans.0)
  tail call void @NRT_incref(ptr %arg.words.0)
  tail call void @NRT_incref(ptr %arg.half_words.0)
  tail call void @NRT_incref(ptr %arg.content.0)
  tail call void @NRT_incref(ptr %arg.taken.0)
  tail call void @NRT_incref(ptr %arg.passages.0)
  %.2281888 = icmp sgt i64 %arg.longest_first.5.0, -1
  br i1 %.2281888, label %B80.lr.ph, label %B1662

B80.lr.ph:                                        ; preds = %B0.endif
  %storemerge = add nuw nsw i64 %arg.longest_first.5.0, 1
  %0 = getelementptr i64, ptr %arg.passages.4, i64 %arg.passages.5.1
  %.idx = shl i64 %arg.passages.5.1, 4
  %1 = getelementptr i8, ptr %arg.passages.4, i64 %.idx
  %.idx1593 = mul i64 %arg.passages.5.1, 24
  %2 = getelementptr i8, ptr %arg.passages.4, i64 %.idx1593
  %.idx1594 = shl i64 %arg.passages.5.1, 5
  %3 = getelementptr i8, ptr %arg.passages.4, i64 %.idx1594
  %4 = getelementptr i64, ptr %arg.spans.4, i64 %arg.spans.5.1
  %.idx1596 = shl i64 %arg.spans.5.1, 4
  %5 = getelementptr i8, ptr %arg.spans.4, i64 %.idx1596
  %.idx1597 = mul i64 %arg.spans.5.1, 24
  %6 = getelementptr i8, ptr %arg.spans.4, i64 %.idx1597
  %.idx1598 = shl i64 %arg.spans.5.1, 5
  %7 = getelementptr i8, ptr %arg.spans.4, i64 %.idx1598
  %.idx1599 = mul i64 %arg.spans.5.1, 40
  %8 = getelementptr i8, ptr %arg.spans.4, i64 %.idx1599
  %.idx1608 = mul i64 %arg.passages.5.1, 40
  %9 = getelementptr i8, ptr %arg.passages.4, i64 %.idx1608
  br label %B80

B80:                                              ; preds = %B80.lr.ph, %B1663
  %first.2.01920 = phi i64 [ 0, %B80.lr.ph ], [ %first.3.11540, %B1663 ]
  %count.2.01919 = phi i64 [ 0, %B80.lr.ph ], [ %count.3.1, %B1663 ]
  %.22717721918 = phi i64 [ %storemerge, %B80.lr.ph ], [ %.237, %B1663 ]
  %.23417761917 = phi i64 [ 0, %B80.lr.ph ], [ %.241, %B1663 ]
  %.237 = add nsw i64 %.22717721918, -1
  %.241 = add nuw nsw i64 %.23417761917, 1
  %.280 = icmp slt i64 %.23417761917, %arg.longest_first.5.0
  br i1 %.280, label %B138, label %B138.thread

B138:                                             ; preds = %B80
  %10 = getelementptr i64, ptr %arg.longest_first.4, i64 %.23417761917
  %.312 = load i64, ptr %10, align 8
  %.336 = icmp sgt i64 %count.2.01919, %first.2.01920
  br i1 %.336, label %B152, label %B402

B138.thread:                                      ; preds = %B80
  %.3361506 = icmp sgt i64 %count.2.01919, %first.2.01920
  br i1 %.3361506, label %B208, label %B414

B152:                                             ; preds = %B138
  %.341 = icmp slt i64 %.312, 0
  br i1 %.341, label %B208, label %B164

B164:                                             ; preds = %B152
  %.399 = getelementptr i64, ptr %arg.spans.4, i64 %.312
  %.400 = load i64, ptr %.399, align 8
  %.431 = icmp slt i64 %first.2.01920, 0
  %.432 = select i1 %.431, i64 %arg.passages.5.1, i64 0
  %11 = getelementptr i64, ptr %arg.passages.4, i64 %first.2.01920
  %.454 = getelementptr i64, ptr %11, i64 %.432
  %.455 = load i64, ptr %.454, align 8
  %.456.not = icmp eq i64 %.400, %.455
  br i1 %.456.not, label %B420, label %B208

B208:                                             ; preds = %B138.thread, %B164, %B152
  %"$phi138.1.2.115071511" = phi i64 [ %.312, %B152 ], [ %.312, %B164 ], [ -1, %B138.thread ]
  br label %B220.endif

B286:                                             ; preds = %B220.endif, %B286
  %.66416191623 = phi i64 [ %.674, %B286 ], [ %.622, %B220.endif ]
  %.67116201622 = phi i64 [ %.678, %B286 ], [ %.530, %B220.endif ]
  %.674 = add nsw i64 %.66416191623, -1
  %.678 = add i64 %.67116201622, 1
  %.716 = icmp slt i64 %.67116201622, 0
  %.717 = select i1 %.716, i64 %arg.taken.5.0, i64 0
  %12 = getelementptr i8, ptr %arg.taken.4, i64 %.67116201622
  %.731 = getelementptr i8, ptr %12, i64 %.717
  store i8 0, ptr %.731, align 1
  %.665 = icmp samesign ugt i64 %.66416191623, 1
  br i1 %.665, label %B286, label %B300.endif

B366:                                             ; preds = %B300.endif, %B366
  %.92716251629 = phi i64 [ %.937, %B366 ], [ %.885, %B300.endif ]
  %.93416261628 = phi i64 [ %.941, %B366 ], [ %.793, %B300.endif ]
  %.937 = add nsw i64 %.92716251629, -1
  %.941 = add i64 %.93416261628, 1
  %.979 = icmp slt i64 %.93416261628, 0
  %.980 = select i1 %.979, i64 %arg.taken.5.0, i64 0
  %13 = getelementptr i8, ptr %arg.taken.4, i64 %.93416261628
  %.994 = getelementptr i8, ptr %13, i64 %.980
  store i8 0, ptr %.994, align 1
  %.928 = icmp samesign ugt i64 %.92716251629, 1
  br i1 %.928, label %B366, label %B380

B380:                                             ; preds = %B366, %B300.endif
  %.1003 = add nsw i64 %first.4.2, 1
  %.1009 = icmp slt i64 %.1003, %count.2.01919
  br i1 %.1009, label %B220.endif, label %B402

B402:                                             ; preds = %B380, %B138
  %"$phi138.1.2.11508" = phi i64 [ %.312, %B138 ], [ %"$phi138.1.2.115071511", %B380 ]
  %first.3.1 = phi i64 [ %first.2.01920, %B138 ], [ %.1003, %B380 ]
  %.1021 = icmp slt i64 %"$phi138.1.2.11508", 0
  br i1 %.1021, label %B414, label %B420

B414:                                             ; preds = %B138.thread, %B402
  tail call void @NRT_decref(ptr %arg.words.0)
  tail call void @NRT_decref(ptr %arg.taken.0)
  tail call void @NRT_decref(ptr %arg.spans.0)
  tail call void @NRT_decref(ptr %arg.passages.0)
  tail call void @NRT_decref(ptr %arg.longest_first.0)
  tail call void @NRT_decref(ptr %arg.half_words.0)
  tail call void @NRT_decref(ptr %arg.content.0)
  br label %B1662

B420:                                             ; preds = %B164, %B402
  %first.3.11540 = phi i64 [ %first.3.1, %B402 ], [ %first.2.01920, %B164 ]
  %"$phi138.1.2.115081539" = phi i64 [ %"$phi138.1.2.11508", %B402 ], [ %.312, %B164 ]
  %.1124 = getelementptr i64, ptr %4, i64 %"$phi138.1.2.115081539"
  %.1125 = load i64, ptr %.1124, align 8
  %.1179 = getelementptr i64, ptr %5, i64 %"$phi138.1.2.115081539"
  %.1180 = load i64, ptr %.1179, align 8
  %.1234 = getelementptr i64, ptr %6, i64 %"$phi138.1.2.115081539"
  %.1235 = load i64, ptr %.1234, align 8
  %.1289 = getelementptr i64, ptr %7, i64 %"$phi138.1.2.115081539"
  %.1290 = load i64, ptr %.1289, align 8
  %.1388 = getelementptr i64, ptr %8, i64 %"$phi138.1.2.115081539"
  %.1389 = load i64, ptr %.1388, align 8
  %.1399 = icmp slt i64 %.1125, %.1180
  %.1412 = icmp slt i64 %.1235, %.1290
  %or.cond = select i1 %.1399, i1 %.1412, i1 false
  br i1 %or.cond, label %B550, label %B668

B550:                                             ; preds = %B420
  %.1446 = icmp slt i64 %.1125, 0
  %.1447 = select i1 %.1446, i64 %arg.taken.5.0, i64 0
  %14 = getelementptr i8, ptr %arg.taken.4, i64 %.1125
  %.1461 = getelementptr i8, ptr %14, i64 %.1447
  %.1462 = load i8, ptr %.1461, align 1
  %.1463.not = icmp eq i8 %.1462, 0
  br i1 %.1463.not, label %B566, label %B582.preheader

B566:                                             ; preds = %B550
  %.1501 = icmp slt i64 %.1235, 0
  %.1502 = select i1 %.1501, i64 %arg.taken.5.0, i64 0
  %15 = getelementptr i8, ptr %arg.taken.4, i64 %.1235
  %.1516 = getelementptr i8, ptr %15, i64 %.1502
  %.1517 = load i8, ptr %.1516, align 1
  %.1520.not = icmp eq i8 %.1517, 0
  br i1 %.1520.not, label %B668, label %B582.preheader

B582.preheader:                                   ; preds = %B550, %B566
  %.15291636 = add nsw i64 %.1125, 1
  %.15391637 = add nsw i64 %.1235, 1
  %.15491638 = add nsw i64 %.1389, -1
  %.15601639 = icmp slt i64 %.15291636, %.1180
  %.15731640 = icmp slt i64 %.15391637, %.1290
  %or.cond15871641 = select i1 %.15601639, i1 %.15731640, i1 false
  br i1 %or.cond15871641, label %B636, label %B668

B636:                                             ; preds = %B582.preheader, %B1665
  %.15491646 = phi i64 [ %.1549, %B1665 ], [ %.15491638, %B582.preheader ]
  %.15391645 = phi i64 [ %.1539, %B1665 ], [ %.15391637, %B582.preheader ]
  %.15291644 = phi i64 [ %.1529, %B1665 ], [ %.15291636, %B582.preheader ]
  %b.2.21643 = phi i64 [ %.15391645, %B1665 ], [ %.1235, %B582.preheader ]
  %a.2.21642 = phi i64 [ %.15291644, %B1665 ], [ %.1125, %B582.preheader ]
  %.1595 = icmp slt i64 %a.2.21642, -1
  %.1596 = select i1 %.1595, i64 %arg.taken.5.0, i64 0
  %16 = getelementptr i8, ptr %arg.taken.4, i64 %.15291644
  %.1610 = getelementptr i8, ptr %16, i64 %.1596
  %.1611 = load i8, ptr %.1610, align 1
  %.1612.not = icmp eq i8 %.1611, 0
  br i1 %.1612.not, label %B652, label %B1665

B652:                                             ; preds = %B636
  %.1637 = icmp slt i64 %b.2.21643, -1
  %.1638 = select i1 %.1637, i64 %arg.taken.5.0, i64 0
  %17 = getelementptr i8, ptr %arg.taken.4, i64 %.15391645
  %.1652 = getelementptr i8, ptr %17, i64 %.1638
  %.1653 = load i8, ptr %.1652, align 1
  %.1654.not = icmp eq i8 %.1653, 0
  br i1 %.1654.not, label %B668, label %B1665

B668:                                             ; preds = %B1665, %B652, %B582.preheader, %B566, %B420
  %a.3.1 = phi i64 [ %.1125, %B566 ], [ %.1125, %B420 ], [ %.15291636, %B582.preheader ], [ %.1529, %B1665 ], [ %.15291644, %B652 ]
  %b.3.1 = phi i64 [ %.1235, %B566 ], [ %.1235, %B420 ], [ %.15391637, %B582.preheader ], [ %.1539, %B1665 ], [ %.15391645, %B652 ]
  %matched.5.1 = phi i64 [ %.1389, %B566 ], [ %.1389, %B420 ], [ %.15491638, %B582.preheader ], [ %.1549, %B1665 ], [ %.15491646, %B652 ]
  %.1688 = icmp slt i64 %a.3.1, %.1180
  %.1701 = icmp slt i64 %b.3.1, %.1290
  %or.cond1588 = select i1 %.1688, i1 %.1701, i1 false
  br i1 %or.cond1588, label %B692, label %B834

B692:                                             ; preds = %B668
  %.1736.inv = icmp sgt i64 %.1180, 0
  %.1737 = select i1 %.1736.inv, i64 0, i64 %arg.taken.5.0
  %18 = getelementptr i8, ptr %arg.taken.4, i64 %.1180
  %19 = getelementptr i8, ptr %18, i64 -1
  %.1751 = getelementptr i8, ptr %19, i64 %.1737
  %.1752 = load i8, ptr %.1751, align 1
  %.1753.not = icmp eq i8 %.1752, 0
  br i1 %.1753.not, label %B714, label %B736.preheader

B714:                                             ; preds = %B692
  %.1794.inv = icmp sgt i64 %.1290, 0
  %.1795 = select i1 %.1794.inv, i64 0, i64 %arg.taken.5.0
  %20 = getelementptr i8, ptr %arg.taken.4, i64 %.1290
  %21 = getelementptr i8, ptr %20, i64 -1
  %.1809 = getelementptr i8, ptr %21, i64 %.1795
  %.1810 = load i8, ptr %.1809, align 1
  %.1811.not = icmp eq i8 %.1810, 0
  br i1 %.1811.not, label %B834, label %B736.preheader

B736.preheader:                                   ; preds = %B692, %B714
  %.18201653 = add nsw i64 %.1180, -1
  %.18301654 = add nsw i64 %.1290, -1
  %.18401655 = add nsw i64 %matched.5.1, -1
  %.18511656 = icmp slt i64 %a.3.1, %.18201653
  %.18641657 = icmp slt i64 %b.3.1, %.18301654
  %or.cond15891658 = select i1 %.18511656, i1 %.18641657, i1 false
  br i1 %or.cond15891658, label %B790, label %B834

B790:                                             ; preds = %B736.preheader, %B1664
  %.18401663 = phi i64 [ %.1840, %B1664 ], [ %.18401655, %B736.preheader ]
  %.18301662 = phi i64 [ %.1830, %B1664 ], [ %.18301654, %B736.preheader ]
  %.18201661 = phi i64 [ %.1820, %B1664 ], [ %.18201653, %B736.preheader ]
  %b_end.2.21660 = phi i64 [ %.18301662, %B1664 ], [ %.1290, %B736.preheader ]
  %a_end.2.21659 = phi i64 [ %.18201661, %B1664 ], [ %.1180, %B736.preheader ]
  %.1887 = icmp slt i64 %a_end.2.21659, 2
  %.1888 = select i1 %.1887, i64 %arg.taken.5.0, i64 0
  %22 = getelementptr i8, ptr %arg.taken.4, i64 %a_end.2.21659
  %23 = getelementptr i8, ptr %22, i64 -2
  %.1902 = getelementptr i8, ptr %23, i64 %.1888
  %.1903 = load i8, ptr %.1902, align 1
  %.1904.not = icmp eq i8 %.1903, 0
  br i1 %.1904.not, label %B812, label %B1664

B812:                                             ; preds = %B790
  %.1930 = icmp slt i64 %b_end.2.21660, 2
  %.1931 = select i1 %.1930, i64 %arg.taken.5.0, i64 0
  %24 = getelementptr i8, ptr %arg.taken.4, i64 %b_end.2.21660
  %25 = getelementptr i8, ptr %24, i64 -2
  %.1945 = getelementptr i8, ptr %25, i64 %.1931
  %.1946 = load i8, ptr %.1945, align 1
  %.1947.not = icmp eq i8 %.1946, 0
  br i1 %.1947.not, label %B834, label %B1664

B834:                                             ; preds = %B1664, %B812, %B736.preheader, %B714, %B668
  %a_end.3.1 = phi i64 [ %.1180, %B714 ], [ %.1180, %B668 ], [ %.18201653, %B736.preheader ], [ %.1820, %B1664 ], [ %.18201661, %B812 ]
  %b_end.3.1 = phi i64 [ %.1290, %B714 ], [ %.1290, %B668 ], [ %.18301654, %B736.preheader ], [ %.1830, %B1664 ], [ %.18301662, %B812 ]
  %matched.6.1 = phi i64 [ %matched.5.1, %B714 ], [ %matched.5.1, %B668 ], [ %.18401655, %B736.preheader ], [ %.1840, %B1664 ], [ %.18401663, %B812 ]
  %.1969 = icmp sge i64 %a.3.1, %a_end.3.1
  %.1973 = icmp sge i64 %b.3.1, %b_end.3.1
  %or.cond1590 = select i1 %.1969, i1 true, i1 %.1973
  br i1 %or.cond1590, label %B1663, label %B862

B862:                                             ; preds = %B834
  %.2008 = icmp slt i64 %a_end.3.1, 0
  %.2039 = icmp slt i64 %a.3.1, 0
  %.2063 = sub nsw i64 %a_end.3.1, %a.3.1
  %.2064 = sitofp i64 %.2063 to double
  %.2065 = fmul double %.2064, 2.000000e+00
  %.2067 = fcmp oeq double %.2065, 0.000000e+00
  br i1 %.2067, label %B862.if, label %B862.endif, !prof !0

B932:                                             ; preds = %B862.endif
  %.2097 = select i1 %.2008, i64 %arg.content.5.0, i64 0
  %26 = getelementptr i32, ptr %arg.content.4, i64 %a_end.3.1
  %.2111 = getelementptr i32, ptr %26, i64 %.2097
  %.2112 = load i32, ptr %.2111, align 4
  %.2128 = select i1 %.2039, i64 %arg.content.5.0, i64 0
  %27 = getelementptr i32, ptr %arg.content.4, i64 %a.3.1
  %.2142 = getelementptr i32, ptr %27, i64 %.2128
  %.2143 = load i32, ptr %.2142, align 4
  %.2144 = sext i32 %.2112 to i64
  %.2145 = sext i32 %.2143 to i64
  %.2146 = sub nsw i64 %.2144, %.2145
  %.2147 = icmp slt i64 %.2146, 2
  br i1 %.2147, label %B1663, label %B988

B988:                                             ; preds = %B932
  %.2171 = fcmp olt double %.2074, 1.200000e+01
  br i1 %.2171, label %B1010.endif, label %B1320.endif

B1304.loopexit1961:                               ; preds = %B1082.B1046.loopexit_crit_edge.us
  %28 = sitofp i64 %.us-phi1683.us to double
  br label %B1304

B1304:                                            ; preds = %B1048.endif.lr.ph, %B1304.loopexit1961, %B1010.endif
  %longest.3.3.lcssa = phi double [ 0.000000e+00, %B1010.endif ], [ %28, %B1304.loopexit1961 ], [ 0.000000e+00, %B1048.endif.lr.ph ]
  %.2698 = fcmp ogt double %arg.min_words, %longest.3.3.lcssa
  br i1 %.2698, label %B1663, label %B1320.endif

B1358:                                            ; preds = %B1320.endif, %B1358
  %overlapped.3.21745 = phi i64 [ %.2874, %B1358 ], [ 0, %B1320.endif ]
  %.280317401744 = phi i64 [ %.2813, %B1358 ], [ %.2063, %B1320.endif ]
  %.281017411743 = phi i64 [ %.2817, %B1358 ], [ %a.3.1, %B1320.endif ]
  %.2813 = add nsw i64 %.280317401744, -1
  %.2817 = add i64 %.281017411743, 1
  %.2855 = icmp slt i64 %.281017411743, 0
  %.2856 = select i1 %.2855, i64 %arg.taken.5.0, i64 0
  %29 = getelementptr i8, ptr %arg.taken.4, i64 %.281017411743
  %.2870 = getelementptr i8, ptr %29, i64 %.2856
  %.2871 = load i8, ptr %.2870, align 1
  %.2873 = zext i8 %.2871 to i64
  %.2874 = add nuw nsw i64 %overlapped.3.21745, %.2873
  %.2804 = icmp samesign ugt i64 %.280317401744, 1
  br i1 %.2804, label %B1358, label %B1384.endif

B1418:                                            ; preds = %B1384.endif, %B1418
  %overlapped.4.21754 = phi i64 [ %.3039, %B1418 ], [ %overlapped.3.2.lcssa, %B1384.endif ]
  %.296817491753 = phi i64 [ %.2978, %B1418 ], [ %..2926, %B1384.endif ]
  %.297517501752 = phi i64 [ %.2982, %B1418 ], [ %b.3.1, %B1384.endif ]
  %.2978 = add nsw i64 %.296817491753, -1
  %.2982 = add i64 %.297517501752, 1
  %.3020 = icmp slt i64 %.297517501752, 0
  %.3021 = select i1 %.3020, i64 %arg.taken.5.0, i64 0
  %30 = getelementptr i8, ptr %arg.taken.4, i64 %.297517501752
  %.3035 = getelementptr i8, ptr %30, i64 %.3021
  %.3036 = load i8, ptr %.3035, align 1
  %.3038 = zext i8 %.3036 to i64
  %.3039 = add nuw nsw i64 %overlapped.4.21754, %.3038
  %.2969 = icmp samesign ugt i64 %.296817491753, 1
  br i1 %.2969, label %B1418, label %B1444

B1444:                                            ; preds = %B1418, %B1384.endif
  %overlapped.4.2.lcssa = phi i64 [ %overlapped.3.2.lcssa, %B1384.endif ], [ %.3039, %B1418 ]
  %.3048.not = icmp eq i64 %overlapped.4.2.lcssa, 0
  br i1 %.3048.not, label %B1452.endif, label %B1663

B1486:                                            ; preds = %B1452.endif, %B1486
  %.315017581762 = phi i64 [ %.3160, %B1486 ], [ %.2063, %B1452.endif ]
  %.315717591761 = phi i64 [ %.3164, %B1486 ], [ %a.3.1, %B1452.endif ]
  %.3160 = add nsw i64 %.315017581762, -1
  %.3164 = add i64 %.315717591761, 1
  %.3202 = icmp slt i64 %.315717591761, 0
  %.3203 = select i1 %.3202, i64 %arg.taken.5.0, i64 0
  %31 = getelementptr i8, ptr %arg.taken.4, i64 %.315717591761
  %.3217 = getelementptr i8, ptr %31, i64 %.3203
  store i8 1, ptr %.3217, align 1
  %.3151 = icmp samesign ugt i64 %.315017581762, 1
  br i1 %.3151, label %B1486, label %B1500.endif

B1534:                                            ; preds = %B1500.endif, %B1534
  %.330517651769 = phi i64 [ %.3315, %B1534 ], [ %..2926, %B1500.endif ]
  %.331217661768 = phi i64 [ %.3319, %B1534 ], [ %b.3.1, %B1500.endif ]
  %.3315 = add nsw i64 %.330517651769, -1
  %.3319 = add i64 %.331217661768, 1
  %.3357 = icmp slt i64 %.331217661768, 0
  %.3358 = select i1 %.3357, i64 %arg.taken.5.0, i64 0
  %32 = getelementptr i8, ptr %arg.taken.4, i64 %.331217661768
  %.3372 = getelementptr i8, ptr %32, i64 %.3358
  store i8 1, ptr %.3372, align 1
  %.3306 = icmp samesign ugt i64 %.330517651769, 1
  br i1 %.3306, label %B1534, label %B1548

B1548:                                            ; preds = %B1534, %B1500.endif
  %.3435 = getelementptr i64, ptr %arg.spans.4, i64 %"$phi138.1.2.115081539"
  %.3436 = load i64, ptr %.3435, align 8
  %.3467 = icmp slt i64 %count.2.01919, 0
  %.3468 = select i1 %.3467, i64 %arg.passages.5.1, i64 0
  %.3469 = add i64 %.3468, %count.2.01919
  %.3490 = getelementptr i64, ptr %arg.passages.4, i64 %.3469
  store i64 %.3436, ptr %.3490, align 8
  %.3546 = getelementptr i64, ptr %0, i64 %.3469
  store i64 %a.3.1, ptr %.3546, align 8
  %.3604 = getelementptr i64, ptr %1, i64 %.3469
  store i64 %a_end.3.1, ptr %.3604, align 8
  %.3662 = getelementptr i64, ptr %2, i64 %.3469
  store i64 %b.3.1, ptr %.3662, align 8
  %.3720 = getelementptr i64, ptr %3, i64 %.3469
  store i64 %b_end.3.1, ptr %.3720, align 8
  %.3778 = getelementptr i64, ptr %9, i64 %.3469
  store i64 %matched.6.1, ptr %.3778, align 8
  %.3783 = add nsw i64 %count.2.01919, 1
  br label %B1663

common.ret:                                       ; preds = %B1268.if.if, %B862.if, %B1662
  %common.ret.op = phi i32 [ 0, %B1662 ], [ 1, %B862.if ], [ %.us-phi1680, %B1268.if.if ]
  ret i32 %common.ret.op

B1662:                                            ; preds = %B1663, %B0.endif, %B414
  %count.2.01618 = phi i64 [ %count.2.01919, %B414 ], [ 0, %B0.endif ], [ %count.3.1, %B1663 ]
  %longest_first.sroa.0.0 = phi ptr [ null, %B414 ], [ %arg.longest_first.0, %B0.endif ], [ %arg.longest_first.0, %B1663 ]
  %spans.sroa.0.0 = phi ptr [ null, %B414 ], [ %arg.spans.0, %B0.endif ], [ %arg.spans.0, %B1663 ]
  %words.sroa.0.0 = phi ptr [ null, %B414 ], [ %arg.words.0, %B0.endif ], [ %arg.words.0, %B1663 ]
  %half_words.sroa.0.0 = phi ptr [ null, %B414 ], [ %arg.half_words.0, %B0.endif ], [ %arg.half_words.0, %B1663 ]
  %content.sroa.0.0 = phi ptr [ null, %B414 ], [ %arg.content.0, %B0.endif ], [ %arg.content.0, %B1663 ]
  %taken.sroa.0.0 = phi ptr [ null, %B414 ], [ %arg.taken.0, %B0.endif ], [ %arg.taken.0, %B1663 ]
  %passages.sroa.0.0 = phi ptr [ null, %B414 ], [ %arg.passages.0, %B0.endif ], [ %arg.passages.0, %B1663 ]
  tail call void @NRT_decref(ptr %words.sroa.0.0)
  tail call void @NRT_decref(ptr %taken.sroa.0.0)
  tail call void @NRT_decref(ptr %spans.sroa.0.0)
  tail call void @NRT_decref(ptr %passages.sroa.0.0)
  tail call void @NRT_decref(ptr %longest_first.sroa.0.0)
  tail call void @NRT_decref(ptr %half_words.sroa.0.0)
  tail call void @NRT_decref(ptr %content.sroa.0.0)
  store i64 %count.2.01618, ptr %retptr, align 8
  br label %common.ret

B1663:                                            ; preds = %B1444, %B1304, %B932, %B862.endif, %B834, %B1548
  %count.3.1 = phi i64 [ %.3783, %B1548 ], [ %count.2.01919, %B834 ], [ %count.2.01919, %B932 ], [ %count.2.01919, %B1304 ], [ %count.2.01919, %B1444 ], [ %count.2.01919, %B862.endif ]
  %.228 = icmp sgt i64 %.22717721918, 1
  br i1 %.228, label %B80, label %B1662

B1664:                                            ; preds = %B812, %B790
  %.1820 = add nsw i64 %.18201661, -1
  %.1830 = add nsw i64 %.18301662, -1
  %.1840 = add nsw i64 %.18401663, -1
  %.1851 = icmp slt i64 %a.3.1, %.1820
  %.1864 = icmp slt i64 %b.3.1, %.1830
  %or.cond1589 = select i1 %.1851, i1 %.1864, i1 false
  br i1 %or.cond1589, label %B790, label %B834

B1665:                                            ; preds = %B652, %B636
  %.1529 = add nsw i64 %.15291644, 1
  %.1539 = add nsw i64 %.15391645, 1
  %.1549 = add nsw i64 %.15491646, -1
  %.1560 = icmp slt i64 %.1529, %.1180
  %.1573 = icmp slt i64 %.1539, %.1290
  %or.cond1587 = select i1 %.1560, i1 %.1573, i1 false
  br i1 %or.cond1587, label %B636, label %B668

B220.endif:                                       ; preds = %B380, %B208
  %first.4.2 = phi i64 [ %first.2.01920, %B208 ], [ %.1003, %B380 ]
  %.506 = icmp slt i64 %first.4.2, 0
  %.507 = select i1 %.506, i64 %arg.passages.5.1, i64 0
  %.508 = add i64 %.507, %first.4.2
  %.529 = getelementptr i64, ptr %0, i64 %.508
  %.530 = load i64, ptr %.529, align 8
  %.584 = getelementptr i64, ptr %1, i64 %.508
  %.585 = load i64, ptr %.584, align 8
  %.622 = sub i64 %.585, %.530
  %.6651621.not = icmp slt i64 %.622, 1
  br i1 %.6651621.not, label %B300.endif, label %B286

B300.endif:                                       ; preds = %B286, %B220.endif
  %.792 = getelementptr i64, ptr %2, i64 %.508
  %.793 = load i64, ptr %.792, align 8
  %.847 = getelementptr i64, ptr %3, i64 %.508
  %.848 = load i64, ptr %.847, align 8
  %.885 = sub i64 %.848, %.793
  %.9281627.not = icmp slt i64 %.885, 1
  br i1 %.9281627.not, label %B380, label %B366

B862.if:                                          ; preds = %B862
  store ptr @.const.picklebuf.b28008a0f88bad5ff0f0243e84dab90cab19b366, ptr %excinfo, align 8, !numba_exception_output !1
  br label %common.ret

B862.endif:                                       ; preds = %B862
  %33 = getelementptr i32, ptr %arg.half_words.4, i64 %a_end.3.1
  %.2009 = select i1 %.2008, i64 %arg.half_words.5.0, i64 0
  %.2023 = getelementptr i32, ptr %33, i64 %.2009
  %.2024 = load i32, ptr %.2023, align 4
  %.2056 = sext i32 %.2024 to i64
  %34 = getelementptr i32, ptr %arg.half_words.4, i64 %a.3.1
  %.2040 = select i1 %.2039, i64 %arg.half_words.5.0, i64 0
  %.2054 = getelementptr i32, ptr %34, i64 %.2040
  %.2055 = load i32, ptr %.2054, align 4
  %.2057 = sext i32 %.2055 to i64
  %.2058 = sub nsw i64 %.2056, %.2057
  %.2060 = mul nsw i64 %.2058, %matched.6.1
  %.2066 = sitofp i64 %.2060 to double
  %.2074 = fdiv double %.2066, %.2065
  %.2080 = fcmp olt double %.2074, %arg.min_words
  br i1 %.2080, label %B1663, label %B932

B1010.endif:                                      ; preds = %B988
  %.22591694 = icmp sgt i64 %.2063, 0
  br i1 %.22591694, label %B1048.endif.lr.ph, label %B1304

B1048.endif.lr.ph:                                ; preds = %B1010.endif
  %.2344 = sub i64 %b_end.3.1, %b.3.1
  %..2344 = call i64 @llvm.smax.i64(i64 %.2344, i64 0)
  %.23871672.not = icmp slt i64 %.2344, 1
  br i1 %.23871672.not, label %B1304, label %B1048.endif.us.preheader

B1048.endif.us.preheader:                         ; preds = %B1048.endif.lr.ph
  %35 = xor i64 %b.3.1, -1
  %36 = add i64 %b_end.3.1, %35
  br label %B1048.endif.us

B1048.endif.us:                                   ; preds = %B1048.endif.us.preheader, %B1082.B1046.loopexit_crit_edge.us
  %longest.3.31697.us = phi i64 [ %.us-phi1683.us, %B1082.B1046.loopexit_crit_edge.us ], [ 0, %B1048.endif.us.preheader ]
  %.225816841696.us = phi i64 [ %.2268.us, %B1082.B1046.loopexit_crit_edge.us ], [ %.2063, %B1048.endif.us.preheader ]
  %.226516861695.us = phi i64 [ %.2272.us, %B1082.B1046.loopexit_crit_edge.us ], [ %a.3.1, %B1048.endif.us.preheader ]
  %.2268.us = add nsw i64 %.225816841696.us, -1
  %.2272.us = add i64 %.226516861695.us, 1
  %.2439.us = icmp slt i64 %.226516861695.us, %a_end.3.1
  %.2473.us = icmp slt i64 %.226516861695.us, 0
  %.2474.us = select i1 %.2473.us, i64 %arg.words.5.0, i64 0
  %37 = getelementptr i32, ptr %arg.words.4, i64 %.226516861695.us
  %.2488.us = getelementptr i32, ptr %37, i64 %.2474.us
  %.2439.fr.us = freeze i1 %.2439.us
  br i1 %.2439.fr.us, label %B1084.us1703, label %B1084.us.us

B1084.us1703:                                     ; preds = %B1048.endif.us, %B1082.backedge.us1711
  %indvars.iv2063 = phi i64 [ %indvars.iv.next2064, %B1082.backedge.us1711 ], [ %36, %B1048.endif.us ]
  %indvars.iv = phi i64 [ %indvars.iv.next, %B1082.backedge.us1711 ], [ %.2344, %B1048.endif.us ]
  %longest.2.41675.us1704 = phi i64 [ %.2664.us1710, %B1082.backedge.us1711 ], [ %longest.3.31697.us, %B1048.endif.us ]
  %.238616701674.us1705 = phi i64 [ %.2396.us1707, %B1082.backedge.us1711 ], [ %..2344, %B1048.endif.us ]
  %.239316711673.us1706 = phi i64 [ %.2400.us1708, %B1082.backedge.us1711 ], [ %b.3.1, %B1048.endif.us ]
  %.2396.us1707 = add nsw i64 %.238616701674.us1705, -1
  %.2400.us1708 = add i64 %.239316711673.us1706, 1
  %.2448.us = icmp slt i64 %.239316711673.us1706, %b_end.3.1
  br i1 %.2448.us, label %B1126.us, label %B1268.us

B1126.us:                                         ; preds = %B1084.us1703
  %.2489.us = load i32, ptr %.2488.us, align 4
  %.2508.us = icmp slt i64 %.239316711673.us1706, 0
  %.2509.us = select i1 %.2508.us, i64 %arg.words.5.0, i64 0
  %38 = getelementptr i32, ptr %arg.words.4, i64 %.239316711673.us1706
  %.2523.us = getelementptr i32, ptr %38, i64 %.2509.us
  %.2524.us = load i32, ptr %.2523.us, align 4
  %.2525.us = icmp eq i32 %.2489.us, %.2524.us
  br i1 %.2525.us, label %B1174.us, label %B1268.us

B1174.us:                                         ; preds = %B1126.us, %B1220.us
  %length.2.6.us = phi i64 [ %.2531.us, %B1220.us ], [ 0, %B1126.us ]
  %.2531.us = add nuw nsw i64 %length.2.6.us, 1
  %.2542.us = add nsw i64 %.2531.us, %.226516861695.us
  %.2544.us = icmp slt i64 %.2542.us, %a_end.3.1
  br i1 %.2544.us, label %B1202.us, label %B1268.us

B1202.us:                                         ; preds = %B1174.us
  %exitcond.not = icmp eq i64 %length.2.6.us, %indvars.iv2063
  br i1 %exitcond.not, label %B1268.us, label %B1220.us

B1220.us:                                         ; preds = %B1202.us
  %.2551.us = add nsw i64 %.2531.us, %.239316711673.us1706
  %.2577.us = icmp slt i64 %.2542.us, 0
  %.2578.us = select i1 %.2577.us, i64 %arg.words.5.0, i64 0
  %39 = getelementptr i32, ptr %arg.words.4, i64 %.2542.us
  %.2592.us = getelementptr i32, ptr %39, i64 %.2578.us
  %.2593.us = load i32, ptr %.2592.us, align 4
  %.2612.us = icmp slt i64 %.2551.us, 0
  %.2613.us = select i1 %.2612.us, i64 %arg.words.5.0, i64 0
  %40 = getelementptr i32, ptr %arg.words.4, i64 %.2551.us
  %.2627.us = getelementptr i32, ptr %40, i64 %.2613.us
  %.2628.us = load i32, ptr %.2627.us, align 4
  %.2629.us = icmp eq i32 %.2593.us, %.2628.us
  br i1 %.2629.us, label %B1174.us, label %B1268.us

B1268.us:                                         ; preds = %B1174.us, %B1202.us, %B1220.us, %B1126.us, %B1084.us1703
  %length.3.5.us = phi i64 [ 0, %B1084.us1703 ], [ 0, %B1126.us ], [ %.2531.us, %B1174.us ], [ %indvars.iv, %B1202.us ], [ %.2531.us, %B1220.us ]
  store i64 0, ptr %.2648, align 8
  %.2654.us1709 = call i32 @helper_1(ptr nonnull %.2648, ptr nonnull %excinfo.1, i64 %longest.2.41675.us1704, i64 %length.3.5.us)
  switch i32 %.2654.us1709, label %B1268.if.if [
    i32 -2, label %B1082.backedge.us1711
    i32 0, label %B1082.backedge.us1711
  ], !prof !2

B1082.backedge.us1711:                            ; preds = %B1268.us, %B1268.us
  %.2664.us1710 = load i64, ptr %.2648, align 8
  %.2387.us1712 = icmp sgt i64 %.238616701674.us1705, 1
  %indvars.iv.next = add i64 %indvars.iv, -1
  %indvars.iv.next2064 = add i64 %indvars.iv2063, -1
  br i1 %.2387.us1712, label %B1084.us1703, label %B1082.B1046.loopexit_crit_edge.us

B1082.B1046.loopexit_crit_edge.us:                ; preds = %B1082.backedge.us.us, %B1082.backedge.us1711
  %.us-phi1683.us = phi i64 [ %.2664.us1710, %B1082.backedge.us1711 ], [ %.2664.us.us, %B1082.backedge.us.us ]
  %.2259.us = icmp sgt i64 %.225816841696.us, 1
  br i1 %.2259.us, label %B1048.endif.us, label %B1304.loopexit1961

B1084.us.us:                                      ; preds = %B1048.endif.us, %B1082.backedge.us.us
  %longest.2.41675.us.us = phi i64 [ %.2664.us.us, %B1082.backedge.us.us ], [ %longest.3.31697.us, %B1048.endif.us ]
  %.238616701674.us.us = phi i64 [ %.2396.us.us, %B1082.backedge.us.us ], [ %..2344, %B1048.endif.us ]
  store i64 0, ptr %.2648, align 8
  %.2654.us.us = call i32 @helper_1(ptr nonnull %.2648, ptr nonnull %excinfo.1, i64 %longest.2.41675.us.us, i64 0)
  switch i32 %.2654.us.us, label %B1268.if.if [
    i32 -2, label %B1082.backedge.us.us
    i32 0, label %B1082.backedge.us.us
  ], !prof !2

B1082.backedge.us.us:                             ; preds = %B1084.us.us, %B1084.us.us
  %.2396.us.us = add nsw i64 %.238616701674.us.us, -1
  %.2664.us.us = load i64, ptr %.2648, align 8
  %.2387.us.us = icmp sgt i64 %.238616701674.us.us, 1
  br i1 %.2387.us.us, label %B1084.us.us, label %B1082.B1046.loopexit_crit_edge.us

B1268.if.if:                                      ; preds = %B1084.us.us, %B1268.us
  %.us-phi1680 = phi i32 [ %.2654.us1709, %B1268.us ], [ %.2654.us.us, %B1084.us.us ]
  %.2662 = icmp sgt i32 %.us-phi1680, 0
  %.2655 = load ptr, ptr %excinfo.1, align 8
  %.2663 = select i1 %.2662, ptr %.2655, ptr undef
  store ptr %.2663, ptr %excinfo, align 8
  br label %common.ret

B1320.endif:                                      ; preds = %B988, %B1304
  %.28041742 = icmp sgt i64 %.2063, 0
  br i1 %.28041742, label %B1358, label %B1384.endif

B1384.endif:                                      ; preds = %B1358, %B1320.endif
  %overlapped.3.2.lcssa = phi i64 [ 0, %B1320.endif ], [ %.2874, %B1358 ]
  %.2926 = sub i64 %b_end.3.1, %b.3.1
  %.2927 = icmp sgt i64 %.2926, 0
  %..2926 = call i64 @llvm.smax.i64(i64 %.2926, i64 0)
  br i1 %.2927, label %B1418, label %B1444

B1452.endif:                                      ; preds = %B1444
  br i1 %.28041742, label %B1486, label %B1500.endif

B1500.endif:                                      ; preds = %B1486, %B1452.endif
  %.33061767.not = icmp slt i64 %.2926, 1
  br i1 %.33061767.not, label %B1548, label %B1534
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_1(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #1 {
B0:
  %.13 = tail call i64 @llvm.smax.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
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
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }
attributes #2 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { noinline }
attributes #4 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{i1 true}
!2 = !{!"branch_weights", i32 1, i32 49, i32 49}
