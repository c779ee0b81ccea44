; of 14f10f492aa9b3003dd7432dae2545db
; returns int64


define i32 @clusterer_events_kernels_count_terms(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.terms.0, ptr %arg.terms.1, i64 %arg.terms.2, i64 %arg.terms.3, ptr %arg.terms.4, i64 %arg.terms.5.0, i64 %arg.terms.6.0, ptr %arg.use.0, ptr %arg.use.1, i64 %arg.use.2, i64 %arg.use.3, ptr %arg.use.4, i64 %arg.use.5.0, i64 %arg.use.6.0, ptr %arg.first.0, ptr %arg.first.1, i64 %arg.first.2, i64 %arg.first.3, ptr %arg.first.4, i64 %arg.first.5.0, i64 %arg.first.6.0, ptr %arg.last.0, ptr %arg.last.1, i64 %arg.last.2, i64 %arg.last.3, ptr %arg.last.4, i64 %arg.last.5.0, i64 %arg.last.6.0, ptr %arg.place.0, ptr %arg.place.1, i64 %arg.place.2, i64 %arg.place.3, ptr %arg.place.4, i64 %arg.place.5.0, i64 %arg.place.6.0, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.6.0, ptr %arg.columns.0, ptr %arg.columns.1, i64 %arg.columns.2, i64 %arg.columns.3, ptr %arg.columns.4, i64 %arg.columns.5.0, i64 %arg.columns.6.0, ptr %arg.counts.0, ptr %arg.counts.1, i64 %arg.counts.2, i64 %arg.counts.3, ptr %arg.counts.4, i64 %arg.counts.5.0, i64 %arg.counts.6.0) {
B0.endif:
  %.210455.not = icmp slt i64 %arg.first.5.0, 1
  br i1 %.210455.not, label %B348, label %B66.endif

B64.loopexit:                                     ; preds = %B320, %B274.endif
  %exitcond.not = icmp eq i64 %arg.first.5.0, %.223
  br i1 %exitcond.not, label %B348, label %B66.endif

B136:                                             ; preds = %B66.endif, %B349
  %m.3.1435 = phi i64 [ %m.4.2, %B349 ], [ %m.2.0458, %B66.endif ]
  %.429430434 = phi i64 [ %.439, %B349 ], [ %.387, %B66.endif ]
  %.436431433 = phi i64 [ %.443, %B349 ], [ %.319, %B66.endif ]
  %.439 = add nsw i64 %.429430434, -1
  %.443 = add i64 %.436431433, 1
  %.485 = icmp slt i64 %.436431433, 0
  %.486 = select i1 %.485, i64 %arg.use.5.0, i64 0
  %0 = getelementptr i8, ptr %arg.use.4, i64 %.436431433
  %.500 = getelementptr i8, ptr %0, i64 %.486
  %.501 = load i8, ptr %.500, align 1
  %.504 = icmp eq i8 %.501, 0
  br i1 %.504, label %B349, label %B154

B154:                                             ; preds = %B136
  %.527 = select i1 %.485, i64 %arg.terms.5.0, i64 0
  %1 = getelementptr i32, ptr %arg.terms.4, i64 %.436431433
  %.541 = getelementptr i32, ptr %1, i64 %.527
  %.542 = load i32, ptr %.541, align 4
  %.550 = sext i32 %.542 to i64
  %.563 = icmp slt i32 %.542, 0
  %.564 = select i1 %.563, i64 %arg.place.5.0, i64 0
  %2 = getelementptr i64, ptr %arg.place.4, i64 %.564
  %.578 = getelementptr i64, ptr %2, i64 %.550
  %.579 = load i64, ptr %.578, align 8
  %.584 = icmp slt i64 %.579, 0
  br i1 %.584, label %B198, label %B240

B198:                                             ; preds = %B154
  store i64 %m.3.1435, ptr %.578, align 8
  %.636 = icmp slt i64 %m.3.1435, 0
  %.637 = select i1 %.636, i64 %arg.columns.5.0, i64 0
  %3 = getelementptr i32, ptr %arg.columns.4, i64 %m.3.1435
  %.651 = getelementptr i32, ptr %3, i64 %.637
  store i32 %.542, ptr %.651, align 4
  %.670 = select i1 %.636, i64 %arg.counts.5.0, i64 0
  %4 = getelementptr i32, ptr %arg.counts.4, i64 %m.3.1435
  %.684 = getelementptr i32, ptr %4, i64 %.670
  store i32 1, ptr %.684, align 4
  %.688 = add nsw i64 %m.3.1435, 1
  br label %B349

B240:                                             ; preds = %B154
  %.726 = getelementptr i32, ptr %arg.counts.4, i64 %.579
  %.727 = load i32, ptr %.726, align 4
  %.729 = add i32 %.727, 1
  store i32 %.729, ptr %.726, align 4
  br label %B349

B320:                                             ; preds = %B274.endif, %B320
  %.889438442 = phi i64 [ %.899, %B320 ], [ %.847, %B274.endif ]
  %.896439441 = phi i64 [ %.903, %B320 ], [ %.807, %B274.endif ]
  %.899 = add nsw i64 %.889438442, -1
  %.903 = add i64 %.896439441, 1
  %.941 = icmp slt i64 %.896439441, 0
  %.942 = select i1 %.941, i64 %arg.columns.5.0, i64 0
  %5 = getelementptr i32, ptr %arg.columns.4, i64 %.896439441
  %.956 = getelementptr i32, ptr %5, i64 %.942
  %.957 = load i32, ptr %.956, align 4
  %.959 = sext i32 %.957 to i64
  %.972 = icmp slt i32 %.957, 0
  %.973 = select i1 %.972, i64 %arg.place.5.0, i64 0
  %6 = getelementptr i64, ptr %arg.place.4, i64 %.973
  %.987 = getelementptr i64, ptr %6, i64 %.959
  store i64 -1, ptr %.987, align 8
  %.890 = icmp samesign ugt i64 %.889438442, 1
  br i1 %.890, label %B320, label %B64.loopexit

B348:                                             ; preds = %B64.loopexit, %B0.endif
  %m.2.0.lcssa = phi i64 [ 0, %B0.endif ], [ %m.3.1.lcssa, %B64.loopexit ]
  %.1063 = icmp slt i64 %arg.first.5.0, 0
  %.1064 = select i1 %.1063, i64 %arg.indptr.5.0, i64 0
  %7 = getelementptr i64, ptr %arg.indptr.4, i64 %arg.first.5.0
  %.1078 = getelementptr i64, ptr %7, i64 %.1064
  store i64 %m.2.0.lcssa, ptr %.1078, align 8
  store i64 %m.2.0.lcssa, ptr %retptr, align 8
  ret i32 0

B349:                                             ; preds = %B136, %B240, %B198
  %m.4.2 = phi i64 [ %.688, %B198 ], [ %m.3.1435, %B240 ], [ %m.3.1435, %B136 ]
  %.430 = icmp samesign ugt i64 %.429430434, 1
  br i1 %.430, label %B136, label %B274.endif.loopexit

B66.endif:                                        ; preds = %B0.endif, %B64.loopexit
  %m.2.0458 = phi i64 [ %m.3.1.lcssa, %B64.loopexit ], [ 0, %B0.endif ]
  %.216446456 = phi i64 [ %.223, %B64.loopexit ], [ 0, %B0.endif ]
  %.223 = add nuw nsw i64 %.216446456, 1
  %8 = getelementptr i64, ptr %arg.indptr.4, i64 %.216446456
  store i64 %m.2.0458, ptr %8, align 8
  %9 = getelementptr i64, ptr %arg.first.4, i64 %.216446456
  %.319 = load i64, ptr %9, align 8
  %10 = getelementptr i64, ptr %arg.last.4, i64 %.216446456
  %.350 = load i64, ptr %10, align 8
  %.387 = sub i64 %.350, %.319
  %.430432.not = icmp slt i64 %.387, 1
  br i1 %.430432.not, label %B274.endif, label %B136

B274.endif.loopexit:                              ; preds = %B349
  %.807.pre = load i64, ptr %8, align 8
  br label %B274.endif

B274.endif:                                       ; preds = %B274.endif.loopexit, %B66.endif
  %.807 = phi i64 [ %m.2.0458, %B66.endif ], [ %.807.pre, %B274.endif.loopexit ]
  %m.3.1.lcssa = phi i64 [ %m.2.0458, %B66.endif ], [ %m.4.2, %B274.endif.loopexit ]
  %.847 = sub i64 %m.3.1.lcssa, %.807
  %.890440.not = icmp slt i64 %.847, 1
  br i1 %.890440.not, label %B64.loopexit, label %B320
}
