; of 2e00d41385dccdcbc78555bef4c878a7
; returns none


define i32 @clusterer_events_counting_kernels_count_distinct(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.terms.0, ptr %arg.terms.1, i64 %arg.terms.2, i64 %arg.terms.3, ptr %arg.terms.4, i64 %arg.terms.5.0, i64 %arg.terms.6.0, ptr %arg.use.0, ptr %arg.use.1, i64 %arg.use.2, i64 %arg.use.3, ptr %arg.use.4, i64 %arg.use.5.0, i64 %arg.use.6.0, ptr %arg.first.0, ptr %arg.first.1, i64 %arg.first.2, i64 %arg.first.3, ptr %arg.first.4, i64 %arg.first.5.0, i64 %arg.first.6.0, ptr %arg.last.0, ptr %arg.last.1, i64 %arg.last.2, i64 %arg.last.3, ptr %arg.last.4, i64 %arg.last.5.0, i64 %arg.last.6.0, ptr %arg.place.0, ptr %arg.place.1, i64 %arg.place.2, i64 %arg.place.3, ptr %arg.place.4, i64 %arg.place.5.0, i64 %arg.place.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0) {
B0.endif:
  %.179388.not = icmp slt i64 %arg.first.5.0, 1
  br i1 %.179388.not, label %B328, label %B62.endif

B60.loopexit:                                     ; preds = %B300, %B62.endif, %B242.endif
  %exitcond.not = icmp eq i64 %arg.first.5.0, %.192
  br i1 %exitcond.not, label %B328, label %B62.endif

B132:                                             ; preds = %B62.endif, %B240
  %.392365369 = phi i64 [ %.402, %B240 ], [ %..350, %B62.endif ]
  %.399366368 = phi i64 [ %.406, %B240 ], [ %.282, %B62.endif ]
  %.402 = add nsw i64 %.392365369, -1
  %.406 = add i64 %.399366368, 1
  %.448 = icmp slt i64 %.399366368, 0
  %.449 = select i1 %.448, i64 %arg.use.5.0, i64 0
  %0 = getelementptr i8, ptr %arg.use.4, i64 %.399366368
  %.463 = getelementptr i8, ptr %0, i64 %.449
  %.464 = load i8, ptr %.463, align 1
  %.467 = icmp eq i8 %.464, 0
  br i1 %.467, label %B240, label %B150

B150:                                             ; preds = %B132
  %.490 = select i1 %.448, i64 %arg.terms.5.0, i64 0
  %1 = getelementptr i32, ptr %arg.terms.4, i64 %.399366368
  %.504 = getelementptr i32, ptr %1, i64 %.490
  %.505 = load i32, ptr %.504, align 4
  %.507 = sext i32 %.505 to i64
  %.520 = icmp slt i32 %.505, 0
  %.521 = select i1 %.520, i64 %arg.place.5.0, i64 0
  %2 = getelementptr i64, ptr %arg.place.4, i64 %.521
  %.535 = getelementptr i64, ptr %2, i64 %.507
  %.536 = load i64, ptr %.535, align 8
  %.537 = icmp slt i64 %.536, 0
  br i1 %.537, label %B186, label %B240

B186:                                             ; preds = %B150
  store i64 0, ptr %.535, align 8
  %.633 = load i32, ptr %5, align 4
  %.635 = add i32 %.633, 1
  store i32 %.635, ptr %5, align 4
  br label %B240

B240:                                             ; preds = %B132, %B186, %B150
  %.393 = icmp samesign ugt i64 %.392365369, 1
  br i1 %.393, label %B132, label %B242.endif

B300:                                             ; preds = %B242.endif, %B300
  %.818371375 = phi i64 [ %.828, %B300 ], [ %.pre399, %B242.endif ]
  %.825372374 = phi i64 [ %.832, %B300 ], [ %.706.pre, %B242.endif ]
  %.828 = add nsw i64 %.818371375, -1
  %.832 = add i64 %.825372374, 1
  %.870 = icmp slt i64 %.825372374, 0
  %.871 = select i1 %.870, i64 %arg.terms.5.0, i64 0
  %3 = getelementptr i32, ptr %arg.terms.4, i64 %.825372374
  %.885 = getelementptr i32, ptr %3, i64 %.871
  %.886 = load i32, ptr %.885, align 4
  %.888 = sext i32 %.886 to i64
  %.901 = icmp slt i32 %.886, 0
  %.902 = select i1 %.901, i64 %arg.place.5.0, i64 0
  %4 = getelementptr i64, ptr %arg.place.4, i64 %.902
  %.916 = getelementptr i64, ptr %4, i64 %.888
  store i64 -1, ptr %.916, align 8
  %.819 = icmp samesign ugt i64 %.818371375, 1
  br i1 %.819, label %B300, label %B60.loopexit

B328:                                             ; preds = %B60.loopexit, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B62.endif:                                        ; preds = %B0.endif, %B60.loopexit
  %.185379389 = phi i64 [ %.192, %B60.loopexit ], [ 0, %B0.endif ]
  %.192 = add nuw nsw i64 %.185379389, 1
  %5 = getelementptr i32, ptr %arg.out.4, i64 %.185379389
  store i32 0, ptr %5, align 4
  %6 = getelementptr i64, ptr %arg.first.4, i64 %.185379389
  %.282 = load i64, ptr %6, align 8
  %7 = getelementptr i64, ptr %arg.last.4, i64 %.185379389
  %.313 = load i64, ptr %7, align 8
  %.350 = sub i64 %.313, %.282
  %..350 = call i64 @llvm.smax.i64(i64 %.350, i64 0)
  %.393367.not = icmp slt i64 %.350, 1
  br i1 %.393367.not, label %B60.loopexit, label %B132

B242.endif:                                       ; preds = %B240
  %.706.pre = load i64, ptr %6, align 8
  %.737.pre = load i64, ptr %7, align 8
  %.pre = sub i64 %.737.pre, %.706.pre
  %.pre399 = call i64 @llvm.smax.i64(i64 %.pre, i64 0)
  %8 = icmp slt i64 %.pre, 1
  br i1 %8, label %B60.loopexit, label %B300
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
