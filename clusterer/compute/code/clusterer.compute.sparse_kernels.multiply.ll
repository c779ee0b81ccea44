; of 9f7033c00b0c72253d3347e159a0e3a4
; returns int64


define i32 @clusterer_compute_sparse_kernels_multiply(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.left_starts.0, ptr %arg.left_starts.1, i64 %arg.left_starts.2, i64 %arg.left_starts.3, ptr %arg.left_starts.4, i64 %arg.left_starts.5.0, i64 %arg.left_starts.6.0, ptr %arg.left_columns.0, ptr %arg.left_columns.1, i64 %arg.left_columns.2, i64 %arg.left_columns.3, ptr %arg.left_columns.4, i64 %arg.left_columns.5.0, i64 %arg.left_columns.6.0, ptr %arg.left_values.0, ptr %arg.left_values.1, i64 %arg.left_values.2, i64 %arg.left_values.3, ptr %arg.left_values.4, i64 %arg.left_values.5.0, i64 %arg.left_values.6.0, ptr %arg.right_starts.0, ptr %arg.right_starts.1, i64 %arg.right_starts.2, i64 %arg.right_starts.3, ptr %arg.right_starts.4, i64 %arg.right_starts.5.0, i64 %arg.right_starts.6.0, ptr %arg.right_columns.0, ptr %arg.right_columns.1, i64 %arg.right_columns.2, i64 %arg.right_columns.3, ptr %arg.right_columns.4, i64 %arg.right_columns.5.0, i64 %arg.right_columns.6.0, ptr %arg.right_values.0, ptr %arg.right_values.1, i64 %arg.right_values.2, i64 %arg.right_values.3, ptr %arg.right_values.4, i64 %arg.right_values.5.0, i64 %arg.right_values.6.0, ptr %arg.place.0, ptr %arg.place.1, i64 %arg.place.2, i64 %arg.place.3, ptr %arg.place.4, i64 %arg.place.5.0, i64 %arg.place.6.0, ptr %arg.starts.0, ptr %arg.starts.1, i64 %arg.starts.2, i64 %arg.starts.3, ptr %arg.starts.4, i64 %arg.starts.5.0, i64 %arg.starts.6.0, ptr %arg.columns.0, ptr %arg.columns.1, i64 %arg.columns.2, i64 %arg.columns.3, ptr %arg.columns.4, i64 %arg.columns.5.0, i64 %arg.columns.6.0, ptr %arg.values.0, ptr %arg.values.1, i64 %arg.values.2, i64 %arg.values.3, ptr %arg.values.4, i64 %arg.values.5.0, i64 %arg.values.6.0) {
B0.endif:
  store i64 0, ptr %arg.starts.4, align 8
  %.269479 = icmp sgt i64 %arg.left_starts.5.0, 1
  br i1 %.269479, label %B82.endif.preheader, label %B412

B82.endif.preheader:                              ; preds = %B0.endif
  %0 = add nsw i64 %arg.left_starts.5.0, -2
  br label %B82.endif

B150.loopexit:                                    ; preds = %B340, %B152.endif
  %n.4.2.lcssa = phi i64 [ %n.3.1465, %B152.endif ], [ %n.5.3, %B340 ]
  %.462 = icmp sgt i64 %.461456464, 1
  br i1 %.462, label %B152.endif, label %B394

B250:                                             ; preds = %B152.endif, %B340
  %n.4.2453 = phi i64 [ %n.5.3, %B340 ], [ %n.3.1465, %B152.endif ]
  %.708448452 = phi i64 [ %.718, %B340 ], [ %.666, %B152.endif ]
  %.715449451 = phi i64 [ %.722, %B340 ], [ %.598, %B152.endif ]
  %.718 = add nsw i64 %.708448452, -1
  %.722 = add i64 %.715449451, 1
  %.768 = icmp slt i64 %.715449451, 0
  %.769 = select i1 %.768, i64 %arg.right_columns.5.0, i64 0
  %1 = getelementptr i64, ptr %arg.right_columns.4, i64 %.715449451
  %.783 = getelementptr i64, ptr %1, i64 %.769
  %.784 = load i64, ptr %.783, align 8
  %.802 = icmp slt i64 %.784, 0
  %.803 = select i1 %.802, i64 %arg.place.5.0, i64 0
  %2 = getelementptr i64, ptr %arg.place.4, i64 %.784
  %.817 = getelementptr i64, ptr %2, i64 %.803
  %.818 = load i64, ptr %.817, align 8
  %.823 = icmp slt i64 %.818, %n.2.0484
  br i1 %.823, label %B296, label %B340

B296:                                             ; preds = %B250
  store i64 %n.4.2453, ptr %.817, align 8
  %.875 = icmp slt i64 %n.4.2453, 0
  %.876 = select i1 %.875, i64 %arg.columns.5.0, i64 0
  %3 = getelementptr i64, ptr %arg.columns.4, i64 %n.4.2453
  %.890 = getelementptr i64, ptr %3, i64 %.876
  store i64 %.784, ptr %.890, align 8
  %.909 = select i1 %.875, i64 %arg.values.5.0, i64 0
  %4 = getelementptr double, ptr %arg.values.4, i64 %n.4.2453
  %.923 = getelementptr double, ptr %4, i64 %.909
  store double 0.000000e+00, ptr %.923, align 8
  %.926 = add nsw i64 %n.4.2453, 1
  br label %B340

B340:                                             ; preds = %B250, %B296
  %n.5.3 = phi i64 [ %.926, %B296 ], [ %n.4.2453, %B250 ]
  %at.2.3 = phi i64 [ %n.4.2453, %B296 ], [ %.818, %B250 ]
  %.953 = icmp slt i64 %at.2.3, 0
  %.954 = select i1 %.953, i64 %arg.values.5.0, i64 0
  %5 = getelementptr double, ptr %arg.values.4, i64 %at.2.3
  %.968 = getelementptr double, ptr %5, i64 %.954
  %.969 = load double, ptr %.968, align 8
  %.985 = select i1 %.768, i64 %arg.right_values.5.0, i64 0
  %6 = getelementptr double, ptr %arg.right_values.4, i64 %.715449451
  %.999 = getelementptr double, ptr %6, i64 %.985
  %.1000 = load double, ptr %.999, align 8
  %.1004 = fmul double %.565, %.1000
  %.1005 = fadd double %.969, %.1004
  store double %.1005, ptr %.968, align 8
  %.709 = icmp samesign ugt i64 %.708448452, 1
  br i1 %.709, label %B250, label %B150.loopexit

B394:                                             ; preds = %B150.loopexit, %B82.endif
  %n.3.1.lcssa = phi i64 [ %n.2.0484, %B82.endif ], [ %n.4.2.lcssa, %B150.loopexit ]
  %7 = getelementptr i64, ptr %arg.starts.4, i64 %.282
  store i64 %n.3.1.lcssa, ptr %7, align 8
  %exitcond.not = icmp eq i64 %.275472482, %0
  br i1 %exitcond.not, label %B412, label %B82.endif

B412:                                             ; preds = %B394, %B0.endif
  %n.2.0.lcssa = phi i64 [ 0, %B0.endif ], [ %n.3.1.lcssa, %B394 ]
  store i64 %n.2.0.lcssa, ptr %retptr, align 8
  ret i32 0

B82.endif:                                        ; preds = %B82.endif.preheader, %B394
  %n.2.0484 = phi i64 [ %n.3.1.lcssa, %B394 ], [ 0, %B82.endif.preheader ]
  %.275472482 = phi i64 [ %.282, %B394 ], [ 0, %B82.endif.preheader ]
  %.282 = add nuw nsw i64 %.275472482, 1
  %8 = getelementptr i64, ptr %arg.left_starts.4, i64 %.275472482
  %.350 = load i64, ptr %8, align 8
  %9 = getelementptr i64, ptr %arg.left_starts.4, i64 %.282
  %.382 = load i64, ptr %9, align 8
  %.419 = sub i64 %.382, %.350
  %.462462.not = icmp slt i64 %.419, 1
  br i1 %.462462.not, label %B394, label %B152.endif

B152.endif:                                       ; preds = %B82.endif, %B150.loopexit
  %n.3.1465 = phi i64 [ %n.4.2.lcssa, %B150.loopexit ], [ %n.2.0484, %B82.endif ]
  %.461456464 = phi i64 [ %.471, %B150.loopexit ], [ %.419, %B82.endif ]
  %.468457463 = phi i64 [ %.475, %B150.loopexit ], [ %.350, %B82.endif ]
  %.471 = add nsw i64 %.461456464, -1
  %.475 = add i64 %.468457463, 1
  %.519 = icmp slt i64 %.468457463, 0
  %.520 = select i1 %.519, i64 %arg.left_columns.5.0, i64 0
  %10 = getelementptr i64, ptr %arg.left_columns.4, i64 %.468457463
  %.534 = getelementptr i64, ptr %10, i64 %.520
  %.535 = load i64, ptr %.534, align 8
  %.550 = select i1 %.519, i64 %arg.left_values.5.0, i64 0
  %11 = getelementptr double, ptr %arg.left_values.4, i64 %.468457463
  %.564 = getelementptr double, ptr %11, i64 %.550
  %.565 = load double, ptr %.564, align 8
  %.582 = icmp slt i64 %.535, 0
  %.583 = select i1 %.582, i64 %arg.right_starts.5.0, i64 0
  %12 = getelementptr i64, ptr %arg.right_starts.4, i64 %.535
  %.597 = getelementptr i64, ptr %12, i64 %.583
  %.598 = load i64, ptr %.597, align 8
  %.613 = icmp slt i64 %.535, -1
  %.614 = select i1 %.613, i64 %arg.right_starts.5.0, i64 0
  %13 = getelementptr i8, ptr %12, i64 8
  %.628 = getelementptr i64, ptr %13, i64 %.614
  %.629 = load i64, ptr %.628, align 8
  %.666 = sub i64 %.629, %.598
  %.709450.not = icmp slt i64 %.666, 1
  br i1 %.709450.not, label %B150.loopexit, label %B250
}
