; of a7898912636a3662ad368607629095f2
; returns int64


define range(i32 -1, -2) i32 @clusterer_duplicates_kernels_candidates(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.lists.0, ptr %arg.lists.1, i64 %arg.lists.2, i64 %arg.lists.3, ptr %arg.lists.4, i64 %arg.lists.5.0, i64 %arg.lists.6.0, ptr %arg.places.0, ptr %arg.places.1, i64 %arg.places.2, i64 %arg.places.3, ptr %arg.places.4, i64 %arg.places.5.0, i64 %arg.places.6.0, ptr %arg.by_row.0, ptr %arg.by_row.1, i64 %arg.by_row.2, i64 %arg.by_row.3, ptr %arg.by_row.4, i64 %arg.by_row.5.0, i64 %arg.by_row.6.0, ptr %arg.postings.0, ptr %arg.postings.1, i64 %arg.postings.2, i64 %arg.postings.3, ptr %arg.postings.4, i64 %arg.postings.5.0, i64 %arg.postings.6.0, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.6.0, ptr %arg.needed.0, ptr %arg.needed.1, i64 %arg.needed.2, i64 %arg.needed.3, ptr %arg.needed.4, i64 %arg.needed.5.0, i64 %arg.needed.6.0, ptr %arg.families.0, ptr %arg.families.1, i64 %arg.families.2, i64 %arg.families.3, ptr %arg.families.4, i64 %arg.families.5.0, i64 %arg.families.6.0, ptr %arg.rows.0, ptr %arg.rows.1, i64 %arg.rows.2, i64 %arg.rows.3, ptr %arg.rows.4, i64 %arg.rows.5.0, i64 %arg.rows.6.0, i64 %arg.narrow, i64 %arg.wide, i64 %arg.limit, i64 %arg.leaders, i64 %arg.most, i64 %arg.links, ptr %arg.counts.0, ptr %arg.counts.1, i64 %arg.counts.2, i64 %arg.counts.3, ptr %arg.counts.4, i64 %arg.counts.5.0, i64 %arg.counts.6.0, ptr %arg.touched.0, ptr %arg.touched.1, i64 %arg.touched.2, i64 %arg.touched.3, ptr %arg.touched.4, i64 %arg.touched.5.0, i64 %arg.touched.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0, ptr %arg.cut.0, ptr %arg.cut.1, i64 %arg.cut.2, i64 %arg.cut.3, ptr %arg.cut.4, i64 %arg.cut.5.0, i64 %arg.cut.6.0) {
B0:
  %.714 = alloca i64, align 8
  store i64 0, ptr %.714, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  tail call void @NRT_incref(ptr %arg.lists.0)
  tail call void @NRT_incref(ptr %arg.places.0)
  tail call void @NRT_incref(ptr %arg.by_row.0)
  tail call void @NRT_incref(ptr %arg.postings.0)
  tail call void @NRT_incref(ptr %arg.indptr.0)
  tail call void @NRT_incref(ptr %arg.needed.0)
  tail call void @NRT_incref(ptr %arg.families.0)
  tail call void @NRT_incref(ptr %arg.rows.0)
  tail call void @NRT_incref(ptr %arg.counts.0)
  tail call void @NRT_incref(ptr %arg.touched.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  tail call void @NRT_incref(ptr %arg.cut.0)
  %.2441046 = icmp sgt i64 %arg.rows.5.0, 0
  br i1 %.2441046, label %B16.lr.ph, label %B1232

B16.lr.ph:                                        ; preds = %B0
  %.710.neg = mul i64 %arg.leaders, -2
  %.2023 = icmp slt i64 %arg.links, 0
  br label %B16

B14.loopexit:                                     ; preds = %B1234, %B858.else.if.preheader.split, %B978.endif
  %n.2.1.lcssa = phi i64 [ %n.4.01056, %B978.endif ], [ %n.4.01056, %B858.else.if.preheader.split ], [ %n.3.2, %B1234 ]
  %exitcond1102.not = icmp eq i64 %.265, %arg.rows.5.0
  br i1 %exitcond1102.not, label %B1232, label %B16

B16:                                              ; preds = %B16.lr.ph, %B14.loopexit
  %n.4.01056 = phi i64 [ 0, %B16.lr.ph ], [ %n.2.1.lcssa, %B14.loopexit ]
  %.24310141055 = phi i64 [ 0, %B16.lr.ph ], [ %.265, %B14.loopexit ]
  %.256 = mul i64 %.24310141055, %arg.rows.6.0
  %.260 = getelementptr i8, ptr %arg.rows.4, i64 %.256
  %.262 = load i64, ptr %.260, align 8
  %.265 = add nuw nsw i64 %.24310141055, 1
  %.310 = icmp slt i64 %.262, 0
  %.311 = select i1 %.310, i64 %arg.families.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.families.4, i64 %.262
  %.325 = getelementptr i64, ptr %0, i64 %.311
  %.326 = load i64, ptr %.325, align 8
  %.327 = icmp slt i64 %.326, 0
  %spec.select = select i1 %.327, i64 %arg.wide, i64 %arg.narrow
  %.365 = select i1 %.310, i64 %arg.by_row.5.0, i64 0
  %1 = getelementptr i64, ptr %arg.by_row.4, i64 %.262
  %.379 = getelementptr i64, ptr %1, i64 %.365
  %.380 = load i64, ptr %.379, align 8
  %.396 = icmp slt i64 %.262, -1
  %.397 = select i1 %.396, i64 %arg.by_row.5.0, i64 0
  %2 = getelementptr i8, ptr %1, i64 8
  %.411 = getelementptr i64, ptr %2, i64 %.397
  %.412 = load i64, ptr %.411, align 8
  %.449 = sub i64 %.412, %.380
  %.494964.not = icmp slt i64 %.449, 1
  br i1 %.494964.not, label %B596.endif.thread, label %B118.lr.ph

B596.endif.thread:                                ; preds = %B16
  %.12591105 = select i1 %.310, i64 %arg.needed.5.0, i64 0
  %3 = getelementptr i32, ptr %arg.needed.4, i64 %.262
  %.12731106 = getelementptr i32, ptr %3, i64 %.12591105
  %.12741107 = load i32, ptr %.12731106, align 4
  br label %B824

B118.lr.ph:                                       ; preds = %B16
  %.758 = select i1 %.310, i64 %arg.cut.5.0, i64 0
  %4 = getelementptr i8, ptr %arg.cut.4, i64 %.262
  %.772 = getelementptr i8, ptr %4, i64 %.758
  %.785 = icmp eq i64 %spec.select, %arg.wide
  br label %B118

B116.loopexit:                                    ; preds = %B560, %B430.endif
  %found.2.2.lcssa = phi i64 [ %found.4.1969, %B430.endif ], [ %found.3.3, %B560 ]
  %.494 = icmp sgt i64 %.493956968, 1
  br i1 %.494, label %B118, label %B596.endif

B118:                                             ; preds = %B118.lr.ph, %B116.loopexit
  %found.4.1969 = phi i64 [ 0, %B118.lr.ph ], [ %found.2.2.lcssa, %B116.loopexit ]
  %.493956968 = phi i64 [ %.449, %B118.lr.ph ], [ %.503, %B116.loopexit ]
  %.500957967 = phi i64 [ %.380, %B118.lr.ph ], [ %.507, %B116.loopexit ]
  %.503 = add nsw i64 %.493956968, -1
  %.507 = add i64 %.500957967, 1
  %.545 = icmp slt i64 %.500957967, 0
  %.546 = select i1 %.545, i64 %arg.lists.5.0, i64 0
  %5 = getelementptr i32, ptr %arg.lists.4, i64 %.500957967
  %.560 = getelementptr i32, ptr %5, i64 %.546
  %.561 = load i32, ptr %.560, align 4
  %.563 = sext i32 %.561 to i64
  %.576 = icmp slt i32 %.561, 0
  %.577 = select i1 %.576, i64 %arg.indptr.5.0, i64 0
  %6 = getelementptr i64, ptr %arg.indptr.4, i64 %.577
  %.591 = getelementptr i64, ptr %6, i64 %.563
  %.592 = load i64, ptr %.591, align 8
  %.607 = select i1 %.545, i64 %arg.places.5.0, i64 0
  %7 = getelementptr i32, ptr %arg.places.4, i64 %.500957967
  %.621 = getelementptr i32, ptr %7, i64 %.607
  %.622 = load i32, ptr %.621, align 4
  %.623 = sext i32 %.622 to i64
  %.675 = icmp slt i32 %.561, -1
  %.676 = select i1 %.675, i64 %arg.indptr.5.0, i64 0
  %8 = getelementptr i64, ptr %arg.indptr.4, i64 %.563
  %9 = getelementptr i8, ptr %8, i64 8
  %.690 = getelementptr i64, ptr %9, i64 %.676
  %.691 = load i64, ptr %.690, align 8
  %.693 = sub nsw i64 %.691, %.592
  %.702 = icmp sgt i64 %.693, %spec.select
  br i1 %.702, label %B292, label %B430.endif

B292:                                             ; preds = %B118
  %.neg = sub i64 %.710.neg, %.592
  %.711 = add i64 %.neg, %.623
  store i64 0, ptr %.714, align 8
  %.720 = call i32 @helper_1(ptr nonnull %.714, ptr nonnull %excinfo.1, i64 %.711, i64 0)
  switch i32 %.720, label %B292.if.if [
    i32 -2, label %B292.endif
    i32 0, label %B292.endif
  ], !prof !0

B470:                                             ; preds = %B470.lr.ph, %B560
  %found.2.2953 = phi i64 [ %found.4.1969, %B470.lr.ph ], [ %found.3.3, %B560 ]
  %.961948952 = phi i64 [ %.919, %B470.lr.ph ], [ %.971, %B560 ]
  %.968949951 = phi i64 [ %.592, %B470.lr.ph ], [ %.975, %B560 ]
  %.971 = add nsw i64 %.961948952, -1
  %.975 = add i64 %.968949951, 1
  %.1003.not = icmp slt i64 %.968949951, %.1002
  %spec.select937 = select i1 %.1003.not, i64 0, i64 %skipped.2.2
  %.1032 = add nsw i64 %spec.select937, %.968949951
  %.1050 = icmp slt i64 %.1032, 0
  %.1051 = select i1 %.1050, i64 %arg.postings.5.0, i64 0
  %10 = getelementptr i32, ptr %arg.postings.4, i64 %.1032
  %.1065 = getelementptr i32, ptr %10, i64 %.1051
  %.1066 = load i32, ptr %.1065, align 4
  %.1077 = sext i32 %.1066 to i64
  %.1090 = icmp slt i32 %.1066, 0
  %.1091 = select i1 %.1090, i64 %arg.counts.5.0, i64 0
  %11 = getelementptr i32, ptr %arg.counts.4, i64 %.1091
  %.1105 = getelementptr i32, ptr %11, i64 %.1077
  %.1106 = load i32, ptr %.1105, align 4
  %.1108 = icmp eq i32 %.1106, 0
  br i1 %.1108, label %B540, label %B560

B540:                                             ; preds = %B470
  %.1125 = icmp slt i64 %found.2.2953, 0
  %.1126 = select i1 %.1125, i64 %arg.touched.5.0, i64 0
  %12 = getelementptr i32, ptr %arg.touched.4, i64 %found.2.2953
  %.1140 = getelementptr i32, ptr %12, i64 %.1126
  store i32 %.1066, ptr %.1140, align 4
  %.1143 = add nsw i64 %found.2.2953, 1
  %.1185.pre = load i32, ptr %.1105, align 4
  br label %B560

B560:                                             ; preds = %B540, %B470
  %.1185 = phi i32 [ %.1185.pre, %B540 ], [ %.1106, %B470 ]
  %found.3.3 = phi i64 [ %.1143, %B540 ], [ %found.2.2953, %B470 ]
  %.1187 = add i32 %.1185, 1
  store i32 %.1187, ptr %.1105, align 4
  %.962 = icmp samesign ugt i64 %.961948952, 1
  br i1 %.962, label %B470, label %B116.loopexit

B688:                                             ; preds = %B688.lr.ph, %B1233
  %above.4.1980 = phi i64 [ 0, %B688.lr.ph ], [ %above.5.2, %B1233 ]
  %.1372976978 = phi i64 [ 0, %B688.lr.ph ], [ %.1379, %B1233 ]
  %.1379 = add nuw nsw i64 %.1372976978, 1
  %13 = getelementptr i32, ptr %arg.touched.4, i64 %.1372976978
  %.1437 = load i32, ptr %13, align 4
  %.1443 = sext i32 %.1437 to i64
  %.1456 = icmp slt i32 %.1437, 0
  %.1457 = select i1 %.1456, i64 %arg.counts.5.0, i64 0
  %14 = getelementptr i32, ptr %arg.counts.4, i64 %.1457
  %.1471 = getelementptr i32, ptr %14, i64 %.1443
  %.1472 = load i32, ptr %.1471, align 4
  %.1475.not = icmp slt i32 %.1472, %.1274
  br i1 %.1475.not, label %B1233, label %B730

B730:                                             ; preds = %B688
  %.1509 = load i64, ptr %.325, align 8
  %.1510 = icmp sgt i64 %.1509, -1
  br i1 %.1510, label %B754, label %B812

B754:                                             ; preds = %B730
  %.1559 = select i1 %.1456, i64 %arg.families.5.0, i64 0
  %15 = getelementptr i64, ptr %arg.families.4, i64 %.1559
  %.1573 = getelementptr i64, ptr %15, i64 %.1443
  %.1574 = load i64, ptr %.1573, align 8
  %.1575 = icmp eq i64 %.1509, %.1574
  br i1 %.1575, label %B790, label %B812

B790:                                             ; preds = %B754
  store i32 0, ptr %.1471, align 4
  store i8 1, ptr %.1647, align 1
  br label %B1233

B812:                                             ; preds = %B754, %B730
  %.1654 = add nsw i64 %above.4.1980, 1
  br label %B1233

B824:                                             ; preds = %B1233, %B596.endif.thread, %B596.endif
  %.12751111.in = phi i32 [ %.1274, %B596.endif ], [ %.12741107, %B596.endif.thread ], [ %.1274, %B1233 ]
  %found.4.1.lcssa1110 = phi i64 [ %found.2.2.lcssa, %B596.endif ], [ 0, %B596.endif.thread ], [ %found.2.2.lcssa, %B1233 ]
  %above.4.1.lcssa = phi i64 [ 0, %B596.endif ], [ 0, %B596.endif.thread ], [ %above.5.2, %B1233 ]
  %.12751111 = sext i32 %.12751111.in to i64
  %.1688 = icmp sgt i64 %above.4.1.lcssa, %arg.most
  br i1 %.1688, label %B836, label %B978.endif

B836:                                             ; preds = %B824
  %.1722 = select i1 %.310, i64 %arg.cut.5.0, i64 0
  %16 = getelementptr i8, ptr %arg.cut.4, i64 %.262
  %.1736 = getelementptr i8, ptr %16, i64 %.1722
  store i8 1, ptr %.1736, align 1
  %.1741 = icmp sgt i64 %above.4.1.lcssa, %arg.links
  br i1 %.1741, label %B858.else.if.preheader, label %B978.endif

B858.else.if.preheader:                           ; preds = %B836
  %.1892986.not = icmp slt i64 %found.4.1.lcssa1110, 1
  br i1 %.1892986.not, label %B858.else.if.preheader.split, label %B858.else.if.us

B858.else.if.us:                                  ; preds = %B858.else.if.preheader, %B918.B966_crit_edge.us
  %level.2.2.us = phi i64 [ %.1803.us, %B918.B966_crit_edge.us ], [ %.12751111, %B858.else.if.preheader ]
  %.1768.1.us = ashr i64 %level.2.2.us, 3
  %.1801.us = add i64 %level.2.2.us, 1
  %.1803.us = add i64 %.1801.us, %.1768.1.us
  br label %B920.us

B920.us:                                          ; preds = %B858.else.if.us, %B920.us
  %above.7.3989.us = phi i64 [ 0, %B858.else.if.us ], [ %.1997.us, %B920.us ]
  %.1898985987.us = phi i64 [ 0, %B858.else.if.us ], [ %.1905.us, %B920.us ]
  %.1905.us = add nuw nsw i64 %.1898985987.us, 1
  %17 = getelementptr i32, ptr %arg.touched.4, i64 %.1898985987.us
  %.1959.us = load i32, ptr %17, align 4
  %.1961.us = sext i32 %.1959.us to i64
  %.1974.us = icmp slt i32 %.1959.us, 0
  %.1975.us = select i1 %.1974.us, i64 %arg.counts.5.0, i64 0
  %18 = getelementptr i32, ptr %arg.counts.4, i64 %.1975.us
  %.1989.us = getelementptr i32, ptr %18, i64 %.1961.us
  %.1990.us = load i32, ptr %.1989.us, align 4
  %.1992.us = sext i32 %.1990.us to i64
  %.1993.us = icmp sle i64 %.1803.us, %.1992.us
  %.1996.us = zext i1 %.1993.us to i64
  %.1997.us = add nuw nsw i64 %above.7.3989.us, %.1996.us
  %exitcond1100.not = icmp eq i64 %found.4.1.lcssa1110, %.1905.us
  br i1 %exitcond1100.not, label %B918.B966_crit_edge.us, label %B920.us

B918.B966_crit_edge.us:                           ; preds = %B920.us
  %.2023.us = icmp sgt i64 %.1997.us, %arg.links
  br i1 %.2023.us, label %B858.else.if.us, label %B978.endif

B858.else.if.preheader.split:                     ; preds = %B858.else.if.preheader
  br i1 %.2023, label %B858.else.if.us999, label %B14.loopexit

B858.else.if.us999:                               ; preds = %B858.else.if.preheader.split, %B858.else.if.us999
  br label %B858.else.if.us999

B1020:                                            ; preds = %B1020.preheader, %B1234
  %spare.2.11010 = phi i64 [ %spare.3.2, %B1234 ], [ %.2048, %B1020.preheader ]
  %n.2.11009 = phi i64 [ %n.3.2, %B1234 ], [ %n.4.01056, %B1020.preheader ]
  %.214210051007 = phi i64 [ %.2149, %B1234 ], [ 0, %B1020.preheader ]
  %.2149 = add nuw nsw i64 %.214210051007, 1
  %19 = getelementptr i32, ptr %arg.touched.4, i64 %.214210051007
  %.2207 = load i32, ptr %19, align 4
  %.2213 = sext i32 %.2207 to i64
  %.2226 = icmp slt i32 %.2207, 0
  %.2227 = select i1 %.2226, i64 %arg.counts.5.0, i64 0
  %20 = getelementptr i32, ptr %arg.counts.4, i64 %.2227
  %.2241 = getelementptr i32, ptr %20, i64 %.2213
  %.2242 = load i32, ptr %.2241, align 4
  store i32 0, ptr %.2241, align 4
  %.2281 = sext i32 %.2242 to i64
  %.2282 = icmp sgt i64 %level.3.1, %.2281
  br i1 %.2282, label %B1076, label %B1112

B1076:                                            ; preds = %B1020
  %.2289 = icmp sgt i64 %below.2.1, %.2281
  %.2294 = icmp slt i64 %spare.2.11010, 1
  %or.cond = select i1 %.2289, i1 true, i1 %.2294
  br i1 %or.cond, label %B1234, label %B1102

B1102:                                            ; preds = %B1076
  %.2312 = add nsw i64 %spare.2.11010, -1
  br label %B1112

B1112:                                            ; preds = %B1102, %B1020
  %spare.4.2 = phi i64 [ %.2312, %B1102 ], [ %spare.2.11010, %B1020 ]
  %.2331 = shl nsw i64 %.2213, 32
  %.2333 = or i64 %.2331, %.262
  %.2348 = icmp slt i64 %n.2.11009, 0
  %.2349 = select i1 %.2348, i64 %arg.out.5.0, i64 0
  %21 = getelementptr i64, ptr %arg.out.4, i64 %n.2.11009
  %.2363 = getelementptr i64, ptr %21, i64 %.2349
  store i64 %.2333, ptr %.2363, align 8
  %.2366 = add nsw i64 %n.2.11009, 1
  br label %B1234

common.ret:                                       ; preds = %B292.if.if, %B1232
  %common.ret.op = phi i32 [ 0, %B1232 ], [ %.720, %B292.if.if ]
  ret i32 %common.ret.op

B1232:                                            ; preds = %B14.loopexit, %B0
  %n.4.0.lcssa = phi i64 [ 0, %B0 ], [ %n.2.1.lcssa, %B14.loopexit ]
  tail call void @NRT_decref(ptr %arg.touched.0)
  tail call void @NRT_decref(ptr %arg.postings.0)
  tail call void @NRT_decref(ptr %arg.places.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.needed.0)
  tail call void @NRT_decref(ptr %arg.lists.0)
  tail call void @NRT_decref(ptr %arg.indptr.0)
  tail call void @NRT_decref(ptr %arg.families.0)
  tail call void @NRT_decref(ptr %arg.cut.0)
  tail call void @NRT_decref(ptr %arg.counts.0)
  tail call void @NRT_decref(ptr %arg.by_row.0)
  tail call void @NRT_decref(ptr %arg.rows.0)
  store i64 %n.4.0.lcssa, ptr %retptr, align 8
  br label %common.ret

B1233:                                            ; preds = %B688, %B812, %B790
  %above.5.2 = phi i64 [ %above.4.1980, %B790 ], [ %.1654, %B812 ], [ %above.4.1980, %B688 ]
  %exitcond.not = icmp eq i64 %found.2.2.lcssa, %.1379
  br i1 %exitcond.not, label %B824, label %B688

B1234:                                            ; preds = %B1076, %B1112
  %n.3.2 = phi i64 [ %.2366, %B1112 ], [ %n.2.11009, %B1076 ]
  %spare.3.2 = phi i64 [ %spare.4.2, %B1112 ], [ %spare.2.11010, %B1076 ]
  %exitcond1101.not = icmp eq i64 %found.4.1.lcssa1110, %.2149
  br i1 %exitcond1101.not, label %B14.loopexit, label %B1020

B292.endif:                                       ; preds = %B292, %B292
  %.730 = load i64, ptr %.714, align 8
  %.773 = load i8, ptr %.772, align 1
  %.776 = icmp ne i8 %.773, 0
  %.809 = icmp sle i64 %.693, %arg.limit
  %"$phi418.5.2.3" = select i1 %.785, i1 %.809, i1 false
  %.824 = or i1 %"$phi418.5.2.3", %.776
  %.859 = zext i1 %.824 to i8
  store i8 %.859, ptr %.772, align 1
  br label %B430.endif

B292.if.if:                                       ; preds = %B292
  %.728 = icmp sgt i32 %.720, 0
  %.721 = load ptr, ptr %excinfo.1, align 8
  %.729 = select i1 %.728, ptr %.721, ptr undef
  store ptr %.729, ptr %excinfo, align 8
  br label %common.ret

B430.endif:                                       ; preds = %B118, %B292.endif
  %skipped.2.2 = phi i64 [ %.730, %B292.endif ], [ 0, %B118 ]
  %22 = add i64 %.592, %skipped.2.2
  %.919 = sub i64 %.623, %22
  %.962950.not = icmp slt i64 %.919, 1
  br i1 %.962950.not, label %B116.loopexit, label %B470.lr.ph

B470.lr.ph:                                       ; preds = %B430.endif
  %.1002 = add nsw i64 %.592, %arg.leaders
  br label %B470

B596.endif:                                       ; preds = %B116.loopexit
  %.1259 = select i1 %.310, i64 %arg.needed.5.0, i64 0
  %23 = getelementptr i32, ptr %arg.needed.4, i64 %.262
  %.1273 = getelementptr i32, ptr %23, i64 %.1259
  %.1274 = load i32, ptr %.1273, align 4
  %.1324 = icmp sgt i64 %found.2.2.lcssa, 0
  br i1 %.1324, label %B688.lr.ph, label %B824

B688.lr.ph:                                       ; preds = %B596.endif
  %.1633 = select i1 %.310, i64 %arg.cut.5.0, i64 0
  %24 = getelementptr i8, ptr %arg.cut.4, i64 %.262
  %.1647 = getelementptr i8, ptr %24, i64 %.1633
  br label %B688

B978.endif:                                       ; preds = %B918.B966_crit_edge.us, %B824, %B836
  %level.3.1 = phi i64 [ %.12751111, %B824 ], [ %.12751111, %B836 ], [ %.1803.us, %B918.B966_crit_edge.us ]
  %below.2.1 = phi i64 [ %.12751111, %B824 ], [ %.12751111, %B836 ], [ %level.2.2.us, %B918.B966_crit_edge.us ]
  %above.8.1 = phi i64 [ %above.4.1.lcssa, %B824 ], [ %above.4.1.lcssa, %B836 ], [ %.1997.us, %B918.B966_crit_edge.us ]
  %.21361006.not = icmp slt i64 %found.4.1.lcssa1110, 1
  br i1 %.21361006.not, label %B14.loopexit, label %B1020.preheader

B1020.preheader:                                  ; preds = %B978.endif
  %.2048 = sub nsw i64 %arg.links, %above.8.1
  br label %B1020
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_1(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #0 {
B0:
  %.13 = tail call i64 @llvm.smax.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite)
define internal void @NRT_incref(ptr %p) alwaysinline {
  ret void
}

; Function Attrs: noinline
define internal void @NRT_decref(ptr %p) alwaysinline {
  ret void
}

; Function Attrs: nounwind


attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { noinline }
attributes #4 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!"branch_weights", i32 1, i32 99}
