; of 03d09aed7f2a9cc1fb0f9863aa08dea7
; returns int64


define i32 @clusterer_events_counting_kernels_intern(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.keys.0, ptr %arg.keys.1, i64 %arg.keys.2, i64 %arg.keys.3, ptr %arg.keys.4, i64 %arg.keys.5.0, i64 %arg.keys.6.0, ptr %arg.known.0, ptr %arg.known.1, i64 %arg.known.2, i64 %arg.known.3, ptr %arg.known.4, i64 %arg.known.5.0, i64 %arg.known.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.count, i8 %arg.add, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0) {
entry:
  %.86 = add nsw i64 %arg.table.5.0, -1
  %.181297.not = icmp slt i64 %arg.keys.5.0, 1
  br i1 %.181297.not, label %B448, label %B98.lr.ph

B98.lr.ph:                                        ; preds = %entry
  %arg.add.fr = freeze i8 %arg.add
  %.42.not = icmp eq i8 %arg.add.fr, 0
  br i1 %.42.not, label %B98.us, label %B98

B98.us:                                           ; preds = %B98.lr.ph, %B366.us
  %.187296298.us = phi i64 [ %.194.us, %B366.us ], [ 0, %B98.lr.ph ]
  %.194.us = add nuw nsw i64 %.187296298.us, 1
  %0 = getelementptr i64, ptr %arg.keys.4, i64 %.187296298.us
  %.252.us = load i64, ptr %0, align 8
  %.257.us = mul i64 %.252.us, -7046029254386353131
  %.258.us = lshr i64 %.257.us, 32
  %.259.us = xor i64 %.258.us, %.257.us
  %.261.us = and i64 %.259.us, %.86
  %.283.us = icmp slt i64 %.261.us, 0
  %.284.us = select i1 %.283.us, i64 %arg.table.5.0, i64 0
  %1 = getelementptr i32, ptr %arg.table.4, i64 %.261.us
  %.298.us = getelementptr i32, ptr %1, i64 %.284.us
  %.299.us = load i32, ptr %.298.us, align 4
  %.301.us = icmp sgt i32 %.299.us, -1
  br i1 %.301.us, label %B254.us, label %B366.us

B254.us:                                          ; preds = %B98.us
  %.300.us = zext nneg i32 %.299.us to i64
  %.372.us = getelementptr i64, ptr %arg.known.4, i64 %.300.us
  %.373.us = load i64, ptr %.372.us, align 8
  %.375.not.us = icmp eq i64 %.373.us, %.252.us
  br i1 %.375.not.us, label %B366.us, label %B290.us

B290.us:                                          ; preds = %B254.us, %B330.us
  %at.2.2.us = phi i64 [ %.385.us, %B330.us ], [ %.261.us, %B254.us ]
  %.381.us = add nsw i64 %at.2.2.us, 1
  %.385.us = and i64 %.381.us, %.86
  %.406.us = icmp slt i64 %.385.us, 0
  %.407.us = select i1 %.406.us, i64 %arg.table.5.0, i64 0
  %2 = getelementptr i32, ptr %arg.table.4, i64 %.385.us
  %.421.us = getelementptr i32, ptr %2, i64 %.407.us
  %.422.us = load i32, ptr %.421.us, align 4
  %.424.us = icmp sgt i32 %.422.us, -1
  br i1 %.424.us, label %B330.us, label %B366.us

B330.us:                                          ; preds = %B290.us
  %.423.us = zext nneg i32 %.422.us to i64
  %.494.us = getelementptr i64, ptr %arg.known.4, i64 %.423.us
  %.495.us = load i64, ptr %.494.us, align 8
  %.497.not.us = icmp eq i64 %.495.us, %.252.us
  br i1 %.497.not.us, label %B366.us, label %B290.us

B366.us:                                          ; preds = %B290.us, %B330.us, %B254.us, %B98.us
  %.664.us = phi i32 [ %.299.us, %B98.us ], [ %.299.us, %B254.us ], [ %.422.us, %B330.us ], [ %.422.us, %B290.us ]
  %3 = getelementptr i32, ptr %arg.out.4, i64 %.187296298.us
  store i32 %.664.us, ptr %3, align 4
  %exitcond306.not = icmp eq i64 %.194.us, %arg.keys.5.0
  br i1 %exitcond306.not, label %B448, label %B98.us

B98:                                              ; preds = %B98.lr.ph, %B424
  %count.2.0300 = phi i64 [ %count.3.1, %B424 ], [ %arg.count, %B98.lr.ph ]
  %.187296298 = phi i64 [ %.194, %B424 ], [ 0, %B98.lr.ph ]
  %.194 = add nuw nsw i64 %.187296298, 1
  %4 = getelementptr i64, ptr %arg.keys.4, i64 %.187296298
  %.252 = load i64, ptr %4, align 8
  %.257 = mul i64 %.252, -7046029254386353131
  %.258 = lshr i64 %.257, 32
  %.259 = xor i64 %.258, %.257
  %.261 = and i64 %.259, %.86
  %.283 = icmp slt i64 %.261, 0
  %.284 = select i1 %.283, i64 %arg.table.5.0, i64 0
  %5 = getelementptr i32, ptr %arg.table.4, i64 %.261
  %.298 = getelementptr i32, ptr %5, i64 %.284
  %.299 = load i32, ptr %.298, align 4
  %.301 = icmp sgt i32 %.299, -1
  br i1 %.301, label %B254, label %B394

B254:                                             ; preds = %B98
  %.300 = zext nneg i32 %.299 to i64
  %.372 = getelementptr i64, ptr %arg.known.4, i64 %.300
  %.373 = load i64, ptr %.372, align 8
  %.375.not = icmp eq i64 %.373, %.252
  br i1 %.375.not, label %B424, label %B290

B290:                                             ; preds = %B254, %B330
  %at.2.2 = phi i64 [ %.385, %B330 ], [ %.261, %B254 ]
  %.381 = add nsw i64 %at.2.2, 1
  %.385 = and i64 %.381, %.86
  %.406 = icmp slt i64 %.385, 0
  %.407 = select i1 %.406, i64 %arg.table.5.0, i64 0
  %6 = getelementptr i32, ptr %arg.table.4, i64 %.385
  %.421 = getelementptr i32, ptr %6, i64 %.407
  %.422 = load i32, ptr %.421, align 4
  %.424 = icmp sgt i32 %.422, -1
  br i1 %.424, label %B330, label %B394

B330:                                             ; preds = %B290
  %.423 = zext nneg i32 %.422 to i64
  %.494 = getelementptr i64, ptr %arg.known.4, i64 %.423
  %.495 = load i64, ptr %.494, align 8
  %.497.not = icmp eq i64 %.495, %.252
  br i1 %.497.not, label %B424, label %B290

B394:                                             ; preds = %B290, %B98
  %.529.pre-phi = phi i64 [ %.284, %B98 ], [ %.407, %B290 ]
  %at.3.1 = phi i64 [ %.261, %B98 ], [ %.385, %B290 ]
  %7 = getelementptr i32, ptr %arg.table.4, i64 %at.3.1
  %.543 = getelementptr i32, ptr %7, i64 %.529.pre-phi
  %.584 = trunc i64 %count.2.0300 to i32
  store i32 %.584, ptr %.543, align 4
  %.601 = icmp slt i64 %count.2.0300, 0
  %.602 = select i1 %.601, i64 %arg.known.5.0, i64 0
  %8 = getelementptr i64, ptr %arg.known.4, i64 %count.2.0300
  %.616 = getelementptr i64, ptr %8, i64 %.602
  store i64 %.252, ptr %.616, align 8
  %.621 = add nsw i64 %count.2.0300, 1
  %.664.pre = load i32, ptr %.543, align 4
  br label %B424

B424:                                             ; preds = %B330, %B254, %B394
  %.664 = phi i32 [ %.664.pre, %B394 ], [ %.299, %B254 ], [ %.422, %B330 ]
  %count.3.1 = phi i64 [ %.621, %B394 ], [ %count.2.0300, %B254 ], [ %count.2.0300, %B330 ]
  %9 = getelementptr i32, ptr %arg.out.4, i64 %.187296298
  store i32 %.664, ptr %9, align 4
  %exitcond.not = icmp eq i64 %.194, %arg.keys.5.0
  br i1 %exitcond.not, label %B448, label %B98

B448:                                             ; preds = %B424, %B366.us, %entry
  %count.2.0.lcssa = phi i64 [ %arg.count, %entry ], [ %arg.count, %B366.us ], [ %count.3.1, %B424 ]
  store i64 %count.2.0.lcssa, ptr %retptr, align 8
  ret i32 0
}
