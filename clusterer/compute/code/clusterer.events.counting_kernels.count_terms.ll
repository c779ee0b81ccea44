; of 3e0a388e005d3d2cff8c5eecc4db3a33
; returns int64


define i32 @clusterer_events_counting_kernels_count_terms(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.terms.0, ptr %arg.terms.1, i64 %arg.terms.2, i64 %arg.terms.3, ptr %arg.terms.4, i64 %arg.terms.5.0, i64 %arg.terms.6.0, ptr %arg.use.0, ptr %arg.use.1, i64 %arg.use.2, i64 %arg.use.3, ptr %arg.use.4, i64 %arg.use.5.0, i64 %arg.use.6.0, ptr %arg.first.0, ptr %arg.first.1, i64 %arg.first.2, i64 %arg.first.3, ptr %arg.first.4, i64 %arg.first.5.0, i64 %arg.first.6.0, ptr %arg.last.0, ptr %arg.last.1, i64 %arg.last.2, i64 %arg.last.3, ptr %arg.last.4, i64 %arg.last.5.0, i64 %arg.last.6.0, ptr %arg.place.0, ptr %arg.place.1, i64 %arg.place.2, i64 %arg.place.3, ptr %arg.place.4, i64 %arg.place.5.0, i64 %arg.place.6.0, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.6.0, ptr %arg.columns.0, ptr %arg.columns.1, i64 %arg.columns.2, i64 %arg.columns.3, ptr %arg.columns.4, i64 %arg.columns.5.0, i64 %arg.columns.6.0, ptr %arg.counts.0, ptr %arg.counts.1, i64 %arg.counts.2, i64 %arg.counts.3, ptr %arg.counts.4, i64 %arg.counts.5.0, i64 %arg.counts.6.0, ptr %arg.df.0, ptr %arg.df.1, i64 %arg.df.2, i64 %arg.df.3, ptr %arg.df.4, i64 %arg.df.5.0, i64 %arg.df.6.0) {
B0.endif:
  %.224504.not = icmp slt i64 %arg.first.5.0, 1
  br i1 %.224504.not, label %B418, label %B66.endif.lr.ph

B66.endif.lr.ph:                                  ; preds = %B0.endif
  %.716 = icmp sgt i64 %arg.df.5.0, 0
  br label %B66.endif

B64.loopexit:                                     ; preds = %B390, %B344.endif
  %exitcond.not = icmp eq i64 %.237, %arg.first.5.0
  br i1 %exitcond.not, label %B418, label %B66.endif

B136:                                             ; preds = %B66.endif, %B419
  %m.3.1484 = phi i64 [ %m.4.2, %B419 ], [ %m.2.0507, %B66.endif ]
  %.443479483 = phi i64 [ %.453, %B419 ], [ %.401, %B66.endif ]
  %.450480482 = phi i64 [ %.457, %B419 ], [ %.333, %B66.endif ]
  %.453 = add nsw i64 %.443479483, -1
  %.457 = add i64 %.450480482, 1
  %.499 = icmp slt i64 %.450480482, 0
  %.500 = select i1 %.499, i64 %arg.use.5.0, i64 0
  %0 = getelementptr i8, ptr %arg.use.4, i64 %.450480482
  %.514 = getelementptr i8, ptr %0, i64 %.500
  %.515 = load i8, ptr %.514, align 1
  %.518 = icmp eq i8 %.515, 0
  br i1 %.518, label %B419, label %B154

B154:                                             ; preds = %B136
  %.541 = select i1 %.499, i64 %arg.terms.5.0, i64 0
  %1 = getelementptr i32, ptr %arg.terms.4, i64 %.450480482
  %.555 = getelementptr i32, ptr %1, i64 %.541
  %.556 = load i32, ptr %.555, align 4
  %.564 = sext i32 %.556 to i64
  %.577 = icmp slt i32 %.556, 0
  %.578 = select i1 %.577, i64 %arg.place.5.0, i64 0
  %2 = getelementptr i64, ptr %arg.place.4, i64 %.578
  %.592 = getelementptr i64, ptr %2, i64 %.564
  %.593 = load i64, ptr %.592, align 8
  %.598 = icmp slt i64 %.593, 0
  br i1 %.598, label %B198, label %B310

B198:                                             ; preds = %B154
  store i64 %m.3.1484, ptr %.592, align 8
  %.650 = icmp slt i64 %m.3.1484, 0
  %.651 = select i1 %.650, i64 %arg.columns.5.0, i64 0
  %3 = getelementptr i32, ptr %arg.columns.4, i64 %m.3.1484
  %.665 = getelementptr i32, ptr %3, i64 %.651
  store i32 %.556, ptr %.665, align 4
  %.682 = select i1 %.650, i64 %arg.counts.5.0, i64 0
  %4 = getelementptr i32, ptr %arg.counts.4, i64 %m.3.1484
  %.696 = getelementptr i32, ptr %4, i64 %.682
  store i32 1, ptr %.696, align 4
  %.700 = add nsw i64 %m.3.1484, 1
  br i1 %.716, label %B276, label %B419

B276:                                             ; preds = %B198
  %.734 = select i1 %.577, i64 %arg.df.5.0, i64 0
  %5 = getelementptr i32, ptr %arg.df.4, i64 %.734
  %.748 = getelementptr i32, ptr %5, i64 %.564
  %.749 = load i32, ptr %.748, align 4
  %.751 = add i32 %.749, 1
  store i32 %.751, ptr %.748, align 4
  br label %B419

B310:                                             ; preds = %B154
  %.828 = getelementptr i32, ptr %arg.counts.4, i64 %.593
  %.829 = load i32, ptr %.828, align 4
  %.831 = add i32 %.829, 1
  store i32 %.831, ptr %.828, align 4
  br label %B419

B390:                                             ; preds = %B344.endif, %B390
  %.991487491 = phi i64 [ %.1001, %B390 ], [ %.949, %B344.endif ]
  %.998488490 = phi i64 [ %.1005, %B390 ], [ %.909, %B344.endif ]
  %.1001 = add nsw i64 %.991487491, -1
  %.1005 = add i64 %.998488490, 1
  %.1043 = icmp slt i64 %.998488490, 0
  %.1044 = select i1 %.1043, i64 %arg.columns.5.0, i64 0
  %6 = getelementptr i32, ptr %arg.columns.4, i64 %.998488490
  %.1058 = getelementptr i32, ptr %6, i64 %.1044
  %.1059 = load i32, ptr %.1058, align 4
  %.1061 = sext i32 %.1059 to i64
  %.1074 = icmp slt i32 %.1059, 0
  %.1075 = select i1 %.1074, i64 %arg.place.5.0, i64 0
  %7 = getelementptr i64, ptr %arg.place.4, i64 %.1075
  %.1089 = getelementptr i64, ptr %7, i64 %.1061
  store i64 -1, ptr %.1089, align 8
  %.992 = icmp samesign ugt i64 %.991487491, 1
  br i1 %.992, label %B390, label %B64.loopexit

B418:                                             ; preds = %B64.loopexit, %B0.endif
  %m.2.0.lcssa = phi i64 [ 0, %B0.endif ], [ %m.3.1.lcssa, %B64.loopexit ]
  %.1170 = icmp slt i64 %arg.first.5.0, 0
  %.1171 = select i1 %.1170, i64 %arg.indptr.5.0, i64 0
  %8 = getelementptr i64, ptr %arg.indptr.4, i64 %arg.first.5.0
  %.1185 = getelementptr i64, ptr %8, i64 %.1171
  store i64 %m.2.0.lcssa, ptr %.1185, align 8
  store i64 %m.2.0.lcssa, ptr %retptr, align 8
  ret i32 0

B419:                                             ; preds = %B136, %B310, %B198, %B276
  %m.4.2 = phi i64 [ %.700, %B198 ], [ %.700, %B276 ], [ %m.3.1484, %B310 ], [ %m.3.1484, %B136 ]
  %.444 = icmp samesign ugt i64 %.443479483, 1
  br i1 %.444, label %B136, label %B344.endif.loopexit

B66.endif:                                        ; preds = %B66.endif.lr.ph, %B64.loopexit
  %m.2.0507 = phi i64 [ 0, %B66.endif.lr.ph ], [ %m.3.1.lcssa, %B64.loopexit ]
  %.230495505 = phi i64 [ 0, %B66.endif.lr.ph ], [ %.237, %B64.loopexit ]
  %.237 = add nuw nsw i64 %.230495505, 1
  %9 = getelementptr i64, ptr %arg.indptr.4, i64 %.230495505
  store i64 %m.2.0507, ptr %9, align 8
  %10 = getelementptr i64, ptr %arg.first.4, i64 %.230495505
  %.333 = load i64, ptr %10, align 8
  %11 = getelementptr i64, ptr %arg.last.4, i64 %.230495505
  %.364 = load i64, ptr %11, align 8
  %.401 = sub i64 %.364, %.333
  %.444481.not = icmp slt i64 %.401, 1
  br i1 %.444481.not, label %B344.endif, label %B136

B344.endif.loopexit:                              ; preds = %B419
  %.909.pre = load i64, ptr %9, align 8
  br label %B344.endif

B344.endif:                                       ; preds = %B344.endif.loopexit, %B66.endif
  %.909 = phi i64 [ %m.2.0507, %B66.endif ], [ %.909.pre, %B344.endif.loopexit ]
  %m.3.1.lcssa = phi i64 [ %m.2.0507, %B66.endif ], [ %m.4.2, %B344.endif.loopexit ]
  %.949 = sub i64 %m.3.1.lcssa, %.909
  %.992489.not = icmp slt i64 %.949, 1
  br i1 %.992489.not, label %B64.loopexit, label %B390
}
