; of ed4ecffa38807be25ebb9a8b6cb9f4b0
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
  %.1065 = alloca ptr, align 8
  store ptr null, ptr %.1065, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.1277 = alloca i64, align 8
  store i64 0, ptr %.1277, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.1339 = alloca i64, align 8
  store i64 0, ptr %.1339, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.1401 = alloca i64, align 8
  store i64 0, ptr %.1401, align 8
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
  %.3481406.not = icmp slt i64 %arg.found.5.0, 1
  br i1 %.3481406.not, label %B1880, label %B90.endif.lr.ph

B90.endif.lr.ph:                                  ; preds = %B0.endif
  %.2087.inv = icmp sgt i64 %arg.found.5.1, 0
  %.2088 = select i1 %.2087.inv, i64 0, i64 %arg.values.5.0
  %0 = getelementptr double, ptr %arg.values.4, i64 %arg.found.5.1
  %1 = getelementptr i8, ptr %0, i64 -8
  %.2102 = getelementptr double, ptr %1, i64 %.2088
  %.2350 = fcmp oeq double %arg.decay, 0.000000e+00
  %.2282 = fsub double 1.000000e+00, %arg.floor
  %.2384 = add nsw i64 %arg.found.5.1, -1
  %.2398 = icmp slt i64 %arg.found.5.1, 1
  %.2399 = select i1 %.2398, i64 %arg.values.5.0, i64 0
  %2 = getelementptr double, ptr %arg.values.4, i64 %.2384
  %.2413 = getelementptr double, ptr %2, i64 %.2399
  %.2490 = select i1 %.2398, i64 %arg.found.5.1, i64 0
  %invariant.gep = getelementptr i32, ptr %arg.found.4, i64 %.2384
  %invariant.gep1423 = getelementptr i32, ptr %invariant.gep, i64 %.2490
  br label %B90.endif

B88.loopexit:                                     ; preds = %B1858, %B1824.endif
  %exitcond1498.not = icmp eq i64 %.361, %arg.found.5.0
  br i1 %exitcond1498.not, label %B1880, label %B90.endif

B174:                                             ; preds = %B90.endif, %B174
  %.54812941296 = phi i64 [ %.555, %B174 ], [ 0, %B90.endif ]
  %.555 = add nuw nsw i64 %.54812941296, 1
  %.610 = load i64, ptr %.456, align 8
  %.611 = add nsw i64 %.610, %.54812941296
  %3 = getelementptr i32, ptr %arg.heap.4, i64 %.54812941296
  %.641 = trunc i64 %.611 to i32
  store i32 %.641, ptr %3, align 4
  %exitcond.not = icmp eq i64 %.458, %.555
  br i1 %exitcond.not, label %B206.else.if, label %B174

B254:                                             ; preds = %B206.else.if, %B252.backedge
  %.77012991303 = phi i64 [ %.780, %B252.backedge ], [ %.658.1, %B206.else.if ]
  %.77713001302.in = phi i64 [ %.77713001302, %B252.backedge ], [ %.658.1, %B206.else.if ]
  %.77713001302 = add nsw i64 %.77713001302.in, -1
  store ptr null, ptr %.813, align 8
  %.821 = call i32 @helper_1(ptr nonnull %.813, ptr nonnull %excinfo.1, ptr %arg.heap.0, ptr %arg.heap.1, i64 %arg.heap.2, i64 %arg.heap.3, ptr %arg.heap.4, i64 %arg.heap.5.0, i64 %arg.heap.6.0, i64 %.458, i64 %.77713001302, ptr %arg.weights.0, ptr %arg.weights.1, i64 %arg.weights.2, i64 %arg.weights.3, ptr %arg.weights.4, i64 %arg.weights.5.0, i64 %arg.weights.6.0)
  switch i32 %.821, label %B254.if.if [
    i32 -2, label %B252.backedge
    i32 0, label %B252.backedge
  ], !prof !0

B252.backedge:                                    ; preds = %B254, %B254
  %.780 = add nsw i64 %.77012991303, -1
  %.771 = icmp sgt i64 %.77012991303, 1
  br i1 %.771, label %B254, label %B294

B294:                                             ; preds = %B252.backedge, %B206.else.if
  %.848 = icmp sge i64 %.391, %arg.undated
  %.867 = select i1 %.441, i64 %arg.low.5.0, i64 0
  %4 = getelementptr i64, ptr %arg.low.4, i64 %.391
  %.881 = getelementptr i64, ptr %4, i64 %.867
  %.882 = load i64, ptr %.881, align 8
  %.884.not = icmp sgt i64 %.882, %arg.undated
  br i1 %.884.not, label %B378, label %B330

B330:                                             ; preds = %B294
  %.904 = select i1 %.441, i64 %arg.high.5.0, i64 0
  %5 = getelementptr i64, ptr %arg.high.4, i64 %.391
  %.918 = getelementptr i64, ptr %5, i64 %.904
  %.919 = load i64, ptr %.918, align 8
  %.930 = icmp sge i64 %.919, %arg.days.5.0
  br label %B378

B378:                                             ; preds = %B330, %B294
  %"$phi378.1.2.1" = phi i1 [ %.930, %B330 ], [ false, %B294 ]
  %.954 = icmp sgt i64 %.458, 0
  br i1 %.954, label %B402.preheader, label %B1824.endif

B402.preheader:                                   ; preds = %B378
  %.1383 = select i1 %.441, i64 %arg.high.5.0, i64 0
  %6 = getelementptr i64, ptr %arg.high.4, i64 %.391
  %.1397 = getelementptr i64, ptr %6, i64 %.1383
  br label %B402

B402:                                             ; preds = %B402.preheader, %B962
  %length.2.1 = phi i64 [ %.994, %B962 ], [ %.458, %B402.preheader ]
  %count.2.1 = phi i64 [ %count.3.4, %B962 ], [ 0, %B402.preheader ]
  %used.2.1 = phi i64 [ %.1442, %B962 ], [ 0, %B402.preheader ]
  %.992 = load i32, ptr %arg.heap.4, align 4
  %.994 = add nsw i64 %length.2.1, -1
  %.1029 = getelementptr i32, ptr %arg.heap.4, i64 %.994
  %.1030 = load i32, ptr %.1029, align 4
  store i32 %.1030, ptr %arg.heap.4, align 4
  store ptr null, ptr %.1065, align 8
  %.1073 = call i32 @helper_2(ptr nonnull %.1065, ptr nonnull %excinfo.2, ptr %arg.heap.0, ptr %arg.heap.1, i64 %arg.heap.2, i64 %arg.heap.3, ptr nonnull %arg.heap.4, i64 %arg.heap.5.0, i64 %arg.heap.6.0, i64 %.994, i64 0, ptr %arg.weights.0, ptr %arg.weights.1, i64 %arg.weights.2, i64 %arg.weights.3, ptr %arg.weights.4, i64 %arg.weights.5.0, i64 %arg.weights.6.0)
  switch i32 %.1073, label %B402.if.if [
    i32 -2, label %B402.endif
    i32 0, label %B402.endif
  ], !prof !0

B580:                                             ; preds = %B402.endif
  store i64 0, ptr %.1277, align 8
  %.1283 = call i32 @helper_3(ptr nonnull %.1277, ptr nonnull %excinfo.3, ptr %arg.postings.0, ptr %arg.postings.1, i64 %arg.postings.2, i64 %arg.postings.3, ptr %arg.postings.4, i64 %arg.postings.5.0, i64 %arg.postings.6.0, i64 %.1154, i64 %.1217, i64 %arg.undated)
  %.1293 = load i64, ptr %.1277, align 8
  switch i32 %.1283, label %B580.if.if [
    i32 -2, label %B580.endif
    i32 0, label %B580.endif
  ], !prof !0

B712:                                             ; preds = %B580.endif.endif, %B580.endif.endif, %B402.endif
  %to.2.3 = phi i64 [ %.1217, %B402.endif ], [ %.1417, %B580.endif.endif ], [ %.1417, %B580.endif.endif ]
  %from_.2.3 = phi i64 [ %.1217, %B402.endif ], [ %.1355, %B580.endif.endif ], [ %.1355, %B580.endif.endif ]
  %cut.2.3 = phi i64 [ %.1217, %B402.endif ], [ %.1293, %B580.endif.endif ], [ %.1293, %B580.endif.endif ]
  %7 = add i64 %used.2.1, %to.2.3
  %8 = add i64 %.1154, %from_.2.3
  %.1440 = sub i64 %7, %8
  %.1442 = add i64 %.1440, %cut.2.3
  %.1450 = icmp sgt i64 %.1442, %arg.budget
  %.1453 = icmp sgt i64 %count.2.1, 0
  %or.cond = select i1 %.1450, i1 %.1453, i1 false
  br i1 %or.cond, label %B1014.lr.ph, label %B766

B766:                                             ; preds = %B712
  %.1479 = icmp sgt i64 %cut.2.3, %.1154
  %spec.select = select i1 %.1479, i64 %.1154, i64 %from_.2.3
  %.1511 = icmp slt i64 %spec.select, %to.2.3
  br i1 %.1511, label %B798, label %B962

B798:                                             ; preds = %B766, %B924
  %count.6.3 = phi i64 [ %count.4.5, %B924 ], [ %count.2.1, %B766 ]
  %p.3.3 = phi i64 [ %spec.select1277, %B924 ], [ %spec.select, %B766 ]
  %.1536 = icmp slt i64 %p.3.3, 0
  %.1537 = select i1 %.1536, i64 %arg.postings.5.0, i64 0
  %9 = getelementptr i32, ptr %arg.postings.4, i64 %p.3.3
  %.1551 = getelementptr i32, ptr %9, i64 %.1537
  %.1552 = load i32, ptr %.1551, align 4
  %.1571 = select i1 %.1536, i64 %arg.posted.5.0, i64 0
  %10 = getelementptr float, ptr %arg.posted.4, i64 %p.3.3
  %.1585 = getelementptr float, ptr %10, i64 %.1571
  %.1586 = load float, ptr %.1585, align 4
  %.1588 = fmul float %.1254, %.1586
  %.1594 = fcmp ogt float %.1588, 0.000000e+00
  br i1 %.1594, label %B848, label %B924

B848:                                             ; preds = %B798
  %.1604 = sext i32 %.1552 to i64
  %.1617 = icmp slt i32 %.1552, 0
  %.1618 = select i1 %.1617, i64 %arg.total.5.0, i64 0
  %11 = getelementptr float, ptr %arg.total.4, i64 %.1618
  %.1632 = getelementptr float, ptr %11, i64 %.1604
  %.1633 = load float, ptr %.1632, align 4
  %.1635 = fcmp oeq float %.1633, 0.000000e+00
  br i1 %.1635, label %B872, label %B892

B872:                                             ; preds = %B848
  %.1652 = icmp slt i64 %count.6.3, 0
  %.1653 = select i1 %.1652, i64 %arg.touched.5.0, i64 0
  %12 = getelementptr i32, ptr %arg.touched.4, i64 %count.6.3
  %.1667 = getelementptr i32, ptr %12, i64 %.1653
  store i32 %.1552, ptr %.1667, align 4
  %.1670 = add nsw i64 %count.6.3, 1
  %.1714.pre = load float, ptr %.1632, align 4
  br label %B892

B892:                                             ; preds = %B872, %B848
  %.1714 = phi float [ %.1714.pre, %B872 ], [ %.1633, %B848 ]
  %count.5.6 = phi i64 [ %.1670, %B872 ], [ %count.6.3, %B848 ]
  %.1716 = fadd float %.1588, %.1714
  store float %.1716, ptr %.1632, align 4
  br label %B924

B924:                                             ; preds = %B892, %B798
  %count.4.5 = phi i64 [ %count.5.6, %B892 ], [ %count.6.3, %B798 ]
  %.1761 = add nsw i64 %p.3.3, 1
  %.1768 = icmp eq i64 %.1761, %cut.2.3
  %spec.select1277 = select i1 %.1768, i64 %from_.2.3, i64 %.1761
  %.1787 = icmp slt i64 %spec.select1277, %to.2.3
  br i1 %.1787, label %B798, label %B962

B962:                                             ; preds = %B924, %B766
  %count.3.4 = phi i64 [ %count.2.1, %B766 ], [ %count.4.5, %B924 ]
  %.1825 = icmp sgt i64 %length.2.1, 1
  br i1 %.1825, label %B402, label %B976.endif

B1014:                                            ; preds = %B1014.lr.ph, %B1881
  %filled.2.11327 = phi i64 [ 0, %B1014.lr.ph ], [ %filled.3.2, %B1881 ]
  %.193413231325 = phi i64 [ 0, %B1014.lr.ph ], [ %.1941, %B1881 ]
  %.1941 = add nuw nsw i64 %.193413231325, 1
  %13 = getelementptr i32, ptr %arg.touched.4, i64 %.193413231325
  %.1995 = load i32, ptr %13, align 4
  %.2001 = sext i32 %.1995 to i64
  %.2014 = icmp slt i32 %.1995, 0
  %.2015 = select i1 %.2014, i64 %arg.total.5.0, i64 0
  %14 = getelementptr float, ptr %arg.total.4, i64 %.2015
  %.2029 = getelementptr float, ptr %14, i64 %.2001
  %.2030 = load float, ptr %.2029, align 4
  %.2031 = fpext float %.2030 to double
  store float 0.000000e+00, ptr %.2029, align 4
  %.2070 = icmp eq i64 %filled.2.11327, %arg.found.5.1
  br i1 %.2070, label %B1106, label %B1138

B1106:                                            ; preds = %B1014
  %.2103 = load double, ptr %.2102, align 8
  %.2105 = fcmp ogt double %.2103, %.2031
  %.2121 = icmp eq i64 %.391, %.2001
  %or.cond1278 = or i1 %.2121, %.2105
  br i1 %or.cond1278, label %B1881, label %B1150

B1138:                                            ; preds = %B1014
  %.2121.old = icmp eq i64 %.391, %.2001
  br i1 %.2121.old, label %B1881, label %B1150

B1150:                                            ; preds = %B1106, %B1138
  %.2153 = load i32, ptr %.2152, align 4
  %.2155 = icmp sgt i32 %.2153, -1
  br i1 %.2155, label %B1174, label %B1236

B1174:                                            ; preds = %B1150
  %.2173 = select i1 %.2014, i64 %arg.languages.5.0, i64 0
  %15 = getelementptr i32, ptr %arg.languages.4, i64 %.2173
  %.2187 = getelementptr i32, ptr %15, i64 %.2001
  %.2188 = load i32, ptr %.2187, align 4
  %.2190 = icmp sgt i32 %.2188, -1
  %.2255 = icmp ne i32 %.2153, %.2188
  %or.cond1279 = and i1 %.2190, %.2255
  br i1 %or.cond1279, label %B1881, label %B1236

B1236:                                            ; preds = %B1174, %B1150
  %.2279 = icmp sle i64 %arg.undated, %.2001
  %or.cond1280 = and i1 %.848, %.2279
  br i1 %or.cond1280, label %B1252, label %B1380

B1252:                                            ; preds = %B1236
  br i1 %.2350, label %B1252.if, label %B1252.endif, !prof !1

B1380:                                            ; preds = %B1252.endif, %B1236
  %value.2.3 = phi double [ %.2363, %B1252.endif ], [ %.2031, %B1236 ]
  %.2373 = icmp slt i64 %filled.2.11327, %arg.found.5.1
  br i1 %.2373, label %B1392, label %B1404

B1392:                                            ; preds = %B1380
  %.2376 = add nsw i64 %filled.2.11327, 1
  br label %B1500

B1404:                                            ; preds = %B1380
  %.2414 = load double, ptr %.2413, align 8
  %.2416 = fcmp olt double %value.2.3, %.2414
  br i1 %.2416, label %B1881, label %B1434

B1434:                                            ; preds = %B1404
  %.2454 = fcmp oeq double %value.2.3, %.2414
  br i1 %.2454, label %B1464, label %B1500

B1464:                                            ; preds = %B1434
  %.2513 = load i32, ptr %gep1424, align 4
  %.2517 = icmp sgt i32 %.1995, %.2513
  br i1 %.2517, label %B1881, label %B1500

B1500:                                            ; preds = %B1464, %B1434, %B1392
  %filled.4.3 = phi i64 [ %.2376, %B1392 ], [ %filled.2.11327, %B1464 ], [ %filled.2.11327, %B1434 ]
  %.2534 = add nsw i64 %filled.4.3, -1
  %.2543 = icmp sgt i64 %filled.4.3, 1
  br i1 %.2543, label %B1522, label %B1796

B1522:                                            ; preds = %B1500
  %.2552 = add nsw i64 %filled.4.3, -2
  %.2581 = getelementptr double, ptr %arg.values.4, i64 %.2552
  %.2582 = load double, ptr %.2581, align 8
  %.2584 = fcmp olt double %.2582, %value.2.3
  br i1 %.2584, label %B1616.preheader, label %B1552

B1552:                                            ; preds = %B1522
  %.2624 = fcmp oeq double %.2582, %value.2.3
  br i1 %.2624, label %B1582, label %B1796

B1582:                                            ; preds = %B1552
  %.2687 = getelementptr i32, ptr %29, i64 %.2552
  %.2688 = load i32, ptr %.2687, align 4
  %.2692 = icmp sgt i32 %.2688, %.1995
  br i1 %.2692, label %B1616.preheader, label %B1796

B1616.preheader:                                  ; preds = %B1522, %B1582
  %.27571311 = getelementptr double, ptr %arg.values.4, i64 %.2534
  store double %.2582, ptr %.27571311, align 8
  %16 = getelementptr i32, ptr %29, i64 %.2552
  %.28131314 = load i32, ptr %16, align 4
  %.28681315 = getelementptr i32, ptr %29, i64 %.2534
  store i32 %.28131314, ptr %.28681315, align 4
  %.28831316.not = icmp eq i64 %filled.4.3, 2
  br i1 %.28831316.not, label %B1796, label %B1702

B1702:                                            ; preds = %B1616.preheader, %B1882
  %.26971318 = phi i64 [ %.2697, %B1882 ], [ %.2552, %B1616.preheader ]
  %at.5.41317 = phi i64 [ %.26971318, %B1882 ], [ %.2534, %B1616.preheader ]
  %.2888 = add nsw i64 %at.5.41317, -2
  %.2917 = getelementptr double, ptr %arg.values.4, i64 %.2888
  %.2918 = load double, ptr %.2917, align 8
  %.2920 = fcmp olt double %.2918, %value.2.3
  br i1 %.2920, label %B1882, label %B1732

B1732:                                            ; preds = %B1702
  %.2958 = fcmp oeq double %.2918, %value.2.3
  br i1 %.2958, label %B1762, label %B1796

B1762:                                            ; preds = %B1732
  %.3016 = getelementptr i32, ptr %29, i64 %.2888
  %.3017 = load i32, ptr %.3016, align 4
  %.3021 = icmp sgt i32 %.3017, %.1995
  br i1 %.3021, label %B1882, label %B1796

B1796:                                            ; preds = %B1882, %B1732, %B1762, %B1616.preheader, %B1582, %B1552, %B1500
  %at.6.3 = phi i64 [ %.2534, %B1582 ], [ %.2534, %B1552 ], [ %.2534, %B1500 ], [ 0, %B1616.preheader ], [ %.2697, %B1882 ], [ %.26971318, %B1732 ], [ %.26971318, %B1762 ]
  %.3049 = icmp slt i64 %at.6.3, 0
  %.3050 = select i1 %.3049, i64 %arg.values.5.0, i64 0
  %17 = getelementptr double, ptr %arg.values.4, i64 %at.6.3
  %.3064 = getelementptr double, ptr %17, i64 %.3050
  store double %value.2.3, ptr %.3064, align 8
  %.3101 = select i1 %.3049, i64 %arg.found.5.1, i64 0
  %18 = getelementptr i32, ptr %29, i64 %at.6.3
  %.3123 = getelementptr i32, ptr %18, i64 %.3101
  store i32 %.1995, ptr %.3123, align 4
  br label %B1881

B1858:                                            ; preds = %B1858.lr.ph, %B1858
  %.322713321334 = phi i64 [ %filled.2.1.lcssa, %B1858.lr.ph ], [ %.3234, %B1858 ]
  %.3234 = add i64 %.322713321334, 1
  %.3287 = icmp slt i64 %.322713321334, 0
  %.3288 = select i1 %.3287, i64 %arg.found.5.1, i64 0
  %19 = getelementptr i32, ptr %31, i64 %.322713321334
  %.3310 = getelementptr i32, ptr %19, i64 %.3288
  store i32 -1, ptr %.3310, align 4
  %exitcond1497.not = icmp eq i64 %.3234, %arg.found.5.1
  br i1 %exitcond1497.not, label %B88.loopexit, label %B1858

common.ret:                                       ; preds = %B1252.if, %B580.endif.endif.if.if, %B580.endif.if.if, %B580.if.if, %B402.if.if, %B254.if.if, %B1880
  %common.ret.op = phi i32 [ 0, %B1880 ], [ %.821, %B254.if.if ], [ %.1073, %B402.if.if ], [ %.1283, %B580.if.if ], [ %.1345, %B580.endif.if.if ], [ %.1407, %B580.endif.endif.if.if ], [ 1, %B1252.if ]
  ret i32 %common.ret.op

B1880:                                            ; preds = %B88.loopexit, %B0.endif
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

B1881:                                            ; preds = %B1174, %B1404, %B1464, %B1138, %B1106, %B1796
  %filled.3.2 = phi i64 [ %filled.2.11327, %B1138 ], [ %arg.found.5.1, %B1106 ], [ %filled.4.3, %B1796 ], [ %filled.2.11327, %B1174 ], [ %filled.2.11327, %B1464 ], [ %filled.2.11327, %B1404 ]
  %exitcond1496.not = icmp eq i64 %count.7.21505, %.1941
  br i1 %exitcond1496.not, label %B1824.endif, label %B1014

B1882:                                            ; preds = %B1762, %B1702
  %.2697 = add nsw i64 %.26971318, -1
  %gep = getelementptr double, ptr %arg.values.4, i64 %.2697
  %.2727 = load double, ptr %gep, align 8
  %.2757 = getelementptr double, ptr %arg.values.4, i64 %.26971318
  store double %.2727, ptr %.2757, align 8
  %gep1522 = getelementptr i32, ptr %29, i64 %.2697
  %.2813 = load i32, ptr %gep1522, align 4
  %.2868 = getelementptr i32, ptr %29, i64 %.26971318
  store i32 %.2813, ptr %.2868, align 4
  %.2883 = icmp sgt i64 %.26971318, 1
  br i1 %.2883, label %B1702, label %B1796

B90.endif:                                        ; preds = %B90.endif.lr.ph, %B88.loopexit
  %.35413441411 = phi i64 [ 0, %B90.endif.lr.ph ], [ %.361, %B88.loopexit ]
  %.361 = add nuw nsw i64 %.35413441411, 1
  %.391 = add nsw i64 %.35413441411, %arg.begin
  %.410 = icmp slt i64 %.391, -1
  %.411 = select i1 %.410, i64 %arg.indptr.5.0, i64 0
  %20 = getelementptr i64, ptr %arg.indptr.4, i64 %.391
  %21 = getelementptr i8, ptr %20, i64 8
  %.425 = getelementptr i64, ptr %21, i64 %.411
  %.426 = load i64, ptr %.425, align 8
  %.441 = icmp slt i64 %.391, 0
  %.442 = select i1 %.441, i64 %arg.indptr.5.0, i64 0
  %.456 = getelementptr i64, ptr %20, i64 %.442
  %.457 = load i64, ptr %.456, align 8
  %.458 = sub nsw i64 %.426, %.457
  %.5421295.not = icmp slt i64 %.458, 1
  br i1 %.5421295.not, label %B206.else.if, label %B174

B206.else.if:                                     ; preds = %B174, %B90.endif
  %.658.1 = ashr i64 %.458, 1
  %.7711301.not = icmp slt i64 %.658.1, 1
  br i1 %.7711301.not, label %B294, label %B254

B254.if.if:                                       ; preds = %B254
  %.829 = icmp sgt i32 %.821, 0
  %.822 = load ptr, ptr %excinfo.1, align 8
  %.830 = select i1 %.829, ptr %.822, ptr undef
  store ptr %.830, ptr %excinfo, align 8
  br label %common.ret

B402.endif:                                       ; preds = %B402, %B402
  %.1094 = sext i32 %.992 to i64
  %.1107 = icmp slt i32 %.992, 0
  %.1108 = select i1 %.1107, i64 %arg.columns.5.0, i64 0
  %22 = getelementptr i32, ptr %arg.columns.4, i64 %.1108
  %.1122 = getelementptr i32, ptr %22, i64 %.1094
  %.1123 = load i32, ptr %.1122, align 4
  %.1125 = sext i32 %.1123 to i64
  %.1138 = icmp slt i32 %.1123, 0
  %.1139 = select i1 %.1138, i64 %arg.starts.5.0, i64 0
  %23 = getelementptr i64, ptr %arg.starts.4, i64 %.1139
  %.1153 = getelementptr i64, ptr %23, i64 %.1125
  %.1154 = load i64, ptr %.1153, align 8
  %.1201 = icmp slt i32 %.1123, -1
  %.1202 = select i1 %.1201, i64 %arg.starts.5.0, i64 0
  %24 = getelementptr i64, ptr %arg.starts.4, i64 %.1125
  %25 = getelementptr i8, ptr %24, i64 8
  %.1216 = getelementptr i64, ptr %25, i64 %.1202
  %.1217 = load i64, ptr %.1216, align 8
  %.1239 = select i1 %.1107, i64 %arg.weights.5.0, i64 0
  %26 = getelementptr float, ptr %arg.weights.4, i64 %.1239
  %.1253 = getelementptr float, ptr %26, i64 %.1094
  %.1254 = load float, ptr %.1253, align 4
  br i1 %"$phi378.1.2.1", label %B712, label %B580

B402.if.if:                                       ; preds = %B402
  %.1081 = icmp sgt i32 %.1073, 0
  %.1074 = load ptr, ptr %excinfo.2, align 8
  %.1082 = select i1 %.1081, ptr %.1074, ptr undef
  store ptr %.1082, ptr %excinfo, align 8
  br label %common.ret

B580.endif:                                       ; preds = %B580, %B580
  %.1336 = load i64, ptr %.881, align 8
  store i64 0, ptr %.1339, align 8
  %.1345 = call i32 @helper_3(ptr nonnull %.1339, ptr nonnull %excinfo.4, ptr %arg.postings.0, ptr %arg.postings.1, i64 %arg.postings.2, i64 %arg.postings.3, ptr %arg.postings.4, i64 %arg.postings.5.0, i64 %arg.postings.6.0, i64 %.1293, i64 %.1217, i64 %.1336)
  switch i32 %.1345, label %B580.endif.if.if [
    i32 -2, label %B580.endif.endif
    i32 0, label %B580.endif.endif
  ], !prof !0

B580.if.if:                                       ; preds = %B580
  %.1291 = icmp sgt i32 %.1283, 0
  %.1284 = load ptr, ptr %excinfo.3, align 8
  %.1292 = select i1 %.1291, ptr %.1284, ptr undef
  store ptr %.1292, ptr %excinfo, align 8
  br label %common.ret

B580.endif.endif:                                 ; preds = %B580.endif, %B580.endif
  %.1355 = load i64, ptr %.1339, align 8
  %.1398 = load i64, ptr %.1397, align 8
  store i64 0, ptr %.1401, align 8
  %.1407 = call i32 @helper_3(ptr nonnull %.1401, ptr nonnull %excinfo.5, ptr %arg.postings.0, ptr %arg.postings.1, i64 %arg.postings.2, i64 %arg.postings.3, ptr %arg.postings.4, i64 %arg.postings.5.0, i64 %arg.postings.6.0, i64 %.1355, i64 %.1217, i64 %.1398)
  %.1417 = load i64, ptr %.1401, align 8
  switch i32 %.1407, label %B580.endif.endif.if.if [
    i32 -2, label %B712
    i32 0, label %B712
  ], !prof !0

B580.endif.if.if:                                 ; preds = %B580.endif
  %.1353 = icmp sgt i32 %.1345, 0
  %.1346 = load ptr, ptr %excinfo.4, align 8
  %.1354 = select i1 %.1353, ptr %.1346, ptr undef
  store ptr %.1354, ptr %excinfo, align 8
  br label %common.ret

B580.endif.endif.if.if:                           ; preds = %B580.endif.endif
  %.1415 = icmp sgt i32 %.1407, 0
  %.1408 = load ptr, ptr %excinfo.5, align 8
  %.1416 = select i1 %.1415, ptr %.1408, ptr undef
  store ptr %.1416, ptr %excinfo, align 8
  br label %common.ret

B976.endif:                                       ; preds = %B962
  %.19281324.not = icmp slt i64 %count.3.4, 1
  br i1 %.19281324.not, label %B1824.endif, label %B1014.lr.ph

B1014.lr.ph:                                      ; preds = %B712, %B976.endif
  %count.7.21505 = phi i64 [ %count.3.4, %B976.endif ], [ %count.2.1, %B712 ]
  %.2138 = select i1 %.441, i64 %arg.languages.5.0, i64 0
  %27 = getelementptr i32, ptr %arg.languages.4, i64 %.391
  %.2152 = getelementptr i32, ptr %27, i64 %.2138
  %28 = getelementptr double, ptr %arg.days.4, i64 %.391
  %.2298 = select i1 %.441, i64 %arg.days.5.0, i64 0
  %.2312 = getelementptr double, ptr %28, i64 %.2298
  %.2508 = mul i64 %.35413441411, %arg.found.5.1
  %gep1424 = getelementptr i32, ptr %invariant.gep1423, i64 %.2508
  %29 = getelementptr i32, ptr %arg.found.4, i64 %.2508
  br label %B1014

B1252.if:                                         ; preds = %B1252
  store ptr @.const.picklebuf.b28008a0f88bad5ff0f0243e84dab90cab19b366, ptr %excinfo, align 8, !numba_exception_output !2
  br label %common.ret

B1252.endif:                                      ; preds = %B1252
  %.2313 = load double, ptr %.2312, align 8
  %.2330 = select i1 %.2014, i64 %arg.days.5.0, i64 0
  %30 = getelementptr double, ptr %arg.days.4, i64 %.2330
  %.2344 = getelementptr double, ptr %30, i64 %.2001
  %.2345 = load double, ptr %.2344, align 8
  %.2346 = fsub double %.2313, %.2345
  %.2347 = tail call double @llvm.fabs.f64(double %.2346)
  %.2348 = fneg double %.2347
  %.2357 = fdiv double %.2348, %arg.decay
  %.2358 = tail call double @llvm.exp.f64(double %.2357)
  %.2359 = fmul double %.2282, %.2358
  %.2361 = fadd double %arg.floor, %.2359
  %.2363 = fmul double %.2361, %.2031
  br label %B1380

B1824.endif:                                      ; preds = %B1881, %B378, %B976.endif
  %filled.2.1.lcssa = phi i64 [ 0, %B976.endif ], [ 0, %B378 ], [ %filled.3.2, %B1881 ]
  %.3178 = sub i64 %arg.found.5.1, %filled.2.1.lcssa
  %.32211333.not = icmp slt i64 %.3178, 1
  br i1 %.32211333.not, label %B88.loopexit, label %B1858.lr.ph

B1858.lr.ph:                                      ; preds = %B1824.endif
  %.3306 = mul i64 %.35413441411, %arg.found.5.1
  %31 = getelementptr i32, ptr %arg.found.4, i64 %.3306
  br label %B1858
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
