; of cdb3c63286842fc9456ff03944217603
; returns none


define i32 @clusterer_duplicates_kernels_transpose(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.postings.0, ptr %arg.postings.1, i64 %arg.postings.2, i64 %arg.postings.3, ptr %arg.postings.4, i64 %arg.postings.5.0, i64 %arg.postings.6.0, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.6.0, ptr %arg.by_row.0, ptr %arg.by_row.1, i64 %arg.by_row.2, i64 %arg.by_row.3, ptr %arg.by_row.4, i64 %arg.by_row.5.0, i64 %arg.by_row.6.0, ptr %arg.lists.0, ptr %arg.lists.1, i64 %arg.lists.2, i64 %arg.lists.3, ptr %arg.lists.4, i64 %arg.lists.5.0, i64 %arg.lists.6.0, ptr %arg.places.0, ptr %arg.places.1, i64 %arg.places.2, i64 %arg.places.3, ptr %arg.places.4, i64 %arg.places.5.0, i64 %arg.places.6.0) {
B0:
  %.124393 = icmp sgt i64 %arg.postings.5.0, 0
  br i1 %.124393, label %B10, label %B52.endif

B10:                                              ; preds = %B0, %B10
  %.123392394 = phi i64 [ %.145, %B10 ], [ 0, %B0 ]
  %.136 = mul i64 %.123392394, %arg.postings.6.0
  %.140 = getelementptr i8, ptr %arg.postings.4, i64 %.136
  %.142 = load i32, ptr %.140, align 4
  %.145 = add nuw nsw i64 %.123392394, 1
  %.170 = sext i32 %.142 to i64
  %.185 = icmp slt i32 %.142, -2
  %.186 = select i1 %.185, i64 %arg.by_row.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.by_row.4, i64 %.170
  %1 = getelementptr i8, ptr %0, i64 16
  %.200 = getelementptr i64, ptr %1, i64 %.186
  %.201 = load i64, ptr %.200, align 8
  %.202 = add nsw i64 %.201, 1
  store i64 %.202, ptr %.200, align 8
  %exitcond.not = icmp eq i64 %.145, %arg.postings.5.0
  br i1 %exitcond.not, label %B52.endif, label %B10

B112:                                             ; preds = %B52.endif, %B112
  %.338396398 = phi i64 [ %.345, %B112 ], [ 2, %B52.endif ]
  %.345 = add nuw i64 %.338396398, 1
  %.383 = icmp slt i64 %.338396398, 0
  %.384 = select i1 %.383, i64 %arg.by_row.5.0, i64 0
  %2 = getelementptr i64, ptr %arg.by_row.4, i64 %.338396398
  %.398 = getelementptr i64, ptr %2, i64 %.384
  %.399 = load i64, ptr %.398, align 8
  %.414.inv = icmp sgt i64 %.338396398, 0
  %.415 = select i1 %.414.inv, i64 0, i64 %arg.by_row.5.0
  %3 = getelementptr i8, ptr %2, i64 -8
  %.429 = getelementptr i64, ptr %3, i64 %.415
  %.430 = load i64, ptr %.429, align 8
  %.431 = add nsw i64 %.430, %.399
  store i64 %.431, ptr %.398, align 8
  %exitcond422.not = icmp eq i64 %.345, %arg.by_row.5.0
  br i1 %exitcond422.not, label %B166.endif, label %B112

B228.loopexit:                                    ; preds = %B296, %B230.endif
  %exitcond423.not = icmp eq i64 %.563410416, %9
  br i1 %exitcond423.not, label %B382, label %B230.endif

B296:                                             ; preds = %B296.lr.ph, %B296
  %.739402406 = phi i64 [ %.697, %B296.lr.ph ], [ %.749, %B296 ]
  %.746403405 = phi i64 [ %.628, %B296.lr.ph ], [ %.753, %B296 ]
  %.749 = add nsw i64 %.739402406, -1
  %.753 = add i64 %.746403405, 1
  %.791 = icmp slt i64 %.746403405, 0
  %.792 = select i1 %.791, i64 %arg.postings.5.0, i64 0
  %4 = getelementptr i32, ptr %arg.postings.4, i64 %.746403405
  %.806 = getelementptr i32, ptr %4, i64 %.792
  %.807 = load i32, ptr %.806, align 4
  %.808 = sext i32 %.807 to i64
  %.823 = icmp slt i32 %.807, -1
  %.824 = select i1 %.823, i64 %arg.by_row.5.0, i64 0
  %5 = getelementptr i64, ptr %arg.by_row.4, i64 %.808
  %6 = getelementptr i8, ptr %5, i64 8
  %.838 = getelementptr i64, ptr %6, i64 %.824
  %.839 = load i64, ptr %.838, align 8
  %.854 = icmp slt i64 %.839, 0
  %.855 = select i1 %.854, i64 %arg.lists.5.0, i64 0
  %7 = getelementptr i32, ptr %arg.lists.4, i64 %.839
  %.869 = getelementptr i32, ptr %7, i64 %.855
  store i32 %.870, ptr %.869, align 4
  %.886 = select i1 %.854, i64 %arg.places.5.0, i64 0
  %8 = getelementptr i32, ptr %arg.places.4, i64 %.839
  %.900 = getelementptr i32, ptr %8, i64 %.886
  %.901 = trunc i64 %.746403405 to i32
  store i32 %.901, ptr %.900, align 4
  %.903 = add nsw i64 %.839, 1
  store i64 %.903, ptr %.838, align 8
  %.740 = icmp samesign ugt i64 %.739402406, 1
  br i1 %.740, label %B296, label %B228.loopexit

B382:                                             ; preds = %B228.loopexit, %B166.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B52.endif:                                        ; preds = %B10, %B0
  %.287 = add i64 %arg.by_row.5.0, -2
  %.332397.not = icmp slt i64 %.287, 1
  br i1 %.332397.not, label %B166.endif, label %B112

B166.endif:                                       ; preds = %B112, %B52.endif
  %.557415 = icmp sgt i64 %arg.indptr.5.0, 1
  br i1 %.557415, label %B230.endif.preheader, label %B382

B230.endif.preheader:                             ; preds = %B166.endif
  %9 = add nsw i64 %arg.indptr.5.0, -2
  br label %B230.endif

B230.endif:                                       ; preds = %B230.endif.preheader, %B228.loopexit
  %.563410416 = phi i64 [ %.570, %B228.loopexit ], [ 0, %B230.endif.preheader ]
  %.570 = add nuw nsw i64 %.563410416, 1
  %10 = getelementptr i64, ptr %arg.indptr.4, i64 %.563410416
  %.628 = load i64, ptr %10, align 8
  %11 = getelementptr i8, ptr %10, i64 8
  %.660 = load i64, ptr %11, align 8
  %.697 = sub i64 %.660, %.628
  %.740404.not = icmp slt i64 %.697, 1
  br i1 %.740404.not, label %B228.loopexit, label %B296.lr.ph

B296.lr.ph:                                       ; preds = %B230.endif
  %.870 = trunc i64 %.563410416 to i32
  br label %B296
}
