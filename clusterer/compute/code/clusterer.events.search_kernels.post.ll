; of bf713d53fa34db3e2a96147df36d6692
; returns none


define i32 @clusterer_events_search_kernels_post(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.6.0, ptr %arg.columns.0, ptr %arg.columns.1, i64 %arg.columns.2, i64 %arg.columns.3, ptr %arg.columns.4, i64 %arg.columns.5.0, i64 %arg.columns.6.0, ptr %arg.weights.0, ptr %arg.weights.1, i64 %arg.weights.2, i64 %arg.weights.3, ptr %arg.weights.4, i64 %arg.weights.5.0, i64 %arg.weights.6.0, i64 %arg.begin, i64 %arg.end, i64 %arg.first, i64 %arg.last, ptr %arg.places.0, ptr %arg.places.1, i64 %arg.places.2, i64 %arg.places.3, ptr %arg.places.4, i64 %arg.places.5.0, i64 %arg.places.6.0, ptr %arg.postings.0, ptr %arg.postings.1, i64 %arg.postings.2, i64 %arg.postings.3, ptr %arg.postings.4, i64 %arg.postings.5.0, i64 %arg.postings.6.0, ptr %arg.posted.0, ptr %arg.posted.1, i64 %arg.posted.2, i64 %arg.posted.3, ptr %arg.posted.4, i64 %arg.posted.5.0, i64 %arg.posted.6.0) {
B0.endif:
  %.132 = sub i64 %arg.end, %arg.begin
  %.177258.not = icmp slt i64 %.132, 1
  br i1 %.177258.not, label %B234, label %B38.endif

B36.loopexit:                                     ; preds = %B235, %B38.endif
  %.177 = icmp sgt i64 %.176252260, 1
  br i1 %.177, label %B38.endif, label %B234

B104:                                             ; preds = %B104.lr.ph, %B235
  %.359246250 = phi i64 [ %.317, %B104.lr.ph ], [ %.369, %B235 ]
  %.366247249 = phi i64 [ %.248, %B104.lr.ph ], [ %.373, %B235 ]
  %.369 = add nsw i64 %.359246250, -1
  %.373 = add i64 %.366247249, 1
  %.415 = icmp slt i64 %.366247249, 0
  %.416 = select i1 %.415, i64 %arg.columns.5.0, i64 0
  %0 = getelementptr i32, ptr %arg.columns.4, i64 %.366247249
  %.430 = getelementptr i32, ptr %0, i64 %.416
  %.431 = load i32, ptr %.430, align 4
  %.437 = sext i32 %.431 to i64
  %.438 = icmp sle i64 %arg.first, %.437
  %.447 = icmp sgt i64 %arg.last, %.437
  %or.cond = select i1 %.438, i1 %.447, i1 false
  br i1 %or.cond, label %B154, label %B235

B154:                                             ; preds = %B104
  %.462 = sub nsw i64 %.437, %arg.first
  %.491 = getelementptr i64, ptr %arg.places.4, i64 %.462
  %.492 = load i64, ptr %.491, align 8
  %.507 = icmp slt i64 %.492, 0
  %.508 = select i1 %.507, i64 %arg.postings.5.0, i64 0
  %1 = getelementptr i32, ptr %arg.postings.4, i64 %.492
  %.522 = getelementptr i32, ptr %1, i64 %.508
  store i32 %.523, ptr %.522, align 4
  %.540 = select i1 %.415, i64 %arg.weights.5.0, i64 0
  %2 = getelementptr float, ptr %arg.weights.4, i64 %.366247249
  %.554 = getelementptr float, ptr %2, i64 %.540
  %.555 = load float, ptr %.554, align 4
  %.572 = select i1 %.507, i64 %arg.posted.5.0, i64 0
  %3 = getelementptr float, ptr %arg.posted.4, i64 %.492
  %.586 = getelementptr float, ptr %3, i64 %.572
  store float %.555, ptr %.586, align 4
  %.588 = add nsw i64 %.492, 1
  store i64 %.588, ptr %.491, align 8
  br label %B235

B234:                                             ; preds = %B36.loopexit, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B235:                                             ; preds = %B154, %B104
  %.360 = icmp samesign ugt i64 %.359246250, 1
  br i1 %.360, label %B104, label %B36.loopexit

B38.endif:                                        ; preds = %B0.endif, %B36.loopexit
  %.176252260 = phi i64 [ %.186, %B36.loopexit ], [ %.132, %B0.endif ]
  %.183253259 = phi i64 [ %.190, %B36.loopexit ], [ %arg.begin, %B0.endif ]
  %.186 = add nsw i64 %.176252260, -1
  %.190 = add i64 %.183253259, 1
  %.232 = icmp slt i64 %.183253259, 0
  %.233 = select i1 %.232, i64 %arg.indptr.5.0, i64 0
  %4 = getelementptr i64, ptr %arg.indptr.4, i64 %.183253259
  %.247 = getelementptr i64, ptr %4, i64 %.233
  %.248 = load i64, ptr %.247, align 8
  %.264 = icmp slt i64 %.183253259, -1
  %.265 = select i1 %.264, i64 %arg.indptr.5.0, i64 0
  %5 = getelementptr i8, ptr %4, i64 8
  %.279 = getelementptr i64, ptr %5, i64 %.265
  %.280 = load i64, ptr %.279, align 8
  %.317 = sub i64 %.280, %.248
  %.360248.not = icmp slt i64 %.317, 1
  br i1 %.360248.not, label %B36.loopexit, label %B104.lr.ph

B104.lr.ph:                                       ; preds = %B38.endif
  %.523 = trunc i64 %.183253259 to i32
  br label %B104
}
