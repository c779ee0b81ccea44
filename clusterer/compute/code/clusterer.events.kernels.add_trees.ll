; of a8552e9550da4a97008198fcee71120f
; returns none


define i32 @clusterer_events_kernels_add_trees(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.features.0, ptr %arg.features.1, i64 %arg.features.2, i64 %arg.features.3, ptr %arg.features.4, i64 %arg.features.5.0, i64 %arg.features.5.1, i64 %arg.features.6.0, i64 %arg.features.6.1, double %arg.intercept, ptr %arg.roots.0, ptr %arg.roots.1, i64 %arg.roots.2, i64 %arg.roots.3, ptr %arg.roots.4, i64 %arg.roots.5.0, i64 %arg.roots.6.0, ptr %arg.feature.0, ptr %arg.feature.1, i64 %arg.feature.2, i64 %arg.feature.3, ptr %arg.feature.4, i64 %arg.feature.5.0, i64 %arg.feature.6.0, ptr %arg.threshold.0, ptr %arg.threshold.1, i64 %arg.threshold.2, i64 %arg.threshold.3, ptr %arg.threshold.4, i64 %arg.threshold.5.0, i64 %arg.threshold.6.0, ptr %arg.left.0, ptr %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.6.0, ptr %arg.right.0, ptr %arg.right.1, i64 %arg.right.2, i64 %arg.right.3, ptr %arg.right.4, i64 %arg.right.5.0, i64 %arg.right.6.0, ptr %arg.missing_left.0, ptr %arg.missing_left.1, i64 %arg.missing_left.2, i64 %arg.missing_left.3, ptr %arg.missing_left.4, i64 %arg.missing_left.5.0, i64 %arg.missing_left.6.0, ptr %arg.value.0, ptr %arg.value.1, i64 %arg.value.2, i64 %arg.value.3, ptr %arg.value.4, i64 %arg.value.5.0, i64 %arg.value.6.0, i64 %arg.hidden, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.6.0, i64 %arg.out.6.1) {
B0.endif:
  %arg.roots.5.0.fr = freeze i64 %arg.roots.5.0
  %.243552.not = icmp slt i64 %arg.features.5.0, 1
  br i1 %.243552.not, label %B628, label %B64.lr.ph

B64.lr.ph:                                        ; preds = %B0.endif
  %.343542 = icmp sgt i64 %arg.roots.5.0.fr, 0
  br i1 %.343542, label %B64.us, label %B64

B64.us:                                           ; preds = %B64.lr.ph, %B80.B596_crit_edge.us
  %.249549553.us = phi i64 [ %.256.us, %B80.B596_crit_edge.us ], [ 0, %B64.lr.ph ]
  %.580.us = mul i64 %.249549553.us, %arg.features.5.1
  %0 = getelementptr float, ptr %arg.features.4, i64 %.580.us
  br label %B82.us

B82.us:                                           ; preds = %B64.us, %B570.us
  %whole.2.1545.us = phi double [ %arg.intercept, %B64.us ], [ %.855.us575, %B570.us ]
  %partial.2.1544.us = phi double [ %arg.intercept, %B64.us ], [ %.1307.us, %B570.us ]
  %.342541543.us = phi i64 [ 0, %B64.us ], [ %.364.us, %B570.us ]
  %.355.us = mul i64 %.342541543.us, %arg.roots.6.0
  %.359.us = getelementptr i8, ptr %arg.roots.4, i64 %.355.us
  %.361.us = load i32, ptr %.359.us, align 4
  %.364.us = add nuw nsw i64 %.342541543.us, 1
  %.406.us = sext i32 %.361.us to i64
  %.419.us = icmp slt i32 %.361.us, 0
  %.420.us = select i1 %.419.us, i64 %arg.feature.5.0, i64 0
  %1 = getelementptr i32, ptr %arg.feature.4, i64 %.420.us
  %.434.us = getelementptr i32, ptr %1, i64 %.406.us
  %.435.us = load i32, ptr %.434.us, align 4
  %.437.us = icmp sgt i32 %.435.us, -1
  br i1 %.437.us, label %B116.us, label %B316.us.B570.us_crit_edge.thread

B316.us.B570.us_crit_edge.thread:                 ; preds = %B82.us
  %.835.us567 = icmp slt i32 %.361.us, 0
  %.836.us568 = select i1 %.835.us567, i64 %arg.value.5.0, i64 0
  %2 = getelementptr double, ptr %arg.value.4, i64 %.836.us568
  %.850.us569 = getelementptr double, ptr %2, i64 %.406.us
  %.851.us570 = load double, ptr %.850.us569, align 8
  %.855.us571 = fadd double %whole.2.1545.us, %.851.us570
  br label %11

B116.us:                                          ; preds = %B82.us, %B290.us
  %node.4.2.us = phi i32 [ %"$phi290.2.2.4.us", %B290.us ], [ %.361.us, %B82.us ]
  %met.2.2.us = phi i1 [ %"$phi142.2.2.4.us", %B290.us ], [ false, %B82.us ]
  %.pre = sext i32 %node.4.2.us to i64
  br i1 %met.2.2.us, label %B142.us, label %B120.us

B120.us:                                          ; preds = %B116.us
  %.469.us = icmp slt i32 %node.4.2.us, 0
  %.470.us = select i1 %.469.us, i64 %arg.feature.5.0, i64 0
  %3 = getelementptr i32, ptr %arg.feature.4, i64 %.470.us
  %.484.us = getelementptr i32, ptr %3, i64 %.pre
  %.485.us = load i32, ptr %.484.us, align 4
  %.487.us = sext i32 %.485.us to i64
  %.488.us = icmp eq i64 %arg.hidden, %.487.us
  br label %B142.us

B142.us:                                          ; preds = %B116.us, %B120.us
  %"$phi142.2.2.4.us" = phi i1 [ %.488.us, %B120.us ], [ true, %B116.us ]
  %.513.us = icmp slt i32 %node.4.2.us, 0
  %.514.us = select i1 %.513.us, i64 %arg.feature.5.0, i64 0
  %4 = getelementptr i32, ptr %arg.feature.4, i64 %.514.us
  %.528.us = getelementptr i32, ptr %4, i64 %.pre
  %.529.us = load i32, ptr %.528.us, align 4
  %.536.us = sext i32 %.529.us to i64
  %.561.us = icmp slt i32 %.529.us, 0
  %.562.us = select i1 %.561.us, i64 %arg.features.5.1, i64 0
  %5 = getelementptr float, ptr %0, i64 %.562.us
  %.584.us = getelementptr float, ptr %5, i64 %.536.us
  %.585.us = load float, ptr %.584.us, align 4
  %.590.us = fcmp uno float %.585.us, 0.000000e+00
  br i1 %.590.us, label %B216.us, label %B254.us

B254.us:                                          ; preds = %B142.us
  %.655.us = select i1 %.513.us, i64 %arg.threshold.5.0, i64 0
  %6 = getelementptr double, ptr %arg.threshold.4, i64 %.655.us
  %.669.us = getelementptr double, ptr %6, i64 %.pre
  %.670.us = load double, ptr %.669.us, align 8
  %.672.us = fpext float %.585.us to double
  %.673.us = fcmp ult double %.670.us, %.672.us
  br i1 %.673.us, label %B276.us, label %B290.us

B216.us:                                          ; preds = %B142.us
  %.610.us = select i1 %.513.us, i64 %arg.missing_left.5.0, i64 0
  %7 = getelementptr i8, ptr %arg.missing_left.4, i64 %.610.us
  %.624.us = getelementptr i8, ptr %7, i64 %.pre
  %.625.us = load i8, ptr %.624.us, align 1
  %.628.us = icmp eq i8 %.625.us, 0
  br i1 %.628.us, label %B276.us, label %B290.us

B276.us:                                          ; preds = %B216.us, %B254.us
  br label %B290.us

B290.us:                                          ; preds = %B254.us, %B216.us, %B276.us
  %arg.right.5.0.sink = phi i64 [ %arg.right.5.0, %B276.us ], [ %arg.left.5.0, %B216.us ], [ %arg.left.5.0, %B254.us ]
  %arg.right.4.sink = phi ptr [ %arg.right.4, %B276.us ], [ %arg.left.4, %B216.us ], [ %arg.left.4, %B254.us ]
  %.737.us = select i1 %.513.us, i64 %arg.right.5.0.sink, i64 0
  %8 = getelementptr i32, ptr %arg.right.4.sink, i64 %.737.us
  %"$phi290.2.2.4.in.us" = getelementptr i32, ptr %8, i64 %.pre
  %"$phi290.2.2.4.us" = load i32, ptr %"$phi290.2.2.4.in.us", align 4
  %.774.us = sext i32 %"$phi290.2.2.4.us" to i64
  %.787.us = icmp slt i32 %"$phi290.2.2.4.us", 0
  %.788.us = select i1 %.787.us, i64 %arg.feature.5.0, i64 0
  %9 = getelementptr i32, ptr %arg.feature.4, i64 %.788.us
  %.802.us = getelementptr i32, ptr %9, i64 %.774.us
  %.803.us = load i32, ptr %.802.us, align 4
  %.805.us = icmp sgt i32 %.803.us, -1
  br i1 %.805.us, label %B116.us, label %B316.us

B316.us:                                          ; preds = %B290.us
  %.835.us = icmp slt i32 %"$phi290.2.2.4.us", 0
  %.836.us = select i1 %.835.us, i64 %arg.value.5.0, i64 0
  %10 = getelementptr double, ptr %arg.value.4, i64 %.836.us
  %.850.us = getelementptr double, ptr %10, i64 %.774.us
  %.851.us = load double, ptr %.850.us, align 8
  %.855.us = fadd double %whole.2.1545.us, %.851.us
  br i1 %"$phi142.2.2.4.us", label %B370.us, label %B316.us.B570.us_crit_edge

B316.us.B570.us_crit_edge:                        ; preds = %B316.us
  br label %11

11:                                               ; preds = %B316.us.B570.us_crit_edge, %B316.us.B570.us_crit_edge.thread
  %.855.us576581 = phi double [ %.855.us571, %B316.us.B570.us_crit_edge.thread ], [ %.855.us, %B316.us.B570.us_crit_edge ]
  %12 = phi i32 [ %.361.us, %B316.us.B570.us_crit_edge.thread ], [ %"$phi290.2.2.4.us", %B316.us.B570.us_crit_edge ]
  %.pre563 = sext i32 %12 to i64
  br label %B570.us

B370.us:                                          ; preds = %B316.us, %B544.us
  %node.6.3.us = phi i32 [ %"$phi544.2.2.4.us", %B544.us ], [ %.361.us, %B316.us ]
  %.914.us = sext i32 %node.6.3.us to i64
  %.927.us = icmp slt i32 %node.6.3.us, 0
  %.928.us = select i1 %.927.us, i64 %arg.feature.5.0, i64 0
  %13 = getelementptr i32, ptr %arg.feature.4, i64 %.928.us
  %.942.us = getelementptr i32, ptr %13, i64 %.914.us
  %.943.us = load i32, ptr %.942.us, align 4
  %.950.us = sext i32 %.943.us to i64
  %.975.us = icmp slt i32 %.943.us, 0
  %.976.us = select i1 %.975.us, i64 %arg.features.5.1, i64 0
  %14 = getelementptr float, ptr %0, i64 %.976.us
  %.998.us = getelementptr float, ptr %14, i64 %.950.us
  %.999.us = load float, ptr %.998.us, align 4
  %.1037.us = icmp eq i64 %arg.hidden, %.950.us
  %.1043.us = fcmp uno float %.999.us, 0.000000e+00
  %or.cond.us = select i1 %.1037.us, i1 true, i1 %.1043.us
  br i1 %or.cond.us, label %B470.us, label %B508.us

B508.us:                                          ; preds = %B370.us
  %.1114.us = select i1 %.927.us, i64 %arg.threshold.5.0, i64 0
  %15 = getelementptr double, ptr %arg.threshold.4, i64 %.1114.us
  %.1128.us = getelementptr double, ptr %15, i64 %.914.us
  %.1129.us = load double, ptr %.1128.us, align 8
  %.1131.us = fpext float %.999.us to double
  %.1132.us = fcmp ult double %.1129.us, %.1131.us
  br i1 %.1132.us, label %B530.us, label %B544.us

B470.us:                                          ; preds = %B370.us
  %.1069.us = select i1 %.927.us, i64 %arg.missing_left.5.0, i64 0
  %16 = getelementptr i8, ptr %arg.missing_left.4, i64 %.1069.us
  %.1083.us = getelementptr i8, ptr %16, i64 %.914.us
  %.1084.us = load i8, ptr %.1083.us, align 1
  %.1087.us = icmp eq i8 %.1084.us, 0
  br i1 %.1087.us, label %B530.us, label %B544.us

B530.us:                                          ; preds = %B470.us, %B508.us
  br label %B544.us

B544.us:                                          ; preds = %B508.us, %B470.us, %B530.us
  %arg.right.5.0.sink584 = phi i64 [ %arg.right.5.0, %B530.us ], [ %arg.left.5.0, %B470.us ], [ %arg.left.5.0, %B508.us ]
  %arg.right.4.sink583 = phi ptr [ %arg.right.4, %B530.us ], [ %arg.left.4, %B470.us ], [ %arg.left.4, %B508.us ]
  %.1196.us = select i1 %.927.us, i64 %arg.right.5.0.sink584, i64 0
  %17 = getelementptr i32, ptr %arg.right.4.sink583, i64 %.1196.us
  %"$phi544.2.2.4.in.us" = getelementptr i32, ptr %17, i64 %.914.us
  %"$phi544.2.2.4.us" = load i32, ptr %"$phi544.2.2.4.in.us", align 4
  %.1225.us = sext i32 %"$phi544.2.2.4.us" to i64
  %.1238.us = icmp slt i32 %"$phi544.2.2.4.us", 0
  %.1239.us = select i1 %.1238.us, i64 %arg.feature.5.0, i64 0
  %18 = getelementptr i32, ptr %arg.feature.4, i64 %.1239.us
  %.1253.us = getelementptr i32, ptr %18, i64 %.1225.us
  %.1254.us = load i32, ptr %.1253.us, align 4
  %.1256.us = icmp sgt i32 %.1254.us, -1
  br i1 %.1256.us, label %B370.us, label %B570.us

B570.us:                                          ; preds = %B544.us, %11
  %.855.us575 = phi double [ %.855.us576581, %11 ], [ %.855.us, %B544.us ]
  %.1274.us.pre-phi = phi i64 [ %.pre563, %11 ], [ %.1225.us, %B544.us ]
  %node.7.2.us = phi i32 [ %12, %11 ], [ %"$phi544.2.2.4.us", %B544.us ]
  %.1287.us = icmp slt i32 %node.7.2.us, 0
  %.1288.us = select i1 %.1287.us, i64 %arg.value.5.0, i64 0
  %19 = getelementptr double, ptr %arg.value.4, i64 %.1288.us
  %.1302.us = getelementptr double, ptr %19, i64 %.1274.us.pre-phi
  %.1303.us = load double, ptr %.1302.us, align 8
  %.1307.us = fadd double %partial.2.1544.us, %.1303.us
  %exitcond561.not = icmp eq i64 %.364.us, %arg.roots.5.0.fr
  br i1 %exitcond561.not, label %B80.B596_crit_edge.us, label %B82.us

B80.B596_crit_edge.us:                            ; preds = %B570.us
  %.256.us = add nuw nsw i64 %.249549553.us, 1
  %.1368.us = mul i64 %.249549553.us, %arg.out.5.1
  %.1372.us = getelementptr double, ptr %arg.out.4, i64 %.1368.us
  store double %.855.us575, ptr %.1372.us, align 8
  %.1432.us = getelementptr i8, ptr %.1372.us, i64 8
  store double %.1307.us, ptr %.1432.us, align 8
  %exitcond562.not = icmp eq i64 %.256.us, %arg.features.5.0
  br i1 %exitcond562.not, label %B628, label %B64.us

B64:                                              ; preds = %B64.lr.ph, %B64
  %.249549553 = phi i64 [ %.256, %B64 ], [ 0, %B64.lr.ph ]
  %.256 = add nuw nsw i64 %.249549553, 1
  %.1368 = mul i64 %.249549553, %arg.out.5.1
  %.1372 = getelementptr double, ptr %arg.out.4, i64 %.1368
  store double %arg.intercept, ptr %.1372, align 8
  %.1432 = getelementptr i8, ptr %.1372, i64 8
  store double %arg.intercept, ptr %.1432, align 8
  %exitcond.not = icmp eq i64 %.256, %arg.features.5.0
  br i1 %exitcond.not, label %B628, label %B64

B628:                                             ; preds = %B64, %B80.B596_crit_edge.us, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0
}
