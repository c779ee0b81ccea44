; of 25dbc3861057e1ff1827f60a333e6ae0
; returns int64

@.const.array.data.1 = internal constant [64 x i8] c"\01\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\02\00\00\00\00\00\00\00\02\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00\02\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", align 8
@.const.array.data.2 = internal constant [64 x i8] c"\01\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00\02\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00\02\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\02\00\00\00\00\00\00\00", align 8
@.const.array.data.3 = internal constant [64 x i8] c"\02\00\00\00\00\00\00\00\03\00\00\00\00\00\00\00\03\00\00\00\00\00\00\00\03\00\00\00\00\00\00\00\03\00\00\00\00\00\00\00\03\00\00\00\00\00\00\00\03\00\00\00\00\00\00\00\03\00\00\00\00\00\00\00", align 8

define range(i32 -1, -2) i32 @clusterer_reuse_alignment_extend(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.best.0, ptr %arg.best.1, i64 %arg.best.2, i64 %arg.best.3, ptr %arg.best.4, i64 %arg.best.5.0, i64 %arg.best.6.0, ptr %arg.runs.0, ptr %arg.runs.1, i64 %arg.runs.2, i64 %arg.runs.3, ptr %arg.runs.4, i64 %arg.runs.5.0, i64 %arg.runs.5.1, i64 %arg.runs.6.0, i64 %arg.runs.6.1, ptr %arg.pair.0, ptr %arg.pair.1, i64 %arg.pair.2, i64 %arg.pair.3, ptr %arg.pair.4, i64 %arg.pair.5.0, i64 %arg.pair.6.0, ptr %arg.before.0, ptr %arg.before.1, i64 %arg.before.2, i64 %arg.before.3, ptr %arg.before.4, i64 %arg.before.5.0, i64 %arg.before.6.0, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, ptr %arg.bounds.0, ptr %arg.bounds.1, i64 %arg.bounds.2, i64 %arg.bounds.3, ptr %arg.bounds.4, i64 %arg.bounds.5.0, i64 %arg.bounds.6.0, ptr %arg.spans.0, ptr %arg.spans.1, i64 %arg.spans.2, i64 %arg.spans.3, ptr %arg.spans.4, i64 %arg.spans.5.0, i64 %arg.spans.5.1, i64 %arg.spans.6.0, i64 %arg.spans.6.1) {
B0.endif:
  %.1456 = alloca i64, align 8
  store i64 0, ptr %.1456, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.1484 = alloca i64, align 8
  store i64 0, ptr %.1484, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  tail call void @NRT_incref(ptr %arg.best.0)
  tail call void @NRT_incref(ptr %arg.runs.0)
  tail call void @NRT_incref(ptr %arg.pair.0)
  tail call void @NRT_incref(ptr %arg.before.0)
  tail call void @NRT_incref(ptr %arg.words.0)
  tail call void @NRT_incref(ptr %arg.bounds.0)
  tail call void @NRT_incref(ptr %arg.spans.0)
  tail call void @NRT_incref(ptr %arg.runs.0)
  %.220 = getelementptr i64, ptr %arg.runs.4, i64 %arg.runs.5.1
  tail call void @NRT_incref(ptr %arg.runs.0)
  %.290.idx = shl i64 %arg.runs.5.1, 4
  %.290 = getelementptr i8, ptr %arg.runs.4, i64 %.290.idx
  tail call void @NRT_incref(ptr %arg.runs.0)
  %.360.idx = mul i64 %arg.runs.5.1, 24
  %.360 = getelementptr i8, ptr %arg.runs.4, i64 %.360.idx
  tail call void @NRT_incref(ptr %arg.runs.0)
  %.430.idx = shl i64 %arg.runs.5.1, 5
  %.430 = getelementptr i8, ptr %arg.runs.4, i64 %.430.idx
  %.7421494.not = icmp slt i64 %arg.best.5.0, 1
  br i1 %.7421494.not, label %B1690, label %B154.lr.ph

B154.lr.ph:                                       ; preds = %B0.endif
  %0 = getelementptr i64, ptr %arg.spans.4, i64 %arg.spans.5.1
  %.idx = shl i64 %arg.spans.5.1, 4
  %1 = getelementptr i8, ptr %arg.spans.4, i64 %.idx
  %.idx1435 = mul i64 %arg.spans.5.1, 24
  %2 = getelementptr i8, ptr %arg.spans.4, i64 %.idx1435
  %.idx1436 = shl i64 %arg.spans.5.1, 5
  %3 = getelementptr i8, ptr %arg.spans.4, i64 %.idx1436
  %.idx1437 = mul i64 %arg.spans.5.1, 40
  %4 = getelementptr i8, ptr %arg.spans.4, i64 %.idx1437
  br label %B154

B154:                                             ; preds = %B154.lr.ph, %B1691
  %chains.2.01501 = phi i64 [ 0, %B154.lr.ph ], [ %chains.3.1, %B1691 ]
  %.74814741499 = phi i64 [ 0, %B154.lr.ph ], [ %.755, %B1691 ]
  %.755 = add nuw nsw i64 %.74814741499, 1
  %5 = getelementptr i64, ptr %arg.best.4, i64 %.74814741499
  %.809 = load i64, ptr %5, align 8
  %.827 = icmp slt i64 %.809, 0
  %.828 = select i1 %.827, i64 %arg.runs.5.1, i64 0
  %.829 = add i64 %.828, %.809
  %.842 = getelementptr i64, ptr %.430, i64 %.829
  %.843 = load i64, ptr %.842, align 8
  %.844 = icmp slt i64 %.843, 0
  br i1 %.844, label %B1691, label %B198

B198:                                             ; preds = %B154
  %.888 = getelementptr i64, ptr %arg.runs.4, i64 %.829
  %.889 = load i64, ptr %.888, align 8
  %.919 = getelementptr i64, ptr %.220, i64 %.829
  %.920 = load i64, ptr %.919, align 8
  %.956 = getelementptr i64, ptr %.290, i64 %.829
  %.957 = load i64, ptr %.956, align 8
  %.989 = add nsw i64 %.957, %.843
  %.1022 = getelementptr i64, ptr %.360, i64 %.829
  %.1023 = load i64, ptr %.1022, align 8
  %.1055 = add nsw i64 %.1023, %.843
  store i64 -1, ptr %.842, align 8
  %.1143 = select i1 %.827, i64 %arg.before.5.0, i64 0
  %6 = getelementptr i64, ptr %arg.before.4, i64 %.809
  %.1157 = getelementptr i64, ptr %6, i64 %.1143
  %.1158 = load i64, ptr %.1157, align 8
  %.1163 = icmp sgt i64 %.1158, -1
  br i1 %.1163, label %B352, label %B762

B352:                                             ; preds = %B198
  %.1216 = getelementptr i64, ptr %.430, i64 %.1158
  %.1217 = load i64, ptr %.1216, align 8
  %.1220 = icmp sgt i64 %.1217, -1
  br i1 %.1220, label %B376, label %B762

B376:                                             ; preds = %B352, %B738
  %.1322 = phi i64 [ %.1942, %B738 ], [ %.1217, %B352 ]
  %at.2.3 = phi i64 [ %s.2.3, %B738 ], [ %.809, %B352 ]
  %matched.4.3 = phi i64 [ %matched.5.5, %B738 ], [ %.843, %B352 ]
  %s.2.3 = phi i64 [ %.1886, %B738 ], [ %.1158, %B352 ]
  %.1243 = icmp slt i64 %at.2.3, 0
  %.1244 = select i1 %.1243, i64 %arg.runs.5.1, i64 0
  %.1245 = add i64 %.1244, %at.2.3
  %.1258 = getelementptr i64, ptr %.290, i64 %.1245
  %.1259 = load i64, ptr %.1258, align 8
  %.1289 = getelementptr i64, ptr %.290, i64 %s.2.3
  %.1290 = load i64, ptr %.1289, align 8
  %.1321 = getelementptr i64, ptr %.430, i64 %s.2.3
  %7 = add i64 %.1290, %.1322
  %.1323 = sub i64 %.1259, %7
  %.1356 = getelementptr i64, ptr %.360, i64 %.1245
  %.1357 = load i64, ptr %.1356, align 8
  %.1387 = getelementptr i64, ptr %.360, i64 %s.2.3
  %.1388 = load i64, ptr %.1387, align 8
  %8 = add i64 %.1322, %.1388
  %.1421 = sub i64 %.1357, %8
  store i64 0, ptr %.1456, align 8
  %.1462 = call i32 @helper_1(ptr nonnull %.1456, ptr nonnull %excinfo.1, i64 %.1323, i64 %.1421)
  switch i32 %.1462, label %B376.if.if [
    i32 -2, label %B376.endif
    i32 0, label %B376.endif
  ], !prof !0

B610:                                             ; preds = %B610.lr.ph, %B610
  %matched.6.41455 = phi i64 [ %.1512, %B610.lr.ph ], [ %spec.select, %B610 ]
  %.162414511453 = phi i64 [ 1, %B610.lr.ph ], [ %.1631, %B610 ]
  %.1631 = add nuw i64 %.162414511453, 1
  %.1693 = sub nsw i64 %.1692, %.162414511453
  %.1707 = icmp slt i64 %.1693, 0
  %.1708 = select i1 %.1707, i64 %arg.words.5.0, i64 0
  %9 = getelementptr i32, ptr %arg.words.4, i64 %.1693
  %.1722 = getelementptr i32, ptr %9, i64 %.1708
  %.1723 = load i32, ptr %.1722, align 4
  %.1755 = sub nsw i64 %.1754, %.162414511453
  %.1769 = icmp slt i64 %.1755, 0
  %.1770 = select i1 %.1769, i64 %arg.words.5.0, i64 0
  %10 = getelementptr i32, ptr %arg.words.4, i64 %.1755
  %.1784 = getelementptr i32, ptr %10, i64 %.1770
  %.1785 = load i32, ptr %.1784, align 4
  %.1786 = icmp eq i32 %.1723, %.1785
  %.1789 = zext i1 %.1786 to i64
  %spec.select = add nsw i64 %matched.6.41455, %.1789
  %exitcond.not = icmp eq i64 %.1631, %.1323
  br i1 %exitcond.not, label %B696, label %B610

B696:                                             ; preds = %B610, %B376.endif.endif
  %matched.5.5 = phi i64 [ %.1512, %B376.endif.endif ], [ %spec.select, %B610 ]
  store i64 -1, ptr %.1321, align 8
  %.1885 = getelementptr i64, ptr %arg.before.4, i64 %s.2.3
  %.1886 = load i64, ptr %.1885, align 8
  %.1891 = icmp sgt i64 %.1886, -1
  br i1 %.1891, label %B738, label %B762

B738:                                             ; preds = %B696
  %.1941 = getelementptr i64, ptr %.430, i64 %.1886
  %.1942 = load i64, ptr %.1941, align 8
  %.1945 = icmp sgt i64 %.1942, -1
  br i1 %.1945, label %B376, label %B762

B762:                                             ; preds = %B738, %B696, %B352, %B198
  %at.3.2 = phi i64 [ %.809, %B352 ], [ %.809, %B198 ], [ %s.2.3, %B696 ], [ %s.2.3, %B738 ]
  %matched.12.2 = phi i64 [ %.843, %B352 ], [ %.843, %B198 ], [ %matched.5.5, %B696 ], [ %matched.5.5, %B738 ]
  %.2014 = icmp slt i64 %.889, -1
  %.2015 = select i1 %.2014, i64 %arg.bounds.5.0, i64 0
  %11 = getelementptr i32, ptr %arg.bounds.4, i64 %.889
  %12 = getelementptr i8, ptr %11, i64 4
  %.2029 = getelementptr i32, ptr %12, i64 %.2015
  %.2030 = load i32, ptr %.2029, align 4
  %.2031 = sext i32 %.2030 to i64
  %.2047 = icmp slt i64 %.920, -1
  %.2048 = select i1 %.2047, i64 %arg.bounds.5.0, i64 0
  %13 = getelementptr i32, ptr %arg.bounds.4, i64 %.920
  %14 = getelementptr i8, ptr %13, i64 4
  %.2062 = getelementptr i32, ptr %14, i64 %.2048
  %.2063 = load i32, ptr %.2062, align 4
  %.2064 = sext i32 %.2063 to i64
  %.2974 = icmp slt i64 %at.3.2, 0
  %.2975 = select i1 %.2974, i64 %arg.runs.5.1, i64 0
  %.2976 = add i64 %.2975, %at.3.2
  %.2989 = getelementptr i64, ptr %.290, i64 %.2976
  %.3023 = getelementptr i64, ptr %.360, i64 %.2976
  %.3042 = icmp slt i64 %.889, 0
  %.3043 = select i1 %.3042, i64 %arg.bounds.5.0, i64 0
  %.3057 = getelementptr i32, ptr %11, i64 %.3043
  %.3077 = icmp slt i64 %.920, 0
  %.3078 = select i1 %.3077, i64 %arg.bounds.5.0, i64 0
  %.3092 = getelementptr i32, ptr %13, i64 %.3078
  br label %B918.endif.endif

B998:                                             ; preds = %B1280, %B918.endif.endif
  %.22721467 = phi i64 [ %.2279, %B1280 ], [ 0, %B918.endif.endif ]
  %exitcond1532.not = icmp eq i64 %.22721467, 8
  br i1 %exitcond1532.not, label %B1378, label %B1000

B1000:                                            ; preds = %B998
  %.2279 = add nuw nsw i64 %.22721467, 1
  %.2369 = getelementptr i64, ptr @.const.array.data.1, i64 %.22721467
  %.2370 = load i64, ptr %.2369, align 8
  %.2377 = add nsw i64 %.2370, %p.3.3
  %.2439 = getelementptr i64, ptr @.const.array.data.2, i64 %.22721467
  %.2440 = load i64, ptr %.2439, align 8
  %.2447 = add nsw i64 %.2440, %q.3.3
  %.2467 = icmp slt i64 %.2377, %.2031
  %.2483 = icmp slt i64 %.2447, %.2064
  %or.cond1552 = select i1 %.2467, i1 %.2483, i1 false
  br i1 %or.cond1552, label %B1130, label %B1280

B1130:                                            ; preds = %B1000
  %.2522 = icmp slt i64 %.2377, 0
  %.2523 = select i1 %.2522, i64 %arg.words.5.0, i64 0
  %15 = getelementptr i32, ptr %arg.words.4, i64 %.2377
  %.2537 = getelementptr i32, ptr %15, i64 %.2523
  %.2538 = load i32, ptr %.2537, align 4
  %.2555 = icmp slt i64 %.2447, 0
  %.2556 = select i1 %.2555, i64 %arg.words.5.0, i64 0
  %16 = getelementptr i32, ptr %arg.words.4, i64 %.2447
  %.2570 = getelementptr i32, ptr %16, i64 %.2556
  %.2571 = load i32, ptr %.2570, align 4
  %.2574 = icmp eq i32 %.2538, %.2571
  br i1 %.2574, label %B1166, label %B1280

B1166:                                            ; preds = %B1130, %B1244
  %length.4.6 = phi i64 [ %.2602, %B1244 ], [ 0, %B1130 ]
  %a.2.6 = phi i64 [ %.2581, %B1244 ], [ %.2377, %B1130 ]
  %b.2.6 = phi i64 [ %.2592, %B1244 ], [ %.2447, %B1130 ]
  %.2581 = add nsw i64 %a.2.6, 1
  %.2592 = add nsw i64 %b.2.6, 1
  %.2602 = add nuw nsw i64 %length.4.6, 1
  %.2616 = icmp slt i64 %.2581, %.2031
  %.2632 = icmp slt i64 %.2592, %.2064
  %or.cond1538 = select i1 %.2616, i1 %.2632, i1 false
  br i1 %or.cond1538, label %B1244, label %B1280

B1244:                                            ; preds = %B1166
  %.2668 = icmp slt i64 %a.2.6, -1
  %.2669 = select i1 %.2668, i64 %arg.words.5.0, i64 0
  %17 = getelementptr i32, ptr %arg.words.4, i64 %.2581
  %.2683 = getelementptr i32, ptr %17, i64 %.2669
  %.2684 = load i32, ptr %.2683, align 4
  %.2701 = icmp slt i64 %b.2.6, -1
  %.2702 = select i1 %.2701, i64 %arg.words.5.0, i64 0
  %18 = getelementptr i32, ptr %arg.words.4, i64 %.2592
  %.2716 = getelementptr i32, ptr %18, i64 %.2702
  %.2717 = load i32, ptr %.2716, align 4
  %.2720 = icmp eq i32 %.2684, %.2717
  br i1 %.2720, label %B1166, label %B1280

B1280:                                            ; preds = %B1244, %B1166, %B1130, %B1000
  %a.3.5 = phi i64 [ %.2377, %B1130 ], [ %.2377, %B1000 ], [ %.2581, %B1166 ], [ %.2581, %B1244 ]
  %b.3.5 = phi i64 [ %.2447, %B1130 ], [ %.2447, %B1000 ], [ %.2592, %B1166 ], [ %.2592, %B1244 ]
  %length.5.5 = phi i64 [ 0, %B1130 ], [ 0, %B1000 ], [ %.2602, %B1166 ], [ %.2602, %B1244 ]
  %.2799 = getelementptr i64, ptr @.const.array.data.3, i64 %.22721467
  %.2800 = load i64, ptr %.2799, align 8
  %.2807.not = icmp slt i64 %length.5.5, %.2800
  br i1 %.2807.not, label %B998, label %B1342

B1342:                                            ; preds = %B1280
  %.2830 = add nsw i64 %length.5.5, %matched.8.3
  %.2858 = icmp ne i64 %length.5.5, 0
  %.2912 = icmp samesign ult i64 %edits.2.3, 7
  %or.cond = select i1 %.2858, i1 %.2912, i1 false
  br i1 %or.cond, label %B918.endif.endif, label %B1378

B1378:                                            ; preds = %B1342, %B998
  %p.5.51392 = phi i64 [ %p.3.3, %B998 ], [ %a.3.5, %B1342 ]
  %q.5.51390 = phi i64 [ %q.3.3, %B998 ], [ %b.3.5, %B1342 ]
  %matched.11.51388 = phi i64 [ %matched.8.3, %B998 ], [ %.2830, %B1342 ]
  %.2990 = load i64, ptr %.2989, align 8
  %.2991 = add nsw i64 %.2990, -1
  %.3024 = load i64, ptr %.3023, align 8
  %.3025 = add nsw i64 %.3024, -1
  %.3058 = load i32, ptr %.3057, align 4
  %.3059 = sext i32 %.3058 to i64
  %.3060 = add nsw i64 %.3059, -1
  %.3093 = load i32, ptr %.3092, align 4
  %.3094 = sext i32 %.3093 to i64
  %.3095 = add nsw i64 %.3094, -1
  br label %B918.endif.endif.1

B918.endif.endif.1:                               ; preds = %B1342.1, %B1378
  %matched.8.3.1 = phi i64 [ %matched.11.51388, %B1378 ], [ %.2830.1, %B1342.1 ]
  %q.3.3.1 = phi i64 [ %.3025, %B1378 ], [ %b.3.5.1, %B1342.1 ]
  %p.3.3.1 = phi i64 [ %.2991, %B1378 ], [ %a.3.5.1, %B1342.1 ]
  %edits.2.3.1 = phi i64 [ 0, %B1378 ], [ %.2122.1, %B1342.1 ]
  %.2122.1 = add nuw nsw i64 %edits.2.3.1, 1
  %19 = add i64 %p.3.3.1, 1
  %20 = add i64 %q.3.3.1, 1
  br label %B998.1

B998.1:                                           ; preds = %B1280.1, %B918.endif.endif.1
  %.22721467.1 = phi i64 [ %.2279.1, %B1280.1 ], [ 0, %B918.endif.endif.1 ]
  %exitcond1532.1.not = icmp eq i64 %.22721467.1, 8
  br i1 %exitcond1532.1.not, label %B1568, label %B1000.1

B1000.1:                                          ; preds = %B998.1
  %.2279.1 = add nuw nsw i64 %.22721467.1, 1
  %.2369.1 = getelementptr i64, ptr @.const.array.data.1, i64 %.22721467.1
  %.2370.1 = load i64, ptr %.2369.1, align 8
  %.2377.1 = sub nsw i64 %p.3.3.1, %.2370.1
  %.2439.1 = getelementptr i64, ptr @.const.array.data.2, i64 %.22721467.1
  %.2440.1 = load i64, ptr %.2439.1, align 8
  %.2447.1 = sub nsw i64 %q.3.3.1, %.2440.1
  %.2467.1.not = icmp slt i64 %.2377.1, %.3059
  %.2483.1.not = icmp slt i64 %.2447.1, %.3094
  %or.cond1553 = select i1 %.2467.1.not, i1 true, i1 %.2483.1.not
  br i1 %or.cond1553, label %B1280.1, label %B1130.1

B1130.1:                                          ; preds = %B1000.1
  %.2522.1 = icmp slt i64 %.2377.1, 0
  %.2523.1 = select i1 %.2522.1, i64 %arg.words.5.0, i64 0
  %21 = getelementptr i32, ptr %arg.words.4, i64 %.2377.1
  %.2537.1 = getelementptr i32, ptr %21, i64 %.2523.1
  %.2538.1 = load i32, ptr %.2537.1, align 4
  %.2555.1 = icmp slt i64 %.2447.1, 0
  %.2556.1 = select i1 %.2555.1, i64 %arg.words.5.0, i64 0
  %22 = getelementptr i32, ptr %arg.words.4, i64 %.2447.1
  %.2570.1 = getelementptr i32, ptr %22, i64 %.2556.1
  %.2571.1 = load i32, ptr %.2570.1, align 4
  %.2574.1 = icmp eq i32 %.2538.1, %.2571.1
  br i1 %.2574.1, label %B1166.preheader.1, label %B1280.1

B1166.preheader.1:                                ; preds = %B1130.1
  %23 = add i64 %.2370.1, %.3059
  %24 = sub i64 %19, %23
  %25 = add i64 %.2440.1, %.3094
  %26 = sub i64 %20, %25
  %27 = add i64 %.2370.1, %.3059
  %28 = sub i64 %p.3.3.1, %27
  %29 = add i64 %.2440.1, %.3094
  %30 = sub i64 %q.3.3.1, %29
  br label %B1166.1

B1166.1:                                          ; preds = %B1244.1, %B1166.preheader.1
  %length.4.6.1 = phi i64 [ %.2602.1, %B1244.1 ], [ 0, %B1166.preheader.1 ]
  %a.2.6.1 = phi i64 [ %.2581.1, %B1244.1 ], [ %.2377.1, %B1166.preheader.1 ]
  %b.2.6.1 = phi i64 [ %.2592.1, %B1244.1 ], [ %.2447.1, %B1166.preheader.1 ]
  %.2581.1 = add nsw i64 %a.2.6.1, -1
  %.2592.1 = add nsw i64 %b.2.6.1, -1
  %.2602.1 = add nuw i64 %length.4.6.1, 1
  %exitcond1533.not = icmp eq i64 %length.4.6.1, %28
  br i1 %exitcond1533.not, label %B1280.1, label %B1220.1

B1220.1:                                          ; preds = %B1166.1
  %exitcond1534.not = icmp eq i64 %length.4.6.1, %30
  br i1 %exitcond1534.not, label %B1280.1, label %B1244.1

B1244.1:                                          ; preds = %B1220.1
  %.2668.1.inv = icmp sgt i64 %a.2.6.1, 0
  %.2669.1 = select i1 %.2668.1.inv, i64 0, i64 %arg.words.5.0
  %31 = getelementptr i32, ptr %arg.words.4, i64 %.2581.1
  %.2683.1 = getelementptr i32, ptr %31, i64 %.2669.1
  %.2684.1 = load i32, ptr %.2683.1, align 4
  %.2701.1.inv = icmp sgt i64 %b.2.6.1, 0
  %.2702.1 = select i1 %.2701.1.inv, i64 0, i64 %arg.words.5.0
  %32 = getelementptr i32, ptr %arg.words.4, i64 %.2592.1
  %.2716.1 = getelementptr i32, ptr %32, i64 %.2702.1
  %.2717.1 = load i32, ptr %.2716.1, align 4
  %.2720.1 = icmp eq i32 %.2684.1, %.2717.1
  br i1 %.2720.1, label %B1166.1, label %B1280.1

B1280.1:                                          ; preds = %B1166.1, %B1220.1, %B1244.1, %B1130.1, %B1000.1
  %a.3.5.1 = phi i64 [ %.2377.1, %B1130.1 ], [ %.2377.1, %B1000.1 ], [ %.2581.1, %B1244.1 ], [ %.2581.1, %B1220.1 ], [ %.3060, %B1166.1 ]
  %b.3.5.1 = phi i64 [ %.2447.1, %B1130.1 ], [ %.2447.1, %B1000.1 ], [ %.2592.1, %B1244.1 ], [ %.3095, %B1220.1 ], [ %.2592.1, %B1166.1 ]
  %length.5.5.1 = phi i64 [ 0, %B1130.1 ], [ 0, %B1000.1 ], [ %.2602.1, %B1244.1 ], [ %26, %B1220.1 ], [ %24, %B1166.1 ]
  %.2799.1 = getelementptr i64, ptr @.const.array.data.3, i64 %.22721467.1
  %.2800.1 = load i64, ptr %.2799.1, align 8
  %.2807.not.1 = icmp slt i64 %length.5.5.1, %.2800.1
  br i1 %.2807.not.1, label %B998.1, label %B1342.1

B1342.1:                                          ; preds = %B1280.1
  %.2830.1 = add nsw i64 %length.5.5.1, %matched.8.3.1
  %.2858.1 = icmp ne i64 %length.5.5.1, 0
  %.2912.1 = icmp samesign ult i64 %edits.2.3.1, 7
  %or.cond.1 = select i1 %.2858.1, i1 %.2912.1, i1 false
  br i1 %or.cond.1, label %B918.endif.endif.1, label %B1568

B1568:                                            ; preds = %B1342.1, %B998.1
  %p.5.51392.1 = phi i64 [ %p.3.3.1, %B998.1 ], [ %a.3.5.1, %B1342.1 ]
  %q.5.51390.1 = phi i64 [ %q.3.3.1, %B998.1 ], [ %b.3.5.1, %B1342.1 ]
  %matched.11.51388.1 = phi i64 [ %matched.8.3.1, %B998.1 ], [ %.2830.1, %B1342.1 ]
  %.3114 = select i1 %.2974, i64 %arg.pair.5.0, i64 0
  %33 = getelementptr i64, ptr %arg.pair.4, i64 %at.3.2
  %.3128 = getelementptr i64, ptr %33, i64 %.3114
  %.3129 = load i64, ptr %.3128, align 8
  %.3162 = icmp slt i64 %chains.2.01501, 0
  %.3163 = select i1 %.3162, i64 %arg.spans.5.1, i64 0
  %.3164 = add i64 %.3163, %chains.2.01501
  %.3185 = getelementptr i64, ptr %arg.spans.4, i64 %.3164
  store i64 %.3129, ptr %.3185, align 8
  %.3188 = add nsw i64 %p.5.51392.1, 1
  %.3244 = getelementptr i64, ptr %0, i64 %.3164
  store i64 %.3188, ptr %.3244, align 8
  %.3300 = getelementptr i64, ptr %1, i64 %.3164
  store i64 %p.5.51392, ptr %.3300, align 8
  %.3305 = add nsw i64 %q.5.51390.1, 1
  %.3361 = getelementptr i64, ptr %2, i64 %.3164
  store i64 %.3305, ptr %.3361, align 8
  %.3417 = getelementptr i64, ptr %3, i64 %.3164
  store i64 %q.5.51390, ptr %.3417, align 8
  %.3475 = getelementptr i64, ptr %4, i64 %.3164
  store i64 %matched.11.51388.1, ptr %.3475, align 8
  %.3480 = add nsw i64 %chains.2.01501, 1
  br label %B1691

common.ret:                                       ; preds = %B376.endif.if.if, %B376.if.if, %B1690
  %common.ret.op = phi i32 [ 0, %B1690 ], [ %.1462, %B376.if.if ], [ %.1490, %B376.endif.if.if ]
  ret i32 %common.ret.op

B1690:                                            ; preds = %B1691, %B0.endif
  %chains.2.0.lcssa = phi i64 [ 0, %B0.endif ], [ %chains.3.1, %B1691 ]
  tail call void @NRT_decref(ptr %arg.words.0)
  tail call void @NRT_decref(ptr %arg.spans.0)
  tail call void @NRT_decref(ptr %arg.runs.0)
  tail call void @NRT_decref(ptr %arg.runs.0)
  tail call void @NRT_decref(ptr %arg.runs.0)
  tail call void @NRT_decref(ptr %arg.runs.0)
  tail call void @NRT_decref(ptr %arg.runs.0)
  tail call void @NRT_decref(ptr %arg.pair.0)
  tail call void @NRT_decref(ptr %arg.bounds.0)
  tail call void @NRT_decref(ptr %arg.best.0)
  tail call void @NRT_decref(ptr %arg.before.0)
  store i64 %chains.2.0.lcssa, ptr %retptr, align 8
  br label %common.ret

B1691:                                            ; preds = %B154, %B1568
  %chains.3.1 = phi i64 [ %.3480, %B1568 ], [ %chains.2.01501, %B154 ]
  %exitcond1535.not = icmp eq i64 %.755, %arg.best.5.0
  br i1 %exitcond1535.not, label %B1690, label %B154

B376.endif:                                       ; preds = %B376, %B376
  %.1472 = load i64, ptr %.1456, align 8
  store i64 0, ptr %.1484, align 8
  %.1490 = call i32 @helper_1(ptr nonnull %.1484, ptr nonnull %excinfo.2, i64 0, i64 %.1472)
  switch i32 %.1490, label %B376.endif.if.if [
    i32 -2, label %B376.endif.endif
    i32 0, label %B376.endif.endif
  ], !prof !0

B376.if.if:                                       ; preds = %B376
  %.1470 = icmp sgt i32 %.1462, 0
  %.1463 = load ptr, ptr %excinfo.1, align 8
  %.1471 = select i1 %.1470, ptr %.1463, ptr undef
  store ptr %.1471, ptr %excinfo, align 8
  br label %common.ret

B376.endif.endif:                                 ; preds = %B376.endif, %B376.endif
  %.1500 = load i64, ptr %.1484, align 8
  %.1510 = add i64 %.1322, %matched.4.3
  %.1512 = add i64 %.1510, %.1500
  %.1523 = icmp ne i64 %.1323, %.1421
  %.1572 = add i64 %.1323, -1
  %.16181452.not = icmp slt i64 %.1572, 1
  %or.cond1554 = or i1 %.1523, %.16181452.not
  br i1 %or.cond1554, label %B696, label %B610.lr.ph

B376.endif.if.if:                                 ; preds = %B376.endif
  %.1498 = icmp sgt i32 %.1490, 0
  %.1491 = load ptr, ptr %excinfo.2, align 8
  %.1499 = select i1 %.1498, ptr %.1491, ptr undef
  store ptr %.1499, ptr %excinfo, align 8
  br label %common.ret

B610.lr.ph:                                       ; preds = %B376.endif.endif
  %.1692 = load i64, ptr %.1258, align 8
  %.1754 = load i64, ptr %.1356, align 8
  br label %B610

B918.endif.endif:                                 ; preds = %B1342, %B762
  %matched.8.3 = phi i64 [ %matched.12.2, %B762 ], [ %.2830, %B1342 ]
  %q.3.3 = phi i64 [ %.1055, %B762 ], [ %b.3.5, %B1342 ]
  %p.3.3 = phi i64 [ %.989, %B762 ], [ %a.3.5, %B1342 ]
  %edits.2.3 = phi i64 [ 0, %B762 ], [ %.2122, %B1342 ]
  %.2122 = add nuw nsw i64 %edits.2.3, 1
  br label %B998
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_1(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #0 {
B0:
  %.13 = tail call i64 @llvm.smin.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

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
