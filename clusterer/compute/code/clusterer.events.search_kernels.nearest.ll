; of fc86ef94c291b71f862b9b365deb20de
; returns none

@.const.pickledata.b28008a0f88bad5ff0f0243e84dab90cab19b366 = internal constant [69 x i8] c"\80\04\95:\00\00\00\00\00\00\00\8C\08builtins\94\8C\11ZeroDivisionError\94\93\94\8C\10division by zero\94\85\94N\87\94."
@.const.pickledata.b28008a0f88bad5ff0f0243e84dab90cab19b366.sha1 = internal constant [20 x i8] c"\B2\80\08\A0\F8\8B\AD_\F0\F0$>\84\DA\B9\0C\AB\19\B3f"
@.const.picklebuf.b28008a0f88bad5ff0f0243e84dab90cab19b366 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.b28008a0f88bad5ff0f0243e84dab90cab19b366, i32 69, ptr @.const.pickledata.b28008a0f88bad5ff0f0243e84dab90cab19b366.sha1, ptr null, i32 0 }

define range(i32 -1, -2) i32 @clusterer_events_search_kernels_nearest(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.6.0, ptr %arg.columns.0, ptr %arg.columns.1, i64 %arg.columns.2, i64 %arg.columns.3, ptr %arg.columns.4, i64 %arg.columns.5.0, i64 %arg.columns.6.0, ptr %arg.weights.0, ptr %arg.weights.1, i64 %arg.weights.2, i64 %arg.weights.3, ptr %arg.weights.4, i64 %arg.weights.5.0, i64 %arg.weights.6.0, ptr %arg.bits.0, ptr %arg.bits.1, i64 %arg.bits.2, i64 %arg.bits.3, ptr %arg.bits.4, i64 %arg.bits.5.0, i64 %arg.bits.6.0, ptr %arg.starts.0, ptr %arg.starts.1, i64 %arg.starts.2, i64 %arg.starts.3, ptr %arg.starts.4, i64 %arg.starts.5.0, i64 %arg.starts.6.0, ptr %arg.postings.0, ptr %arg.postings.1, i64 %arg.postings.2, i64 %arg.postings.3, ptr %arg.postings.4, i64 %arg.postings.5.0, i64 %arg.postings.6.0, ptr %arg.posted.0, ptr %arg.posted.1, i64 %arg.posted.2, i64 %arg.posted.3, ptr %arg.posted.4, i64 %arg.posted.5.0, i64 %arg.posted.6.0, ptr %arg.days.0, ptr %arg.days.1, i64 %arg.days.2, i64 %arg.days.3, ptr %arg.days.4, i64 %arg.days.5.0, i64 %arg.days.6.0, ptr %arg.languages.0, ptr %arg.languages.1, i64 %arg.languages.2, i64 %arg.languages.3, ptr %arg.languages.4, i64 %arg.languages.5.0, i64 %arg.languages.6.0, i64 %arg.undated, ptr %arg.low.0, ptr %arg.low.1, i64 %arg.low.2, i64 %arg.low.3, ptr %arg.low.4, i64 %arg.low.5.0, i64 %arg.low.6.0, ptr %arg.high.0, ptr %arg.high.1, i64 %arg.high.2, i64 %arg.high.3, ptr %arg.high.4, i64 %arg.high.5.0, i64 %arg.high.6.0, i64 %arg.begin, double %arg.floor, double %arg.decay, ptr %arg.at_most.0, ptr %arg.at_most.1, i64 %arg.at_most.2, i64 %arg.at_most.3, ptr %arg.at_most.4, i64 %arg.at_most.5.0, i64 %arg.at_most.6.0, i64 %arg.a_day, i64 %arg.budget, ptr %arg.total.0, ptr %arg.total.1, i64 %arg.total.2, i64 %arg.total.3, ptr %arg.total.4, i64 %arg.total.5.0, i64 %arg.total.6.0, ptr %arg.touched.0, ptr %arg.touched.1, i64 %arg.touched.2, i64 %arg.touched.3, ptr %arg.touched.4, i64 %arg.touched.5.0, i64 %arg.touched.6.0, ptr %arg.order.0, ptr %arg.order.1, i64 %arg.order.2, i64 %arg.order.3, ptr %arg.order.4, i64 %arg.order.5.0, i64 %arg.order.5.1, i64 %arg.order.6.0, i64 %arg.order.6.1, ptr %arg.places.0, ptr %arg.places.1, i64 %arg.places.2, i64 %arg.places.3, ptr %arg.places.4, i64 %arg.places.5.0, i64 %arg.places.5.1, i64 %arg.places.6.0, i64 %arg.places.6.1, ptr %arg.values.0, ptr %arg.values.1, i64 %arg.values.2, i64 %arg.values.3, ptr %arg.values.4, i64 %arg.values.5.0, i64 %arg.values.6.0, ptr %arg.found.0, ptr %arg.found.1, i64 %arg.found.2, i64 %arg.found.3, ptr %arg.found.4, i64 %arg.found.5.0, i64 %arg.found.5.1, i64 %arg.found.6.0, i64 %arg.found.6.1) {
B0.endif:
  %.696 = alloca ptr, align 8
  store ptr null, ptr %.696, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.1192 = alloca i64, align 8
  store i64 0, ptr %.1192, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.1254 = alloca i64, align 8
  store i64 0, ptr %.1254, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.1316 = alloca i64, align 8
  store i64 0, ptr %.1316, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.2296 = alloca double, align 8
  store double 0.000000e+00, ptr %.2296, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.2419 = alloca ptr, align 8
  store ptr null, ptr %.2419, align 8
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  %.2563 = alloca ptr, align 8
  store ptr null, ptr %.2563, align 8
  %excinfo.7 = alloca ptr, align 8
  store ptr null, ptr %excinfo.7, align 8
  tail call void @NRT_incref(ptr %arg.indptr.0)
  tail call void @NRT_incref(ptr %arg.columns.0)
  tail call void @NRT_incref(ptr %arg.weights.0)
  tail call void @NRT_incref(ptr %arg.bits.0)
  tail call void @NRT_incref(ptr %arg.starts.0)
  tail call void @NRT_incref(ptr %arg.postings.0)
  tail call void @NRT_incref(ptr %arg.posted.0)
  tail call void @NRT_incref(ptr %arg.days.0)
  tail call void @NRT_incref(ptr %arg.languages.0)
  tail call void @NRT_incref(ptr %arg.low.0)
  tail call void @NRT_incref(ptr %arg.high.0)
  tail call void @NRT_incref(ptr %arg.at_most.0)
  tail call void @NRT_incref(ptr %arg.total.0)
  tail call void @NRT_incref(ptr %arg.touched.0)
  tail call void @NRT_incref(ptr %arg.order.0)
  tail call void @NRT_incref(ptr %arg.places.0)
  tail call void @NRT_incref(ptr %arg.values.0)
  tail call void @NRT_incref(ptr %arg.found.0)
  %.4051189.not = icmp slt i64 %arg.found.5.0, 1
  br i1 %.4051189.not, label %B1662, label %B90.lr.ph

B90.lr.ph:                                        ; preds = %B0.endif
  %.661 = getelementptr i64, ptr %arg.order.4, i64 %arg.order.5.1
  %.2280 = sitofp i64 %arg.a_day to double
  %.2292 = sitofp i64 %arg.at_most.5.0 to double
  %.2293 = fadd double %.2292, -1.000000e+00
  %.2382 = fcmp oeq double %arg.decay, 0.000000e+00
  %.2376 = fsub double 1.000000e+00, %arg.floor
  br label %B90

B90:                                              ; preds = %B90.lr.ph, %B1658
  %.41111321196 = phi i64 [ 0, %B90.lr.ph ], [ %.418, %B1658 ]
  %.418 = add nuw nsw i64 %.41111321196, 1
  %.448 = add nsw i64 %.41111321196, %arg.begin
  %.467 = icmp slt i64 %.448, -1
  %.468 = select i1 %.467, i64 %arg.indptr.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.indptr.4, i64 %.448
  %1 = getelementptr i8, ptr %0, i64 8
  %.482 = getelementptr i64, ptr %1, i64 %.468
  %.483 = load i64, ptr %.482, align 8
  %.498 = icmp slt i64 %.448, 0
  %.499 = select i1 %.498, i64 %arg.indptr.5.0, i64 0
  %.513 = getelementptr i64, ptr %0, i64 %.499
  %.514 = load i64, ptr %.513, align 8
  %.515 = sub i64 %.483, %.514
  tail call void @NRT_incref(ptr %arg.order.0)
  tail call void @NRT_incref(ptr %arg.order.0)
  store ptr null, ptr %.696, align 8
  %.710 = call i32 @helper_1(ptr nonnull %.696, ptr nonnull %excinfo.1, ptr %arg.bits.0, ptr %arg.bits.1, i64 %arg.bits.2, i64 %arg.bits.3, ptr %arg.bits.4, i64 %arg.bits.5.0, i64 %arg.bits.6.0, i64 %.514, i64 %.515, ptr %arg.order.0, ptr %arg.order.1, i64 %arg.order.5.1, i64 %arg.order.3, ptr %arg.order.4, i64 %arg.order.5.1, i64 %arg.order.6.1, ptr %arg.order.0, ptr %arg.order.1, i64 %arg.order.5.1, i64 %arg.order.3, ptr %.661, i64 %arg.order.5.1, i64 %arg.order.6.1, ptr %arg.places.0, ptr %arg.places.1, i64 %arg.places.2, i64 %arg.places.3, ptr %arg.places.4, i64 %arg.places.5.0, i64 %arg.places.5.1, i64 %arg.places.6.0, i64 %arg.places.6.1)
  switch i32 %.710, label %B90.if.if [
    i32 -2, label %B90.endif
    i32 0, label %B90.endif
  ], !prof !0

B254:                                             ; preds = %B90.endif
  %.794 = select i1 %.498, i64 %arg.high.5.0, i64 0
  %2 = getelementptr i64, ptr %arg.high.4, i64 %.448
  %.808 = getelementptr i64, ptr %2, i64 %.794
  %.809 = load i64, ptr %.808, align 8
  %.820 = icmp sge i64 %.809, %arg.days.5.0
  br label %B302.endif

B346:                                             ; preds = %B346.lr.ph, %B874
  %used.2.11095 = phi i64 [ 0, %B346.lr.ph ], [ %.1357, %B874 ]
  %count.2.11094 = phi i64 [ 0, %B346.lr.ph ], [ %count.3.3, %B874 ]
  %.92510871092 = phi i64 [ 0, %B346.lr.ph ], [ %.932, %B874 ]
  %.932 = add nuw nsw i64 %.92510871092, 1
  %3 = getelementptr i64, ptr %arg.order.4, i64 %.92510871092
  %.1010 = load i64, ptr %3, align 8
  %.1024 = icmp slt i64 %.1010, 0
  %.1025 = select i1 %.1024, i64 %arg.columns.5.0, i64 0
  %4 = getelementptr i32, ptr %arg.columns.4, i64 %.1010
  %.1039 = getelementptr i32, ptr %4, i64 %.1025
  %.1040 = load i32, ptr %.1039, align 4
  %.1042 = sext i32 %.1040 to i64
  %.1055 = icmp slt i32 %.1040, 0
  %.1056 = select i1 %.1055, i64 %arg.starts.5.0, i64 0
  %5 = getelementptr i64, ptr %arg.starts.4, i64 %.1056
  %.1070 = getelementptr i64, ptr %5, i64 %.1042
  %.1071 = load i64, ptr %.1070, align 8
  %.1117 = icmp slt i32 %.1040, -1
  %.1118 = select i1 %.1117, i64 %arg.starts.5.0, i64 0
  %6 = getelementptr i64, ptr %arg.starts.4, i64 %.1042
  %7 = getelementptr i8, ptr %6, i64 8
  %.1132 = getelementptr i64, ptr %7, i64 %.1118
  %.1133 = load i64, ptr %.1132, align 8
  %.1154 = select i1 %.1024, i64 %arg.weights.5.0, i64 0
  %8 = getelementptr float, ptr %arg.weights.4, i64 %.1010
  %.1168 = getelementptr float, ptr %8, i64 %.1154
  %.1169 = load float, ptr %.1168, align 4
  br i1 %"$phi302.1.2.1", label %B594, label %B462

B462:                                             ; preds = %B346
  store i64 0, ptr %.1192, align 8
  %.1198 = call i32 @helper_2(ptr nonnull %.1192, ptr nonnull %excinfo.2, ptr %arg.postings.0, ptr %arg.postings.1, i64 %arg.postings.2, i64 %arg.postings.3, ptr %arg.postings.4, i64 %arg.postings.5.0, i64 %arg.postings.6.0, i64 %.1071, i64 %.1133, i64 %arg.undated)
  %.1208 = load i64, ptr %.1192, align 8
  switch i32 %.1198, label %B462.if.if [
    i32 -2, label %B462.endif
    i32 0, label %B462.endif
  ], !prof !0

B594:                                             ; preds = %B462.endif.endif, %B462.endif.endif, %B346
  %to.2.2 = phi i64 [ %.1133, %B346 ], [ %.1332, %B462.endif.endif ], [ %.1332, %B462.endif.endif ]
  %from_.2.2 = phi i64 [ %.1133, %B346 ], [ %.1270, %B462.endif.endif ], [ %.1270, %B462.endif.endif ]
  %cut.2.2 = phi i64 [ %.1133, %B346 ], [ %.1208, %B462.endif.endif ], [ %.1208, %B462.endif.endif ]
  %9 = add i64 %used.2.11095, %to.2.2
  %10 = add i64 %.1071, %from_.2.2
  %.1355 = sub i64 %9, %10
  %.1357 = add i64 %.1355, %cut.2.2
  %.1365 = icmp sgt i64 %.1357, %arg.budget
  %.1368 = icmp sgt i64 %count.2.11094, 0
  %or.cond = select i1 %.1365, i1 %.1368, i1 false
  br i1 %or.cond, label %B878.endif, label %B650

B650:                                             ; preds = %B594
  %.1389 = icmp sgt i64 %cut.2.2, %.1071
  %spec.select = select i1 %.1389, i64 %.1071, i64 %from_.2.2
  %.1421 = icmp slt i64 %spec.select, %to.2.2
  br i1 %.1421, label %B682, label %B874

B682:                                             ; preds = %B650, %B836
  %count.5.2 = phi i64 [ %count.4.4, %B836 ], [ %count.2.11094, %B650 ]
  %p.3.2 = phi i64 [ %spec.select1058, %B836 ], [ %spec.select, %B650 ]
  %.1446 = icmp slt i64 %p.3.2, 0
  %.1481 = select i1 %.1446, i64 %arg.posted.5.0, i64 0
  %11 = getelementptr float, ptr %arg.posted.4, i64 %p.3.2
  %.1495 = getelementptr float, ptr %11, i64 %.1481
  %.1496 = load float, ptr %.1495, align 4
  %.1498 = fmul float %.1169, %.1496
  %.1504 = fcmp ogt float %.1498, 0.000000e+00
  br i1 %.1504, label %B768, label %B836

B768:                                             ; preds = %B682
  %12 = getelementptr i32, ptr %arg.postings.4, i64 %p.3.2
  %.1447 = select i1 %.1446, i64 %arg.postings.5.0, i64 0
  %.1461 = getelementptr i32, ptr %12, i64 %.1447
  %.1462 = load i32, ptr %.1461, align 4
  %.1510 = zext i32 %.1462 to i64
  %.1535 = getelementptr float, ptr %arg.total.4, i64 %.1510
  %.1536 = load float, ptr %.1535, align 4
  %.1555 = icmp slt i64 %count.5.2, 0
  %.1556 = select i1 %.1555, i64 %arg.touched.5.0, i64 0
  %13 = getelementptr i32, ptr %arg.touched.4, i64 %count.5.2
  %.1570 = getelementptr i32, ptr %13, i64 %.1556
  store i32 %.1462, ptr %.1570, align 4
  %.1574 = fcmp oeq float %.1536, 0.000000e+00
  %"$phi814.3.2.5" = zext i1 %.1574 to i64
  %.1591 = add nsw i64 %count.5.2, %"$phi814.3.2.5"
  %.1600 = fadd float %.1498, %.1536
  store float %.1600, ptr %.1535, align 4
  br label %B836

B836:                                             ; preds = %B768, %B682
  %count.4.4 = phi i64 [ %.1591, %B768 ], [ %count.5.2, %B682 ]
  %.1644 = add nsw i64 %p.3.2, 1
  %.1651 = icmp eq i64 %.1644, %cut.2.2
  %spec.select1058 = select i1 %.1651, i64 %from_.2.2, i64 %.1644
  %.1670 = icmp slt i64 %spec.select1058, %to.2.2
  br i1 %.1670, label %B682, label %B874

B874:                                             ; preds = %B836, %B650
  %count.3.3 = phi i64 [ %count.2.11094, %B650 ], [ %count.4.4, %B836 ]
  %exitcond.not = icmp eq i64 %.515, %.932
  br i1 %exitcond.not, label %B878.endif, label %B346

B936:                                             ; preds = %B936.lr.ph, %B1663
  %worst.3.11113 = phi double [ -1.000000e+00, %B936.lr.ph ], [ %worst.4.2, %B1663 ]
  %filled.2.11112 = phi i64 [ 0, %B936.lr.ph ], [ %filled.3.2, %B1663 ]
  %.188511051110 = phi i64 [ 0, %B936.lr.ph ], [ %.1892, %B1663 ]
  %.1892 = add nuw nsw i64 %.188511051110, 1
  %14 = getelementptr i32, ptr %arg.touched.4, i64 %.188511051110
  %.1946 = load i32, ptr %14, align 4
  %.1952 = sext i32 %.1946 to i64
  %.1965 = icmp slt i32 %.1946, 0
  %.1966 = select i1 %.1965, i64 %arg.total.5.0, i64 0
  %15 = getelementptr float, ptr %arg.total.4, i64 %.1966
  %.1980 = getelementptr float, ptr %15, i64 %.1952
  %.1981 = load float, ptr %.1980, align 4
  %.1982 = fpext float %.1981 to double
  store float 0.000000e+00, ptr %.1980, align 4
  %.2021 = fcmp ogt double %worst.3.11113, %.1982
  %.2043 = icmp eq i64 %.448, %.1952
  %or.cond1059 = or i1 %.2043, %.2021
  br i1 %or.cond1059, label %B1663, label %B1042

B1042:                                            ; preds = %B936
  %.2075 = load i32, ptr %.2074, align 4
  %.2077 = icmp sgt i32 %.2075, -1
  br i1 %.2077, label %B1066, label %B1128

B1066:                                            ; preds = %B1042
  %.2095 = select i1 %.1965, i64 %arg.languages.5.0, i64 0
  %16 = getelementptr i32, ptr %arg.languages.4, i64 %.2095
  %.2109 = getelementptr i32, ptr %16, i64 %.1952
  %.2110 = load i32, ptr %.2109, align 4
  %.2112 = icmp sgt i32 %.2110, -1
  %.2177 = icmp ne i32 %.2075, %.2110
  %or.cond1060 = and i1 %.2112, %.2177
  br i1 %or.cond1060, label %B1663, label %B1128

B1128:                                            ; preds = %B1066, %B1042
  %.2206 = icmp sle i64 %arg.undated, %.1952
  %or.cond1061 = and i1 %.738, %.2206
  br i1 %or.cond1061, label %B1144, label %B1414

B1144:                                            ; preds = %B1128
  %.2240 = load double, ptr %.2239, align 8
  %.2257 = select i1 %.1965, i64 %arg.days.5.0, i64 0
  %17 = getelementptr double, ptr %arg.days.4, i64 %.2257
  %.2271 = getelementptr double, ptr %17, i64 %.1952
  %.2272 = load double, ptr %.2271, align 8
  %.2273 = fsub double %.2240, %.2272
  %.2274 = tail call double @llvm.fabs.f64(double %.2273)
  %.2281 = fmul double %.2274, %.2280
  store double 0.000000e+00, ptr %.2296, align 8
  %.2302 = call i32 @helper_3(ptr nonnull %.2296, ptr nonnull %excinfo.5, double %.2281, double %.2293)
  switch i32 %.2302, label %B1144.if.if [
    i32 -2, label %B1144.endif
    i32 0, label %B1144.endif
  ], !prof !0

B1342:                                            ; preds = %B1144.endif
  br i1 %.2382, label %B1342.if, label %B1342.endif, !prof !1

B1414:                                            ; preds = %B1342.endif, %B1128
  %value.2.3 = phi double [ %.2395, %B1342.endif ], [ %.1982, %B1128 ]
  %.2405 = icmp slt i64 %filled.2.11112, %arg.found.5.1
  br i1 %.2405, label %B1426, label %B1506

B1426:                                            ; preds = %B1414
  store ptr null, ptr %.2419, align 8
  %.2427 = call i32 @helper_4(ptr nonnull %.2419, ptr nonnull %excinfo.6, ptr %arg.values.0, ptr %arg.values.1, i64 %arg.values.2, i64 %arg.values.3, ptr %arg.values.4, i64 %arg.values.5.0, i64 %arg.values.6.0, ptr %arg.found.0, ptr %arg.found.1, i64 %arg.found.5.1, i64 %arg.found.3, ptr %.1756, i64 %arg.found.5.1, i64 %arg.found.6.1, i64 %filled.2.11112, double %value.2.3, i32 %.1946)
  switch i32 %.2427, label %B1426.if.if [
    i32 -2, label %B1426.endif
    i32 0, label %B1426.endif
  ], !prof !0

B1506:                                            ; preds = %B1414
  %.2508 = fcmp ogt double %value.2.3, %worst.3.11113
  br i1 %.2508, label %B1554, label %B1518

B1518:                                            ; preds = %B1506
  %.2516 = fcmp oeq double %value.2.3, %worst.3.11113
  br i1 %.2516, label %B1530, label %B1663

B1530:                                            ; preds = %B1518
  %.2552 = load i32, ptr %.1756, align 4
  %.2554 = icmp slt i32 %.1946, %.2552
  br i1 %.2554, label %B1554, label %B1663

B1554:                                            ; preds = %B1530, %B1506
  store ptr null, ptr %.2563, align 8
  %.2571 = call i32 @helper_5(ptr nonnull %.2563, ptr nonnull %excinfo.7, ptr %arg.values.0, ptr %arg.values.1, i64 %arg.values.2, i64 %arg.values.3, ptr %arg.values.4, i64 %arg.values.5.0, i64 %arg.values.6.0, ptr %arg.found.0, ptr %arg.found.1, i64 %arg.found.5.1, i64 %arg.found.3, ptr %.1756, i64 %arg.found.5.1, i64 %arg.found.6.1, double %value.2.3, i32 %.1946)
  switch i32 %.2571, label %B1554.if.if [
    i32 -2, label %B1663.sink.split
    i32 0, label %B1663.sink.split
  ], !prof !0

B1644:                                            ; preds = %B1610.endif, %B1644
  %.274411181120 = phi i64 [ %.2751, %B1644 ], [ %filled.2.1.lcssa, %B1610.endif ]
  %.2751 = add i64 %.274411181120, 1
  %.2789 = icmp slt i64 %.274411181120, 0
  %.2790 = select i1 %.2789, i64 %arg.found.5.1, i64 0
  %18 = getelementptr i32, ptr %.1756, i64 %.274411181120
  %.2804 = getelementptr i32, ptr %18, i64 %.2790
  store i32 -1, ptr %.2804, align 4
  %exitcond1300.not = icmp eq i64 %.2751, %arg.found.5.1
  br i1 %exitcond1300.not, label %B1658, label %B1644

B1658:                                            ; preds = %B1644, %B1610.endif
  tail call void @NRT_decref(ptr %arg.found.0)
  %exitcond1301.not = icmp eq i64 %.418, %arg.found.5.0
  br i1 %exitcond1301.not, label %B1662, label %B90

common.ret:                                       ; preds = %B1554.if.if, %B1426.if.if, %B1342.if, %B1144.if.if, %B462.endif.endif.if.if, %B462.endif.if.if, %B462.if.if, %B90.if.if, %B1662
  %common.ret.op = phi i32 [ 0, %B1662 ], [ %.710, %B90.if.if ], [ %.1198, %B462.if.if ], [ %.1260, %B462.endif.if.if ], [ %.1322, %B462.endif.endif.if.if ], [ %.2302, %B1144.if.if ], [ 1, %B1342.if ], [ %.2427, %B1426.if.if ], [ %.2571, %B1554.if.if ]
  ret i32 %common.ret.op

B1662:                                            ; preds = %B1658, %B0.endif
  tail call void @NRT_decref(ptr %arg.weights.0)
  tail call void @NRT_decref(ptr %arg.values.0)
  tail call void @NRT_decref(ptr %arg.touched.0)
  tail call void @NRT_decref(ptr %arg.total.0)
  tail call void @NRT_decref(ptr %arg.starts.0)
  tail call void @NRT_decref(ptr %arg.postings.0)
  tail call void @NRT_decref(ptr %arg.posted.0)
  tail call void @NRT_decref(ptr %arg.places.0)
  tail call void @NRT_decref(ptr %arg.order.0)
  tail call void @NRT_decref(ptr %arg.low.0)
  tail call void @NRT_decref(ptr %arg.languages.0)
  tail call void @NRT_decref(ptr %arg.indptr.0)
  tail call void @NRT_decref(ptr %arg.high.0)
  tail call void @NRT_decref(ptr %arg.found.0)
  tail call void @NRT_decref(ptr %arg.days.0)
  tail call void @NRT_decref(ptr %arg.columns.0)
  tail call void @NRT_decref(ptr %arg.bits.0)
  tail call void @NRT_decref(ptr %arg.at_most.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B1663.sink.split:                                 ; preds = %B1426.endif, %B1554, %B1554
  %filled.3.2.ph = phi i64 [ %filled.2.11112, %B1554 ], [ %filled.2.11112, %B1554 ], [ %arg.found.5.1, %B1426.endif ]
  %.2624 = load double, ptr %arg.values.4, align 8
  br label %B1663

B1663:                                            ; preds = %B1663.sink.split, %B1066, %B1518, %B1530, %B1426.endif, %B1144.endif, %B936
  %filled.3.2 = phi i64 [ %filled.2.11112, %B1530 ], [ %filled.2.11112, %B936 ], [ %filled.2.11112, %B1518 ], [ %filled.2.11112, %B1144.endif ], [ %filled.2.11112, %B1066 ], [ %.2452, %B1426.endif ], [ %filled.3.2.ph, %B1663.sink.split ]
  %worst.4.2 = phi double [ %worst.3.11113, %B1530 ], [ %worst.3.11113, %B936 ], [ %worst.3.11113, %B1518 ], [ %worst.3.11113, %B1144.endif ], [ %worst.3.11113, %B1066 ], [ %worst.3.11113, %B1426.endif ], [ %.2624, %B1663.sink.split ]
  %exitcond1299.not = icmp eq i64 %count.2.1.lcssa, %.1892
  br i1 %exitcond1299.not, label %B1610.endif, label %B936

B90.endif:                                        ; preds = %B90, %B90
  tail call void @NRT_decref(ptr %arg.order.0)
  tail call void @NRT_decref(ptr %arg.order.0)
  %.738 = icmp sge i64 %.448, %arg.undated
  %.757 = select i1 %.498, i64 %arg.low.5.0, i64 0
  %19 = getelementptr i64, ptr %arg.low.4, i64 %.448
  %.771 = getelementptr i64, ptr %19, i64 %.757
  %.772 = load i64, ptr %.771, align 8
  %.774.not = icmp sgt i64 %.772, %arg.undated
  br i1 %.774.not, label %B302.endif, label %B254

B90.if.if:                                        ; preds = %B90
  %.718 = icmp sgt i32 %.710, 0
  %.711 = load ptr, ptr %excinfo.1, align 8
  %.719 = select i1 %.718, ptr %.711, ptr undef
  store ptr %.719, ptr %excinfo, align 8
  br label %common.ret

B302.endif:                                       ; preds = %B254, %B90.endif
  %"$phi302.1.2.1" = phi i1 [ %.820, %B254 ], [ false, %B90.endif ]
  %.9191091.not = icmp slt i64 %.515, 1
  br i1 %.9191091.not, label %B878.endif, label %B346.lr.ph

B346.lr.ph:                                       ; preds = %B302.endif
  %.1298 = select i1 %.498, i64 %arg.high.5.0, i64 0
  %20 = getelementptr i64, ptr %arg.high.4, i64 %.448
  %.1312 = getelementptr i64, ptr %20, i64 %.1298
  br label %B346

B462.endif:                                       ; preds = %B462, %B462
  %.1251 = load i64, ptr %.771, align 8
  store i64 0, ptr %.1254, align 8
  %.1260 = call i32 @helper_2(ptr nonnull %.1254, ptr nonnull %excinfo.3, ptr %arg.postings.0, ptr %arg.postings.1, i64 %arg.postings.2, i64 %arg.postings.3, ptr %arg.postings.4, i64 %arg.postings.5.0, i64 %arg.postings.6.0, i64 %.1208, i64 %.1133, i64 %.1251)
  switch i32 %.1260, label %B462.endif.if.if [
    i32 -2, label %B462.endif.endif
    i32 0, label %B462.endif.endif
  ], !prof !0

B462.if.if:                                       ; preds = %B462
  %.1206 = icmp sgt i32 %.1198, 0
  %.1199 = load ptr, ptr %excinfo.2, align 8
  %.1207 = select i1 %.1206, ptr %.1199, ptr undef
  store ptr %.1207, ptr %excinfo, align 8
  br label %common.ret

B462.endif.endif:                                 ; preds = %B462.endif, %B462.endif
  %.1270 = load i64, ptr %.1254, align 8
  %.1313 = load i64, ptr %.1312, align 8
  store i64 0, ptr %.1316, align 8
  %.1322 = call i32 @helper_2(ptr nonnull %.1316, ptr nonnull %excinfo.4, ptr %arg.postings.0, ptr %arg.postings.1, i64 %arg.postings.2, i64 %arg.postings.3, ptr %arg.postings.4, i64 %arg.postings.5.0, i64 %arg.postings.6.0, i64 %.1270, i64 %.1133, i64 %.1313)
  %.1332 = load i64, ptr %.1316, align 8
  switch i32 %.1322, label %B462.endif.endif.if.if [
    i32 -2, label %B594
    i32 0, label %B594
  ], !prof !0

B462.endif.if.if:                                 ; preds = %B462.endif
  %.1268 = icmp sgt i32 %.1260, 0
  %.1261 = load ptr, ptr %excinfo.3, align 8
  %.1269 = select i1 %.1268, ptr %.1261, ptr undef
  store ptr %.1269, ptr %excinfo, align 8
  br label %common.ret

B462.endif.endif.if.if:                           ; preds = %B462.endif.endif
  %.1330 = icmp sgt i32 %.1322, 0
  %.1323 = load ptr, ptr %excinfo.4, align 8
  %.1331 = select i1 %.1330, ptr %.1323, ptr undef
  store ptr %.1331, ptr %excinfo, align 8
  br label %common.ret

B878.endif:                                       ; preds = %B594, %B874, %B302.endif
  %count.2.1.lcssa = phi i64 [ 0, %B302.endif ], [ %count.3.3, %B874 ], [ %count.2.11094, %B594 ]
  %.1754 = mul i64 %.41111321196, %arg.found.5.1
  %.1756 = getelementptr i32, ptr %arg.found.4, i64 %.1754
  tail call void @NRT_incref(ptr %arg.found.0)
  %.18791109.not = icmp slt i64 %count.2.1.lcssa, 1
  br i1 %.18791109.not, label %B1610.endif, label %B936.lr.ph

B936.lr.ph:                                       ; preds = %B878.endif
  %.2060 = select i1 %.498, i64 %arg.languages.5.0, i64 0
  %21 = getelementptr i32, ptr %arg.languages.4, i64 %.448
  %.2074 = getelementptr i32, ptr %21, i64 %.2060
  %.2225 = select i1 %.498, i64 %arg.days.5.0, i64 0
  %22 = getelementptr double, ptr %arg.days.4, i64 %.448
  %.2239 = getelementptr double, ptr %22, i64 %.2225
  br label %B936

B1144.endif:                                      ; preds = %B1144, %B1144
  %.2312 = load double, ptr %.2296, align 8
  %.2322 = fptosi double %.2312 to i64
  %.2336 = icmp slt i64 %.2322, 0
  %.2337 = select i1 %.2336, i64 %arg.at_most.5.0, i64 0
  %23 = getelementptr double, ptr %arg.at_most.4, i64 %.2337
  %.2351 = getelementptr double, ptr %23, i64 %.2322
  %.2352 = load double, ptr %.2351, align 8
  %.2354 = fmul double %.2352, %.1982
  %.2356 = fcmp olt double %.2354, %worst.3.11113
  br i1 %.2356, label %B1663, label %B1342

B1144.if.if:                                      ; preds = %B1144
  %.2310 = icmp sgt i32 %.2302, 0
  %.2303 = load ptr, ptr %excinfo.5, align 8
  %.2311 = select i1 %.2310, ptr %.2303, ptr undef
  store ptr %.2311, ptr %excinfo, align 8
  br label %common.ret

B1342.if:                                         ; preds = %B1342
  store ptr @.const.picklebuf.b28008a0f88bad5ff0f0243e84dab90cab19b366, ptr %excinfo, align 8, !numba_exception_output !2
  br label %common.ret

B1342.endif:                                      ; preds = %B1342
  %.2378 = fneg double %.2274
  %.2389 = fdiv double %.2378, %arg.decay
  %.2390 = tail call double @llvm.exp.f64(double %.2389)
  %.2391 = fmul double %.2376, %.2390
  %.2393 = fadd double %arg.floor, %.2391
  %.2395 = fmul double %.2393, %.1982
  br label %B1414

B1426.endif:                                      ; preds = %B1426, %B1426
  %.2452 = add nsw i64 %filled.2.11112, 1
  %.2460 = icmp eq i64 %.2452, %arg.found.5.1
  br i1 %.2460, label %B1663.sink.split, label %B1663

B1426.if.if:                                      ; preds = %B1426
  %.2435 = icmp sgt i32 %.2427, 0
  %.2428 = load ptr, ptr %excinfo.6, align 8
  %.2436 = select i1 %.2435, ptr %.2428, ptr undef
  store ptr %.2436, ptr %excinfo, align 8
  br label %common.ret

B1554.if.if:                                      ; preds = %B1554
  %.2579 = icmp sgt i32 %.2571, 0
  %.2572 = load ptr, ptr %excinfo.7, align 8
  %.2580 = select i1 %.2579, ptr %.2572, ptr undef
  store ptr %.2580, ptr %excinfo, align 8
  br label %common.ret

B1610.endif:                                      ; preds = %B1663, %B878.endif
  %filled.2.1.lcssa = phi i64 [ 0, %B878.endif ], [ %filled.3.2, %B1663 ]
  %.2695 = sub i64 %arg.found.5.1, %filled.2.1.lcssa
  %.27381119.not = icmp slt i64 %.2695, 1
  br i1 %.27381119.not, label %B1658, label %B1644
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #0

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @helper_1(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.bits.0, ptr readnone captures(none) %arg.bits.1, i64 %arg.bits.2, i64 %arg.bits.3, ptr readonly captures(none) %arg.bits.4, i64 %arg.bits.5.0, i64 %arg.bits.6.0, i64 %arg.begin, i64 %arg.length, ptr readnone captures(none) %arg.order.0, ptr readnone captures(none) %arg.order.1, i64 %arg.order.2, i64 %arg.order.3, ptr captures(none) %arg.order.4, i64 %arg.order.5.0, i64 %arg.order.6.0, ptr readnone captures(none) %arg.spare.0, ptr readnone captures(none) %arg.spare.1, i64 %arg.spare.2, i64 %arg.spare.3, ptr captures(none) %arg.spare.4, i64 %arg.spare.5.0, i64 %arg.spare.6.0, ptr readnone captures(none) %arg.places.0, ptr readnone captures(none) %arg.places.1, i64 %arg.places.2, i64 %arg.places.3, ptr captures(none) initializes((0, 2048)) %arg.places.4, i64 %arg.places.5.0, i64 %arg.places.5.1, i64 %arg.places.6.0, i64 %arg.places.6.1) #1 {
B0.endif.endif:
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(2048) %arg.places.4, i8 0, i64 2048, i1 false)
  %0 = getelementptr i64, ptr %arg.places.4, i64 %arg.places.5.1
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(2048) %0, i8 0, i64 2048, i1 false)
  %.idx = shl i64 %arg.places.5.1, 4
  %1 = getelementptr i8, ptr %arg.places.4, i64 %.idx
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(2048) %1, i8 0, i64 2048, i1 false)
  %.idx682 = mul i64 %arg.places.5.1, 24
  %2 = getelementptr i8, ptr %arg.places.4, i64 %.idx682
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(2048) %2, i8 0, i64 2048, i1 false)
  %.416 = icmp sgt i64 %arg.length, 0
  br i1 %.416, label %B122.endif.endif.preheader, label %B438.us.preheader

B438.us.preheader:                                ; preds = %B0.endif.endif
  br label %B438.us

B122.endif.endif.preheader:                       ; preds = %B0.endif.endif
  %const = bitcast i64 9223372036854775804 to i64
  %3 = icmp eq i64 %arg.length, 1
  br i1 %3, label %B122.endif.endif.epil.preheader, label %B122.endif.endif.preheader.new

B122.endif.endif.preheader.new:                   ; preds = %B122.endif.endif.preheader
  %const_mat = add i64 %const, 2
  %unroll_iter = and i64 %arg.length, %const_mat
  %4 = shl i64 %arg.begin, 2
  %scevgep300 = getelementptr i8, ptr %arg.bits.4, i64 %4
  br label %B122.endif.endif

B438:                                             ; preds = %B438.preheader, %B438
  %before.2.1659 = phi i64 [ 0, %B438.preheader ], [ %.1153.15, %B438 ]
  %.1009655657 = phi i64 [ 0, %B438.preheader ], [ %.1016.15, %B438 ]
  %sunkaddr = mul i64 %.1009655657, 8
  %sunkaddr438 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr
  %.1093 = load i64, ptr %sunkaddr438, align 8
  store i64 %before.2.1659, ptr %sunkaddr438, align 8
  %.1153 = add nsw i64 %.1093, %before.2.1659
  %sunkaddr439 = mul i64 %.1009655657, 8
  %sunkaddr440 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr439
  %sunkaddr441 = getelementptr i8, ptr %sunkaddr440, i64 8
  %.1093.140 = load i64, ptr %sunkaddr441, align 8
  store i64 %.1153, ptr %sunkaddr441, align 8
  %.1153.141 = add nsw i64 %.1093.140, %.1153
  %sunkaddr442 = mul i64 %.1009655657, 8
  %sunkaddr443 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr442
  %sunkaddr444 = getelementptr i8, ptr %sunkaddr443, i64 16
  %.1093.247 = load i64, ptr %sunkaddr444, align 8
  store i64 %.1153.141, ptr %sunkaddr444, align 8
  %.1153.248 = add nsw i64 %.1093.247, %.1153.141
  %sunkaddr445 = mul i64 %.1009655657, 8
  %sunkaddr446 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr445
  %sunkaddr447 = getelementptr i8, ptr %sunkaddr446, i64 24
  %.1093.354 = load i64, ptr %sunkaddr447, align 8
  store i64 %.1153.248, ptr %sunkaddr447, align 8
  %.1153.355 = add nsw i64 %.1093.354, %.1153.248
  %sunkaddr448 = mul i64 %.1009655657, 8
  %sunkaddr449 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr448
  %sunkaddr450 = getelementptr i8, ptr %sunkaddr449, i64 32
  %.1093.4 = load i64, ptr %sunkaddr450, align 8
  store i64 %.1153.355, ptr %sunkaddr450, align 8
  %.1153.4 = add nsw i64 %.1093.4, %.1153.355
  %sunkaddr451 = mul i64 %.1009655657, 8
  %sunkaddr452 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr451
  %sunkaddr453 = getelementptr i8, ptr %sunkaddr452, i64 40
  %.1093.5 = load i64, ptr %sunkaddr453, align 8
  store i64 %.1153.4, ptr %sunkaddr453, align 8
  %.1153.5 = add nsw i64 %.1093.5, %.1153.4
  %sunkaddr454 = mul i64 %.1009655657, 8
  %sunkaddr455 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr454
  %sunkaddr456 = getelementptr i8, ptr %sunkaddr455, i64 48
  %.1093.6 = load i64, ptr %sunkaddr456, align 8
  store i64 %.1153.5, ptr %sunkaddr456, align 8
  %.1153.6 = add nsw i64 %.1093.6, %.1153.5
  %sunkaddr457 = mul i64 %.1009655657, 8
  %sunkaddr458 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr457
  %sunkaddr459 = getelementptr i8, ptr %sunkaddr458, i64 56
  %.1093.7 = load i64, ptr %sunkaddr459, align 8
  store i64 %.1153.6, ptr %sunkaddr459, align 8
  %.1153.7 = add nsw i64 %.1093.7, %.1153.6
  %sunkaddr460 = mul i64 %.1009655657, 8
  %sunkaddr461 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr460
  %sunkaddr462 = getelementptr i8, ptr %sunkaddr461, i64 64
  %.1093.8 = load i64, ptr %sunkaddr462, align 8
  store i64 %.1153.7, ptr %sunkaddr462, align 8
  %.1153.8 = add nsw i64 %.1093.8, %.1153.7
  %sunkaddr463 = mul i64 %.1009655657, 8
  %sunkaddr464 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr463
  %sunkaddr465 = getelementptr i8, ptr %sunkaddr464, i64 72
  %.1093.9 = load i64, ptr %sunkaddr465, align 8
  store i64 %.1153.8, ptr %sunkaddr465, align 8
  %.1153.9 = add nsw i64 %.1093.9, %.1153.8
  %sunkaddr466 = mul i64 %.1009655657, 8
  %sunkaddr467 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr466
  %sunkaddr468 = getelementptr i8, ptr %sunkaddr467, i64 80
  %.1093.10 = load i64, ptr %sunkaddr468, align 8
  store i64 %.1153.9, ptr %sunkaddr468, align 8
  %.1153.10 = add nsw i64 %.1093.10, %.1153.9
  %sunkaddr469 = mul i64 %.1009655657, 8
  %sunkaddr470 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr469
  %sunkaddr471 = getelementptr i8, ptr %sunkaddr470, i64 88
  %.1093.11 = load i64, ptr %sunkaddr471, align 8
  store i64 %.1153.10, ptr %sunkaddr471, align 8
  %.1153.11 = add nsw i64 %.1093.11, %.1153.10
  %sunkaddr472 = mul i64 %.1009655657, 8
  %sunkaddr473 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr472
  %sunkaddr474 = getelementptr i8, ptr %sunkaddr473, i64 96
  %.1093.12 = load i64, ptr %sunkaddr474, align 8
  store i64 %.1153.11, ptr %sunkaddr474, align 8
  %.1153.12 = add nsw i64 %.1093.12, %.1153.11
  %sunkaddr475 = mul i64 %.1009655657, 8
  %sunkaddr476 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr475
  %sunkaddr477 = getelementptr i8, ptr %sunkaddr476, i64 104
  %.1093.13 = load i64, ptr %sunkaddr477, align 8
  store i64 %.1153.12, ptr %sunkaddr477, align 8
  %.1153.13 = add nsw i64 %.1093.13, %.1153.12
  %sunkaddr478 = mul i64 %.1009655657, 8
  %sunkaddr479 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr478
  %sunkaddr480 = getelementptr i8, ptr %sunkaddr479, i64 112
  %.1093.14 = load i64, ptr %sunkaddr480, align 8
  store i64 %.1153.13, ptr %sunkaddr480, align 8
  %.1153.14 = add nsw i64 %.1093.14, %.1153.13
  %.1016.15 = add nuw nsw i64 %.1009655657, 16
  %sunkaddr481 = mul i64 %.1009655657, 8
  %sunkaddr482 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr481
  %sunkaddr483 = getelementptr i8, ptr %sunkaddr482, i64 120
  %.1093.15 = load i64, ptr %sunkaddr483, align 8
  store i64 %.1153.14, ptr %sunkaddr483, align 8
  %.1153.15 = add nsw i64 %.1093.15, %.1153.14
  %exitcond679.not.15 = icmp eq i64 %.1016.15, 256
  br i1 %exitcond679.not.15, label %B558.preheader, label %B438

B558.preheader:                                   ; preds = %B438
  %xtraiter58 = and i64 %arg.length, 3
  %5 = icmp ult i64 %arg.length, 4
  br i1 %5, label %B558.epil.preheader, label %B558.preheader.new

B558.preheader.new:                               ; preds = %B558.preheader
  %unroll_iter61 = and i64 %arg.length, %const
  br label %B558

B558:                                             ; preds = %B558, %B558.preheader.new
  %.1464661663 = phi i64 [ 0, %B558.preheader.new ], [ %.1471.398, %B558 ]
  %sunkaddr484 = mul i64 %.1464661663, 8
  %sunkaddr485 = getelementptr i8, ptr %arg.order.4, i64 %sunkaddr484
  %.1526 = load i64, ptr %sunkaddr485, align 8
  %.1540 = icmp slt i64 %.1526, 0
  %.1541 = select i1 %.1540, i64 %arg.bits.5.0, i64 0
  %6 = getelementptr i32, ptr %arg.bits.4, i64 %.1526
  %.1555 = getelementptr i32, ptr %6, i64 %.1541
  %.1556 = load i32, ptr %.1555, align 4
  %promoted486 = zext i32 %.1556 to i64
  %7 = and i64 %promoted486, 255
  %8 = xor i64 %7, 255
  %.1644 = getelementptr i64, ptr %arg.places.4, i64 %8
  %.1645 = load i64, ptr %.1644, align 8
  %.1659 = icmp slt i64 %.1645, 0
  %.1660 = select i1 %.1659, i64 %arg.spare.5.0, i64 0
  %9 = getelementptr i64, ptr %arg.spare.4, i64 %.1645
  %.1674 = getelementptr i64, ptr %9, i64 %.1660
  store i64 %.1526, ptr %.1674, align 8
  %.1723 = load i64, ptr %.1644, align 8
  %.1724 = add nsw i64 %.1723, 1
  store i64 %.1724, ptr %.1644, align 8
  %sunkaddr487 = mul i64 %.1464661663, 8
  %sunkaddr488 = getelementptr i8, ptr %arg.order.4, i64 %sunkaddr487
  %sunkaddr489 = getelementptr i8, ptr %sunkaddr488, i64 8
  %.1526.165 = load i64, ptr %sunkaddr489, align 8
  %.1540.166 = icmp slt i64 %.1526.165, 0
  %.1541.167 = select i1 %.1540.166, i64 %arg.bits.5.0, i64 0
  %10 = getelementptr i32, ptr %arg.bits.4, i64 %.1526.165
  %.1555.168 = getelementptr i32, ptr %10, i64 %.1541.167
  %.1556.169 = load i32, ptr %.1555.168, align 4
  %promoted490 = zext i32 %.1556.169 to i64
  %11 = and i64 %promoted490, 255
  %12 = xor i64 %11, 255
  %.1644.171 = getelementptr i64, ptr %arg.places.4, i64 %12
  %.1645.172 = load i64, ptr %.1644.171, align 8
  %.1659.173 = icmp slt i64 %.1645.172, 0
  %.1660.174 = select i1 %.1659.173, i64 %arg.spare.5.0, i64 0
  %13 = getelementptr i64, ptr %arg.spare.4, i64 %.1645.172
  %.1674.175 = getelementptr i64, ptr %13, i64 %.1660.174
  store i64 %.1526.165, ptr %.1674.175, align 8
  %.1723.176 = load i64, ptr %.1644.171, align 8
  %.1724.177 = add nsw i64 %.1723.176, 1
  store i64 %.1724.177, ptr %.1644.171, align 8
  %sunkaddr491 = mul i64 %.1464661663, 8
  %sunkaddr492 = getelementptr i8, ptr %arg.order.4, i64 %sunkaddr491
  %sunkaddr493 = getelementptr i8, ptr %sunkaddr492, i64 16
  %.1526.282 = load i64, ptr %sunkaddr493, align 8
  %.1540.283 = icmp slt i64 %.1526.282, 0
  %.1541.284 = select i1 %.1540.283, i64 %arg.bits.5.0, i64 0
  %14 = getelementptr i32, ptr %arg.bits.4, i64 %.1526.282
  %.1555.285 = getelementptr i32, ptr %14, i64 %.1541.284
  %.1556.286 = load i32, ptr %.1555.285, align 4
  %promoted494 = zext i32 %.1556.286 to i64
  %15 = and i64 %promoted494, 255
  %16 = xor i64 %15, 255
  %.1644.288 = getelementptr i64, ptr %arg.places.4, i64 %16
  %.1645.289 = load i64, ptr %.1644.288, align 8
  %.1659.290 = icmp slt i64 %.1645.289, 0
  %.1660.291 = select i1 %.1659.290, i64 %arg.spare.5.0, i64 0
  %17 = getelementptr i64, ptr %arg.spare.4, i64 %.1645.289
  %.1674.292 = getelementptr i64, ptr %17, i64 %.1660.291
  store i64 %.1526.282, ptr %.1674.292, align 8
  %.1723.293 = load i64, ptr %.1644.288, align 8
  %.1724.294 = add nsw i64 %.1723.293, 1
  store i64 %.1724.294, ptr %.1644.288, align 8
  %.1471.398 = add nuw i64 %.1464661663, 4
  %sunkaddr495 = mul i64 %.1464661663, 8
  %sunkaddr496 = getelementptr i8, ptr %arg.order.4, i64 %sunkaddr495
  %sunkaddr497 = getelementptr i8, ptr %sunkaddr496, i64 24
  %.1526.399 = load i64, ptr %sunkaddr497, align 8
  %.1540.3100 = icmp slt i64 %.1526.399, 0
  %.1541.3101 = select i1 %.1540.3100, i64 %arg.bits.5.0, i64 0
  %18 = getelementptr i32, ptr %arg.bits.4, i64 %.1526.399
  %.1555.3102 = getelementptr i32, ptr %18, i64 %.1541.3101
  %.1556.3103 = load i32, ptr %.1555.3102, align 4
  %promoted498 = zext i32 %.1556.3103 to i64
  %19 = and i64 %promoted498, 255
  %20 = xor i64 %19, 255
  %.1644.3105 = getelementptr i64, ptr %arg.places.4, i64 %20
  %.1645.3106 = load i64, ptr %.1644.3105, align 8
  %.1659.3107 = icmp slt i64 %.1645.3106, 0
  %.1660.3108 = select i1 %.1659.3107, i64 %arg.spare.5.0, i64 0
  %21 = getelementptr i64, ptr %arg.spare.4, i64 %.1645.3106
  %.1674.3109 = getelementptr i64, ptr %21, i64 %.1660.3108
  store i64 %.1526.399, ptr %.1674.3109, align 8
  %.1723.3110 = load i64, ptr %.1644.3105, align 8
  %.1724.3111 = add nsw i64 %.1723.3110, 1
  store i64 %.1724.3111, ptr %.1644.3105, align 8
  %niter62.ncmp.3 = icmp eq i64 %unroll_iter61, %.1471.398
  br i1 %niter62.ncmp.3, label %B438.1.preheader.unr-lcssa, label %B558

B438.1.preheader.unr-lcssa:                       ; preds = %B558
  %lcmp.mod59.not = icmp eq i64 %xtraiter58, 0
  br i1 %lcmp.mod59.not, label %B438.1.preheader, label %B558.epil.preheader

B558.epil.preheader:                              ; preds = %B438.1.preheader.unr-lcssa, %B558.preheader
  %.1464661663.epil.init = phi i64 [ 0, %B558.preheader ], [ %.1471.398, %B438.1.preheader.unr-lcssa ]
  %22 = shl i64 %.1464661663.epil.init, 3
  %scevgep258 = getelementptr i8, ptr %arg.order.4, i64 %22
  br label %B558.epil

B558.epil:                                        ; preds = %B558.epil, %B558.epil.preheader
  %epil.iter = phi i64 [ %epil.iter.next, %B558.epil ], [ 0, %B558.epil.preheader ]
  %23 = shl nuw nsw i64 %epil.iter, 3
  %scevgep259 = getelementptr i8, ptr %scevgep258, i64 %23
  %.1526.epil = load i64, ptr %scevgep259, align 8
  %.1540.epil = icmp slt i64 %.1526.epil, 0
  %.1541.epil = select i1 %.1540.epil, i64 %arg.bits.5.0, i64 0
  %24 = getelementptr i32, ptr %arg.bits.4, i64 %.1526.epil
  %.1555.epil = getelementptr i32, ptr %24, i64 %.1541.epil
  %.1556.epil = load i32, ptr %.1555.epil, align 4
  %promoted499 = zext i32 %.1556.epil to i64
  %25 = and i64 %promoted499, 255
  %26 = xor i64 %25, 255
  %.1644.epil = getelementptr i64, ptr %arg.places.4, i64 %26
  %.1645.epil = load i64, ptr %.1644.epil, align 8
  %.1659.epil = icmp slt i64 %.1645.epil, 0
  %.1660.epil = select i1 %.1659.epil, i64 %arg.spare.5.0, i64 0
  %27 = getelementptr i64, ptr %arg.spare.4, i64 %.1645.epil
  %.1674.epil = getelementptr i64, ptr %27, i64 %.1660.epil
  store i64 %.1526.epil, ptr %.1674.epil, align 8
  %.1723.epil = load i64, ptr %.1644.epil, align 8
  %.1724.epil = add nsw i64 %.1723.epil, 1
  store i64 %.1724.epil, ptr %.1644.epil, align 8
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter58, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B438.1.preheader, label %B558.epil, !llvm.loop !3

B438.1.preheader:                                 ; preds = %B558.epil, %B438.1.preheader.unr-lcssa
  %28 = shl i64 %arg.places.5.1, 3
  %29 = add i64 %28, 120
  %scevgep226 = getelementptr i8, ptr %arg.places.4, i64 %29
  br label %B438.1

B438.1:                                           ; preds = %B438.1, %B438.1.preheader
  %before.2.1659.1 = phi i64 [ 0, %B438.1.preheader ], [ %.1153.1.15, %B438.1 ]
  %.1009655657.1 = phi i64 [ 0, %B438.1.preheader ], [ %.1016.1.15, %B438.1 ]
  %30 = shl nuw nsw i64 %.1009655657.1, 3
  %scevgep256 = getelementptr i8, ptr %scevgep226, i64 %30
  %scevgep257 = getelementptr i8, ptr %scevgep256, i64 -120
  %.1093.1 = load i64, ptr %scevgep257, align 8
  store i64 %before.2.1659.1, ptr %scevgep257, align 8
  %.1153.1 = add nsw i64 %.1093.1, %before.2.1659.1
  %31 = shl nuw nsw i64 %.1009655657.1, 3
  %scevgep254 = getelementptr i8, ptr %scevgep226, i64 %31
  %scevgep255 = getelementptr i8, ptr %scevgep254, i64 -112
  %.1093.1.1 = load i64, ptr %scevgep255, align 8
  store i64 %.1153.1, ptr %scevgep255, align 8
  %.1153.1.1 = add nsw i64 %.1093.1.1, %.1153.1
  %32 = shl nuw nsw i64 %.1009655657.1, 3
  %scevgep252 = getelementptr i8, ptr %scevgep226, i64 %32
  %scevgep253 = getelementptr i8, ptr %scevgep252, i64 -104
  %.1093.1.2 = load i64, ptr %scevgep253, align 8
  store i64 %.1153.1.1, ptr %scevgep253, align 8
  %.1153.1.2 = add nsw i64 %.1093.1.2, %.1153.1.1
  %33 = shl nuw nsw i64 %.1009655657.1, 3
  %scevgep250 = getelementptr i8, ptr %scevgep226, i64 %33
  %scevgep251 = getelementptr i8, ptr %scevgep250, i64 -96
  %.1093.1.3 = load i64, ptr %scevgep251, align 8
  store i64 %.1153.1.2, ptr %scevgep251, align 8
  %.1153.1.3 = add nsw i64 %.1093.1.3, %.1153.1.2
  %34 = shl nuw nsw i64 %.1009655657.1, 3
  %scevgep248 = getelementptr i8, ptr %scevgep226, i64 %34
  %scevgep249 = getelementptr i8, ptr %scevgep248, i64 -88
  %.1093.1.4 = load i64, ptr %scevgep249, align 8
  store i64 %.1153.1.3, ptr %scevgep249, align 8
  %.1153.1.4 = add nsw i64 %.1093.1.4, %.1153.1.3
  %35 = shl nuw nsw i64 %.1009655657.1, 3
  %scevgep246 = getelementptr i8, ptr %scevgep226, i64 %35
  %scevgep247 = getelementptr i8, ptr %scevgep246, i64 -80
  %.1093.1.5 = load i64, ptr %scevgep247, align 8
  store i64 %.1153.1.4, ptr %scevgep247, align 8
  %.1153.1.5 = add nsw i64 %.1093.1.5, %.1153.1.4
  %36 = shl nuw nsw i64 %.1009655657.1, 3
  %scevgep244 = getelementptr i8, ptr %scevgep226, i64 %36
  %scevgep245 = getelementptr i8, ptr %scevgep244, i64 -72
  %.1093.1.6 = load i64, ptr %scevgep245, align 8
  store i64 %.1153.1.5, ptr %scevgep245, align 8
  %.1153.1.6 = add nsw i64 %.1093.1.6, %.1153.1.5
  %37 = shl nuw nsw i64 %.1009655657.1, 3
  %scevgep242 = getelementptr i8, ptr %scevgep226, i64 %37
  %scevgep243 = getelementptr i8, ptr %scevgep242, i64 -64
  %.1093.1.7 = load i64, ptr %scevgep243, align 8
  store i64 %.1153.1.6, ptr %scevgep243, align 8
  %.1153.1.7 = add nsw i64 %.1093.1.7, %.1153.1.6
  %38 = shl nuw nsw i64 %.1009655657.1, 3
  %scevgep240 = getelementptr i8, ptr %scevgep226, i64 %38
  %scevgep241 = getelementptr i8, ptr %scevgep240, i64 -56
  %.1093.1.8 = load i64, ptr %scevgep241, align 8
  store i64 %.1153.1.7, ptr %scevgep241, align 8
  %.1153.1.8 = add nsw i64 %.1093.1.8, %.1153.1.7
  %39 = shl nuw nsw i64 %.1009655657.1, 3
  %scevgep238 = getelementptr i8, ptr %scevgep226, i64 %39
  %scevgep239 = getelementptr i8, ptr %scevgep238, i64 -48
  %.1093.1.9 = load i64, ptr %scevgep239, align 8
  store i64 %.1153.1.8, ptr %scevgep239, align 8
  %.1153.1.9 = add nsw i64 %.1093.1.9, %.1153.1.8
  %40 = shl nuw nsw i64 %.1009655657.1, 3
  %scevgep236 = getelementptr i8, ptr %scevgep226, i64 %40
  %scevgep237 = getelementptr i8, ptr %scevgep236, i64 -40
  %.1093.1.10 = load i64, ptr %scevgep237, align 8
  store i64 %.1153.1.9, ptr %scevgep237, align 8
  %.1153.1.10 = add nsw i64 %.1093.1.10, %.1153.1.9
  %41 = shl nuw nsw i64 %.1009655657.1, 3
  %scevgep234 = getelementptr i8, ptr %scevgep226, i64 %41
  %scevgep235 = getelementptr i8, ptr %scevgep234, i64 -32
  %.1093.1.11 = load i64, ptr %scevgep235, align 8
  store i64 %.1153.1.10, ptr %scevgep235, align 8
  %.1153.1.11 = add nsw i64 %.1093.1.11, %.1153.1.10
  %42 = shl nuw nsw i64 %.1009655657.1, 3
  %scevgep232 = getelementptr i8, ptr %scevgep226, i64 %42
  %scevgep233 = getelementptr i8, ptr %scevgep232, i64 -24
  %.1093.1.12 = load i64, ptr %scevgep233, align 8
  store i64 %.1153.1.11, ptr %scevgep233, align 8
  %.1153.1.12 = add nsw i64 %.1093.1.12, %.1153.1.11
  %43 = shl nuw nsw i64 %.1009655657.1, 3
  %scevgep230 = getelementptr i8, ptr %scevgep226, i64 %43
  %scevgep231 = getelementptr i8, ptr %scevgep230, i64 -16
  %.1093.1.13 = load i64, ptr %scevgep231, align 8
  store i64 %.1153.1.12, ptr %scevgep231, align 8
  %.1153.1.13 = add nsw i64 %.1093.1.13, %.1153.1.12
  %44 = shl nuw nsw i64 %.1009655657.1, 3
  %scevgep228 = getelementptr i8, ptr %scevgep226, i64 %44
  %scevgep229 = getelementptr i8, ptr %scevgep228, i64 -8
  %.1093.1.14 = load i64, ptr %scevgep229, align 8
  store i64 %.1153.1.13, ptr %scevgep229, align 8
  %.1153.1.14 = add nsw i64 %.1093.1.14, %.1153.1.13
  %.1016.1.15 = add nuw nsw i64 %.1009655657.1, 16
  %45 = shl nuw nsw i64 %.1009655657.1, 3
  %scevgep227 = getelementptr i8, ptr %scevgep226, i64 %45
  %.1093.1.15 = load i64, ptr %scevgep227, align 8
  store i64 %.1153.1.14, ptr %scevgep227, align 8
  %.1153.1.15 = add nsw i64 %.1093.1.15, %.1153.1.14
  %exitcond679.not.1.15 = icmp eq i64 %.1016.1.15, 256
  br i1 %exitcond679.not.1.15, label %B558.1.preheader, label %B438.1

B558.1.preheader:                                 ; preds = %B438.1
  %xtraiter114 = and i64 %arg.length, 3
  %46 = icmp ult i64 %arg.length, 4
  br i1 %46, label %B558.1.epil.preheader, label %B558.1.preheader.new

B558.1.preheader.new:                             ; preds = %B558.1.preheader
  %unroll_iter118 = and i64 %arg.length, %const
  br label %B558.1

B558.1:                                           ; preds = %B558.1, %B558.1.preheader.new
  %.1464661663.1 = phi i64 [ 0, %B558.1.preheader.new ], [ %.1471.1.3, %B558.1 ]
  %sunkaddr500 = mul i64 %.1464661663.1, 8
  %sunkaddr501 = getelementptr i8, ptr %arg.spare.4, i64 %sunkaddr500
  %.1526.1 = load i64, ptr %sunkaddr501, align 8
  %.1540.1 = icmp slt i64 %.1526.1, 0
  %.1541.1 = select i1 %.1540.1, i64 %arg.bits.5.0, i64 0
  %47 = getelementptr i32, ptr %arg.bits.4, i64 %.1526.1
  %.1555.1 = getelementptr i32, ptr %47, i64 %.1541.1
  %.1556.1 = load i32, ptr %.1555.1, align 4
  %promoted = zext i32 %.1556.1 to i64
  %48 = lshr i64 %promoted, 8
  %49 = and i64 %48, 255
  %50 = xor i64 %49, 255
  %.1644.1 = getelementptr i64, ptr %0, i64 %50
  %.1645.1 = load i64, ptr %.1644.1, align 8
  %.1659.1 = icmp slt i64 %.1645.1, 0
  %.1660.1 = select i1 %.1659.1, i64 %arg.order.5.0, i64 0
  %51 = getelementptr i64, ptr %arg.order.4, i64 %.1645.1
  %.1674.1 = getelementptr i64, ptr %51, i64 %.1660.1
  store i64 %.1526.1, ptr %.1674.1, align 8
  %.1723.1 = load i64, ptr %.1644.1, align 8
  %.1724.1 = add nsw i64 %.1723.1, 1
  store i64 %.1724.1, ptr %.1644.1, align 8
  %sunkaddr503 = mul i64 %.1464661663.1, 8
  %sunkaddr504 = getelementptr i8, ptr %arg.spare.4, i64 %sunkaddr503
  %sunkaddr505 = getelementptr i8, ptr %sunkaddr504, i64 8
  %.1526.1.1 = load i64, ptr %sunkaddr505, align 8
  %.1540.1.1 = icmp slt i64 %.1526.1.1, 0
  %.1541.1.1 = select i1 %.1540.1.1, i64 %arg.bits.5.0, i64 0
  %52 = getelementptr i32, ptr %arg.bits.4, i64 %.1526.1.1
  %.1555.1.1 = getelementptr i32, ptr %52, i64 %.1541.1.1
  %.1556.1.1 = load i32, ptr %.1555.1.1, align 4
  %promoted508 = zext i32 %.1556.1.1 to i64
  %53 = lshr i64 %promoted508, 8
  %54 = and i64 %53, 255
  %55 = xor i64 %54, 255
  %.1644.1.1 = getelementptr i64, ptr %0, i64 %55
  %.1645.1.1 = load i64, ptr %.1644.1.1, align 8
  %.1659.1.1 = icmp slt i64 %.1645.1.1, 0
  %.1660.1.1 = select i1 %.1659.1.1, i64 %arg.order.5.0, i64 0
  %56 = getelementptr i64, ptr %arg.order.4, i64 %.1645.1.1
  %.1674.1.1 = getelementptr i64, ptr %56, i64 %.1660.1.1
  store i64 %.1526.1.1, ptr %.1674.1.1, align 8
  %.1723.1.1 = load i64, ptr %.1644.1.1, align 8
  %.1724.1.1 = add nsw i64 %.1723.1.1, 1
  store i64 %.1724.1.1, ptr %.1644.1.1, align 8
  %sunkaddr509 = mul i64 %.1464661663.1, 8
  %sunkaddr510 = getelementptr i8, ptr %arg.spare.4, i64 %sunkaddr509
  %sunkaddr511 = getelementptr i8, ptr %sunkaddr510, i64 16
  %.1526.1.2 = load i64, ptr %sunkaddr511, align 8
  %.1540.1.2 = icmp slt i64 %.1526.1.2, 0
  %.1541.1.2 = select i1 %.1540.1.2, i64 %arg.bits.5.0, i64 0
  %57 = getelementptr i32, ptr %arg.bits.4, i64 %.1526.1.2
  %.1555.1.2 = getelementptr i32, ptr %57, i64 %.1541.1.2
  %.1556.1.2 = load i32, ptr %.1555.1.2, align 4
  %promoted514 = zext i32 %.1556.1.2 to i64
  %58 = lshr i64 %promoted514, 8
  %59 = and i64 %58, 255
  %60 = xor i64 %59, 255
  %.1644.1.2 = getelementptr i64, ptr %0, i64 %60
  %.1645.1.2 = load i64, ptr %.1644.1.2, align 8
  %.1659.1.2 = icmp slt i64 %.1645.1.2, 0
  %.1660.1.2 = select i1 %.1659.1.2, i64 %arg.order.5.0, i64 0
  %61 = getelementptr i64, ptr %arg.order.4, i64 %.1645.1.2
  %.1674.1.2 = getelementptr i64, ptr %61, i64 %.1660.1.2
  store i64 %.1526.1.2, ptr %.1674.1.2, align 8
  %.1723.1.2 = load i64, ptr %.1644.1.2, align 8
  %.1724.1.2 = add nsw i64 %.1723.1.2, 1
  store i64 %.1724.1.2, ptr %.1644.1.2, align 8
  %.1471.1.3 = add nuw i64 %.1464661663.1, 4
  %sunkaddr515 = mul i64 %.1464661663.1, 8
  %sunkaddr516 = getelementptr i8, ptr %arg.spare.4, i64 %sunkaddr515
  %sunkaddr517 = getelementptr i8, ptr %sunkaddr516, i64 24
  %.1526.1.3 = load i64, ptr %sunkaddr517, align 8
  %.1540.1.3 = icmp slt i64 %.1526.1.3, 0
  %.1541.1.3 = select i1 %.1540.1.3, i64 %arg.bits.5.0, i64 0
  %62 = getelementptr i32, ptr %arg.bits.4, i64 %.1526.1.3
  %.1555.1.3 = getelementptr i32, ptr %62, i64 %.1541.1.3
  %.1556.1.3 = load i32, ptr %.1555.1.3, align 4
  %promoted520 = zext i32 %.1556.1.3 to i64
  %63 = lshr i64 %promoted520, 8
  %64 = and i64 %63, 255
  %65 = xor i64 %64, 255
  %.1644.1.3 = getelementptr i64, ptr %0, i64 %65
  %.1645.1.3 = load i64, ptr %.1644.1.3, align 8
  %.1659.1.3 = icmp slt i64 %.1645.1.3, 0
  %.1660.1.3 = select i1 %.1659.1.3, i64 %arg.order.5.0, i64 0
  %66 = getelementptr i64, ptr %arg.order.4, i64 %.1645.1.3
  %.1674.1.3 = getelementptr i64, ptr %66, i64 %.1660.1.3
  store i64 %.1526.1.3, ptr %.1674.1.3, align 8
  %.1723.1.3 = load i64, ptr %.1644.1.3, align 8
  %.1724.1.3 = add nsw i64 %.1723.1.3, 1
  store i64 %.1724.1.3, ptr %.1644.1.3, align 8
  %niter119.ncmp.3 = icmp eq i64 %unroll_iter118, %.1471.1.3
  br i1 %niter119.ncmp.3, label %B796.loopexit.1.unr-lcssa, label %B558.1

B796.loopexit.1.unr-lcssa:                        ; preds = %B558.1
  %lcmp.mod116.not = icmp eq i64 %xtraiter114, 0
  br i1 %lcmp.mod116.not, label %B796.loopexit.1, label %B558.1.epil.preheader

B558.1.epil.preheader:                            ; preds = %B796.loopexit.1.unr-lcssa, %B558.1.preheader
  %.1464661663.1.epil.init = phi i64 [ 0, %B558.1.preheader ], [ %.1471.1.3, %B796.loopexit.1.unr-lcssa ]
  %67 = shl i64 %.1464661663.1.epil.init, 3
  %scevgep216 = getelementptr i8, ptr %arg.spare.4, i64 %67
  br label %B558.1.epil

B558.1.epil:                                      ; preds = %B558.1.epil, %B558.1.epil.preheader
  %epil.iter115 = phi i64 [ %epil.iter115.next, %B558.1.epil ], [ 0, %B558.1.epil.preheader ]
  %68 = shl nuw nsw i64 %epil.iter115, 3
  %scevgep217 = getelementptr i8, ptr %scevgep216, i64 %68
  %.1526.1.epil = load i64, ptr %scevgep217, align 8
  %.1540.1.epil = icmp slt i64 %.1526.1.epil, 0
  %.1541.1.epil = select i1 %.1540.1.epil, i64 %arg.bits.5.0, i64 0
  %69 = getelementptr i32, ptr %arg.bits.4, i64 %.1526.1.epil
  %.1555.1.epil = getelementptr i32, ptr %69, i64 %.1541.1.epil
  %.1556.1.epil = load i32, ptr %.1555.1.epil, align 4
  %promoted523 = zext i32 %.1556.1.epil to i64
  %70 = lshr i64 %promoted523, 8
  %71 = and i64 %70, 255
  %72 = xor i64 %71, 255
  %.1644.1.epil = getelementptr i64, ptr %0, i64 %72
  %.1645.1.epil = load i64, ptr %.1644.1.epil, align 8
  %.1659.1.epil = icmp slt i64 %.1645.1.epil, 0
  %.1660.1.epil = select i1 %.1659.1.epil, i64 %arg.order.5.0, i64 0
  %73 = getelementptr i64, ptr %arg.order.4, i64 %.1645.1.epil
  %.1674.1.epil = getelementptr i64, ptr %73, i64 %.1660.1.epil
  store i64 %.1526.1.epil, ptr %.1674.1.epil, align 8
  %.1723.1.epil = load i64, ptr %.1644.1.epil, align 8
  %.1724.1.epil = add nsw i64 %.1723.1.epil, 1
  store i64 %.1724.1.epil, ptr %.1644.1.epil, align 8
  %epil.iter115.next = add i64 %epil.iter115, 1
  %epil.iter115.cmp.not = icmp eq i64 %xtraiter114, %epil.iter115.next
  br i1 %epil.iter115.cmp.not, label %B796.loopexit.1, label %B558.1.epil, !llvm.loop !5

B796.loopexit.1:                                  ; preds = %B558.1.epil, %B796.loopexit.1.unr-lcssa
  %.idx2 = shl i64 %arg.places.5.1, 4
  %74 = getelementptr i8, ptr %arg.places.4, i64 %.idx2
  %75 = add i64 %.idx2, 120
  %scevgep184 = getelementptr i8, ptr %arg.places.4, i64 %75
  br label %B438.2

B438.2:                                           ; preds = %B438.2, %B796.loopexit.1
  %before.2.1659.2 = phi i64 [ 0, %B796.loopexit.1 ], [ %.1153.2.15, %B438.2 ]
  %.1009655657.2 = phi i64 [ 0, %B796.loopexit.1 ], [ %.1016.2.15, %B438.2 ]
  %76 = shl nuw nsw i64 %.1009655657.2, 3
  %scevgep214 = getelementptr i8, ptr %scevgep184, i64 %76
  %scevgep215 = getelementptr i8, ptr %scevgep214, i64 -120
  %.1093.2 = load i64, ptr %scevgep215, align 8
  store i64 %before.2.1659.2, ptr %scevgep215, align 8
  %.1153.2 = add nsw i64 %.1093.2, %before.2.1659.2
  %77 = shl nuw nsw i64 %.1009655657.2, 3
  %scevgep212 = getelementptr i8, ptr %scevgep184, i64 %77
  %scevgep213 = getelementptr i8, ptr %scevgep212, i64 -112
  %.1093.2.1 = load i64, ptr %scevgep213, align 8
  store i64 %.1153.2, ptr %scevgep213, align 8
  %.1153.2.1 = add nsw i64 %.1093.2.1, %.1153.2
  %78 = shl nuw nsw i64 %.1009655657.2, 3
  %scevgep210 = getelementptr i8, ptr %scevgep184, i64 %78
  %scevgep211 = getelementptr i8, ptr %scevgep210, i64 -104
  %.1093.2.2 = load i64, ptr %scevgep211, align 8
  store i64 %.1153.2.1, ptr %scevgep211, align 8
  %.1153.2.2 = add nsw i64 %.1093.2.2, %.1153.2.1
  %79 = shl nuw nsw i64 %.1009655657.2, 3
  %scevgep208 = getelementptr i8, ptr %scevgep184, i64 %79
  %scevgep209 = getelementptr i8, ptr %scevgep208, i64 -96
  %.1093.2.3 = load i64, ptr %scevgep209, align 8
  store i64 %.1153.2.2, ptr %scevgep209, align 8
  %.1153.2.3 = add nsw i64 %.1093.2.3, %.1153.2.2
  %80 = shl nuw nsw i64 %.1009655657.2, 3
  %scevgep206 = getelementptr i8, ptr %scevgep184, i64 %80
  %scevgep207 = getelementptr i8, ptr %scevgep206, i64 -88
  %.1093.2.4 = load i64, ptr %scevgep207, align 8
  store i64 %.1153.2.3, ptr %scevgep207, align 8
  %.1153.2.4 = add nsw i64 %.1093.2.4, %.1153.2.3
  %81 = shl nuw nsw i64 %.1009655657.2, 3
  %scevgep204 = getelementptr i8, ptr %scevgep184, i64 %81
  %scevgep205 = getelementptr i8, ptr %scevgep204, i64 -80
  %.1093.2.5 = load i64, ptr %scevgep205, align 8
  store i64 %.1153.2.4, ptr %scevgep205, align 8
  %.1153.2.5 = add nsw i64 %.1093.2.5, %.1153.2.4
  %82 = shl nuw nsw i64 %.1009655657.2, 3
  %scevgep202 = getelementptr i8, ptr %scevgep184, i64 %82
  %scevgep203 = getelementptr i8, ptr %scevgep202, i64 -72
  %.1093.2.6 = load i64, ptr %scevgep203, align 8
  store i64 %.1153.2.5, ptr %scevgep203, align 8
  %.1153.2.6 = add nsw i64 %.1093.2.6, %.1153.2.5
  %83 = shl nuw nsw i64 %.1009655657.2, 3
  %scevgep200 = getelementptr i8, ptr %scevgep184, i64 %83
  %scevgep201 = getelementptr i8, ptr %scevgep200, i64 -64
  %.1093.2.7 = load i64, ptr %scevgep201, align 8
  store i64 %.1153.2.6, ptr %scevgep201, align 8
  %.1153.2.7 = add nsw i64 %.1093.2.7, %.1153.2.6
  %84 = shl nuw nsw i64 %.1009655657.2, 3
  %scevgep198 = getelementptr i8, ptr %scevgep184, i64 %84
  %scevgep199 = getelementptr i8, ptr %scevgep198, i64 -56
  %.1093.2.8 = load i64, ptr %scevgep199, align 8
  store i64 %.1153.2.7, ptr %scevgep199, align 8
  %.1153.2.8 = add nsw i64 %.1093.2.8, %.1153.2.7
  %85 = shl nuw nsw i64 %.1009655657.2, 3
  %scevgep196 = getelementptr i8, ptr %scevgep184, i64 %85
  %scevgep197 = getelementptr i8, ptr %scevgep196, i64 -48
  %.1093.2.9 = load i64, ptr %scevgep197, align 8
  store i64 %.1153.2.8, ptr %scevgep197, align 8
  %.1153.2.9 = add nsw i64 %.1093.2.9, %.1153.2.8
  %86 = shl nuw nsw i64 %.1009655657.2, 3
  %scevgep194 = getelementptr i8, ptr %scevgep184, i64 %86
  %scevgep195 = getelementptr i8, ptr %scevgep194, i64 -40
  %.1093.2.10 = load i64, ptr %scevgep195, align 8
  store i64 %.1153.2.9, ptr %scevgep195, align 8
  %.1153.2.10 = add nsw i64 %.1093.2.10, %.1153.2.9
  %87 = shl nuw nsw i64 %.1009655657.2, 3
  %scevgep192 = getelementptr i8, ptr %scevgep184, i64 %87
  %scevgep193 = getelementptr i8, ptr %scevgep192, i64 -32
  %.1093.2.11 = load i64, ptr %scevgep193, align 8
  store i64 %.1153.2.10, ptr %scevgep193, align 8
  %.1153.2.11 = add nsw i64 %.1093.2.11, %.1153.2.10
  %88 = shl nuw nsw i64 %.1009655657.2, 3
  %scevgep190 = getelementptr i8, ptr %scevgep184, i64 %88
  %scevgep191 = getelementptr i8, ptr %scevgep190, i64 -24
  %.1093.2.12 = load i64, ptr %scevgep191, align 8
  store i64 %.1153.2.11, ptr %scevgep191, align 8
  %.1153.2.12 = add nsw i64 %.1093.2.12, %.1153.2.11
  %89 = shl nuw nsw i64 %.1009655657.2, 3
  %scevgep188 = getelementptr i8, ptr %scevgep184, i64 %89
  %scevgep189 = getelementptr i8, ptr %scevgep188, i64 -16
  %.1093.2.13 = load i64, ptr %scevgep189, align 8
  store i64 %.1153.2.12, ptr %scevgep189, align 8
  %.1153.2.13 = add nsw i64 %.1093.2.13, %.1153.2.12
  %90 = shl nuw nsw i64 %.1009655657.2, 3
  %scevgep186 = getelementptr i8, ptr %scevgep184, i64 %90
  %scevgep187 = getelementptr i8, ptr %scevgep186, i64 -8
  %.1093.2.14 = load i64, ptr %scevgep187, align 8
  store i64 %.1153.2.13, ptr %scevgep187, align 8
  %.1153.2.14 = add nsw i64 %.1093.2.14, %.1153.2.13
  %.1016.2.15 = add nuw nsw i64 %.1009655657.2, 16
  %91 = shl nuw nsw i64 %.1009655657.2, 3
  %scevgep185 = getelementptr i8, ptr %scevgep184, i64 %91
  %.1093.2.15 = load i64, ptr %scevgep185, align 8
  store i64 %.1153.2.14, ptr %scevgep185, align 8
  %.1153.2.15 = add nsw i64 %.1093.2.15, %.1153.2.14
  %exitcond679.not.2.15 = icmp eq i64 %.1016.2.15, 256
  br i1 %exitcond679.not.2.15, label %B558.2.preheader, label %B438.2

B558.2.preheader:                                 ; preds = %B438.2
  %xtraiter120 = and i64 %arg.length, 3
  %92 = icmp ult i64 %arg.length, 4
  br i1 %92, label %B558.2.epil.preheader, label %B558.2.preheader.new

B558.2.preheader.new:                             ; preds = %B558.2.preheader
  %unroll_iter124 = and i64 %arg.length, %const
  br label %B558.2

B558.2:                                           ; preds = %B558.2, %B558.2.preheader.new
  %.1464661663.2 = phi i64 [ 0, %B558.2.preheader.new ], [ %.1471.2.3, %B558.2 ]
  %sunkaddr524 = mul i64 %.1464661663.2, 8
  %sunkaddr525 = getelementptr i8, ptr %arg.order.4, i64 %sunkaddr524
  %.1526.2 = load i64, ptr %sunkaddr525, align 8
  %.1540.2 = icmp slt i64 %.1526.2, 0
  %.1541.2 = select i1 %.1540.2, i64 %arg.bits.5.0, i64 0
  %93 = getelementptr i32, ptr %arg.bits.4, i64 %.1526.2
  %.1555.2 = getelementptr i32, ptr %93, i64 %.1541.2
  %.1556.2 = load i32, ptr %.1555.2, align 4
  %promoted528 = zext i32 %.1556.2 to i64
  %94 = lshr i64 %promoted528, 16
  %95 = and i64 %94, 255
  %96 = xor i64 %95, 255
  %.1644.2 = getelementptr i64, ptr %74, i64 %96
  %.1645.2 = load i64, ptr %.1644.2, align 8
  %.1659.2 = icmp slt i64 %.1645.2, 0
  %.1660.2 = select i1 %.1659.2, i64 %arg.spare.5.0, i64 0
  %97 = getelementptr i64, ptr %arg.spare.4, i64 %.1645.2
  %.1674.2 = getelementptr i64, ptr %97, i64 %.1660.2
  store i64 %.1526.2, ptr %.1674.2, align 8
  %.1723.2 = load i64, ptr %.1644.2, align 8
  %.1724.2 = add nsw i64 %.1723.2, 1
  store i64 %.1724.2, ptr %.1644.2, align 8
  %sunkaddr529 = mul i64 %.1464661663.2, 8
  %sunkaddr530 = getelementptr i8, ptr %arg.order.4, i64 %sunkaddr529
  %sunkaddr531 = getelementptr i8, ptr %sunkaddr530, i64 8
  %.1526.2.1 = load i64, ptr %sunkaddr531, align 8
  %.1540.2.1 = icmp slt i64 %.1526.2.1, 0
  %.1541.2.1 = select i1 %.1540.2.1, i64 %arg.bits.5.0, i64 0
  %98 = getelementptr i32, ptr %arg.bits.4, i64 %.1526.2.1
  %.1555.2.1 = getelementptr i32, ptr %98, i64 %.1541.2.1
  %.1556.2.1 = load i32, ptr %.1555.2.1, align 4
  %promoted534 = zext i32 %.1556.2.1 to i64
  %99 = lshr i64 %promoted534, 16
  %100 = and i64 %99, 255
  %101 = xor i64 %100, 255
  %.1644.2.1 = getelementptr i64, ptr %74, i64 %101
  %.1645.2.1 = load i64, ptr %.1644.2.1, align 8
  %.1659.2.1 = icmp slt i64 %.1645.2.1, 0
  %.1660.2.1 = select i1 %.1659.2.1, i64 %arg.spare.5.0, i64 0
  %102 = getelementptr i64, ptr %arg.spare.4, i64 %.1645.2.1
  %.1674.2.1 = getelementptr i64, ptr %102, i64 %.1660.2.1
  store i64 %.1526.2.1, ptr %.1674.2.1, align 8
  %.1723.2.1 = load i64, ptr %.1644.2.1, align 8
  %.1724.2.1 = add nsw i64 %.1723.2.1, 1
  store i64 %.1724.2.1, ptr %.1644.2.1, align 8
  %sunkaddr535 = mul i64 %.1464661663.2, 8
  %sunkaddr536 = getelementptr i8, ptr %arg.order.4, i64 %sunkaddr535
  %sunkaddr537 = getelementptr i8, ptr %sunkaddr536, i64 16
  %.1526.2.2 = load i64, ptr %sunkaddr537, align 8
  %.1540.2.2 = icmp slt i64 %.1526.2.2, 0
  %.1541.2.2 = select i1 %.1540.2.2, i64 %arg.bits.5.0, i64 0
  %103 = getelementptr i32, ptr %arg.bits.4, i64 %.1526.2.2
  %.1555.2.2 = getelementptr i32, ptr %103, i64 %.1541.2.2
  %.1556.2.2 = load i32, ptr %.1555.2.2, align 4
  %promoted540 = zext i32 %.1556.2.2 to i64
  %104 = lshr i64 %promoted540, 16
  %105 = and i64 %104, 255
  %106 = xor i64 %105, 255
  %.1644.2.2 = getelementptr i64, ptr %74, i64 %106
  %.1645.2.2 = load i64, ptr %.1644.2.2, align 8
  %.1659.2.2 = icmp slt i64 %.1645.2.2, 0
  %.1660.2.2 = select i1 %.1659.2.2, i64 %arg.spare.5.0, i64 0
  %107 = getelementptr i64, ptr %arg.spare.4, i64 %.1645.2.2
  %.1674.2.2 = getelementptr i64, ptr %107, i64 %.1660.2.2
  store i64 %.1526.2.2, ptr %.1674.2.2, align 8
  %.1723.2.2 = load i64, ptr %.1644.2.2, align 8
  %.1724.2.2 = add nsw i64 %.1723.2.2, 1
  store i64 %.1724.2.2, ptr %.1644.2.2, align 8
  %.1471.2.3 = add nuw i64 %.1464661663.2, 4
  %sunkaddr541 = mul i64 %.1464661663.2, 8
  %sunkaddr542 = getelementptr i8, ptr %arg.order.4, i64 %sunkaddr541
  %sunkaddr543 = getelementptr i8, ptr %sunkaddr542, i64 24
  %.1526.2.3 = load i64, ptr %sunkaddr543, align 8
  %.1540.2.3 = icmp slt i64 %.1526.2.3, 0
  %.1541.2.3 = select i1 %.1540.2.3, i64 %arg.bits.5.0, i64 0
  %108 = getelementptr i32, ptr %arg.bits.4, i64 %.1526.2.3
  %.1555.2.3 = getelementptr i32, ptr %108, i64 %.1541.2.3
  %.1556.2.3 = load i32, ptr %.1555.2.3, align 4
  %promoted546 = zext i32 %.1556.2.3 to i64
  %109 = lshr i64 %promoted546, 16
  %110 = and i64 %109, 255
  %111 = xor i64 %110, 255
  %.1644.2.3 = getelementptr i64, ptr %74, i64 %111
  %.1645.2.3 = load i64, ptr %.1644.2.3, align 8
  %.1659.2.3 = icmp slt i64 %.1645.2.3, 0
  %.1660.2.3 = select i1 %.1659.2.3, i64 %arg.spare.5.0, i64 0
  %112 = getelementptr i64, ptr %arg.spare.4, i64 %.1645.2.3
  %.1674.2.3 = getelementptr i64, ptr %112, i64 %.1660.2.3
  store i64 %.1526.2.3, ptr %.1674.2.3, align 8
  %.1723.2.3 = load i64, ptr %.1644.2.3, align 8
  %.1724.2.3 = add nsw i64 %.1723.2.3, 1
  store i64 %.1724.2.3, ptr %.1644.2.3, align 8
  %niter125.ncmp.3 = icmp eq i64 %unroll_iter124, %.1471.2.3
  br i1 %niter125.ncmp.3, label %B796.loopexit.2.unr-lcssa, label %B558.2

B796.loopexit.2.unr-lcssa:                        ; preds = %B558.2
  %lcmp.mod122.not = icmp eq i64 %xtraiter120, 0
  br i1 %lcmp.mod122.not, label %B796.loopexit.2, label %B558.2.epil.preheader

B558.2.epil.preheader:                            ; preds = %B796.loopexit.2.unr-lcssa, %B558.2.preheader
  %.1464661663.2.epil.init = phi i64 [ 0, %B558.2.preheader ], [ %.1471.2.3, %B796.loopexit.2.unr-lcssa ]
  %113 = shl i64 %.1464661663.2.epil.init, 3
  %scevgep174 = getelementptr i8, ptr %arg.order.4, i64 %113
  br label %B558.2.epil

B558.2.epil:                                      ; preds = %B558.2.epil, %B558.2.epil.preheader
  %epil.iter121 = phi i64 [ %epil.iter121.next, %B558.2.epil ], [ 0, %B558.2.epil.preheader ]
  %114 = shl nuw nsw i64 %epil.iter121, 3
  %scevgep175 = getelementptr i8, ptr %scevgep174, i64 %114
  %.1526.2.epil = load i64, ptr %scevgep175, align 8
  %.1540.2.epil = icmp slt i64 %.1526.2.epil, 0
  %.1541.2.epil = select i1 %.1540.2.epil, i64 %arg.bits.5.0, i64 0
  %115 = getelementptr i32, ptr %arg.bits.4, i64 %.1526.2.epil
  %.1555.2.epil = getelementptr i32, ptr %115, i64 %.1541.2.epil
  %.1556.2.epil = load i32, ptr %.1555.2.epil, align 4
  %promoted549 = zext i32 %.1556.2.epil to i64
  %116 = lshr i64 %promoted549, 16
  %117 = and i64 %116, 255
  %118 = xor i64 %117, 255
  %.1644.2.epil = getelementptr i64, ptr %74, i64 %118
  %.1645.2.epil = load i64, ptr %.1644.2.epil, align 8
  %.1659.2.epil = icmp slt i64 %.1645.2.epil, 0
  %.1660.2.epil = select i1 %.1659.2.epil, i64 %arg.spare.5.0, i64 0
  %119 = getelementptr i64, ptr %arg.spare.4, i64 %.1645.2.epil
  %.1674.2.epil = getelementptr i64, ptr %119, i64 %.1660.2.epil
  store i64 %.1526.2.epil, ptr %.1674.2.epil, align 8
  %.1723.2.epil = load i64, ptr %.1644.2.epil, align 8
  %.1724.2.epil = add nsw i64 %.1723.2.epil, 1
  store i64 %.1724.2.epil, ptr %.1644.2.epil, align 8
  %epil.iter121.next = add i64 %epil.iter121, 1
  %epil.iter121.cmp.not = icmp eq i64 %xtraiter120, %epil.iter121.next
  br i1 %epil.iter121.cmp.not, label %B796.loopexit.2, label %B558.2.epil, !llvm.loop !6

B796.loopexit.2:                                  ; preds = %B558.2.epil, %B796.loopexit.2.unr-lcssa
  %.idx3 = mul i64 %arg.places.5.1, 24
  %120 = getelementptr i8, ptr %arg.places.4, i64 %.idx3
  %121 = add i64 %.idx3, 120
  %scevgep142 = getelementptr i8, ptr %arg.places.4, i64 %121
  br label %B438.3

B438.3:                                           ; preds = %B438.3, %B796.loopexit.2
  %before.2.1659.3 = phi i64 [ 0, %B796.loopexit.2 ], [ %.1153.3.15, %B438.3 ]
  %.1009655657.3 = phi i64 [ 0, %B796.loopexit.2 ], [ %.1016.3.15, %B438.3 ]
  %122 = shl nuw nsw i64 %.1009655657.3, 3
  %scevgep172 = getelementptr i8, ptr %scevgep142, i64 %122
  %scevgep173 = getelementptr i8, ptr %scevgep172, i64 -120
  %.1093.3 = load i64, ptr %scevgep173, align 8
  store i64 %before.2.1659.3, ptr %scevgep173, align 8
  %.1153.3 = add nsw i64 %.1093.3, %before.2.1659.3
  %123 = shl nuw nsw i64 %.1009655657.3, 3
  %scevgep170 = getelementptr i8, ptr %scevgep142, i64 %123
  %scevgep171 = getelementptr i8, ptr %scevgep170, i64 -112
  %.1093.3.1 = load i64, ptr %scevgep171, align 8
  store i64 %.1153.3, ptr %scevgep171, align 8
  %.1153.3.1 = add nsw i64 %.1093.3.1, %.1153.3
  %124 = shl nuw nsw i64 %.1009655657.3, 3
  %scevgep168 = getelementptr i8, ptr %scevgep142, i64 %124
  %scevgep169 = getelementptr i8, ptr %scevgep168, i64 -104
  %.1093.3.2 = load i64, ptr %scevgep169, align 8
  store i64 %.1153.3.1, ptr %scevgep169, align 8
  %.1153.3.2 = add nsw i64 %.1093.3.2, %.1153.3.1
  %125 = shl nuw nsw i64 %.1009655657.3, 3
  %scevgep166 = getelementptr i8, ptr %scevgep142, i64 %125
  %scevgep167 = getelementptr i8, ptr %scevgep166, i64 -96
  %.1093.3.3 = load i64, ptr %scevgep167, align 8
  store i64 %.1153.3.2, ptr %scevgep167, align 8
  %.1153.3.3 = add nsw i64 %.1093.3.3, %.1153.3.2
  %126 = shl nuw nsw i64 %.1009655657.3, 3
  %scevgep164 = getelementptr i8, ptr %scevgep142, i64 %126
  %scevgep165 = getelementptr i8, ptr %scevgep164, i64 -88
  %.1093.3.4 = load i64, ptr %scevgep165, align 8
  store i64 %.1153.3.3, ptr %scevgep165, align 8
  %.1153.3.4 = add nsw i64 %.1093.3.4, %.1153.3.3
  %127 = shl nuw nsw i64 %.1009655657.3, 3
  %scevgep162 = getelementptr i8, ptr %scevgep142, i64 %127
  %scevgep163 = getelementptr i8, ptr %scevgep162, i64 -80
  %.1093.3.5 = load i64, ptr %scevgep163, align 8
  store i64 %.1153.3.4, ptr %scevgep163, align 8
  %.1153.3.5 = add nsw i64 %.1093.3.5, %.1153.3.4
  %128 = shl nuw nsw i64 %.1009655657.3, 3
  %scevgep160 = getelementptr i8, ptr %scevgep142, i64 %128
  %scevgep161 = getelementptr i8, ptr %scevgep160, i64 -72
  %.1093.3.6 = load i64, ptr %scevgep161, align 8
  store i64 %.1153.3.5, ptr %scevgep161, align 8
  %.1153.3.6 = add nsw i64 %.1093.3.6, %.1153.3.5
  %129 = shl nuw nsw i64 %.1009655657.3, 3
  %scevgep158 = getelementptr i8, ptr %scevgep142, i64 %129
  %scevgep159 = getelementptr i8, ptr %scevgep158, i64 -64
  %.1093.3.7 = load i64, ptr %scevgep159, align 8
  store i64 %.1153.3.6, ptr %scevgep159, align 8
  %.1153.3.7 = add nsw i64 %.1093.3.7, %.1153.3.6
  %130 = shl nuw nsw i64 %.1009655657.3, 3
  %scevgep156 = getelementptr i8, ptr %scevgep142, i64 %130
  %scevgep157 = getelementptr i8, ptr %scevgep156, i64 -56
  %.1093.3.8 = load i64, ptr %scevgep157, align 8
  store i64 %.1153.3.7, ptr %scevgep157, align 8
  %.1153.3.8 = add nsw i64 %.1093.3.8, %.1153.3.7
  %131 = shl nuw nsw i64 %.1009655657.3, 3
  %scevgep154 = getelementptr i8, ptr %scevgep142, i64 %131
  %scevgep155 = getelementptr i8, ptr %scevgep154, i64 -48
  %.1093.3.9 = load i64, ptr %scevgep155, align 8
  store i64 %.1153.3.8, ptr %scevgep155, align 8
  %.1153.3.9 = add nsw i64 %.1093.3.9, %.1153.3.8
  %132 = shl nuw nsw i64 %.1009655657.3, 3
  %scevgep152 = getelementptr i8, ptr %scevgep142, i64 %132
  %scevgep153 = getelementptr i8, ptr %scevgep152, i64 -40
  %.1093.3.10 = load i64, ptr %scevgep153, align 8
  store i64 %.1153.3.9, ptr %scevgep153, align 8
  %.1153.3.10 = add nsw i64 %.1093.3.10, %.1153.3.9
  %133 = shl nuw nsw i64 %.1009655657.3, 3
  %scevgep150 = getelementptr i8, ptr %scevgep142, i64 %133
  %scevgep151 = getelementptr i8, ptr %scevgep150, i64 -32
  %.1093.3.11 = load i64, ptr %scevgep151, align 8
  store i64 %.1153.3.10, ptr %scevgep151, align 8
  %.1153.3.11 = add nsw i64 %.1093.3.11, %.1153.3.10
  %134 = shl nuw nsw i64 %.1009655657.3, 3
  %scevgep148 = getelementptr i8, ptr %scevgep142, i64 %134
  %scevgep149 = getelementptr i8, ptr %scevgep148, i64 -24
  %.1093.3.12 = load i64, ptr %scevgep149, align 8
  store i64 %.1153.3.11, ptr %scevgep149, align 8
  %.1153.3.12 = add nsw i64 %.1093.3.12, %.1153.3.11
  %135 = shl nuw nsw i64 %.1009655657.3, 3
  %scevgep146 = getelementptr i8, ptr %scevgep142, i64 %135
  %scevgep147 = getelementptr i8, ptr %scevgep146, i64 -16
  %.1093.3.13 = load i64, ptr %scevgep147, align 8
  store i64 %.1153.3.12, ptr %scevgep147, align 8
  %.1153.3.13 = add nsw i64 %.1093.3.13, %.1153.3.12
  %136 = shl nuw nsw i64 %.1009655657.3, 3
  %scevgep144 = getelementptr i8, ptr %scevgep142, i64 %136
  %scevgep145 = getelementptr i8, ptr %scevgep144, i64 -8
  %.1093.3.14 = load i64, ptr %scevgep145, align 8
  store i64 %.1153.3.13, ptr %scevgep145, align 8
  %.1153.3.14 = add nsw i64 %.1093.3.14, %.1153.3.13
  %.1016.3.15 = add nuw nsw i64 %.1009655657.3, 16
  %137 = shl nuw nsw i64 %.1009655657.3, 3
  %scevgep143 = getelementptr i8, ptr %scevgep142, i64 %137
  %.1093.3.15 = load i64, ptr %scevgep143, align 8
  store i64 %.1153.3.14, ptr %scevgep143, align 8
  %.1153.3.15 = add nsw i64 %.1093.3.15, %.1153.3.14
  %exitcond679.not.3.15 = icmp eq i64 %.1016.3.15, 256
  br i1 %exitcond679.not.3.15, label %B558.3.preheader, label %B438.3

B558.3.preheader:                                 ; preds = %B438.3
  %xtraiter126 = and i64 %arg.length, 3
  %138 = icmp ult i64 %arg.length, 4
  br i1 %138, label %B558.3.epil.preheader, label %B558.3.preheader.new

B558.3.preheader.new:                             ; preds = %B558.3.preheader
  %unroll_iter130 = and i64 %arg.length, %const
  br label %B558.3

B558.3:                                           ; preds = %B558.3, %B558.3.preheader.new
  %.1464661663.3 = phi i64 [ 0, %B558.3.preheader.new ], [ %.1471.3.3, %B558.3 ]
  %sunkaddr550 = mul i64 %.1464661663.3, 8
  %sunkaddr551 = getelementptr i8, ptr %arg.spare.4, i64 %sunkaddr550
  %.1526.3 = load i64, ptr %sunkaddr551, align 8
  %.1540.3 = icmp slt i64 %.1526.3, 0
  %.1541.3 = select i1 %.1540.3, i64 %arg.bits.5.0, i64 0
  %139 = getelementptr i32, ptr %arg.bits.4, i64 %.1526.3
  %.1555.3 = getelementptr i32, ptr %139, i64 %.1541.3
  %.1556.3 = load i32, ptr %.1555.3, align 4
  %140 = xor i32 %.1556.3, -1
  %141 = lshr i32 %140, 24
  %.1567.3 = zext nneg i32 %141 to i64
  %.1644.3 = getelementptr i64, ptr %120, i64 %.1567.3
  %.1645.3 = load i64, ptr %.1644.3, align 8
  %.1659.3 = icmp slt i64 %.1645.3, 0
  %.1660.3 = select i1 %.1659.3, i64 %arg.order.5.0, i64 0
  %142 = getelementptr i64, ptr %arg.order.4, i64 %.1645.3
  %.1674.3 = getelementptr i64, ptr %142, i64 %.1660.3
  store i64 %.1526.3, ptr %.1674.3, align 8
  %.1723.3 = load i64, ptr %.1644.3, align 8
  %.1724.3 = add nsw i64 %.1723.3, 1
  store i64 %.1724.3, ptr %.1644.3, align 8
  %sunkaddr553 = mul i64 %.1464661663.3, 8
  %sunkaddr554 = getelementptr i8, ptr %arg.spare.4, i64 %sunkaddr553
  %sunkaddr555 = getelementptr i8, ptr %sunkaddr554, i64 8
  %.1526.3.1 = load i64, ptr %sunkaddr555, align 8
  %.1540.3.1 = icmp slt i64 %.1526.3.1, 0
  %.1541.3.1 = select i1 %.1540.3.1, i64 %arg.bits.5.0, i64 0
  %143 = getelementptr i32, ptr %arg.bits.4, i64 %.1526.3.1
  %.1555.3.1 = getelementptr i32, ptr %143, i64 %.1541.3.1
  %.1556.3.1 = load i32, ptr %.1555.3.1, align 4
  %144 = xor i32 %.1556.3.1, -1
  %145 = lshr i32 %144, 24
  %.1567.3.1 = zext nneg i32 %145 to i64
  %.1644.3.1 = getelementptr i64, ptr %120, i64 %.1567.3.1
  %.1645.3.1 = load i64, ptr %.1644.3.1, align 8
  %.1659.3.1 = icmp slt i64 %.1645.3.1, 0
  %.1660.3.1 = select i1 %.1659.3.1, i64 %arg.order.5.0, i64 0
  %146 = getelementptr i64, ptr %arg.order.4, i64 %.1645.3.1
  %.1674.3.1 = getelementptr i64, ptr %146, i64 %.1660.3.1
  store i64 %.1526.3.1, ptr %.1674.3.1, align 8
  %.1723.3.1 = load i64, ptr %.1644.3.1, align 8
  %.1724.3.1 = add nsw i64 %.1723.3.1, 1
  store i64 %.1724.3.1, ptr %.1644.3.1, align 8
  %sunkaddr557 = mul i64 %.1464661663.3, 8
  %sunkaddr558 = getelementptr i8, ptr %arg.spare.4, i64 %sunkaddr557
  %sunkaddr559 = getelementptr i8, ptr %sunkaddr558, i64 16
  %.1526.3.2 = load i64, ptr %sunkaddr559, align 8
  %.1540.3.2 = icmp slt i64 %.1526.3.2, 0
  %.1541.3.2 = select i1 %.1540.3.2, i64 %arg.bits.5.0, i64 0
  %147 = getelementptr i32, ptr %arg.bits.4, i64 %.1526.3.2
  %.1555.3.2 = getelementptr i32, ptr %147, i64 %.1541.3.2
  %.1556.3.2 = load i32, ptr %.1555.3.2, align 4
  %148 = xor i32 %.1556.3.2, -1
  %149 = lshr i32 %148, 24
  %.1567.3.2 = zext nneg i32 %149 to i64
  %.1644.3.2 = getelementptr i64, ptr %120, i64 %.1567.3.2
  %.1645.3.2 = load i64, ptr %.1644.3.2, align 8
  %.1659.3.2 = icmp slt i64 %.1645.3.2, 0
  %.1660.3.2 = select i1 %.1659.3.2, i64 %arg.order.5.0, i64 0
  %150 = getelementptr i64, ptr %arg.order.4, i64 %.1645.3.2
  %.1674.3.2 = getelementptr i64, ptr %150, i64 %.1660.3.2
  store i64 %.1526.3.2, ptr %.1674.3.2, align 8
  %.1723.3.2 = load i64, ptr %.1644.3.2, align 8
  %.1724.3.2 = add nsw i64 %.1723.3.2, 1
  store i64 %.1724.3.2, ptr %.1644.3.2, align 8
  %.1471.3.3 = add nuw i64 %.1464661663.3, 4
  %sunkaddr561 = mul i64 %.1464661663.3, 8
  %sunkaddr562 = getelementptr i8, ptr %arg.spare.4, i64 %sunkaddr561
  %sunkaddr563 = getelementptr i8, ptr %sunkaddr562, i64 24
  %.1526.3.3 = load i64, ptr %sunkaddr563, align 8
  %.1540.3.3 = icmp slt i64 %.1526.3.3, 0
  %.1541.3.3 = select i1 %.1540.3.3, i64 %arg.bits.5.0, i64 0
  %151 = getelementptr i32, ptr %arg.bits.4, i64 %.1526.3.3
  %.1555.3.3 = getelementptr i32, ptr %151, i64 %.1541.3.3
  %.1556.3.3 = load i32, ptr %.1555.3.3, align 4
  %152 = xor i32 %.1556.3.3, -1
  %153 = lshr i32 %152, 24
  %.1567.3.3 = zext nneg i32 %153 to i64
  %.1644.3.3 = getelementptr i64, ptr %120, i64 %.1567.3.3
  %.1645.3.3 = load i64, ptr %.1644.3.3, align 8
  %.1659.3.3 = icmp slt i64 %.1645.3.3, 0
  %.1660.3.3 = select i1 %.1659.3.3, i64 %arg.order.5.0, i64 0
  %154 = getelementptr i64, ptr %arg.order.4, i64 %.1645.3.3
  %.1674.3.3 = getelementptr i64, ptr %154, i64 %.1660.3.3
  store i64 %.1526.3.3, ptr %.1674.3.3, align 8
  %.1723.3.3 = load i64, ptr %.1644.3.3, align 8
  %.1724.3.3 = add nsw i64 %.1723.3.3, 1
  store i64 %.1724.3.3, ptr %.1644.3.3, align 8
  %niter131.ncmp.3 = icmp eq i64 %unroll_iter130, %.1471.3.3
  br i1 %niter131.ncmp.3, label %B798.loopexit.unr-lcssa, label %B558.3

B798.loopexit.unr-lcssa:                          ; preds = %B558.3
  %lcmp.mod128.not = icmp eq i64 %xtraiter126, 0
  br i1 %lcmp.mod128.not, label %B798, label %B558.3.epil.preheader

B558.3.epil.preheader:                            ; preds = %B798.loopexit.unr-lcssa, %B558.3.preheader
  %.1464661663.3.epil.init = phi i64 [ 0, %B558.3.preheader ], [ %.1471.3.3, %B798.loopexit.unr-lcssa ]
  %155 = shl i64 %.1464661663.3.epil.init, 3
  %scevgep = getelementptr i8, ptr %arg.spare.4, i64 %155
  br label %B558.3.epil

B558.3.epil:                                      ; preds = %B558.3.epil, %B558.3.epil.preheader
  %epil.iter127 = phi i64 [ %epil.iter127.next, %B558.3.epil ], [ 0, %B558.3.epil.preheader ]
  %156 = shl nuw nsw i64 %epil.iter127, 3
  %scevgep133 = getelementptr i8, ptr %scevgep, i64 %156
  %.1526.3.epil = load i64, ptr %scevgep133, align 8
  %.1540.3.epil = icmp slt i64 %.1526.3.epil, 0
  %.1541.3.epil = select i1 %.1540.3.epil, i64 %arg.bits.5.0, i64 0
  %157 = getelementptr i32, ptr %arg.bits.4, i64 %.1526.3.epil
  %.1555.3.epil = getelementptr i32, ptr %157, i64 %.1541.3.epil
  %.1556.3.epil = load i32, ptr %.1555.3.epil, align 4
  %158 = xor i32 %.1556.3.epil, -1
  %159 = lshr i32 %158, 24
  %.1567.3.epil = zext nneg i32 %159 to i64
  %.1644.3.epil = getelementptr i64, ptr %120, i64 %.1567.3.epil
  %.1645.3.epil = load i64, ptr %.1644.3.epil, align 8
  %.1659.3.epil = icmp slt i64 %.1645.3.epil, 0
  %.1660.3.epil = select i1 %.1659.3.epil, i64 %arg.order.5.0, i64 0
  %160 = getelementptr i64, ptr %arg.order.4, i64 %.1645.3.epil
  %.1674.3.epil = getelementptr i64, ptr %160, i64 %.1660.3.epil
  store i64 %.1526.3.epil, ptr %.1674.3.epil, align 8
  %.1723.3.epil = load i64, ptr %.1644.3.epil, align 8
  %.1724.3.epil = add nsw i64 %.1723.3.epil, 1
  store i64 %.1724.3.epil, ptr %.1644.3.epil, align 8
  %epil.iter127.next = add i64 %epil.iter127, 1
  %epil.iter127.cmp.not = icmp eq i64 %xtraiter126, %epil.iter127.next
  br i1 %epil.iter127.cmp.not, label %B798, label %B558.3.epil, !llvm.loop !7

B798:                                             ; preds = %B438.us.3, %B558.3.epil, %B798.loopexit.unr-lcssa
  store ptr null, ptr %retptr, align 8
  ret i32 0

B122.endif.endif:                                 ; preds = %B122.endif.endif, %B122.endif.endif.preheader.new
  %.464645650 = phi i64 [ 0, %B122.endif.endif.preheader.new ], [ %.471.1, %B122.endif.endif ]
  %161 = add i64 %arg.begin, %.464645650
  %sunkaddr566 = mul i64 %.464645650, 8
  %sunkaddr567 = getelementptr i8, ptr %arg.order.4, i64 %sunkaddr566
  store i64 %161, ptr %sunkaddr567, align 8
  %.667 = icmp slt i64 %161, 0
  %.668 = select i1 %.667, i64 %arg.bits.5.0, i64 0
  %162 = shl i64 %.668, 2
  %scevgep308 = getelementptr i8, ptr %scevgep300, i64 %162
  %163 = shl i64 %.464645650, 2
  %scevgep309 = getelementptr i8, ptr %scevgep308, i64 %163
  %.683 = load i32, ptr %scevgep309, align 4
  %promoted569 = zext i32 %.683 to i64
  %164 = and i64 %promoted569, 255
  %165 = xor i64 %164, 255
  %.739 = getelementptr i64, ptr %arg.places.4, i64 %165
  %.740 = load i64, ptr %.739, align 8
  %.741 = add nsw i64 %.740, 1
  store i64 %.741, ptr %.739, align 8
  %.683.1 = load i32, ptr %scevgep309, align 4
  %promoted572 = zext i32 %.683.1 to i64
  %166 = lshr i64 %promoted572, 8
  %167 = and i64 %166, 255
  %168 = xor i64 %167, 255
  %.739.1 = getelementptr i64, ptr %0, i64 %168
  %.740.1 = load i64, ptr %.739.1, align 8
  %.741.1 = add nsw i64 %.740.1, 1
  store i64 %.741.1, ptr %.739.1, align 8
  %.683.2 = load i32, ptr %scevgep309, align 4
  %promoted575 = zext i32 %.683.2 to i64
  %169 = lshr i64 %promoted575, 16
  %170 = and i64 %169, 255
  %171 = xor i64 %170, 255
  %.739.2 = getelementptr i64, ptr %1, i64 %171
  %.740.2 = load i64, ptr %.739.2, align 8
  %.741.2 = add nsw i64 %.740.2, 1
  store i64 %.741.2, ptr %.739.2, align 8
  %.683.3 = load i32, ptr %scevgep309, align 4
  %172 = xor i32 %.683.3, -1
  %173 = lshr i32 %172, 24
  %.693.3 = zext nneg i32 %173 to i64
  %.739.3 = getelementptr i64, ptr %2, i64 %.693.3
  %.740.3 = load i64, ptr %.739.3, align 8
  %.741.3 = add nsw i64 %.740.3, 1
  store i64 %.741.3, ptr %.739.3, align 8
  %174 = add i64 %arg.begin, %.464645650
  %175 = add i64 %174, 1
  %sunkaddr577 = mul i64 %.464645650, 8
  %sunkaddr578 = getelementptr i8, ptr %arg.order.4, i64 %sunkaddr577
  %sunkaddr579 = getelementptr i8, ptr %sunkaddr578, i64 8
  store i64 %175, ptr %sunkaddr579, align 8
  %.667.1 = icmp slt i64 %175, 0
  %.668.1 = select i1 %.667.1, i64 %arg.bits.5.0, i64 0
  %176 = shl i64 %.668.1, 2
  %scevgep301 = getelementptr i8, ptr %scevgep300, i64 %176
  %177 = shl i64 %.464645650, 2
  %scevgep302 = getelementptr i8, ptr %scevgep301, i64 %177
  %scevgep303 = getelementptr i8, ptr %scevgep302, i64 4
  %.683.132 = load i32, ptr %scevgep303, align 4
  %promoted581 = zext i32 %.683.132 to i64
  %178 = and i64 %promoted581, 255
  %179 = xor i64 %178, 255
  %.739.134 = getelementptr i64, ptr %arg.places.4, i64 %179
  %.740.135 = load i64, ptr %.739.134, align 8
  %.741.136 = add nsw i64 %.740.135, 1
  store i64 %.741.136, ptr %.739.134, align 8
  %.683.1.1 = load i32, ptr %scevgep303, align 4
  %promoted584 = zext i32 %.683.1.1 to i64
  %180 = lshr i64 %promoted584, 8
  %181 = and i64 %180, 255
  %182 = xor i64 %181, 255
  %.739.1.1 = getelementptr i64, ptr %0, i64 %182
  %.740.1.1 = load i64, ptr %.739.1.1, align 8
  %.741.1.1 = add nsw i64 %.740.1.1, 1
  store i64 %.741.1.1, ptr %.739.1.1, align 8
  %.683.2.1 = load i32, ptr %scevgep303, align 4
  %promoted587 = zext i32 %.683.2.1 to i64
  %183 = lshr i64 %promoted587, 16
  %184 = and i64 %183, 255
  %185 = xor i64 %184, 255
  %.739.2.1 = getelementptr i64, ptr %1, i64 %185
  %.740.2.1 = load i64, ptr %.739.2.1, align 8
  %.741.2.1 = add nsw i64 %.740.2.1, 1
  store i64 %.741.2.1, ptr %.739.2.1, align 8
  %.683.3.1 = load i32, ptr %scevgep303, align 4
  %186 = xor i32 %.683.3.1, -1
  %187 = lshr i32 %186, 24
  %.693.3.1 = zext nneg i32 %187 to i64
  %.739.3.1 = getelementptr i64, ptr %2, i64 %.693.3.1
  %.740.3.1 = load i64, ptr %.739.3.1, align 8
  %.741.3.1 = add nsw i64 %.740.3.1, 1
  store i64 %.741.3.1, ptr %.739.3.1, align 8
  %.471.1 = add nuw i64 %.464645650, 2
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.471.1
  br i1 %niter.ncmp.1, label %B438.preheader.unr-lcssa, label %B122.endif.endif

B438.preheader.unr-lcssa:                         ; preds = %B122.endif.endif
  %188 = and i64 %arg.length, 1
  %lcmp.mod.not = icmp eq i64 %188, 0
  br i1 %lcmp.mod.not, label %B438.preheader, label %B122.endif.endif.epil.preheader

B122.endif.endif.epil.preheader:                  ; preds = %B438.preheader.unr-lcssa, %B122.endif.endif.preheader
  %.464645650.epil.init = phi i64 [ 0, %B122.endif.endif.preheader ], [ %.471.1, %B438.preheader.unr-lcssa ]
  %.501.epil = add nsw i64 %.464645650.epil.init, %arg.begin
  %189 = getelementptr i64, ptr %arg.order.4, i64 %.464645650.epil.init
  store i64 %.501.epil, ptr %189, align 8
  %.667.epil = icmp slt i64 %.501.epil, 0
  %.668.epil = select i1 %.667.epil, i64 %arg.bits.5.0, i64 0
  %190 = getelementptr i32, ptr %arg.bits.4, i64 %.501.epil
  %.682.epil = getelementptr i32, ptr %190, i64 %.668.epil
  %.683.epil = load i32, ptr %.682.epil, align 4
  %promoted590 = zext i32 %.683.epil to i64
  %191 = and i64 %promoted590, 255
  %192 = xor i64 %191, 255
  %.739.epil = getelementptr i64, ptr %arg.places.4, i64 %192
  %.740.epil = load i64, ptr %.739.epil, align 8
  %.741.epil = add nsw i64 %.740.epil, 1
  store i64 %.741.epil, ptr %.739.epil, align 8
  %.683.1.epil = load i32, ptr %.682.epil, align 4
  %promoted593 = zext i32 %.683.1.epil to i64
  %193 = lshr i64 %promoted593, 8
  %194 = and i64 %193, 255
  %195 = xor i64 %194, 255
  %.739.1.epil = getelementptr i64, ptr %0, i64 %195
  %.740.1.epil = load i64, ptr %.739.1.epil, align 8
  %.741.1.epil = add nsw i64 %.740.1.epil, 1
  store i64 %.741.1.epil, ptr %.739.1.epil, align 8
  %.683.2.epil = load i32, ptr %.682.epil, align 4
  %promoted596 = zext i32 %.683.2.epil to i64
  %196 = lshr i64 %promoted596, 16
  %197 = and i64 %196, 255
  %198 = xor i64 %197, 255
  %.739.2.epil = getelementptr i64, ptr %1, i64 %198
  %.740.2.epil = load i64, ptr %.739.2.epil, align 8
  %.741.2.epil = add nsw i64 %.740.2.epil, 1
  store i64 %.741.2.epil, ptr %.739.2.epil, align 8
  %.683.3.epil = load i32, ptr %.682.epil, align 4
  %199 = xor i32 %.683.3.epil, -1
  %200 = lshr i32 %199, 24
  %.693.3.epil = zext nneg i32 %200 to i64
  %.739.3.epil = getelementptr i64, ptr %2, i64 %.693.3.epil
  %.740.3.epil = load i64, ptr %.739.3.epil, align 8
  %.741.3.epil = add nsw i64 %.740.3.epil, 1
  store i64 %.741.3.epil, ptr %.739.3.epil, align 8
  br label %B438.preheader

B438.preheader:                                   ; preds = %B122.endif.endif.epil.preheader, %B438.preheader.unr-lcssa
  br label %B438

B438.us:                                          ; preds = %B438.us, %B438.us.preheader
  %before.2.1659.us = phi i64 [ %.1153.us.15, %B438.us ], [ 0, %B438.us.preheader ]
  %.1009655657.us = phi i64 [ %.1016.us.15, %B438.us ], [ 0, %B438.us.preheader ]
  %sunkaddr598 = mul i64 %.1009655657.us, 8
  %sunkaddr599 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr598
  %.1093.us = load i64, ptr %sunkaddr599, align 8
  store i64 %before.2.1659.us, ptr %sunkaddr599, align 8
  %.1153.us = add nsw i64 %.1093.us, %before.2.1659.us
  %sunkaddr600 = mul i64 %.1009655657.us, 8
  %sunkaddr601 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr600
  %sunkaddr602 = getelementptr i8, ptr %sunkaddr601, i64 8
  %.1093.us.113 = load i64, ptr %sunkaddr602, align 8
  store i64 %.1153.us, ptr %sunkaddr602, align 8
  %.1153.us.114 = add nsw i64 %.1093.us.113, %.1153.us
  %sunkaddr603 = mul i64 %.1009655657.us, 8
  %sunkaddr604 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr603
  %sunkaddr605 = getelementptr i8, ptr %sunkaddr604, i64 16
  %.1093.us.220 = load i64, ptr %sunkaddr605, align 8
  store i64 %.1153.us.114, ptr %sunkaddr605, align 8
  %.1153.us.221 = add nsw i64 %.1093.us.220, %.1153.us.114
  %sunkaddr606 = mul i64 %.1009655657.us, 8
  %sunkaddr607 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr606
  %sunkaddr608 = getelementptr i8, ptr %sunkaddr607, i64 24
  %.1093.us.327 = load i64, ptr %sunkaddr608, align 8
  store i64 %.1153.us.221, ptr %sunkaddr608, align 8
  %.1153.us.328 = add nsw i64 %.1093.us.327, %.1153.us.221
  %sunkaddr609 = mul i64 %.1009655657.us, 8
  %sunkaddr610 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr609
  %sunkaddr611 = getelementptr i8, ptr %sunkaddr610, i64 32
  %.1093.us.4 = load i64, ptr %sunkaddr611, align 8
  store i64 %.1153.us.328, ptr %sunkaddr611, align 8
  %.1153.us.4 = add nsw i64 %.1093.us.4, %.1153.us.328
  %sunkaddr612 = mul i64 %.1009655657.us, 8
  %sunkaddr613 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr612
  %sunkaddr614 = getelementptr i8, ptr %sunkaddr613, i64 40
  %.1093.us.5 = load i64, ptr %sunkaddr614, align 8
  store i64 %.1153.us.4, ptr %sunkaddr614, align 8
  %.1153.us.5 = add nsw i64 %.1093.us.5, %.1153.us.4
  %sunkaddr615 = mul i64 %.1009655657.us, 8
  %sunkaddr616 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr615
  %sunkaddr617 = getelementptr i8, ptr %sunkaddr616, i64 48
  %.1093.us.6 = load i64, ptr %sunkaddr617, align 8
  store i64 %.1153.us.5, ptr %sunkaddr617, align 8
  %.1153.us.6 = add nsw i64 %.1093.us.6, %.1153.us.5
  %sunkaddr618 = mul i64 %.1009655657.us, 8
  %sunkaddr619 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr618
  %sunkaddr620 = getelementptr i8, ptr %sunkaddr619, i64 56
  %.1093.us.7 = load i64, ptr %sunkaddr620, align 8
  store i64 %.1153.us.6, ptr %sunkaddr620, align 8
  %.1153.us.7 = add nsw i64 %.1093.us.7, %.1153.us.6
  %sunkaddr621 = mul i64 %.1009655657.us, 8
  %sunkaddr622 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr621
  %sunkaddr623 = getelementptr i8, ptr %sunkaddr622, i64 64
  %.1093.us.8 = load i64, ptr %sunkaddr623, align 8
  store i64 %.1153.us.7, ptr %sunkaddr623, align 8
  %.1153.us.8 = add nsw i64 %.1093.us.8, %.1153.us.7
  %sunkaddr624 = mul i64 %.1009655657.us, 8
  %sunkaddr625 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr624
  %sunkaddr626 = getelementptr i8, ptr %sunkaddr625, i64 72
  %.1093.us.9 = load i64, ptr %sunkaddr626, align 8
  store i64 %.1153.us.8, ptr %sunkaddr626, align 8
  %.1153.us.9 = add nsw i64 %.1093.us.9, %.1153.us.8
  %sunkaddr627 = mul i64 %.1009655657.us, 8
  %sunkaddr628 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr627
  %sunkaddr629 = getelementptr i8, ptr %sunkaddr628, i64 80
  %.1093.us.10 = load i64, ptr %sunkaddr629, align 8
  store i64 %.1153.us.9, ptr %sunkaddr629, align 8
  %.1153.us.10 = add nsw i64 %.1093.us.10, %.1153.us.9
  %sunkaddr630 = mul i64 %.1009655657.us, 8
  %sunkaddr631 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr630
  %sunkaddr632 = getelementptr i8, ptr %sunkaddr631, i64 88
  %.1093.us.11 = load i64, ptr %sunkaddr632, align 8
  store i64 %.1153.us.10, ptr %sunkaddr632, align 8
  %.1153.us.11 = add nsw i64 %.1093.us.11, %.1153.us.10
  %sunkaddr633 = mul i64 %.1009655657.us, 8
  %sunkaddr634 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr633
  %sunkaddr635 = getelementptr i8, ptr %sunkaddr634, i64 96
  %.1093.us.12 = load i64, ptr %sunkaddr635, align 8
  store i64 %.1153.us.11, ptr %sunkaddr635, align 8
  %.1153.us.12 = add nsw i64 %.1093.us.12, %.1153.us.11
  %sunkaddr636 = mul i64 %.1009655657.us, 8
  %sunkaddr637 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr636
  %sunkaddr638 = getelementptr i8, ptr %sunkaddr637, i64 104
  %.1093.us.13 = load i64, ptr %sunkaddr638, align 8
  store i64 %.1153.us.12, ptr %sunkaddr638, align 8
  %.1153.us.13 = add nsw i64 %.1093.us.13, %.1153.us.12
  %sunkaddr639 = mul i64 %.1009655657.us, 8
  %sunkaddr640 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr639
  %sunkaddr641 = getelementptr i8, ptr %sunkaddr640, i64 112
  %.1093.us.14 = load i64, ptr %sunkaddr641, align 8
  store i64 %.1153.us.13, ptr %sunkaddr641, align 8
  %.1153.us.14 = add nsw i64 %.1093.us.14, %.1153.us.13
  %.1016.us.15 = add nuw nsw i64 %.1009655657.us, 16
  %sunkaddr642 = mul i64 %.1009655657.us, 8
  %sunkaddr643 = getelementptr i8, ptr %arg.places.4, i64 %sunkaddr642
  %sunkaddr644 = getelementptr i8, ptr %sunkaddr643, i64 120
  %.1093.us.15 = load i64, ptr %sunkaddr644, align 8
  store i64 %.1153.us.14, ptr %sunkaddr644, align 8
  %.1153.us.15 = add nsw i64 %.1093.us.15, %.1153.us.14
  %exitcond679.not.us.15 = icmp eq i64 %.1016.us.15, 256
  br i1 %exitcond679.not.us.15, label %B438.us.1.preheader, label %B438.us

B438.us.1.preheader:                              ; preds = %B438.us
  %201 = shl i64 %arg.places.5.1, 3
  %202 = add i64 %201, 120
  %scevgep374 = getelementptr i8, ptr %arg.places.4, i64 %202
  br label %B438.us.1

B438.us.1:                                        ; preds = %B438.us.1, %B438.us.1.preheader
  %before.2.1659.us.1 = phi i64 [ %.1153.us.1.15, %B438.us.1 ], [ 0, %B438.us.1.preheader ]
  %.1009655657.us.1 = phi i64 [ %.1016.us.1.15, %B438.us.1 ], [ 0, %B438.us.1.preheader ]
  %203 = shl nuw nsw i64 %.1009655657.us.1, 3
  %scevgep404 = getelementptr i8, ptr %scevgep374, i64 %203
  %scevgep405 = getelementptr i8, ptr %scevgep404, i64 -120
  %.1093.us.1 = load i64, ptr %scevgep405, align 8
  store i64 %before.2.1659.us.1, ptr %scevgep405, align 8
  %.1153.us.1 = add nsw i64 %.1093.us.1, %before.2.1659.us.1
  %204 = shl nuw nsw i64 %.1009655657.us.1, 3
  %scevgep402 = getelementptr i8, ptr %scevgep374, i64 %204
  %scevgep403 = getelementptr i8, ptr %scevgep402, i64 -112
  %.1093.us.1.1 = load i64, ptr %scevgep403, align 8
  store i64 %.1153.us.1, ptr %scevgep403, align 8
  %.1153.us.1.1 = add nsw i64 %.1093.us.1.1, %.1153.us.1
  %205 = shl nuw nsw i64 %.1009655657.us.1, 3
  %scevgep400 = getelementptr i8, ptr %scevgep374, i64 %205
  %scevgep401 = getelementptr i8, ptr %scevgep400, i64 -104
  %.1093.us.1.2 = load i64, ptr %scevgep401, align 8
  store i64 %.1153.us.1.1, ptr %scevgep401, align 8
  %.1153.us.1.2 = add nsw i64 %.1093.us.1.2, %.1153.us.1.1
  %206 = shl nuw nsw i64 %.1009655657.us.1, 3
  %scevgep398 = getelementptr i8, ptr %scevgep374, i64 %206
  %scevgep399 = getelementptr i8, ptr %scevgep398, i64 -96
  %.1093.us.1.3 = load i64, ptr %scevgep399, align 8
  store i64 %.1153.us.1.2, ptr %scevgep399, align 8
  %.1153.us.1.3 = add nsw i64 %.1093.us.1.3, %.1153.us.1.2
  %207 = shl nuw nsw i64 %.1009655657.us.1, 3
  %scevgep396 = getelementptr i8, ptr %scevgep374, i64 %207
  %scevgep397 = getelementptr i8, ptr %scevgep396, i64 -88
  %.1093.us.1.4 = load i64, ptr %scevgep397, align 8
  store i64 %.1153.us.1.3, ptr %scevgep397, align 8
  %.1153.us.1.4 = add nsw i64 %.1093.us.1.4, %.1153.us.1.3
  %208 = shl nuw nsw i64 %.1009655657.us.1, 3
  %scevgep394 = getelementptr i8, ptr %scevgep374, i64 %208
  %scevgep395 = getelementptr i8, ptr %scevgep394, i64 -80
  %.1093.us.1.5 = load i64, ptr %scevgep395, align 8
  store i64 %.1153.us.1.4, ptr %scevgep395, align 8
  %.1153.us.1.5 = add nsw i64 %.1093.us.1.5, %.1153.us.1.4
  %209 = shl nuw nsw i64 %.1009655657.us.1, 3
  %scevgep392 = getelementptr i8, ptr %scevgep374, i64 %209
  %scevgep393 = getelementptr i8, ptr %scevgep392, i64 -72
  %.1093.us.1.6 = load i64, ptr %scevgep393, align 8
  store i64 %.1153.us.1.5, ptr %scevgep393, align 8
  %.1153.us.1.6 = add nsw i64 %.1093.us.1.6, %.1153.us.1.5
  %210 = shl nuw nsw i64 %.1009655657.us.1, 3
  %scevgep390 = getelementptr i8, ptr %scevgep374, i64 %210
  %scevgep391 = getelementptr i8, ptr %scevgep390, i64 -64
  %.1093.us.1.7 = load i64, ptr %scevgep391, align 8
  store i64 %.1153.us.1.6, ptr %scevgep391, align 8
  %.1153.us.1.7 = add nsw i64 %.1093.us.1.7, %.1153.us.1.6
  %211 = shl nuw nsw i64 %.1009655657.us.1, 3
  %scevgep388 = getelementptr i8, ptr %scevgep374, i64 %211
  %scevgep389 = getelementptr i8, ptr %scevgep388, i64 -56
  %.1093.us.1.8 = load i64, ptr %scevgep389, align 8
  store i64 %.1153.us.1.7, ptr %scevgep389, align 8
  %.1153.us.1.8 = add nsw i64 %.1093.us.1.8, %.1153.us.1.7
  %212 = shl nuw nsw i64 %.1009655657.us.1, 3
  %scevgep386 = getelementptr i8, ptr %scevgep374, i64 %212
  %scevgep387 = getelementptr i8, ptr %scevgep386, i64 -48
  %.1093.us.1.9 = load i64, ptr %scevgep387, align 8
  store i64 %.1153.us.1.8, ptr %scevgep387, align 8
  %.1153.us.1.9 = add nsw i64 %.1093.us.1.9, %.1153.us.1.8
  %213 = shl nuw nsw i64 %.1009655657.us.1, 3
  %scevgep384 = getelementptr i8, ptr %scevgep374, i64 %213
  %scevgep385 = getelementptr i8, ptr %scevgep384, i64 -40
  %.1093.us.1.10 = load i64, ptr %scevgep385, align 8
  store i64 %.1153.us.1.9, ptr %scevgep385, align 8
  %.1153.us.1.10 = add nsw i64 %.1093.us.1.10, %.1153.us.1.9
  %214 = shl nuw nsw i64 %.1009655657.us.1, 3
  %scevgep382 = getelementptr i8, ptr %scevgep374, i64 %214
  %scevgep383 = getelementptr i8, ptr %scevgep382, i64 -32
  %.1093.us.1.11 = load i64, ptr %scevgep383, align 8
  store i64 %.1153.us.1.10, ptr %scevgep383, align 8
  %.1153.us.1.11 = add nsw i64 %.1093.us.1.11, %.1153.us.1.10
  %215 = shl nuw nsw i64 %.1009655657.us.1, 3
  %scevgep380 = getelementptr i8, ptr %scevgep374, i64 %215
  %scevgep381 = getelementptr i8, ptr %scevgep380, i64 -24
  %.1093.us.1.12 = load i64, ptr %scevgep381, align 8
  store i64 %.1153.us.1.11, ptr %scevgep381, align 8
  %.1153.us.1.12 = add nsw i64 %.1093.us.1.12, %.1153.us.1.11
  %216 = shl nuw nsw i64 %.1009655657.us.1, 3
  %scevgep378 = getelementptr i8, ptr %scevgep374, i64 %216
  %scevgep379 = getelementptr i8, ptr %scevgep378, i64 -16
  %.1093.us.1.13 = load i64, ptr %scevgep379, align 8
  store i64 %.1153.us.1.12, ptr %scevgep379, align 8
  %.1153.us.1.13 = add nsw i64 %.1093.us.1.13, %.1153.us.1.12
  %217 = shl nuw nsw i64 %.1009655657.us.1, 3
  %scevgep376 = getelementptr i8, ptr %scevgep374, i64 %217
  %scevgep377 = getelementptr i8, ptr %scevgep376, i64 -8
  %.1093.us.1.14 = load i64, ptr %scevgep377, align 8
  store i64 %.1153.us.1.13, ptr %scevgep377, align 8
  %.1153.us.1.14 = add nsw i64 %.1093.us.1.14, %.1153.us.1.13
  %.1016.us.1.15 = add nuw nsw i64 %.1009655657.us.1, 16
  %218 = shl nuw nsw i64 %.1009655657.us.1, 3
  %scevgep375 = getelementptr i8, ptr %scevgep374, i64 %218
  %.1093.us.1.15 = load i64, ptr %scevgep375, align 8
  store i64 %.1153.us.1.14, ptr %scevgep375, align 8
  %.1153.us.1.15 = add nsw i64 %.1093.us.1.15, %.1153.us.1.14
  %exitcond679.not.us.1.15 = icmp eq i64 %.1016.us.1.15, 256
  br i1 %exitcond679.not.us.1.15, label %B486.else.if.us.1, label %B438.us.1

B486.else.if.us.1:                                ; preds = %B438.us.1
  %.idx4 = shl i64 %arg.places.5.1, 4
  %219 = add i64 %.idx4, 120
  %scevgep342 = getelementptr i8, ptr %arg.places.4, i64 %219
  br label %B438.us.2

B438.us.2:                                        ; preds = %B438.us.2, %B486.else.if.us.1
  %before.2.1659.us.2 = phi i64 [ 0, %B486.else.if.us.1 ], [ %.1153.us.2.15, %B438.us.2 ]
  %.1009655657.us.2 = phi i64 [ 0, %B486.else.if.us.1 ], [ %.1016.us.2.15, %B438.us.2 ]
  %220 = shl nuw nsw i64 %.1009655657.us.2, 3
  %scevgep372 = getelementptr i8, ptr %scevgep342, i64 %220
  %scevgep373 = getelementptr i8, ptr %scevgep372, i64 -120
  %.1093.us.2 = load i64, ptr %scevgep373, align 8
  store i64 %before.2.1659.us.2, ptr %scevgep373, align 8
  %.1153.us.2 = add nsw i64 %.1093.us.2, %before.2.1659.us.2
  %221 = shl nuw nsw i64 %.1009655657.us.2, 3
  %scevgep370 = getelementptr i8, ptr %scevgep342, i64 %221
  %scevgep371 = getelementptr i8, ptr %scevgep370, i64 -112
  %.1093.us.2.1 = load i64, ptr %scevgep371, align 8
  store i64 %.1153.us.2, ptr %scevgep371, align 8
  %.1153.us.2.1 = add nsw i64 %.1093.us.2.1, %.1153.us.2
  %222 = shl nuw nsw i64 %.1009655657.us.2, 3
  %scevgep368 = getelementptr i8, ptr %scevgep342, i64 %222
  %scevgep369 = getelementptr i8, ptr %scevgep368, i64 -104
  %.1093.us.2.2 = load i64, ptr %scevgep369, align 8
  store i64 %.1153.us.2.1, ptr %scevgep369, align 8
  %.1153.us.2.2 = add nsw i64 %.1093.us.2.2, %.1153.us.2.1
  %223 = shl nuw nsw i64 %.1009655657.us.2, 3
  %scevgep366 = getelementptr i8, ptr %scevgep342, i64 %223
  %scevgep367 = getelementptr i8, ptr %scevgep366, i64 -96
  %.1093.us.2.3 = load i64, ptr %scevgep367, align 8
  store i64 %.1153.us.2.2, ptr %scevgep367, align 8
  %.1153.us.2.3 = add nsw i64 %.1093.us.2.3, %.1153.us.2.2
  %224 = shl nuw nsw i64 %.1009655657.us.2, 3
  %scevgep364 = getelementptr i8, ptr %scevgep342, i64 %224
  %scevgep365 = getelementptr i8, ptr %scevgep364, i64 -88
  %.1093.us.2.4 = load i64, ptr %scevgep365, align 8
  store i64 %.1153.us.2.3, ptr %scevgep365, align 8
  %.1153.us.2.4 = add nsw i64 %.1093.us.2.4, %.1153.us.2.3
  %225 = shl nuw nsw i64 %.1009655657.us.2, 3
  %scevgep362 = getelementptr i8, ptr %scevgep342, i64 %225
  %scevgep363 = getelementptr i8, ptr %scevgep362, i64 -80
  %.1093.us.2.5 = load i64, ptr %scevgep363, align 8
  store i64 %.1153.us.2.4, ptr %scevgep363, align 8
  %.1153.us.2.5 = add nsw i64 %.1093.us.2.5, %.1153.us.2.4
  %226 = shl nuw nsw i64 %.1009655657.us.2, 3
  %scevgep360 = getelementptr i8, ptr %scevgep342, i64 %226
  %scevgep361 = getelementptr i8, ptr %scevgep360, i64 -72
  %.1093.us.2.6 = load i64, ptr %scevgep361, align 8
  store i64 %.1153.us.2.5, ptr %scevgep361, align 8
  %.1153.us.2.6 = add nsw i64 %.1093.us.2.6, %.1153.us.2.5
  %227 = shl nuw nsw i64 %.1009655657.us.2, 3
  %scevgep358 = getelementptr i8, ptr %scevgep342, i64 %227
  %scevgep359 = getelementptr i8, ptr %scevgep358, i64 -64
  %.1093.us.2.7 = load i64, ptr %scevgep359, align 8
  store i64 %.1153.us.2.6, ptr %scevgep359, align 8
  %.1153.us.2.7 = add nsw i64 %.1093.us.2.7, %.1153.us.2.6
  %228 = shl nuw nsw i64 %.1009655657.us.2, 3
  %scevgep356 = getelementptr i8, ptr %scevgep342, i64 %228
  %scevgep357 = getelementptr i8, ptr %scevgep356, i64 -56
  %.1093.us.2.8 = load i64, ptr %scevgep357, align 8
  store i64 %.1153.us.2.7, ptr %scevgep357, align 8
  %.1153.us.2.8 = add nsw i64 %.1093.us.2.8, %.1153.us.2.7
  %229 = shl nuw nsw i64 %.1009655657.us.2, 3
  %scevgep354 = getelementptr i8, ptr %scevgep342, i64 %229
  %scevgep355 = getelementptr i8, ptr %scevgep354, i64 -48
  %.1093.us.2.9 = load i64, ptr %scevgep355, align 8
  store i64 %.1153.us.2.8, ptr %scevgep355, align 8
  %.1153.us.2.9 = add nsw i64 %.1093.us.2.9, %.1153.us.2.8
  %230 = shl nuw nsw i64 %.1009655657.us.2, 3
  %scevgep352 = getelementptr i8, ptr %scevgep342, i64 %230
  %scevgep353 = getelementptr i8, ptr %scevgep352, i64 -40
  %.1093.us.2.10 = load i64, ptr %scevgep353, align 8
  store i64 %.1153.us.2.9, ptr %scevgep353, align 8
  %.1153.us.2.10 = add nsw i64 %.1093.us.2.10, %.1153.us.2.9
  %231 = shl nuw nsw i64 %.1009655657.us.2, 3
  %scevgep350 = getelementptr i8, ptr %scevgep342, i64 %231
  %scevgep351 = getelementptr i8, ptr %scevgep350, i64 -32
  %.1093.us.2.11 = load i64, ptr %scevgep351, align 8
  store i64 %.1153.us.2.10, ptr %scevgep351, align 8
  %.1153.us.2.11 = add nsw i64 %.1093.us.2.11, %.1153.us.2.10
  %232 = shl nuw nsw i64 %.1009655657.us.2, 3
  %scevgep348 = getelementptr i8, ptr %scevgep342, i64 %232
  %scevgep349 = getelementptr i8, ptr %scevgep348, i64 -24
  %.1093.us.2.12 = load i64, ptr %scevgep349, align 8
  store i64 %.1153.us.2.11, ptr %scevgep349, align 8
  %.1153.us.2.12 = add nsw i64 %.1093.us.2.12, %.1153.us.2.11
  %233 = shl nuw nsw i64 %.1009655657.us.2, 3
  %scevgep346 = getelementptr i8, ptr %scevgep342, i64 %233
  %scevgep347 = getelementptr i8, ptr %scevgep346, i64 -16
  %.1093.us.2.13 = load i64, ptr %scevgep347, align 8
  store i64 %.1153.us.2.12, ptr %scevgep347, align 8
  %.1153.us.2.13 = add nsw i64 %.1093.us.2.13, %.1153.us.2.12
  %234 = shl nuw nsw i64 %.1009655657.us.2, 3
  %scevgep344 = getelementptr i8, ptr %scevgep342, i64 %234
  %scevgep345 = getelementptr i8, ptr %scevgep344, i64 -8
  %.1093.us.2.14 = load i64, ptr %scevgep345, align 8
  store i64 %.1153.us.2.13, ptr %scevgep345, align 8
  %.1153.us.2.14 = add nsw i64 %.1093.us.2.14, %.1153.us.2.13
  %.1016.us.2.15 = add nuw nsw i64 %.1009655657.us.2, 16
  %235 = shl nuw nsw i64 %.1009655657.us.2, 3
  %scevgep343 = getelementptr i8, ptr %scevgep342, i64 %235
  %.1093.us.2.15 = load i64, ptr %scevgep343, align 8
  store i64 %.1153.us.2.14, ptr %scevgep343, align 8
  %.1153.us.2.15 = add nsw i64 %.1093.us.2.15, %.1153.us.2.14
  %exitcond679.not.us.2.15 = icmp eq i64 %.1016.us.2.15, 256
  br i1 %exitcond679.not.us.2.15, label %B486.else.if.us.2, label %B438.us.2

B486.else.if.us.2:                                ; preds = %B438.us.2
  %.idx5 = mul i64 %arg.places.5.1, 24
  %236 = add i64 %.idx5, 120
  %scevgep310 = getelementptr i8, ptr %arg.places.4, i64 %236
  br label %B438.us.3

B438.us.3:                                        ; preds = %B438.us.3, %B486.else.if.us.2
  %before.2.1659.us.3 = phi i64 [ 0, %B486.else.if.us.2 ], [ %.1153.us.3.15, %B438.us.3 ]
  %.1009655657.us.3 = phi i64 [ 0, %B486.else.if.us.2 ], [ %.1016.us.3.15, %B438.us.3 ]
  %237 = shl nuw nsw i64 %.1009655657.us.3, 3
  %scevgep340 = getelementptr i8, ptr %scevgep310, i64 %237
  %scevgep341 = getelementptr i8, ptr %scevgep340, i64 -120
  %.1093.us.3 = load i64, ptr %scevgep341, align 8
  store i64 %before.2.1659.us.3, ptr %scevgep341, align 8
  %.1153.us.3 = add nsw i64 %.1093.us.3, %before.2.1659.us.3
  %238 = shl nuw nsw i64 %.1009655657.us.3, 3
  %scevgep338 = getelementptr i8, ptr %scevgep310, i64 %238
  %scevgep339 = getelementptr i8, ptr %scevgep338, i64 -112
  %.1093.us.3.1 = load i64, ptr %scevgep339, align 8
  store i64 %.1153.us.3, ptr %scevgep339, align 8
  %.1153.us.3.1 = add nsw i64 %.1093.us.3.1, %.1153.us.3
  %239 = shl nuw nsw i64 %.1009655657.us.3, 3
  %scevgep336 = getelementptr i8, ptr %scevgep310, i64 %239
  %scevgep337 = getelementptr i8, ptr %scevgep336, i64 -104
  %.1093.us.3.2 = load i64, ptr %scevgep337, align 8
  store i64 %.1153.us.3.1, ptr %scevgep337, align 8
  %.1153.us.3.2 = add nsw i64 %.1093.us.3.2, %.1153.us.3.1
  %240 = shl nuw nsw i64 %.1009655657.us.3, 3
  %scevgep334 = getelementptr i8, ptr %scevgep310, i64 %240
  %scevgep335 = getelementptr i8, ptr %scevgep334, i64 -96
  %.1093.us.3.3 = load i64, ptr %scevgep335, align 8
  store i64 %.1153.us.3.2, ptr %scevgep335, align 8
  %.1153.us.3.3 = add nsw i64 %.1093.us.3.3, %.1153.us.3.2
  %241 = shl nuw nsw i64 %.1009655657.us.3, 3
  %scevgep332 = getelementptr i8, ptr %scevgep310, i64 %241
  %scevgep333 = getelementptr i8, ptr %scevgep332, i64 -88
  %.1093.us.3.4 = load i64, ptr %scevgep333, align 8
  store i64 %.1153.us.3.3, ptr %scevgep333, align 8
  %.1153.us.3.4 = add nsw i64 %.1093.us.3.4, %.1153.us.3.3
  %242 = shl nuw nsw i64 %.1009655657.us.3, 3
  %scevgep330 = getelementptr i8, ptr %scevgep310, i64 %242
  %scevgep331 = getelementptr i8, ptr %scevgep330, i64 -80
  %.1093.us.3.5 = load i64, ptr %scevgep331, align 8
  store i64 %.1153.us.3.4, ptr %scevgep331, align 8
  %.1153.us.3.5 = add nsw i64 %.1093.us.3.5, %.1153.us.3.4
  %243 = shl nuw nsw i64 %.1009655657.us.3, 3
  %scevgep328 = getelementptr i8, ptr %scevgep310, i64 %243
  %scevgep329 = getelementptr i8, ptr %scevgep328, i64 -72
  %.1093.us.3.6 = load i64, ptr %scevgep329, align 8
  store i64 %.1153.us.3.5, ptr %scevgep329, align 8
  %.1153.us.3.6 = add nsw i64 %.1093.us.3.6, %.1153.us.3.5
  %244 = shl nuw nsw i64 %.1009655657.us.3, 3
  %scevgep326 = getelementptr i8, ptr %scevgep310, i64 %244
  %scevgep327 = getelementptr i8, ptr %scevgep326, i64 -64
  %.1093.us.3.7 = load i64, ptr %scevgep327, align 8
  store i64 %.1153.us.3.6, ptr %scevgep327, align 8
  %.1153.us.3.7 = add nsw i64 %.1093.us.3.7, %.1153.us.3.6
  %245 = shl nuw nsw i64 %.1009655657.us.3, 3
  %scevgep324 = getelementptr i8, ptr %scevgep310, i64 %245
  %scevgep325 = getelementptr i8, ptr %scevgep324, i64 -56
  %.1093.us.3.8 = load i64, ptr %scevgep325, align 8
  store i64 %.1153.us.3.7, ptr %scevgep325, align 8
  %.1153.us.3.8 = add nsw i64 %.1093.us.3.8, %.1153.us.3.7
  %246 = shl nuw nsw i64 %.1009655657.us.3, 3
  %scevgep322 = getelementptr i8, ptr %scevgep310, i64 %246
  %scevgep323 = getelementptr i8, ptr %scevgep322, i64 -48
  %.1093.us.3.9 = load i64, ptr %scevgep323, align 8
  store i64 %.1153.us.3.8, ptr %scevgep323, align 8
  %.1153.us.3.9 = add nsw i64 %.1093.us.3.9, %.1153.us.3.8
  %247 = shl nuw nsw i64 %.1009655657.us.3, 3
  %scevgep320 = getelementptr i8, ptr %scevgep310, i64 %247
  %scevgep321 = getelementptr i8, ptr %scevgep320, i64 -40
  %.1093.us.3.10 = load i64, ptr %scevgep321, align 8
  store i64 %.1153.us.3.9, ptr %scevgep321, align 8
  %.1153.us.3.10 = add nsw i64 %.1093.us.3.10, %.1153.us.3.9
  %248 = shl nuw nsw i64 %.1009655657.us.3, 3
  %scevgep318 = getelementptr i8, ptr %scevgep310, i64 %248
  %scevgep319 = getelementptr i8, ptr %scevgep318, i64 -32
  %.1093.us.3.11 = load i64, ptr %scevgep319, align 8
  store i64 %.1153.us.3.10, ptr %scevgep319, align 8
  %.1153.us.3.11 = add nsw i64 %.1093.us.3.11, %.1153.us.3.10
  %249 = shl nuw nsw i64 %.1009655657.us.3, 3
  %scevgep316 = getelementptr i8, ptr %scevgep310, i64 %249
  %scevgep317 = getelementptr i8, ptr %scevgep316, i64 -24
  %.1093.us.3.12 = load i64, ptr %scevgep317, align 8
  store i64 %.1153.us.3.11, ptr %scevgep317, align 8
  %.1153.us.3.12 = add nsw i64 %.1093.us.3.12, %.1153.us.3.11
  %250 = shl nuw nsw i64 %.1009655657.us.3, 3
  %scevgep314 = getelementptr i8, ptr %scevgep310, i64 %250
  %scevgep315 = getelementptr i8, ptr %scevgep314, i64 -16
  %.1093.us.3.13 = load i64, ptr %scevgep315, align 8
  store i64 %.1153.us.3.12, ptr %scevgep315, align 8
  %.1153.us.3.13 = add nsw i64 %.1093.us.3.13, %.1153.us.3.12
  %251 = shl nuw nsw i64 %.1009655657.us.3, 3
  %scevgep312 = getelementptr i8, ptr %scevgep310, i64 %251
  %scevgep313 = getelementptr i8, ptr %scevgep312, i64 -8
  %.1093.us.3.14 = load i64, ptr %scevgep313, align 8
  store i64 %.1153.us.3.13, ptr %scevgep313, align 8
  %.1153.us.3.14 = add nsw i64 %.1093.us.3.14, %.1153.us.3.13
  %.1016.us.3.15 = add nuw nsw i64 %.1009655657.us.3, 16
  %252 = shl nuw nsw i64 %.1009655657.us.3, 3
  %scevgep311 = getelementptr i8, ptr %scevgep310, i64 %252
  %.1093.us.3.15 = load i64, ptr %scevgep311, align 8
  store i64 %.1153.us.3.14, ptr %scevgep311, align 8
  %.1153.us.3.15 = add nsw i64 %.1093.us.3.15, %.1153.us.3.14
  %exitcond679.not.us.3.15 = icmp eq i64 %.1016.us.3.15, 256
  br i1 %exitcond679.not.us.3.15, label %B798, label %B438.us.3
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @helper_2(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.rows.0, ptr readnone captures(none) %arg.rows.1, i64 %arg.rows.2, i64 %arg.rows.3, ptr readonly captures(none) %arg.rows.4, i64 %arg.rows.5.0, i64 %arg.rows.6.0, i64 %arg.low, i64 %arg.high, i64 %arg.least) #1 {
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

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_3(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, double %arg.x.0, double %arg.x.1) #3 {
B0:
  %.12 = fcmp olt double %arg.x.1, %arg.x.0
  %.13 = select i1 %.12, double %arg.x.1, double %arg.x.0
  store double %.13, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @helper_4(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.values.0, ptr readnone captures(none) %arg.values.1, i64 %arg.values.2, i64 %arg.values.3, ptr captures(none) %arg.values.4, i64 %arg.values.5.0, i64 %arg.values.6.0, ptr readnone captures(none) %arg.rows.0, ptr readnone captures(none) %arg.rows.1, i64 %arg.rows.2, i64 %arg.rows.3, ptr captures(none) %arg.rows.4, i64 %arg.rows.5.0, i64 %arg.rows.6.0, i64 %arg.at, double %arg.value, i32 %arg.row) #1 {
B0:
  %.45 = icmp sgt i64 %arg.at, 0
  br i1 %.45, label %B16.else.if.preheader, label %B168

B16.else.if.preheader:                            ; preds = %B0
  br label %B16.else.if

B56:                                              ; preds = %B16.else.if
  %.167 = fcmp oeq double %.131, %arg.value
  %.198 = getelementptr i32, ptr %arg.rows.4, i64 %.76155157
  %.199 = load i32, ptr %.198, align 4
  %.201 = icmp sgt i32 %.199, %arg.row
  %or.cond = select i1 %.167, i1 %.201, i1 false
  br i1 %or.cond, label %B168, label %B106

B106:                                             ; preds = %B56
  %.302 = getelementptr double, ptr %arg.values.4, i64 %at.2.0
  store double %.131, ptr %.302, align 8
  %.333 = getelementptr i32, ptr %arg.rows.4, i64 %at.2.0
  store i32 %.199, ptr %.333, align 4
  %.342.not = icmp eq i64 %.76155157, 0
  br i1 %.342.not, label %B168, label %B16.else.if

B168:                                             ; preds = %B16.else.if, %B106, %B56, %B0
  %at.3.1 = phi i64 [ %arg.at, %B0 ], [ 0, %B106 ], [ %at.2.0, %B16.else.if ], [ %at.2.0, %B56 ]
  %.366 = icmp slt i64 %at.3.1, 0
  %.367 = select i1 %.366, i64 %arg.values.5.0, i64 0
  %0 = getelementptr double, ptr %arg.values.4, i64 %at.3.1
  %.381 = getelementptr double, ptr %0, i64 %.367
  store double %arg.value, ptr %.381, align 8
  %.406 = select i1 %.366, i64 %arg.rows.5.0, i64 0
  %1 = getelementptr i32, ptr %arg.rows.4, i64 %at.3.1
  %.420 = getelementptr i32, ptr %1, i64 %.406
  store i32 %arg.row, ptr %.420, align 4
  store ptr null, ptr %retptr, align 8
  ret i32 0

B16.else.if:                                      ; preds = %B106, %B16.else.if.preheader
  %at.2.0 = phi i64 [ %.76155157, %B106 ], [ %arg.at, %B16.else.if.preheader ]
  %.53 = add nsw i64 %at.2.0, -1
  %.76155157 = lshr i64 %.53, 1
  %.130 = getelementptr double, ptr %arg.values.4, i64 %.76155157
  %.131 = load double, ptr %.130, align 8
  %.133 = fcmp olt double %.131, %arg.value
  br i1 %.133, label %B168, label %B56
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @helper_5(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.values.0, ptr readnone captures(none) %arg.values.1, i64 %arg.values.2, i64 %arg.values.3, ptr captures(none) %arg.values.4, i64 %arg.values.5.0, i64 %arg.values.6.0, ptr readnone captures(none) %arg.rows.0, ptr readnone captures(none) %arg.rows.1, i64 %arg.rows.2, i64 %arg.rows.3, ptr captures(none) %arg.rows.4, i64 %arg.rows.5.0, i64 %arg.rows.6.0, double %arg.value, i32 %arg.row) #1 {
B0:
  %.56 = icmp sgt i64 %arg.values.5.0, 1
  br i1 %.56, label %B58.preheader, label %B406

B58.preheader:                                    ; preds = %B0
  br label %B58

B58:                                              ; preds = %B306, %B58.preheader
  %at.2.0 = phi i64 [ %below.2.1, %B306 ], [ 0, %B58.preheader ]
  %.64 = shl nsw i64 %at.2.0, 1
  %.65 = or disjoint i64 %.64, 1
  %.74 = add nsw i64 %.64, 2
  %.85 = icmp slt i64 %.74, %arg.values.5.0
  br i1 %.85, label %B118, label %B232

B118:                                             ; preds = %B58
  %.103 = icmp slt i64 %at.2.0, 0
  %.104 = select i1 %.103, i64 %arg.values.5.0, i64 0
  %0 = getelementptr double, ptr %arg.values.4, i64 %.65
  %.118 = getelementptr double, ptr %0, i64 %.104
  %.119 = load double, ptr %.118, align 8
  %.135 = icmp slt i64 %at.2.0, -1
  %.136 = select i1 %.135, i64 %arg.values.5.0, i64 0
  %1 = getelementptr double, ptr %arg.values.4, i64 %.74
  %.150 = getelementptr double, ptr %1, i64 %.136
  %.151 = load double, ptr %.150, align 8
  %.160 = fcmp olt double %.151, %.119
  br i1 %.160, label %B222, label %B168

B168:                                             ; preds = %B118
  %.167 = fcmp oeq double %.151, %.119
  br i1 %.167, label %B180, label %B232

B180:                                             ; preds = %B168
  %2 = icmp slt i64 %at.2.0, -1
  %3 = icmp slt i64 %at.2.0, 0
  %.192 = select i1 %2, i64 %arg.rows.5.0, i64 0
  %4 = getelementptr i32, ptr %arg.rows.4, i64 %.74
  %.206 = getelementptr i32, ptr %4, i64 %.192
  %.207 = load i32, ptr %.206, align 4
  %.223 = select i1 %3, i64 %arg.rows.5.0, i64 0
  %5 = getelementptr i32, ptr %arg.rows.4, i64 %.65
  %.237 = getelementptr i32, ptr %5, i64 %.223
  %.238 = load i32, ptr %.237, align 4
  %.239 = icmp sgt i32 %.207, %.238
  br i1 %.239, label %B222, label %B232

B222:                                             ; preds = %B180, %B118
  br label %B232

B232:                                             ; preds = %B222, %B180, %B168, %B58
  %below.2.1 = phi i64 [ %.74, %B222 ], [ %.65, %B180 ], [ %.65, %B168 ], [ %.65, %B58 ]
  %.268 = icmp slt i64 %below.2.1, 0
  %.269 = select i1 %.268, i64 %arg.values.5.0, i64 0
  %6 = getelementptr double, ptr %arg.values.4, i64 %below.2.1
  %.283 = getelementptr double, ptr %6, i64 %.269
  %.284 = load double, ptr %.283, align 8
  %.286 = fcmp olt double %arg.value, %.284
  br i1 %.286, label %B406, label %B256

B256:                                             ; preds = %B232
  %7 = icmp slt i64 %below.2.1, 0
  %.320 = fcmp oeq double %arg.value, %.284
  %.337 = select i1 %7, i64 %arg.rows.5.0, i64 0
  %8 = getelementptr i32, ptr %arg.rows.4, i64 %below.2.1
  %.351 = getelementptr i32, ptr %8, i64 %.337
  %.352 = load i32, ptr %.351, align 4
  %.354 = icmp sgt i32 %arg.row, %.352
  %or.cond = select i1 %.320, i1 %.354, i1 false
  br i1 %or.cond, label %B406, label %B306

B306:                                             ; preds = %B256
  %.440 = icmp slt i64 %at.2.0, 0
  %.441 = select i1 %.440, i64 %arg.values.5.0, i64 0
  %9 = getelementptr double, ptr %arg.values.4, i64 %at.2.0
  %.455 = getelementptr double, ptr %9, i64 %.441
  store double %.284, ptr %.455, align 8
  %.472 = select i1 %.440, i64 %arg.rows.5.0, i64 0
  %10 = getelementptr i32, ptr %arg.rows.4, i64 %at.2.0
  %.486 = getelementptr i32, ptr %10, i64 %.472
  store i32 %.352, ptr %.486, align 4
  %.495 = shl nsw i64 %below.2.1, 1
  %.496 = or disjoint i64 %.495, 1
  %.507 = icmp slt i64 %.496, %arg.values.5.0
  br i1 %.507, label %B58, label %B406

B406:                                             ; preds = %B306, %B256, %B232, %B0
  %at.3.1 = phi i64 [ 0, %B0 ], [ %below.2.1, %B306 ], [ %at.2.0, %B256 ], [ %at.2.0, %B232 ]
  %.531 = icmp slt i64 %at.3.1, 0
  %.532 = select i1 %.531, i64 %arg.values.5.0, i64 0
  %11 = getelementptr double, ptr %arg.values.4, i64 %at.3.1
  %.546 = getelementptr double, ptr %11, i64 %.532
  store double %arg.value, ptr %.546, align 8
  %.571 = select i1 %.531, i64 %arg.rows.5.0, i64 0
  %12 = getelementptr i32, ptr %arg.rows.4, i64 %at.3.1
  %.585 = getelementptr i32, ptr %12, i64 %.571
  store i32 %arg.row, ptr %.585, align 4
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


attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }
attributes #4 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { noinline }
attributes #6 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!"branch_weights", i32 1, i32 99}
!2 = !{i1 true}
!3 = distinct !{!3, !4}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = distinct !{!5, !4}
!6 = distinct !{!6, !4}
!7 = distinct !{!7, !4}
