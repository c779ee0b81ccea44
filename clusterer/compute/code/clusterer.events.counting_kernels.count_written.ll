; of 3fd785d04a64c3958478458ce3c9dab2
; returns none


define i32 @clusterer_events_counting_kernels_count_written(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.terms.0, ptr %arg.terms.1, i64 %arg.terms.2, i64 %arg.terms.3, ptr %arg.terms.4, i64 %arg.terms.5.0, i64 %arg.terms.6.0, ptr %arg.capital.0, ptr %arg.capital.1, i64 %arg.capital.2, i64 %arg.capital.3, ptr %arg.capital.4, i64 %arg.capital.5.0, i64 %arg.capital.6.0, ptr %arg.lower.0, ptr %arg.lower.1, i64 %arg.lower.2, i64 %arg.lower.3, ptr %arg.lower.4, i64 %arg.lower.5.0, i64 %arg.lower.6.0, ptr %arg.written.0, ptr %arg.written.1, i64 %arg.written.2, i64 %arg.written.3, ptr %arg.written.4, i64 %arg.written.5.0, i64 %arg.written.5.1, i64 %arg.written.6.0, i64 %arg.written.6.1) {
B0.endif:
  %.157217.not = icmp slt i64 %arg.terms.5.0, 1
  br i1 %.157217.not, label %B194, label %B62.lr.ph

B62.lr.ph:                                        ; preds = %B0.endif
  %0 = getelementptr i32, ptr %arg.written.4, i64 %arg.written.5.1
  br label %B62

B62:                                              ; preds = %B62.lr.ph, %B192
  %.163216218 = phi i64 [ 0, %B62.lr.ph ], [ %.170, %B192 ]
  %.170 = add nuw nsw i64 %.163216218, 1
  %1 = getelementptr i8, ptr %arg.capital.4, i64 %.163216218
  %.228 = load i8, ptr %1, align 1
  %.231 = icmp eq i8 %.228, 0
  br i1 %.231, label %B128, label %B80

B80:                                              ; preds = %B62
  %2 = getelementptr i32, ptr %arg.terms.4, i64 %.163216218
  %.269 = load i32, ptr %2, align 4
  %.275 = sext i32 %.269 to i64
  %.300 = icmp slt i32 %.269, 0
  %.301 = select i1 %.300, i64 %arg.written.5.1, i64 0
  %3 = getelementptr i32, ptr %arg.written.4, i64 %.301
  %.323 = getelementptr i32, ptr %3, i64 %.275
  %.324 = load i32, ptr %.323, align 4
  %.326 = add i32 %.324, 1
  store i32 %.326, ptr %.323, align 4
  br label %B128

B128:                                             ; preds = %B62, %B80
  %4 = getelementptr i8, ptr %arg.lower.4, i64 %.163216218
  %.412 = load i8, ptr %4, align 1
  %.415 = icmp eq i8 %.412, 0
  br i1 %.415, label %B192, label %B144

B144:                                             ; preds = %B128
  %5 = getelementptr i32, ptr %arg.terms.4, i64 %.163216218
  %.453 = load i32, ptr %5, align 4
  %.461 = sext i32 %.453 to i64
  %.486 = icmp slt i32 %.453, 0
  %.487 = select i1 %.486, i64 %arg.written.5.1, i64 0
  %6 = getelementptr i32, ptr %0, i64 %.487
  %.509 = getelementptr i32, ptr %6, i64 %.461
  %.510 = load i32, ptr %.509, align 4
  %.512 = add i32 %.510, 1
  store i32 %.512, ptr %.509, align 4
  br label %B192

B192:                                             ; preds = %B128, %B144
  %exitcond.not = icmp eq i64 %.170, %arg.terms.5.0
  br i1 %exitcond.not, label %B194, label %B62

B194:                                             ; preds = %B192, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0
}
