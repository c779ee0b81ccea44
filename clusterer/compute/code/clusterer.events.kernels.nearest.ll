; of 784424ea88e95828b1faaf812c32f69d
; returns none

@.const.pickledata.b28008a0f88bad5ff0f0243e84dab90cab19b366 = internal constant [69 x i8] c"\80\04\95:\00\00\00\00\00\00\00\8C\08builtins\94\8C\11ZeroDivisionError\94\93\94\8C\10division by zero\94\85\94N\87\94."
@.const.pickledata.b28008a0f88bad5ff0f0243e84dab90cab19b366.sha1 = internal constant [20 x i8] c"\B2\80\08\A0\F8\8B\AD_\F0\F0$>\84\DA\B9\0C\AB\19\B3f"
@.const.picklebuf.b28008a0f88bad5ff0f0243e84dab90cab19b366 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.b28008a0f88bad5ff0f0243e84dab90cab19b366, i32 69, ptr @.const.pickledata.b28008a0f88bad5ff0f0243e84dab90cab19b366.sha1, ptr null, i32 0 }

define range(i32 -1, -2) i32 @clusterer_events_kernels_nearest(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.6.0, ptr %arg.columns.0, ptr %arg.columns.1, i64 %arg.columns.2, i64 %arg.columns.3, ptr %arg.columns.4, i64 %arg.columns.5.0, i64 %arg.columns.6.0, ptr %arg.weights.0, ptr %arg.weights.1, i64 %arg.weights.2, i64 %arg.weights.3, ptr %arg.weights.4, i64 %arg.weights.5.0, i64 %arg.weights.6.0, ptr %arg.starts.0, ptr %arg.starts.1, i64 %arg.starts.2, i64 %arg.starts.3, ptr %arg.starts.4, i64 %arg.starts.5.0, i64 %arg.starts.6.0, ptr %arg.postings.0, ptr %arg.postings.1, i64 %arg.postings.2, i64 %arg.postings.3, ptr %arg.postings.4, i64 %arg.postings.5.0, i64 %arg.postings.6.0, ptr %arg.posted.0, ptr %arg.posted.1, i64 %arg.posted.2, i64 %arg.posted.3, ptr %arg.posted.4, i64 %arg.posted.5.0, i64 %arg.posted.6.0, ptr %arg.days.0, ptr %arg.days.1, i64 %arg.days.2, i64 %arg.days.3, ptr %arg.days.4, i64 %arg.days.5.0, i64 %arg.days.6.0, ptr %arg.languages.0, ptr %arg.languages.1, i64 %arg.languages.2, i64 %arg.languages.3, ptr %arg.languages.4, i64 %arg.languages.5.0, i64 %arg.languages.6.0, i64 %arg.undated, ptr %arg.low.0, ptr %arg.low.1, i64 %arg.low.2, i64 %arg.low.3, ptr %arg.low.4, i64 %arg.low.5.0, i64 %arg.low.6.0, ptr %arg.high.0, ptr %arg.high.1, i64 %arg.high.2, i64 %arg.high.3, ptr %arg.high.4, i64 %arg.high.5.0, i64 %arg.high.6.0, i64 %arg.begin, double %arg.floor, double %arg.decay, i64 %arg.budget, ptr %arg.total.0, ptr %arg.total.1, i64 %arg.total.2, i64 %arg.total.3, ptr %arg.total.4, i64 %arg.total.5.0, i64 %arg.total.6.0, ptr %arg.touched.0, ptr %arg.touched.1, i64 %arg.touched.2, i64 %arg.touched.3, ptr %arg.touched.4, i64 %arg.touched.5.0, i64 %arg.touched.6.0, ptr %arg.heap.0, ptr %arg.heap.1, i64 %arg.heap.2, i64 %arg.heap.3, ptr %arg.heap.4, i64 %arg.heap.5.0, i64 %arg.heap.6.0, ptr %arg.values.0, ptr %arg.values.1, i64 %arg.values.2, i64 %arg.values.3, ptr %arg.values.4, i64 %arg.values.5.0, i64 %arg.values.6.0, ptr %arg.found.0, ptr %arg.found.1, i64 %arg.found.2, i64 %arg.found.3, ptr %arg.found.4, i64 %arg.found.5.0, i64 %arg.found.5.1, i64 %arg.found.6.0, i64 %arg.found.6.1) {
B0.endif:
  %.813 = alloca ptr, align 8
  store ptr null, ptr %.813, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.977 = alloca ptr, align 8
  store ptr null, ptr %.977, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.1171 = alloca i64, align 8
  store i64 0, ptr %.1171, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.1234 = alloca i64, align 8
  store i64 0, ptr %.1234, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.1297 = alloca i64, align 8
  store i64 0, ptr %.1297, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  tail call void @NRT_incref(ptr %arg.indptr.0)
  tail call void @NRT_incref(ptr %arg.columns.0)
  tail call void @NRT_incref(ptr %arg.weights.0)
  tail call void @NRT_incref(ptr %arg.starts.0)
  tail call void @NRT_incref(ptr %arg.postings.0)
  tail call void @NRT_incref(ptr %arg.posted.0)
  tail call void @NRT_incref(ptr %arg.days.0)
  tail call void @NRT_incref(ptr %arg.languages.0)
  tail call void @NRT_incref(ptr %arg.low.0)
  tail call void @NRT_incref(ptr %arg.high.0)
  tail call void @NRT_incref(ptr %arg.total.0)
  tail call void @NRT_incref(ptr %arg.touched.0)
  tail call void @NRT_incref(ptr %arg.heap.0)
  tail call void @NRT_incref(ptr %arg.values.0)
  tail call void @NRT_incref(ptr %arg.found.0)
  %.3481360.not = icmp slt i64 %arg.found.5.0, 1
  br i1 %.3481360.not, label %B1790, label %B90.endif.lr.ph

B90.endif.lr.ph:                                  ; preds = %B0.endif
  %.1975.inv = icmp sgt i64 %arg.found.5.1, 0
  %.1976 = select i1 %.1975.inv, i64 0, i64 %arg.values.5.0
  %0 = getelementptr double, ptr %arg.values.4, i64 %arg.found.5.1
  %1 = getelementptr i8, ptr %0, i64 -8
  %.1990 = getelementptr double, ptr %1, i64 %.1976
  %.2238 = fcmp oeq double %arg.decay, 0.000000e+00
  %.2170 = fsub double 1.000000e+00, %arg.floor
  %.2272 = add nsw i64 %arg.found.5.1, -1
  %.2286 = icmp slt i64 %arg.found.5.1, 1
  %.2287 = select i1 %.2286, i64 %arg.values.5.0, i64 0
  %2 = getelementptr double, ptr %arg.values.4, i64 %.2272
  %.2301 = getelementptr double, ptr %2, i64 %.2287
  %.2378 = select i1 %.2286, i64 %arg.found.5.1, i64 0
  %invariant.gep = getelementptr i32, ptr %arg.found.4, i64 %.2272
  %invariant.gep1377 = getelementptr i32, ptr %invariant.gep, i64 %.2378
  br label %B90.endif

B88.loopexit:                                     ; preds = %B1768, %B1734.endif
  %exitcond1455.not = icmp eq i64 %.361, %arg.found.5.0
  br i1 %exitcond1455.not, label %B1790, label %B90.endif

B174:                                             ; preds = %B90.endif, %B174
  %.54812481250 = phi i64 [ %.555, %B174 ], [ 0, %B90.endif ]
  %.555 = add nuw nsw i64 %.54812481250, 1
  %.610 = load i64, ptr %.456, align 8
  %.611 = add nsw i64 %.610, %.54812481250
  %3 = getelementptr i32, ptr %arg.heap.4, i64 %.54812481250
  %.641 = trunc i64 %.611 to i32
  store i32 %.641, ptr %3, align 4
  %exitcond.not = icmp eq i64 %.458, %.555
  br i1 %exitcond.not, label %B206.else.if, label %B174

B254:                                             ; preds = %B206.else.if, %B252.backedge
  %.77012531257 = phi i64 [ %.780, %B252.backedge ], [ %.658.1, %B206.else.if ]
  %.77712541256.in = phi i64 [ %.77712541256, %B252.backedge ], [ %.658.1, %B206.else.if ]
  %.77712541256 = add nsw i64 %.77712541256.in, -1
  store ptr null, ptr %.813, align 8
  %.821 = call i32 @helper_1(ptr nonnull %.813, ptr nonnull %excinfo.1, ptr %arg.heap.0, ptr %arg.heap.1, i64 %arg.heap.2, i64 %arg.heap.3, ptr %arg.heap.4, i64 %arg.heap.5.0, i64 %arg.heap.6.0, i64 %.458, i64 %.77712541256, ptr %arg.weights.0, ptr %arg.weights.1, i64 %arg.weights.2, i64 %arg.weights.3, ptr %arg.weights.4, i64 %arg.weights.5.0, i64 %arg.weights.6.0)
  switch i32 %.821, label %B254.if.if [
    i32 -2, label %B252.backedge
    i32 0, label %B252.backedge
  ], !prof !0

B252.backedge:                                    ; preds = %B254, %B254
  %.780 = add nsw i64 %.77012531257, -1
  %.771 = icmp sgt i64 %.77012531257, 1
  br i1 %.771, label %B254, label %B294

B294:                                             ; preds = %B252.backedge, %B206.else.if
  %.852 = icmp sge i64 %.391, %arg.undated
  %.866 = icmp sgt i64 %.458, 0
  br i1 %.866, label %B328.preheader, label %B1734.endif

B328.preheader:                                   ; preds = %B294
  %.1216 = select i1 %.441, i64 %arg.low.5.0, i64 0
  %4 = getelementptr i64, ptr %arg.low.4, i64 %.391
  %.1230 = getelementptr i64, ptr %4, i64 %.1216
  %.1279 = select i1 %.441, i64 %arg.high.5.0, i64 0
  %5 = getelementptr i64, ptr %arg.high.4, i64 %.391
  %.1293 = getelementptr i64, ptr %5, i64 %.1279
  br label %B328

B328:                                             ; preds = %B328.preheader, %B872
  %length.2.1 = phi i64 [ %.906, %B872 ], [ %.458, %B328.preheader ]
  %count.2.1 = phi i64 [ %count.3.4, %B872 ], [ 0, %B328.preheader ]
  %used.2.1 = phi i64 [ %.1334, %B872 ], [ 0, %B328.preheader ]
  %.904 = load i32, ptr %arg.heap.4, align 4
  %.906 = add nsw i64 %length.2.1, -1
  %.941 = getelementptr i32, ptr %arg.heap.4, i64 %.906
  %.942 = load i32, ptr %.941, align 4
  store i32 %.942, ptr %arg.heap.4, align 4
  store ptr null, ptr %.977, align 8
  %.985 = call i32 @helper_2(ptr nonnull %.977, ptr nonnull %excinfo.2, ptr %arg.heap.0, ptr %arg.heap.1, i64 %arg.heap.2, i64 %arg.heap.3, ptr nonnull %arg.heap.4, i64 %arg.heap.5.0, i64 %arg.heap.6.0, i64 %.906, i64 0, ptr %arg.weights.0, ptr %arg.weights.1, i64 %arg.weights.2, i64 %arg.weights.3, ptr %arg.weights.4, i64 %arg.weights.5.0, i64 %arg.weights.6.0)
  switch i32 %.985, label %B328.if.if [
    i32 -2, label %B328.endif
    i32 0, label %B328.endif
  ], !prof !0

B676:                                             ; preds = %B328.endif.endif.endif.endif
  %.1369 = icmp sgt i64 %.1187, %.1066
  %spec.select = select i1 %.1369, i64 %.1066, i64 %.1250
  %.1401 = icmp slt i64 %spec.select, %.1313
  br i1 %.1401, label %B708, label %B872

B708:                                             ; preds = %B676, %B834
  %count.6.3 = phi i64 [ %count.4.5, %B834 ], [ %count.2.1, %B676 ]
  %p.3.3 = phi i64 [ %spec.select1228, %B834 ], [ %spec.select, %B676 ]
  %.1426 = icmp slt i64 %p.3.3, 0
  %.1427 = select i1 %.1426, i64 %arg.postings.5.0, i64 0
  %6 = getelementptr i32, ptr %arg.postings.4, i64 %p.3.3
  %.1441 = getelementptr i32, ptr %6, i64 %.1427
  %.1442 = load i32, ptr %.1441, align 4
  %.1461 = select i1 %.1426, i64 %arg.posted.5.0, i64 0
  %7 = getelementptr float, ptr %arg.posted.4, i64 %p.3.3
  %.1475 = getelementptr float, ptr %7, i64 %.1461
  %.1476 = load float, ptr %.1475, align 4
  %.1478 = fmul float %.1163, %.1476
  %.1484 = fcmp ogt float %.1478, 0.000000e+00
  br i1 %.1484, label %B758, label %B834

B758:                                             ; preds = %B708
  %.1494 = sext i32 %.1442 to i64
  %.1507 = icmp slt i32 %.1442, 0
  %.1508 = select i1 %.1507, i64 %arg.total.5.0, i64 0
  %8 = getelementptr float, ptr %arg.total.4, i64 %.1508
  %.1522 = getelementptr float, ptr %8, i64 %.1494
  %.1523 = load float, ptr %.1522, align 4
  %.1525 = fcmp oeq float %.1523, 0.000000e+00
  br i1 %.1525, label %B782, label %B802

B782:                                             ; preds = %B758
  %.1542 = icmp slt i64 %count.6.3, 0
  %.1543 = select i1 %.1542, i64 %arg.touched.5.0, i64 0
  %9 = getelementptr i32, ptr %arg.touched.4, i64 %count.6.3
  %.1557 = getelementptr i32, ptr %9, i64 %.1543
  store i32 %.1442, ptr %.1557, align 4
  %.1560 = add nsw i64 %count.6.3, 1
  %.1604.pre = load float, ptr %.1522, align 4
  br label %B802

B802:                                             ; preds = %B782, %B758
  %.1604 = phi float [ %.1604.pre, %B782 ], [ %.1523, %B758 ]
  %count.5.6 = phi i64 [ %.1560, %B782 ], [ %count.6.3, %B758 ]
  %.1606 = fadd float %.1478, %.1604
  store float %.1606, ptr %.1522, align 4
  br label %B834

B834:                                             ; preds = %B802, %B708
  %count.4.5 = phi i64 [ %count.5.6, %B802 ], [ %count.6.3, %B708 ]
  %.1651 = add nsw i64 %p.3.3, 1
  %.1658 = icmp eq i64 %.1651, %.1187
  %spec.select1228 = select i1 %.1658, i64 %.1250, i64 %.1651
  %.1677 = icmp slt i64 %spec.select1228, %.1313
  br i1 %.1677, label %B708, label %B872

B872:                                             ; preds = %B834, %B676
  %count.3.4 = phi i64 [ %count.2.1, %B676 ], [ %count.4.5, %B834 ]
  %.1715 = icmp sgt i64 %length.2.1, 1
  br i1 %.1715, label %B328, label %B886.endif

B924:                                             ; preds = %B924.lr.ph, %B1792
  %filled.2.11281 = phi i64 [ 0, %B924.lr.ph ], [ %filled.3.2, %B1792 ]
  %.182212771279 = phi i64 [ 0, %B924.lr.ph ], [ %.1829, %B1792 ]
  %.1829 = add nuw nsw i64 %.182212771279, 1
  %10 = getelementptr i32, ptr %arg.touched.4, i64 %.182212771279
  %.1883 = load i32, ptr %10, align 4
  %.1889 = sext i32 %.1883 to i64
  %.1902 = icmp slt i32 %.1883, 0
  %.1903 = select i1 %.1902, i64 %arg.total.5.0, i64 0
  %11 = getelementptr float, ptr %arg.total.4, i64 %.1903
  %.1917 = getelementptr float, ptr %11, i64 %.1889
  %.1918 = load float, ptr %.1917, align 4
  %.1919 = fpext float %.1918 to double
  store float 0.000000e+00, ptr %.1917, align 4
  %.1958 = icmp eq i64 %filled.2.11281, %arg.found.5.1
  br i1 %.1958, label %B1016, label %B1048

B1016:                                            ; preds = %B924
  %.1991 = load double, ptr %.1990, align 8
  %.1993 = fcmp ogt double %.1991, %.1919
  %.2009 = icmp eq i64 %.391, %.1889
  %or.cond1229 = or i1 %.2009, %.1993
  br i1 %or.cond1229, label %B1792, label %B1060

B1048:                                            ; preds = %B924
  %.2009.old = icmp eq i64 %.391, %.1889
  br i1 %.2009.old, label %B1792, label %B1060

B1060:                                            ; preds = %B1016, %B1048
  %.2041 = load i32, ptr %.2040, align 4
  %.2043 = icmp sgt i32 %.2041, -1
  br i1 %.2043, label %B1084, label %B1146

B1084:                                            ; preds = %B1060
  %.2061 = select i1 %.1902, i64 %arg.languages.5.0, i64 0
  %12 = getelementptr i32, ptr %arg.languages.4, i64 %.2061
  %.2075 = getelementptr i32, ptr %12, i64 %.1889
  %.2076 = load i32, ptr %.2075, align 4
  %.2078 = icmp sgt i32 %.2076, -1
  %.2143 = icmp ne i32 %.2041, %.2076
  %or.cond1230 = and i1 %.2078, %.2143
  br i1 %or.cond1230, label %B1792, label %B1146

B1146:                                            ; preds = %B1084, %B1060
  %.2167 = icmp sle i64 %arg.undated, %.1889
  %or.cond1231 = and i1 %.852, %.2167
  br i1 %or.cond1231, label %B1162, label %B1290

B1162:                                            ; preds = %B1146
  br i1 %.2238, label %B1162.if, label %B1162.endif, !prof !1

B1290:                                            ; preds = %B1162.endif, %B1146
  %value.2.3 = phi double [ %.2251, %B1162.endif ], [ %.1919, %B1146 ]
  %.2261 = icmp slt i64 %filled.2.11281, %arg.found.5.1
  br i1 %.2261, label %B1302, label %B1314

B1302:                                            ; preds = %B1290
  %.2264 = add nsw i64 %filled.2.11281, 1
  br label %B1410

B1314:                                            ; preds = %B1290
  %.2302 = load double, ptr %.2301, align 8
  %.2304 = fcmp olt double %value.2.3, %.2302
  br i1 %.2304, label %B1792, label %B1344

B1344:                                            ; preds = %B1314
  %.2342 = fcmp oeq double %value.2.3, %.2302
  br i1 %.2342, label %B1374, label %B1410

B1374:                                            ; preds = %B1344
  %.2401 = load i32, ptr %gep1378, align 4
  %.2405 = icmp sgt i32 %.1883, %.2401
  br i1 %.2405, label %B1792, label %B1410

B1410:                                            ; preds = %B1374, %B1344, %B1302
  %filled.4.3 = phi i64 [ %.2264, %B1302 ], [ %filled.2.11281, %B1374 ], [ %filled.2.11281, %B1344 ]
  %.2422 = add nsw i64 %filled.4.3, -1
  %.2431 = icmp sgt i64 %filled.4.3, 1
  br i1 %.2431, label %B1432, label %B1706

B1432:                                            ; preds = %B1410
  %.2440 = add nsw i64 %filled.4.3, -2
  %.2469 = getelementptr double, ptr %arg.values.4, i64 %.2440
  %.2470 = load double, ptr %.2469, align 8
  %.2472 = fcmp olt double %.2470, %value.2.3
  br i1 %.2472, label %B1526.preheader, label %B1462

B1462:                                            ; preds = %B1432
  %.2512 = fcmp oeq double %.2470, %value.2.3
  br i1 %.2512, label %B1492, label %B1706

B1492:                                            ; preds = %B1462
  %.2575 = getelementptr i32, ptr %28, i64 %.2440
  %.2576 = load i32, ptr %.2575, align 4
  %.2580 = icmp sgt i32 %.2576, %.1883
  br i1 %.2580, label %B1526.preheader, label %B1706

B1526.preheader:                                  ; preds = %B1432, %B1492
  %.26451265 = getelementptr double, ptr %arg.values.4, i64 %.2422
  store double %.2470, ptr %.26451265, align 8
  %13 = getelementptr i32, ptr %28, i64 %.2440
  %.27011268 = load i32, ptr %13, align 4
  %.27561269 = getelementptr i32, ptr %28, i64 %.2422
  store i32 %.27011268, ptr %.27561269, align 4
  %.27711270.not = icmp eq i64 %filled.4.3, 2
  br i1 %.27711270.not, label %B1706, label %B1612

B1612:                                            ; preds = %B1526.preheader, %B1791
  %.25851272 = phi i64 [ %.2585, %B1791 ], [ %.2440, %B1526.preheader ]
  %at.5.41271 = phi i64 [ %.25851272, %B1791 ], [ %.2422, %B1526.preheader ]
  %.2776 = add nsw i64 %at.5.41271, -2
  %.2805 = getelementptr double, ptr %arg.values.4, i64 %.2776
  %.2806 = load double, ptr %.2805, align 8
  %.2808 = fcmp olt double %.2806, %value.2.3
  br i1 %.2808, label %B1791, label %B1642

B1642:                                            ; preds = %B1612
  %.2846 = fcmp oeq double %.2806, %value.2.3
  br i1 %.2846, label %B1672, label %B1706

B1672:                                            ; preds = %B1642
  %.2904 = getelementptr i32, ptr %28, i64 %.2776
  %.2905 = load i32, ptr %.2904, align 4
  %.2909 = icmp sgt i32 %.2905, %.1883
  br i1 %.2909, label %B1791, label %B1706

B1706:                                            ; preds = %B1791, %B1642, %B1672, %B1526.preheader, %B1492, %B1462, %B1410
  %at.6.3 = phi i64 [ %.2422, %B1492 ], [ %.2422, %B1462 ], [ %.2422, %B1410 ], [ 0, %B1526.preheader ], [ %.2585, %B1791 ], [ %.25851272, %B1642 ], [ %.25851272, %B1672 ]
  %.2937 = icmp slt i64 %at.6.3, 0
  %.2938 = select i1 %.2937, i64 %arg.values.5.0, i64 0
  %14 = getelementptr double, ptr %arg.values.4, i64 %at.6.3
  %.2952 = getelementptr double, ptr %14, i64 %.2938
  store double %value.2.3, ptr %.2952, align 8
  %.2989 = select i1 %.2937, i64 %arg.found.5.1, i64 0
  %15 = getelementptr i32, ptr %28, i64 %at.6.3
  %.3011 = getelementptr i32, ptr %15, i64 %.2989
  store i32 %.1883, ptr %.3011, align 4
  br label %B1792

B1768:                                            ; preds = %B1768.lr.ph, %B1768
  %.311512861288 = phi i64 [ %filled.2.1.lcssa, %B1768.lr.ph ], [ %.3122, %B1768 ]
  %.3122 = add i64 %.311512861288, 1
  %.3175 = icmp slt i64 %.311512861288, 0
  %.3176 = select i1 %.3175, i64 %arg.found.5.1, i64 0
  %16 = getelementptr i32, ptr %30, i64 %.311512861288
  %.3198 = getelementptr i32, ptr %16, i64 %.3176
  store i32 -1, ptr %.3198, align 4
  %exitcond1454.not = icmp eq i64 %.3122, %arg.found.5.1
  br i1 %exitcond1454.not, label %B88.loopexit, label %B1768

common.ret:                                       ; preds = %B1162.if, %B328.endif.endif.endif.if.if, %B328.endif.endif.if.if, %B328.endif.if.if, %B328.if.if, %B254.if.if, %B1790
  %common.ret.op = phi i32 [ 0, %B1790 ], [ %.821, %B254.if.if ], [ %.985, %B328.if.if ], [ %.1177, %B328.endif.if.if ], [ %.1240, %B328.endif.endif.if.if ], [ %.1303, %B328.endif.endif.endif.if.if ], [ 1, %B1162.if ]
  ret i32 %common.ret.op

B1790:                                            ; preds = %B88.loopexit, %B0.endif
  tail call void @NRT_decref(ptr %arg.weights.0)
  tail call void @NRT_decref(ptr %arg.values.0)
  tail call void @NRT_decref(ptr %arg.touched.0)
  tail call void @NRT_decref(ptr %arg.total.0)
  tail call void @NRT_decref(ptr %arg.starts.0)
  tail call void @NRT_decref(ptr %arg.postings.0)
  tail call void @NRT_decref(ptr %arg.posted.0)
  tail call void @NRT_decref(ptr %arg.low.0)
  tail call void @NRT_decref(ptr %arg.languages.0)
  tail call void @NRT_decref(ptr %arg.indptr.0)
  tail call void @NRT_decref(ptr %arg.high.0)
  tail call void @NRT_decref(ptr %arg.heap.0)
  tail call void @NRT_decref(ptr %arg.found.0)
  tail call void @NRT_decref(ptr %arg.days.0)
  tail call void @NRT_decref(ptr %arg.columns.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B1791:                                            ; preds = %B1672, %B1612
  %.2585 = add nsw i64 %.25851272, -1
  %gep = getelementptr double, ptr %arg.values.4, i64 %.2585
  %.2615 = load double, ptr %gep, align 8
  %.2645 = getelementptr double, ptr %arg.values.4, i64 %.25851272
  store double %.2615, ptr %.2645, align 8
  %gep1485 = getelementptr i32, ptr %28, i64 %.2585
  %.2701 = load i32, ptr %gep1485, align 4
  %.2756 = getelementptr i32, ptr %28, i64 %.25851272
  store i32 %.2701, ptr %.2756, align 4
  %.2771 = icmp sgt i64 %.25851272, 1
  br i1 %.2771, label %B1612, label %B1706

B1792:                                            ; preds = %B1084, %B1314, %B1374, %B1048, %B1016, %B1706
  %filled.3.2 = phi i64 [ %filled.2.11281, %B1048 ], [ %arg.found.5.1, %B1016 ], [ %filled.4.3, %B1706 ], [ %filled.2.11281, %B1084 ], [ %filled.2.11281, %B1374 ], [ %filled.2.11281, %B1314 ]
  %exitcond1453.not = icmp eq i64 %count.7.21462, %.1829
  br i1 %exitcond1453.not, label %B1734.endif, label %B924

B90.endif:                                        ; preds = %B90.endif.lr.ph, %B88.loopexit
  %.35412981365 = phi i64 [ 0, %B90.endif.lr.ph ], [ %.361, %B88.loopexit ]
  %.361 = add nuw nsw i64 %.35412981365, 1
  %.391 = add nsw i64 %.35412981365, %arg.begin
  %.410 = icmp slt i64 %.391, -1
  %.411 = select i1 %.410, i64 %arg.indptr.5.0, i64 0
  %17 = getelementptr i64, ptr %arg.indptr.4, i64 %.391
  %18 = getelementptr i8, ptr %17, i64 8
  %.425 = getelementptr i64, ptr %18, i64 %.411
  %.426 = load i64, ptr %.425, align 8
  %.441 = icmp slt i64 %.391, 0
  %.442 = select i1 %.441, i64 %arg.indptr.5.0, i64 0
  %.456 = getelementptr i64, ptr %17, i64 %.442
  %.457 = load i64, ptr %.456, align 8
  %.458 = sub nsw i64 %.426, %.457
  %.5421249.not = icmp slt i64 %.458, 1
  br i1 %.5421249.not, label %B206.else.if, label %B174

B206.else.if:                                     ; preds = %B174, %B90.endif
  %.658.1 = ashr i64 %.458, 1
  %.7711255.not = icmp slt i64 %.658.1, 1
  br i1 %.7711255.not, label %B294, label %B254

B254.if.if:                                       ; preds = %B254
  %.829 = icmp sgt i32 %.821, 0
  %.822 = load ptr, ptr %excinfo.1, align 8
  %.830 = select i1 %.829, ptr %.822, ptr undef
  store ptr %.830, ptr %excinfo, align 8
  br label %common.ret

B328.endif:                                       ; preds = %B328, %B328
  %.1006 = sext i32 %.904 to i64
  %.1019 = icmp slt i32 %.904, 0
  %.1020 = select i1 %.1019, i64 %arg.columns.5.0, i64 0
  %19 = getelementptr i32, ptr %arg.columns.4, i64 %.1020
  %.1034 = getelementptr i32, ptr %19, i64 %.1006
  %.1035 = load i32, ptr %.1034, align 4
  %.1037 = sext i32 %.1035 to i64
  %.1050 = icmp slt i32 %.1035, 0
  %.1051 = select i1 %.1050, i64 %arg.starts.5.0, i64 0
  %20 = getelementptr i64, ptr %arg.starts.4, i64 %.1051
  %.1065 = getelementptr i64, ptr %20, i64 %.1037
  %.1066 = load i64, ptr %.1065, align 8
  %.1113 = icmp slt i32 %.1035, -1
  %.1114 = select i1 %.1113, i64 %arg.starts.5.0, i64 0
  %21 = getelementptr i64, ptr %arg.starts.4, i64 %.1037
  %22 = getelementptr i8, ptr %21, i64 8
  %.1128 = getelementptr i64, ptr %22, i64 %.1114
  %.1129 = load i64, ptr %.1128, align 8
  %.1148 = select i1 %.1019, i64 %arg.weights.5.0, i64 0
  %23 = getelementptr float, ptr %arg.weights.4, i64 %.1148
  %.1162 = getelementptr float, ptr %23, i64 %.1006
  %.1163 = load float, ptr %.1162, align 4
  store i64 0, ptr %.1171, align 8
  %.1177 = call i32 @helper_3(ptr nonnull %.1171, ptr nonnull %excinfo.3, ptr %arg.postings.0, ptr %arg.postings.1, i64 %arg.postings.2, i64 %arg.postings.3, ptr %arg.postings.4, i64 %arg.postings.5.0, i64 %arg.postings.6.0, i64 %.1066, i64 %.1129, i64 %arg.undated)
  %.1187 = load i64, ptr %.1171, align 8
  switch i32 %.1177, label %B328.endif.if.if [
    i32 -2, label %B328.endif.endif
    i32 0, label %B328.endif.endif
  ], !prof !0

B328.if.if:                                       ; preds = %B328
  %.993 = icmp sgt i32 %.985, 0
  %.986 = load ptr, ptr %excinfo.2, align 8
  %.994 = select i1 %.993, ptr %.986, ptr undef
  store ptr %.994, ptr %excinfo, align 8
  br label %common.ret

B328.endif.endif:                                 ; preds = %B328.endif, %B328.endif
  %.1231 = load i64, ptr %.1230, align 8
  store i64 0, ptr %.1234, align 8
  %.1240 = call i32 @helper_3(ptr nonnull %.1234, ptr nonnull %excinfo.4, ptr %arg.postings.0, ptr %arg.postings.1, i64 %arg.postings.2, i64 %arg.postings.3, ptr %arg.postings.4, i64 %arg.postings.5.0, i64 %arg.postings.6.0, i64 %.1187, i64 %.1129, i64 %.1231)
  %.1250 = load i64, ptr %.1234, align 8
  switch i32 %.1240, label %B328.endif.endif.if.if [
    i32 -2, label %B328.endif.endif.endif
    i32 0, label %B328.endif.endif.endif
  ], !prof !0

B328.endif.if.if:                                 ; preds = %B328.endif
  %.1185 = icmp sgt i32 %.1177, 0
  %.1178 = load ptr, ptr %excinfo.3, align 8
  %.1186 = select i1 %.1185, ptr %.1178, ptr undef
  store ptr %.1186, ptr %excinfo, align 8
  br label %common.ret

B328.endif.endif.endif:                           ; preds = %B328.endif.endif, %B328.endif.endif
  %.1294 = load i64, ptr %.1293, align 8
  store i64 0, ptr %.1297, align 8
  %.1303 = call i32 @helper_3(ptr nonnull %.1297, ptr nonnull %excinfo.5, ptr %arg.postings.0, ptr %arg.postings.1, i64 %arg.postings.2, i64 %arg.postings.3, ptr %arg.postings.4, i64 %arg.postings.5.0, i64 %arg.postings.6.0, i64 %.1250, i64 %.1129, i64 %.1294)
  %.1313 = load i64, ptr %.1297, align 8
  switch i32 %.1303, label %B328.endif.endif.endif.if.if [
    i32 -2, label %B328.endif.endif.endif.endif
    i32 0, label %B328.endif.endif.endif.endif
  ], !prof !0

B328.endif.endif.if.if:                           ; preds = %B328.endif.endif
  %.1248 = icmp sgt i32 %.1240, 0
  %.1241 = load ptr, ptr %excinfo.4, align 8
  %.1249 = select i1 %.1248, ptr %.1241, ptr undef
  store ptr %.1249, ptr %excinfo, align 8
  br label %common.ret

B328.endif.endif.endif.endif:                     ; preds = %B328.endif.endif.endif, %B328.endif.endif.endif
  %24 = add i64 %used.2.1, %.1187
  %25 = add i64 %.1066, %.1250
  %.1332 = sub i64 %24, %25
  %.1334 = add i64 %.1332, %.1313
  %.1342 = icmp sgt i64 %.1334, %arg.budget
  %.1345 = icmp sgt i64 %count.2.1, 0
  %or.cond = select i1 %.1342, i1 %.1345, i1 false
  br i1 %or.cond, label %B924.lr.ph, label %B676

B328.endif.endif.endif.if.if:                     ; preds = %B328.endif.endif.endif
  %.1311 = icmp sgt i32 %.1303, 0
  %.1304 = load ptr, ptr %excinfo.5, align 8
  %.1312 = select i1 %.1311, ptr %.1304, ptr undef
  store ptr %.1312, ptr %excinfo, align 8
  br label %common.ret

B886.endif:                                       ; preds = %B872
  %.18161278.not = icmp slt i64 %count.3.4, 1
  br i1 %.18161278.not, label %B1734.endif, label %B924.lr.ph

B924.lr.ph:                                       ; preds = %B328.endif.endif.endif.endif, %B886.endif
  %count.7.21462 = phi i64 [ %count.3.4, %B886.endif ], [ %count.2.1, %B328.endif.endif.endif.endif ]
  %.2026 = select i1 %.441, i64 %arg.languages.5.0, i64 0
  %26 = getelementptr i32, ptr %arg.languages.4, i64 %.391
  %.2040 = getelementptr i32, ptr %26, i64 %.2026
  %27 = getelementptr double, ptr %arg.days.4, i64 %.391
  %.2186 = select i1 %.441, i64 %arg.days.5.0, i64 0
  %.2200 = getelementptr double, ptr %27, i64 %.2186
  %.2396 = mul i64 %.35412981365, %arg.found.5.1
  %gep1378 = getelementptr i32, ptr %invariant.gep1377, i64 %.2396
  %28 = getelementptr i32, ptr %arg.found.4, i64 %.2396
  br label %B924

B1162.if:                                         ; preds = %B1162
  store ptr @.const.picklebuf.b28008a0f88bad5ff0f0243e84dab90cab19b366, ptr %excinfo, align 8, !numba_exception_output !2
  br label %common.ret

B1162.endif:                                      ; preds = %B1162
  %.2201 = load double, ptr %.2200, align 8
  %.2218 = select i1 %.1902, i64 %arg.days.5.0, i64 0
  %29 = getelementptr double, ptr %arg.days.4, i64 %.2218
  %.2232 = getelementptr double, ptr %29, i64 %.1889
  %.2233 = load double, ptr %.2232, align 8
  %.2234 = fsub double %.2201, %.2233
  %.2235 = tail call double @llvm.fabs.f64(double %.2234)
  %.2236 = fneg double %.2235
  %.2245 = fdiv double %.2236, %arg.decay
  %.2246 = tail call double @llvm.exp.f64(double %.2245)
  %.2247 = fmul double %.2170, %.2246
  %.2249 = fadd double %arg.floor, %.2247
  %.2251 = fmul double %.2249, %.1919
  br label %B1290

B1734.endif:                                      ; preds = %B1792, %B294, %B886.endif
  %filled.2.1.lcssa = phi i64 [ 0, %B886.endif ], [ 0, %B294 ], [ %filled.3.2, %B1792 ]
  %.3066 = sub i64 %arg.found.5.1, %filled.2.1.lcssa
  %.31091287.not = icmp slt i64 %.3066, 1
  br i1 %.31091287.not, label %B88.loopexit, label %B1768.lr.ph

B1768.lr.ph:                                      ; preds = %B1734.endif
  %.3194 = mul i64 %.35412981365, %arg.found.5.1
  %30 = getelementptr i32, ptr %arg.found.4, i64 %.3194
  br label %B1768
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #0

define internal noundef i32 @helper_1(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.heap.0, ptr readnone captures(none) %arg.heap.1, i64 %arg.heap.2, i64 %arg.heap.3, ptr captures(none) %arg.heap.4, i64 %arg.heap.5.0, i64 %arg.heap.6.0, i64 %arg.length, i64 %arg.at, ptr %arg.weights.0, ptr readnone captures(none) %arg.weights.1, i64 %arg.weights.2, i64 %arg.weights.3, ptr readonly captures(none) %arg.weights.4, i64 %arg.weights.5.0, i64 %arg.weights.6.0) {
B0:
  tail call void @NRT_incref(ptr %arg.heap.0)
  tail call void @NRT_incref(ptr %arg.weights.0)
  %.55 = icmp slt i64 %arg.at, 0
  %.56 = select i1 %.55, i64 %arg.heap.5.0, i64 0
  %0 = getelementptr i32, ptr %arg.heap.4, i64 %arg.at
  %.70 = getelementptr i32, ptr %0, i64 %.56
  %.71 = load i32, ptr %.70, align 4
  %.402 = sext i32 %.71 to i64
  %.75 = shl nsw i64 %arg.at, 1
  %.76 = or disjoint i64 %.75, 1
  %.78 = icmp slt i64 %.76, %arg.length
  br i1 %.78, label %B44.preheader, label %B350

B44.preheader:                                    ; preds = %B0
  %.415 = icmp slt i32 %.71, 0
  %.416 = select i1 %.415, i64 %arg.weights.5.0, i64 0
  %1 = getelementptr float, ptr %arg.weights.4, i64 %.416
  br label %B44

B44:                                              ; preds = %B312, %B44.preheader
  %at.2.0 = phi i64 [ %child.2.1, %B312 ], [ %arg.at, %B44.preheader ]
  %.86 = shl nsw i64 %at.2.0, 1
  %.87 = or disjoint i64 %.86, 1
  %.96 = add nsw i64 %.86, 2
  %.98 = icmp slt i64 %.96, %arg.length
  br i1 %.98, label %B78, label %B210

B78:                                              ; preds = %B44
  %.116 = icmp slt i64 %at.2.0, 0
  %.117 = select i1 %.116, i64 %arg.heap.5.0, i64 0
  %2 = getelementptr i32, ptr %arg.heap.4, i64 %.87
  %.131 = getelementptr i32, ptr %2, i64 %.117
  %.132 = load i32, ptr %.131, align 4
  %.148 = icmp slt i64 %at.2.0, -1
  %.149 = select i1 %.148, i64 %arg.heap.5.0, i64 0
  %3 = getelementptr i32, ptr %arg.heap.4, i64 %.96
  %.163 = getelementptr i32, ptr %3, i64 %.149
  %.164 = load i32, ptr %.163, align 4
  %.173 = sext i32 %.164 to i64
  %.186 = icmp slt i32 %.164, 0
  %.187 = select i1 %.186, i64 %arg.weights.5.0, i64 0
  %4 = getelementptr float, ptr %arg.weights.4, i64 %.187
  %.201 = getelementptr float, ptr %4, i64 %.173
  %.202 = load float, ptr %.201, align 4
  %.205 = sext i32 %.132 to i64
  %.218 = icmp slt i32 %.132, 0
  %.219 = select i1 %.218, i64 %arg.weights.5.0, i64 0
  %5 = getelementptr float, ptr %arg.weights.4, i64 %.219
  %.233 = getelementptr float, ptr %5, i64 %.205
  %.234 = load float, ptr %.233, align 4
  %.235 = fcmp ogt float %.202, %.234
  br i1 %.235, label %B200, label %B152

B152:                                             ; preds = %B78
  %.304 = fcmp oeq float %.202, %.234
  %.311 = icmp slt i32 %.164, %.132
  %or.cond = and i1 %.311, %.304
  br i1 %or.cond, label %B200, label %B210

B200:                                             ; preds = %B152, %B78
  br label %B210

B210:                                             ; preds = %B200, %B152, %B44
  %child.2.1 = phi i64 [ %.96, %B200 ], [ %.87, %B44 ], [ %.87, %B152 ]
  %.348 = icmp slt i64 %child.2.1, 0
  %.349 = select i1 %.348, i64 %arg.heap.5.0, i64 0
  %6 = getelementptr i32, ptr %arg.heap.4, i64 %child.2.1
  %.363 = getelementptr i32, ptr %6, i64 %.349
  %.364 = load i32, ptr %.363, align 4
  %.370 = sext i32 %.364 to i64
  %.383 = icmp slt i32 %.364, 0
  %.384 = select i1 %.383, i64 %arg.weights.5.0, i64 0
  %7 = getelementptr float, ptr %arg.weights.4, i64 %.384
  %.398 = getelementptr float, ptr %7, i64 %.370
  %.399 = load float, ptr %.398, align 4
  %sunkaddr = mul i64 %.402, 4
  %sunkaddr15 = getelementptr inbounds i8, ptr %1, i64 %sunkaddr
  %.431 = load float, ptr %sunkaddr15, align 4
  %.432 = fcmp olt float %.399, %.431
  br i1 %.432, label %B310, label %B262

B262:                                             ; preds = %B210
  %.498 = fcmp oeq float %.399, %.431
  %.502 = icmp sgt i32 %.364, %.71
  %or.cond263 = select i1 %.498, i1 %.502, i1 false
  br i1 %or.cond263, label %B310, label %B312

B310:                                             ; preds = %B262, %B210
  tail call void @NRT_decref(ptr %arg.weights.0)
  br label %B350

B312:                                             ; preds = %B262
  %.536 = icmp slt i64 %at.2.0, 0
  %.537 = select i1 %.536, i64 %arg.heap.5.0, i64 0
  %8 = getelementptr i32, ptr %arg.heap.4, i64 %at.2.0
  %.551 = getelementptr i32, ptr %8, i64 %.537
  store i32 %.364, ptr %.551, align 4
  %.562 = shl nsw i64 %child.2.1, 1
  %.563 = or disjoint i64 %.562, 1
  %.565 = icmp slt i64 %.563, %arg.length
  br i1 %.565, label %B44, label %B350

B350:                                             ; preds = %B312, %B310, %B0
  %at.3.1 = phi i64 [ %at.2.0, %B310 ], [ %arg.at, %B0 ], [ %child.2.1, %B312 ]
  %weights.sroa.0.0 = phi ptr [ null, %B310 ], [ %arg.weights.0, %B0 ], [ %arg.weights.0, %B312 ]
  tail call void @NRT_decref(ptr %weights.sroa.0.0)
  %.596 = icmp slt i64 %at.3.1, 0
  %.597 = select i1 %.596, i64 %arg.heap.5.0, i64 0
  %9 = getelementptr i32, ptr %arg.heap.4, i64 %at.3.1
  %.611 = getelementptr i32, ptr %9, i64 %.597
  store i32 %.71, ptr %.611, align 4
  tail call void @NRT_decref(ptr %arg.heap.0)
  store ptr null, ptr %retptr, align 8
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


define internal noundef i32 @helper_2(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.heap.0, ptr readnone captures(none) %arg.heap.1, i64 %arg.heap.2, i64 %arg.heap.3, ptr captures(none) %arg.heap.4, i64 %arg.heap.5.0, i64 %arg.heap.6.0, i64 %arg.length, i64 %arg.at, ptr %arg.weights.0, ptr readnone captures(none) %arg.weights.1, i64 %arg.weights.2, i64 %arg.weights.3, ptr readonly captures(none) %arg.weights.4, i64 %arg.weights.5.0, i64 %arg.weights.6.0) {
B0:
  tail call void @NRT_incref(ptr %arg.heap.0)
  tail call void @NRT_incref(ptr %arg.weights.0)
  %.71 = load i32, ptr %arg.heap.4, align 4
  %.402 = sext i32 %.71 to i64
  %.78 = icmp sgt i64 %arg.length, 1
  br i1 %.78, label %B44.preheader, label %B350

B44.preheader:                                    ; preds = %B0
  %.415 = icmp slt i32 %.71, 0
  %.416 = select i1 %.415, i64 %arg.weights.5.0, i64 0
  %0 = getelementptr float, ptr %arg.weights.4, i64 %.416
  br label %B44

B44:                                              ; preds = %B312, %B44.preheader
  %at.2.0 = phi i64 [ %child.2.1, %B312 ], [ 0, %B44.preheader ]
  %.86 = shl nsw i64 %at.2.0, 1
  %.87 = or disjoint i64 %.86, 1
  %.96 = add nsw i64 %.86, 2
  %.98 = icmp slt i64 %.96, %arg.length
  br i1 %.98, label %B78, label %B210

B78:                                              ; preds = %B44
  %.116 = icmp slt i64 %at.2.0, 0
  %.117 = select i1 %.116, i64 %arg.heap.5.0, i64 0
  %1 = getelementptr i32, ptr %arg.heap.4, i64 %.87
  %.131 = getelementptr i32, ptr %1, i64 %.117
  %.132 = load i32, ptr %.131, align 4
  %.148 = icmp slt i64 %at.2.0, -1
  %.149 = select i1 %.148, i64 %arg.heap.5.0, i64 0
  %2 = getelementptr i32, ptr %arg.heap.4, i64 %.96
  %.163 = getelementptr i32, ptr %2, i64 %.149
  %.164 = load i32, ptr %.163, align 4
  %.173 = sext i32 %.164 to i64
  %.186 = icmp slt i32 %.164, 0
  %.187 = select i1 %.186, i64 %arg.weights.5.0, i64 0
  %3 = getelementptr float, ptr %arg.weights.4, i64 %.187
  %.201 = getelementptr float, ptr %3, i64 %.173
  %.202 = load float, ptr %.201, align 4
  %.205 = sext i32 %.132 to i64
  %.218 = icmp slt i32 %.132, 0
  %.219 = select i1 %.218, i64 %arg.weights.5.0, i64 0
  %4 = getelementptr float, ptr %arg.weights.4, i64 %.219
  %.233 = getelementptr float, ptr %4, i64 %.205
  %.234 = load float, ptr %.233, align 4
  %.235 = fcmp ogt float %.202, %.234
  br i1 %.235, label %B200, label %B152

B152:                                             ; preds = %B78
  %.304 = fcmp oeq float %.202, %.234
  %.311 = icmp slt i32 %.164, %.132
  %or.cond = and i1 %.311, %.304
  br i1 %or.cond, label %B200, label %B210

B200:                                             ; preds = %B152, %B78
  br label %B210

B210:                                             ; preds = %B200, %B152, %B44
  %child.2.1 = phi i64 [ %.96, %B200 ], [ %.87, %B44 ], [ %.87, %B152 ]
  %.348 = icmp slt i64 %child.2.1, 0
  %.349 = select i1 %.348, i64 %arg.heap.5.0, i64 0
  %5 = getelementptr i32, ptr %arg.heap.4, i64 %child.2.1
  %.363 = getelementptr i32, ptr %5, i64 %.349
  %.364 = load i32, ptr %.363, align 4
  %.370 = sext i32 %.364 to i64
  %.383 = icmp slt i32 %.364, 0
  %.384 = select i1 %.383, i64 %arg.weights.5.0, i64 0
  %6 = getelementptr float, ptr %arg.weights.4, i64 %.384
  %.398 = getelementptr float, ptr %6, i64 %.370
  %.399 = load float, ptr %.398, align 4
  %sunkaddr = mul i64 %.402, 4
  %sunkaddr15 = getelementptr inbounds i8, ptr %0, i64 %sunkaddr
  %.431 = load float, ptr %sunkaddr15, align 4
  %.432 = fcmp olt float %.399, %.431
  br i1 %.432, label %B310, label %B262

B262:                                             ; preds = %B210
  %.498 = fcmp oeq float %.399, %.431
  %.502 = icmp sgt i32 %.364, %.71
  %or.cond263 = select i1 %.498, i1 %.502, i1 false
  br i1 %or.cond263, label %B310, label %B312

B310:                                             ; preds = %B262, %B210
  tail call void @NRT_decref(ptr %arg.weights.0)
  br label %B350

B312:                                             ; preds = %B262
  %.536 = icmp slt i64 %at.2.0, 0
  %.537 = select i1 %.536, i64 %arg.heap.5.0, i64 0
  %7 = getelementptr i32, ptr %arg.heap.4, i64 %at.2.0
  %.551 = getelementptr i32, ptr %7, i64 %.537
  store i32 %.364, ptr %.551, align 4
  %.562 = shl nsw i64 %child.2.1, 1
  %.563 = or disjoint i64 %.562, 1
  %.565 = icmp slt i64 %.563, %arg.length
  br i1 %.565, label %B44, label %B350

B350:                                             ; preds = %B312, %B310, %B0
  %at.3.1 = phi i64 [ %at.2.0, %B310 ], [ 0, %B0 ], [ %child.2.1, %B312 ]
  %weights.sroa.0.0 = phi ptr [ null, %B310 ], [ %arg.weights.0, %B0 ], [ %arg.weights.0, %B312 ]
  %at.3.1.fr = freeze i64 %at.3.1
  tail call void @NRT_decref(ptr %weights.sroa.0.0)
  %.596 = icmp slt i64 %at.3.1.fr, 0
  %.597 = select i1 %.596, i64 %arg.heap.5.0, i64 0
  %8 = getelementptr i32, ptr %arg.heap.4, i64 %at.3.1.fr
  %.611 = getelementptr i32, ptr %8, i64 %.597
  store i32 %.71, ptr %.611, align 4
  tail call void @NRT_decref(ptr %arg.heap.0)
  store ptr null, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @helper_3(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.rows.0, ptr readnone captures(none) %arg.rows.1, i64 %arg.rows.2, i64 %arg.rows.3, ptr readonly captures(none) %arg.rows.4, i64 %arg.rows.5.0, i64 %arg.rows.6.0, i64 %arg.low, i64 %arg.high, i64 %arg.least) #4 {
B0:
  %.32 = icmp slt i64 %arg.low, %arg.high
  br i1 %.32, label %B16.else.if.preheader, label %B84

B16.else.if.preheader:                            ; preds = %B0
  br label %B16.else.if

B84:                                              ; preds = %B16.else.if, %B0
  %low.4.1 = phi i64 [ %arg.low, %B0 ], [ %low.3.1, %B16.else.if ]
  store i64 %low.4.1, ptr %retptr, align 8
  ret i32 0

B16.else.if:                                      ; preds = %B16.else.if, %B16.else.if.preheader
  %low.2.0 = phi i64 [ %low.3.1, %B16.else.if ], [ %arg.low, %B16.else.if.preheader ]
  %high.2.0 = phi i64 [ %high.3.1, %B16.else.if ], [ %arg.high, %B16.else.if.preheader ]
  %.41 = add nsw i64 %high.2.0, %low.2.0
  %.53.1 = ashr i64 %.41, 1
  %.103 = icmp slt i64 %.53.1, 0
  %.104 = select i1 %.103, i64 %arg.rows.5.0, i64 0
  %0 = getelementptr i32, ptr %arg.rows.4, i64 %.53.1
  %.118 = getelementptr i32, ptr %0, i64 %.104
  %.119 = load i32, ptr %.118, align 4
  %.121 = sext i32 %.119 to i64
  %.122 = icmp sgt i64 %arg.least, %.121
  %.133 = add nsw i64 %.53.1, 1
  %high.3.1 = select i1 %.122, i64 %high.2.0, i64 %.53.1
  %low.3.1 = select i1 %.122, i64 %.133, i64 %low.2.0
  %.164 = icmp slt i64 %low.3.1, %high.3.1
  br i1 %.164, label %B16.else.if, label %B84
}

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noinline }
attributes #3 = { nounwind }
attributes #4 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!"branch_weights", i32 1, i32 99}
!2 = !{i1 true}
