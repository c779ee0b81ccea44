; of 628c0f5d6755b12d2f6303f44d029e77
; returns none


define i32 @clusterer_text_letter_kernels_facts(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.offsets.0, ptr %arg.offsets.1, i64 %arg.offsets.2, i64 %arg.offsets.3, ptr %arg.offsets.4, i64 %arg.offsets.5.0, i64 %arg.offsets.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, ptr %arg.starts.0, ptr %arg.starts.1, i64 %arg.starts.2, i64 %arg.starts.3, ptr %arg.starts.4, i64 %arg.starts.5.0, i64 %arg.starts.6.0, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0) {
B0.endif:
  %.181358 = icmp sgt i64 %arg.offsets.5.0, 1
  br i1 %.181358, label %B70.endif.preheader, label %B782

B70.endif.preheader:                              ; preds = %B0.endif
  %0 = add nsw i64 %arg.offsets.5.0, -2
  br label %B70.endif

B68.loopexit:                                     ; preds = %7, %B70.endif
  %exitcond.not = icmp eq i64 %.187353359, %0
  br i1 %exitcond.not, label %B782, label %B70.endif

B262:                                             ; preds = %B70.endif, %7
  %.392346350 = phi i64 [ %.402, %7 ], [ %.349, %B70.endif ]
  %.399347349 = phi i64 [ %.406, %7 ], [ %.281, %B70.endif ]
  %.402 = add nsw i64 %.392346350, -1
  %.406 = add i64 %.399347349, 1
  %.460 = getelementptr i32, ptr %arg.starts.4, i64 %.399347349
  %.461 = load i32, ptr %.460, align 4
  %.462 = sext i32 %.461 to i64
  %.464 = add i64 %.248, %.462
  %.478 = icmp ugt i64 %.464, %.248
  br i1 %.478, label %B338, label %B522

B338:                                             ; preds = %B262
  %1 = getelementptr i32, ptr %arg.codes.4, i64 %.464
  %.516 = getelementptr i8, ptr %1, i64 -4
  %.517 = load i32, ptr %.516, align 4
  %.519 = zext i32 %.517 to i64
  %.544 = getelementptr i32, ptr %arg.table.4, i64 %.519
  %.545 = load i32, ptr %.544, align 4
  %2 = and i32 %.545, 1073741824
  %.549.not = icmp eq i32 %2, 0
  br i1 %.549.not, label %B522, label %B414

B414:                                             ; preds = %B338, %B446
  %before.2.3 = phi i64 [ %.555, %B446 ], [ %.464, %B338 ]
  %.555 = add i64 %before.2.3, -1
  %.566 = icmp ugt i64 %.555, %.248
  br i1 %.566, label %B446, label %B610.thread

B446:                                             ; preds = %B414
  %3 = getelementptr i32, ptr %arg.codes.4, i64 %before.2.3
  %.603 = getelementptr i8, ptr %3, i64 -8
  %.604 = load i32, ptr %.603, align 4
  %.606 = zext i32 %.604 to i64
  %.631 = getelementptr i32, ptr %arg.table.4, i64 %.606
  %.632 = load i32, ptr %.631, align 4
  %4 = and i32 %.632, 1073741824
  %.636.not = icmp eq i32 %4, 0
  br i1 %.636.not, label %B522, label %B414

B522:                                             ; preds = %B446, %B338, %B262
  %before.3.2 = phi i64 [ %.464, %B338 ], [ %.464, %B262 ], [ %.555, %B446 ]
  %.651 = icmp ugt i64 %before.3.2, %.248
  br i1 %.651, label %B610, label %B610.thread

B610.thread:                                      ; preds = %B414, %B522
  %.754368 = getelementptr i32, ptr %arg.codes.4, i64 %.464
  %.755369 = load i32, ptr %.754368, align 4
  %.759370 = zext i32 %.755369 to i64
  %.784371 = getelementptr i32, ptr %arg.table.4, i64 %.759370
  %.785372 = load i32, ptr %.784371, align 4
  br label %7

B610:                                             ; preds = %B522
  %5 = getelementptr i32, ptr %arg.codes.4, i64 %before.3.2
  %.685 = getelementptr i8, ptr %5, i64 -4
  %.686 = load i32, ptr %.685, align 4
  %.688 = zext i32 %.686 to i64
  %.713 = getelementptr i32, ptr %arg.table.4, i64 %.688
  %.714 = load i32, ptr %.713, align 4
  %.714.fr = freeze i32 %.714
  %6 = and i32 %.714.fr, 536870912
  %.718.not = icmp eq i32 %6, 0
  %.754 = getelementptr i32, ptr %arg.codes.4, i64 %.464
  %.755 = load i32, ptr %.754, align 4
  %.759 = zext i32 %.755 to i64
  %.784 = getelementptr i32, ptr %arg.table.4, i64 %.759
  %.785 = load i32, ptr %.784, align 4
  %.798 = lshr i32 %.785, 25
  %.801 = and i32 %.798, 1
  %spec.select = select i1 %.718.not, i32 %.801, i32 0
  br label %7

7:                                                ; preds = %B610, %B610.thread
  %.792377.in.in = phi i32 [ %.785372, %B610.thread ], [ %.785, %B610 ]
  %8 = phi i32 [ 0, %B610.thread ], [ %spec.select, %B610 ]
  %.792377.in = lshr i32 %.792377.in.in, 30
  %.792377 = and i32 %.792377.in, 2
  %.813 = or disjoint i32 %8, %.792377
  %.844 = getelementptr i8, ptr %arg.out.4, i64 %.399347349
  %.845 = trunc nuw nsw i32 %.813 to i8
  store i8 %.845, ptr %.844, align 1
  %.393 = icmp sgt i64 %.392346350, 1
  br i1 %.393, label %B262, label %B68.loopexit

B782:                                             ; preds = %B68.loopexit, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B70.endif:                                        ; preds = %B70.endif.preheader, %B68.loopexit
  %.187353359 = phi i64 [ %.194, %B68.loopexit ], [ 0, %B70.endif.preheader ]
  %.194 = add nuw nsw i64 %.187353359, 1
  %9 = getelementptr i64, ptr %arg.offsets.4, i64 %.187353359
  %.248 = load i64, ptr %9, align 8
  %10 = getelementptr i64, ptr %arg.indptr.4, i64 %.187353359
  %.281 = load i64, ptr %10, align 8
  %11 = getelementptr i8, ptr %10, i64 8
  %.312 = load i64, ptr %11, align 8
  %.349 = sub i64 %.312, %.281
  %.393348.not = icmp slt i64 %.349, 1
  br i1 %.393348.not, label %B68.loopexit, label %B262
}
