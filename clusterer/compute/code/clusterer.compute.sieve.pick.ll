; of bcaa97727794e3923330c14c4e896426
; returns int64


define i32 @clusterer_compute_sieve_pick(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.hashes.0, ptr %arg.hashes.1, i64 %arg.hashes.2, i64 %arg.hashes.3, ptr %arg.hashes.4, i64 %arg.hashes.5.0, i64 %arg.hashes.6.0, ptr %arg.kept.0, ptr %arg.kept.1, i64 %arg.kept.2, i64 %arg.kept.3, ptr %arg.kept.4, i64 %arg.kept.5.0, i64 %arg.kept.6.0, ptr %arg.places.0, ptr %arg.places.1, i64 %arg.places.2, i64 %arg.places.3, ptr %arg.places.4, i64 %arg.places.5.0, i64 %arg.places.6.0) {
B0.endif:
  %.140116.not = icmp slt i64 %arg.hashes.5.0, 1
  br i1 %.140116.not, label %B130, label %B66

B66:                                              ; preds = %B0.endif, %B66
  %found.2.0119 = phi i64 [ %.269, %B66 ], [ 0, %B0.endif ]
  %.146115117 = phi i64 [ %.153, %B66 ], [ 0, %B0.endif ]
  %.153 = add nuw nsw i64 %.146115117, 1
  %.207 = getelementptr i64, ptr %arg.places.4, i64 %found.2.0119
  store i64 %.146115117, ptr %.207, align 8
  %0 = getelementptr i64, ptr %arg.hashes.4, i64 %.146115117
  %.238 = load i64, ptr %0, align 8
  %.239 = and i64 %.238, 65535
  %.265 = getelementptr i8, ptr %arg.kept.4, i64 %.239
  %.266 = load i8, ptr %.265, align 1
  %.268 = zext i8 %.266 to i64
  %.269 = add nuw nsw i64 %found.2.0119, %.268
  %exitcond.not = icmp eq i64 %arg.hashes.5.0, %.153
  br i1 %exitcond.not, label %B130, label %B66

B130:                                             ; preds = %B66, %B0.endif
  %found.2.0.lcssa = phi i64 [ 0, %B0.endif ], [ %.269, %B66 ]
  store i64 %found.2.0.lcssa, ptr %retptr, align 8
  ret i32 0
}
