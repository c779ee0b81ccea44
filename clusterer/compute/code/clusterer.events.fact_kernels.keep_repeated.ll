; of 5e7e2c409e5946b079c6af33d1e418f8
; returns int64


define i32 @clusterer_events_fact_kernels_keep_repeated(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.keys.0, ptr %arg.keys.1, i64 %arg.keys.2, i64 %arg.keys.3, ptr %arg.keys.4, i64 %arg.keys.5.0, i64 %arg.keys.6.0, ptr %arg.begins.0, ptr %arg.begins.1, i64 %arg.begins.2, i64 %arg.begins.3, ptr %arg.begins.4, i64 %arg.begins.5.0, i64 %arg.begins.6.0, ptr %arg.lengths.0, ptr %arg.lengths.1, i64 %arg.lengths.2, i64 %arg.lengths.3, ptr %arg.lengths.4, i64 %arg.lengths.5.0, i64 %arg.lengths.6.0, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.6.0, i64 %arg.mask, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, ptr %arg.kept.0, ptr %arg.kept.1, i64 %arg.kept.2, i64 %arg.kept.3, ptr %arg.kept.4, i64 %arg.kept.5.0, i64 %arg.kept.6.0) {
B0.endif:
  %.104 = add nsw i64 %arg.indptr.5.0, -1
  %.142 = icmp slt i64 %arg.indptr.5.0, 2
  %..104 = select i1 %.142, i64 0, i64 %.104
  %.186514 = icmp sgt i64 %..104, 0
  br i1 %.186514, label %B72.endif, label %B530

B70.loopexit:                                     ; preds = %B526, %B72.endif
  %m.3.1.lcssa = phi i64 [ %m.2.0517, %B72.endif ], [ %m.4.2, %B526 ]
  %exitcond.not = icmp eq i64 %.199, %..104
  br i1 %exitcond.not, label %B530, label %B72.endif

B148:                                             ; preds = %B72.endif, %B526
  %m.3.1505 = phi i64 [ %m.4.2, %B526 ], [ %m.2.0517, %B72.endif ]
  %.406500504 = phi i64 [ %.416, %B526 ], [ %.364, %B72.endif ]
  %.413501503 = phi i64 [ %.420, %B526 ], [ %.295, %B72.endif ]
  %.416 = add nsw i64 %.406500504, -1
  %.420 = add i64 %.413501503, 1
  %.466 = icmp slt i64 %.413501503, 0
  %.467 = select i1 %.466, i64 %arg.keys.5.0, i64 0
  %0 = getelementptr i32, ptr %arg.keys.4, i64 %.413501503
  %.481 = getelementptr i32, ptr %0, i64 %.467
  %.482 = load i32, ptr %.481, align 4
  %.483 = zext i32 %.482 to i64
  %.485 = and i64 %arg.mask, %.483
  %.514 = getelementptr i8, ptr %arg.table.4, i64 %.485
  %.515 = load i8, ptr %.514, align 1
  %.517 = icmp ugt i8 %.515, 1
  br i1 %.517, label %B228, label %B526

B228:                                             ; preds = %B148
  %.567 = select i1 %.466, i64 %arg.begins.5.0, i64 0
  %1 = getelementptr i64, ptr %arg.begins.4, i64 %.413501503
  %.581 = getelementptr i64, ptr %1, i64 %.567
  %.582 = load i64, ptr %.581, align 8
  %.598 = select i1 %.466, i64 %arg.lengths.5.0, i64 0
  %2 = getelementptr i32, ptr %arg.lengths.4, i64 %.413501503
  %.612 = getelementptr i32, ptr %2, i64 %.598
  %.613 = load i32, ptr %.612, align 4
  %.663 = load i64, ptr %16, align 8
  %.665 = icmp sgt i64 %m.3.1505, %.663
  br i1 %.665, label %B304, label %B484

B304:                                             ; preds = %B228
  %.691.inv = icmp sgt i64 %m.3.1505, 0
  %.692 = select i1 %.691.inv, i64 0, i64 %arg.keys.5.0
  %3 = getelementptr i32, ptr %arg.keys.4, i64 %m.3.1505
  %4 = getelementptr i8, ptr %3, i64 -4
  %.706 = getelementptr i32, ptr %4, i64 %.692
  %.707 = load i32, ptr %.706, align 4
  %.709 = icmp ugt i32 %.707, %.482
  br i1 %.709, label %B334, label %B484

B334:                                             ; preds = %B304, %B454
  %at.2.4 = phi i64 [ %.715, %B454 ], [ %m.3.1505, %B304 ]
  %.715 = add nsw i64 %at.2.4, -1
  %.729 = icmp slt i64 %at.2.4, 1
  %.730 = select i1 %.729, i64 %arg.keys.5.0, i64 0
  %5 = getelementptr i32, ptr %arg.keys.4, i64 %.715
  %.744 = getelementptr i32, ptr %5, i64 %.730
  %.745 = load i32, ptr %.744, align 4
  %.762 = select i1 %.729, i64 %arg.begins.5.0, i64 0
  %6 = getelementptr i64, ptr %arg.begins.4, i64 %.715
  %.776 = getelementptr i64, ptr %6, i64 %.762
  %.777 = load i64, ptr %.776, align 8
  %.794 = select i1 %.729, i64 %arg.lengths.5.0, i64 0
  %7 = getelementptr i32, ptr %arg.lengths.4, i64 %.715
  %.808 = getelementptr i32, ptr %7, i64 %.794
  %.809 = load i32, ptr %.808, align 4
  %.824 = icmp slt i64 %at.2.4, 0
  %.825 = select i1 %.824, i64 %arg.keys.5.0, i64 0
  %8 = getelementptr i32, ptr %arg.keys.4, i64 %at.2.4
  %.839 = getelementptr i32, ptr %8, i64 %.825
  store i32 %.745, ptr %.839, align 4
  %.856 = select i1 %.824, i64 %arg.begins.5.0, i64 0
  %9 = getelementptr i64, ptr %arg.begins.4, i64 %at.2.4
  %.870 = getelementptr i64, ptr %9, i64 %.856
  store i64 %.777, ptr %.870, align 8
  %.887 = select i1 %.824, i64 %arg.lengths.5.0, i64 0
  %10 = getelementptr i32, ptr %arg.lengths.4, i64 %at.2.4
  %.901 = getelementptr i32, ptr %10, i64 %.887
  store i32 %.809, ptr %.901, align 4
  %.943 = load i64, ptr %16, align 8
  %.945 = icmp sgt i64 %.715, %.943
  br i1 %.945, label %B454, label %B484

B454:                                             ; preds = %B334
  %.970 = icmp slt i64 %at.2.4, 2
  %.971 = select i1 %.970, i64 %arg.keys.5.0, i64 0
  %11 = getelementptr i8, ptr %8, i64 -8
  %.985 = getelementptr i32, ptr %11, i64 %.971
  %.986 = load i32, ptr %.985, align 4
  %.988 = icmp ugt i32 %.986, %.482
  br i1 %.988, label %B334, label %B484

B484:                                             ; preds = %B454, %B334, %B304, %B228
  %at.3.3 = phi i64 [ %m.3.1505, %B304 ], [ %m.3.1505, %B228 ], [ %.715, %B334 ], [ %.715, %B454 ]
  %.1016 = icmp slt i64 %at.3.3, 0
  %.1017 = select i1 %.1016, i64 %arg.keys.5.0, i64 0
  %12 = getelementptr i32, ptr %arg.keys.4, i64 %at.3.3
  %.1031 = getelementptr i32, ptr %12, i64 %.1017
  store i32 %.482, ptr %.1031, align 4
  %.1051 = select i1 %.1016, i64 %arg.begins.5.0, i64 0
  %13 = getelementptr i64, ptr %arg.begins.4, i64 %at.3.3
  %.1065 = getelementptr i64, ptr %13, i64 %.1051
  store i64 %.582, ptr %.1065, align 8
  %.1085 = select i1 %.1016, i64 %arg.lengths.5.0, i64 0
  %14 = getelementptr i32, ptr %arg.lengths.4, i64 %at.3.3
  %.1099 = getelementptr i32, ptr %14, i64 %.1085
  store i32 %.613, ptr %.1099, align 4
  %.1106 = add nsw i64 %m.3.1505, 1
  br label %B526

B526:                                             ; preds = %B484, %B148
  %m.4.2 = phi i64 [ %.1106, %B484 ], [ %m.3.1505, %B148 ]
  %.407 = icmp sgt i64 %.406500504, 1
  br i1 %.407, label %B148, label %B70.loopexit

B530:                                             ; preds = %B70.loopexit, %B0.endif
  %m.2.0.lcssa = phi i64 [ 0, %B0.endif ], [ %m.3.1.lcssa, %B70.loopexit ]
  %.1188.inv = icmp sgt i64 %arg.indptr.5.0, 0
  %.1189 = select i1 %.1188.inv, i64 0, i64 %arg.kept.5.0
  %15 = getelementptr i64, ptr %arg.kept.4, i64 %.104
  %.1203 = getelementptr i64, ptr %15, i64 %.1189
  store i64 %m.2.0.lcssa, ptr %.1203, align 8
  store i64 %m.2.0.lcssa, ptr %retptr, align 8
  ret i32 0

B72.endif:                                        ; preds = %B0.endif, %B70.loopexit
  %m.2.0517 = phi i64 [ %m.3.1.lcssa, %B70.loopexit ], [ 0, %B0.endif ]
  %.192509515 = phi i64 [ %.199, %B70.loopexit ], [ 0, %B0.endif ]
  %.199 = add nuw nsw i64 %.192509515, 1
  %16 = getelementptr i64, ptr %arg.kept.4, i64 %.192509515
  store i64 %m.2.0517, ptr %16, align 8
  %17 = getelementptr i64, ptr %arg.indptr.4, i64 %.192509515
  %.295 = load i64, ptr %17, align 8
  %18 = getelementptr i8, ptr %17, i64 8
  %.327 = load i64, ptr %18, align 8
  %.364 = sub i64 %.327, %.295
  %.407502.not = icmp slt i64 %.364, 1
  br i1 %.407502.not, label %B70.loopexit, label %B148
}
