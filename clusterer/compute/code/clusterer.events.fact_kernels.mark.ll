; of ac0a9b10ecfa1f28e32d174d406b7929
; returns none


define i32 @clusterer_events_fact_kernels_mark(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.keys.0, ptr %arg.keys.1, i64 %arg.keys.2, i64 %arg.keys.3, ptr %arg.keys.4, i64 %arg.keys.5.0, i64 %arg.keys.6.0, i64 %arg.mask, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0) {
B0:
  %.85109 = icmp sgt i64 %arg.keys.5.0, 0
  br i1 %.85109, label %B10, label %B116

B10:                                              ; preds = %B0, %B114
  %.84108110 = phi i64 [ %.106, %B114 ], [ 0, %B0 ]
  %.97 = mul i64 %.84108110, %arg.keys.6.0
  %.101 = getelementptr i8, ptr %arg.keys.4, i64 %.97
  %.103 = load i32, ptr %.101, align 4
  %.106 = add nuw nsw i64 %.84108110, 1
  %.131 = zext i32 %.103 to i64
  %.133 = and i64 %arg.mask, %.131
  %.166 = getelementptr i8, ptr %arg.table.4, i64 %.133
  %.167 = load i8, ptr %.166, align 1
  %.169 = icmp ult i8 %.167, 2
  br i1 %.169, label %B82, label %B114

B82:                                              ; preds = %B10
  %narrow = add nuw nsw i8 %.167, 1
  store i8 %narrow, ptr %.166, align 1
  br label %B114

B114:                                             ; preds = %B82, %B10
  %exitcond.not = icmp eq i64 %.106, %arg.keys.5.0
  br i1 %exitcond.not, label %B116, label %B10

B116:                                             ; preds = %B114, %B0
  store ptr null, ptr %retptr, align 8
  ret i32 0
}
