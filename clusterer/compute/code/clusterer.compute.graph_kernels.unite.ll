; of 9ba49e594e0f03787e0933ffae15d611
; returns none


define i32 @clusterer_compute_graph_kernels_unite(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.parent.0, ptr %arg.parent.1, i64 %arg.parent.2, i64 %arg.parent.3, ptr %arg.parent.4, i64 %arg.parent.5.0, i64 %arg.parent.6.0, ptr %arg.left.0, ptr %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.6.0, ptr %arg.right.0, ptr %arg.right.1, i64 %arg.right.2, i64 %arg.right.3, ptr %arg.right.4, i64 %arg.right.5.0, i64 %arg.right.6.0) {
B0.endif:
  %.137400.not = icmp slt i64 %arg.left.5.0, 1
  br i1 %.137400.not, label %B340.endif, label %B62

B62:                                              ; preds = %B0.endif, %B437
  %.143399401 = phi i64 [ %.150, %B437 ], [ 0, %B0.endif ]
  %.150 = add nuw nsw i64 %.143399401, 1
  %0 = getelementptr i64, ptr %arg.left.4, i64 %.143399401
  %.204 = load i64, ptr %0, align 8
  %1 = getelementptr i64, ptr %arg.right.4, i64 %.143399401
  %.234 = load i64, ptr %1, align 8
  %.257 = icmp slt i64 %.204, 0
  %.258 = select i1 %.257, i64 %arg.parent.5.0, i64 0
  %2 = getelementptr i64, ptr %arg.parent.4, i64 %.204
  %.272 = getelementptr i64, ptr %2, i64 %.258
  %.273 = load i64, ptr %.272, align 8
  %.274.not = icmp eq i64 %.273, %.204
  br i1 %.274.not, label %B194, label %B120

B120:                                             ; preds = %B62, %B120
  %a.2.1 = phi i64 [ %.336, %B120 ], [ %.204, %B62 ]
  %.290 = icmp slt i64 %a.2.1, 0
  %.291 = select i1 %.290, i64 %arg.parent.5.0, i64 0
  %3 = getelementptr i64, ptr %arg.parent.4, i64 %a.2.1
  %.305 = getelementptr i64, ptr %3, i64 %.291
  %.306 = load i64, ptr %.305, align 8
  %.320 = icmp slt i64 %.306, 0
  %.321 = select i1 %.320, i64 %arg.parent.5.0, i64 0
  %4 = getelementptr i64, ptr %arg.parent.4, i64 %.306
  %.335 = getelementptr i64, ptr %4, i64 %.321
  %.336 = load i64, ptr %.335, align 8
  store i64 %.336, ptr %.305, align 8
  %.416 = icmp slt i64 %.336, 0
  %.417 = select i1 %.416, i64 %arg.parent.5.0, i64 0
  %5 = getelementptr i64, ptr %arg.parent.4, i64 %.336
  %.431 = getelementptr i64, ptr %5, i64 %.417
  %.432 = load i64, ptr %.431, align 8
  %.433.not = icmp eq i64 %.432, %.336
  br i1 %.433.not, label %B194, label %B120

B194:                                             ; preds = %B120, %B62
  %a.3.2 = phi i64 [ %.204, %B62 ], [ %.336, %B120 ]
  %.459 = icmp slt i64 %.234, 0
  %.460 = select i1 %.459, i64 %arg.parent.5.0, i64 0
  %6 = getelementptr i64, ptr %arg.parent.4, i64 %.234
  %.474 = getelementptr i64, ptr %6, i64 %.460
  %.475 = load i64, ptr %.474, align 8
  %.477.not = icmp eq i64 %.475, %.234
  br i1 %.477.not, label %B292, label %B218

B218:                                             ; preds = %B194, %B218
  %b.2.1 = phi i64 [ %.541, %B218 ], [ %.234, %B194 ]
  %.495 = icmp slt i64 %b.2.1, 0
  %.496 = select i1 %.495, i64 %arg.parent.5.0, i64 0
  %7 = getelementptr i64, ptr %arg.parent.4, i64 %b.2.1
  %.510 = getelementptr i64, ptr %7, i64 %.496
  %.511 = load i64, ptr %.510, align 8
  %.525 = icmp slt i64 %.511, 0
  %.526 = select i1 %.525, i64 %arg.parent.5.0, i64 0
  %8 = getelementptr i64, ptr %arg.parent.4, i64 %.511
  %.540 = getelementptr i64, ptr %8, i64 %.526
  %.541 = load i64, ptr %.540, align 8
  store i64 %.541, ptr %.510, align 8
  %.621 = icmp slt i64 %.541, 0
  %.622 = select i1 %.621, i64 %arg.parent.5.0, i64 0
  %9 = getelementptr i64, ptr %arg.parent.4, i64 %.541
  %.636 = getelementptr i64, ptr %9, i64 %.622
  %.637 = load i64, ptr %.636, align 8
  %.638.not = icmp eq i64 %.637, %.541
  br i1 %.638.not, label %B292, label %B218

B292:                                             ; preds = %B218, %B194
  %b.3.2 = phi i64 [ %.234, %B194 ], [ %.541, %B218 ]
  %.644 = icmp slt i64 %a.3.2, %b.3.2
  br i1 %.644, label %B437.sink.split, label %B316

B316:                                             ; preds = %B292
  %.685 = icmp slt i64 %b.3.2, %a.3.2
  br i1 %.685, label %B437.sink.split, label %B437

B398:                                             ; preds = %B340.endif, %B398
  %.838405407 = phi i64 [ %.845, %B398 ], [ 0, %B340.endif ]
  %.845 = add nuw nsw i64 %.838405407, 1
  %10 = getelementptr i64, ptr %arg.parent.4, i64 %.838405407
  %.899 = load i64, ptr %10, align 8
  %.913 = icmp slt i64 %.899, 0
  %.914 = select i1 %.913, i64 %arg.parent.5.0, i64 0
  %11 = getelementptr i64, ptr %arg.parent.4, i64 %.899
  %.928 = getelementptr i64, ptr %11, i64 %.914
  %.929 = load i64, ptr %.928, align 8
  store i64 %.929, ptr %10, align 8
  %exitcond411.not = icmp eq i64 %arg.parent.5.0, %.845
  br i1 %exitcond411.not, label %B436, label %B398

B436:                                             ; preds = %B398, %B340.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B437.sink.split:                                  ; preds = %B316, %B292
  %a.3.2.sink412 = phi i64 [ %b.3.2, %B292 ], [ %a.3.2, %B316 ]
  %b.3.2.sink = phi i64 [ %a.3.2, %B292 ], [ %b.3.2, %B316 ]
  %.702 = icmp slt i64 %a.3.2.sink412, 0
  %.703 = select i1 %.702, i64 %arg.parent.5.0, i64 0
  %12 = getelementptr i64, ptr %arg.parent.4, i64 %a.3.2.sink412
  %.717 = getelementptr i64, ptr %12, i64 %.703
  store i64 %b.3.2.sink, ptr %.717, align 8
  br label %B437

B437:                                             ; preds = %B437.sink.split, %B316
  %exitcond.not = icmp eq i64 %arg.left.5.0, %.150
  br i1 %exitcond.not, label %B340.endif, label %B62

B340.endif:                                       ; preds = %B437, %B0.endif
  %.832406.not = icmp slt i64 %arg.parent.5.0, 1
  br i1 %.832406.not, label %B436, label %B398
}
