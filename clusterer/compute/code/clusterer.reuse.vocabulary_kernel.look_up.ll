; of 257b1189b0b59b7227bca6f06aa8582c
; returns int64 int64


define i32 @clusterer_reuse_vocabulary_kernel_look_up(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.hashes.0, ptr %arg.hashes.1, i64 %arg.hashes.2, i64 %arg.hashes.3, ptr %arg.hashes.4, i64 %arg.hashes.5.0, i64 %arg.hashes.6.0, ptr %arg.keys.0, ptr %arg.keys.1, i64 %arg.keys.2, i64 %arg.keys.3, ptr %arg.keys.4, i64 %arg.keys.5.0, i64 %arg.keys.6.0, ptr %arg.numbers.0, ptr %arg.numbers.1, i64 %arg.numbers.2, i64 %arg.numbers.3, ptr %arg.numbers.4, i64 %arg.numbers.5.0, i64 %arg.numbers.6.0, i64 %arg.shift, ptr %arg.found.0, ptr %arg.found.1, i64 %arg.found.2, i64 %arg.found.3, ptr %arg.found.4, i64 %arg.found.5.0, i64 %arg.found.6.0, ptr %arg.new.0, ptr %arg.new.1, i64 %arg.new.2, i64 %arg.new.3, ptr %arg.new.4, i64 %arg.new.5.0, i64 %arg.new.6.0, ptr %arg.slots.0, ptr %arg.slots.1, i64 %arg.slots.2, i64 %arg.slots.3, ptr %arg.slots.4, i64 %arg.slots.5.0, i64 %arg.slots.6.0) {
B0.endif:
  tail call void @NRT_incref(ptr %arg.hashes.0)
  tail call void @NRT_incref(ptr %arg.found.0)
  %.104 = add nsw i64 %arg.keys.5.0, -1
  %.199423.not = icmp slt i64 %arg.hashes.5.0, 1
  br i1 %.199423.not, label %common.ret, label %B102

B102:                                             ; preds = %B0.endif, %B440
  %count.2.0426 = phi i64 [ %count.3.1, %B440 ], [ 0, %B0.endif ]
  %.205422424 = phi i64 [ %.212, %B440 ], [ 0, %B0.endif ]
  %.212 = add nuw nsw i64 %.205422424, 1
  %0 = getelementptr i64, ptr %arg.hashes.4, i64 %.205422424
  %.270 = load i64, ptr %0, align 8
  %.271 = or i64 %.270, 1
  %.276 = mul i64 %.271, -7046029254386353131
  %.278 = lshr i64 %.276, %arg.shift
  %.300 = icmp slt i64 %.278, 0
  %.301 = select i1 %.300, i64 %arg.keys.5.0, i64 0
  %1 = getelementptr i64, ptr %arg.keys.4, i64 %.278
  %.315 = getelementptr i64, ptr %1, i64 %.301
  %.316 = load i64, ptr %.315, align 8
  %.318 = icmp ne i64 %.316, %.271
  %.362 = icmp ne i64 %.316, 0
  %or.cond = and i1 %.318, %.362
  br i1 %or.cond, label %B246, label %B310

B246:                                             ; preds = %B102, %B246
  %at.2.2 = phi i64 [ %.372, %B246 ], [ %.278, %B102 ]
  %.368 = add nsw i64 %at.2.2, 1
  %.372 = and i64 %.368, %.104
  %.393 = icmp slt i64 %.372, 0
  %.394 = select i1 %.393, i64 %arg.keys.5.0, i64 0
  %2 = getelementptr i64, ptr %arg.keys.4, i64 %.372
  %.408 = getelementptr i64, ptr %2, i64 %.394
  %.409 = load i64, ptr %.408, align 8
  %.411 = icmp ne i64 %.409, %.271
  %.454 = icmp ne i64 %.409, 0
  %or.cond415 = and i1 %.411, %.454
  br i1 %or.cond415, label %B246, label %B310

B310:                                             ; preds = %B246, %B102
  %.501 = phi i64 [ %.316, %B102 ], [ %.409, %B246 ]
  %.486.pre-phi = phi i64 [ %.301, %B102 ], [ %.394, %B246 ]
  %at.3.1 = phi i64 [ %.278, %B102 ], [ %.372, %B246 ]
  %.485 = icmp slt i64 %at.3.1, 0
  %3 = getelementptr i64, ptr %arg.keys.4, i64 %at.3.1
  %.500 = getelementptr i64, ptr %3, i64 %.486.pre-phi
  %.504 = icmp eq i64 %.501, 0
  br i1 %.504, label %B334, label %B310.B440_crit_edge

B310.B440_crit_edge:                              ; preds = %B310
  %.pre = select i1 %.485, i64 %arg.numbers.5.0, i64 0
  br label %B440

B334:                                             ; preds = %B310
  %.519 = icmp eq i64 %count.2.0426, %arg.new.5.0
  br i1 %.519, label %common.ret, label %B384

common.ret:                                       ; preds = %B0.endif, %B440, %B334
  %arg.found.0.sink = phi ptr [ %arg.hashes.0, %B334 ], [ %arg.found.0, %B440 ], [ %arg.found.0, %B0.endif ]
  %arg.hashes.0.sink = phi ptr [ %arg.found.0, %B334 ], [ %arg.hashes.0, %B440 ], [ %arg.hashes.0, %B0.endif ]
  %count.2.0.lcssa.sink = phi i64 [ %arg.new.5.0, %B334 ], [ %count.3.1, %B440 ], [ 0, %B0.endif ]
  %arg.hashes.5.0.sink = phi i64 [ %.205422424, %B334 ], [ %arg.hashes.5.0, %B440 ], [ %arg.hashes.5.0, %B0.endif ]
  tail call void @NRT_decref(ptr %arg.found.0.sink)
  tail call void @NRT_decref(ptr %arg.hashes.0.sink)
  store i64 %count.2.0.lcssa.sink, ptr %retptr, align 8
  %retptr.repack416 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store i64 %arg.hashes.5.0.sink, ptr %retptr.repack416, align 8
  ret i32 0

B384:                                             ; preds = %B334
  store i64 %.271, ptr %.500, align 8
  %.628 = select i1 %.485, i64 %arg.numbers.5.0, i64 0
  %4 = getelementptr i32, ptr %arg.numbers.4, i64 %at.3.1
  %.642 = getelementptr i32, ptr %4, i64 %.628
  %5 = trunc i64 %count.2.0426 to i32
  %.643 = xor i32 %5, -1
  store i32 %.643, ptr %.642, align 4
  %.660 = icmp slt i64 %count.2.0426, 0
  %.661 = select i1 %.660, i64 %arg.new.5.0, i64 0
  %6 = getelementptr i64, ptr %arg.new.4, i64 %count.2.0426
  %.675 = getelementptr i64, ptr %6, i64 %.661
  store i64 %.205422424, ptr %.675, align 8
  %.693 = select i1 %.660, i64 %arg.slots.5.0, i64 0
  %7 = getelementptr i64, ptr %arg.slots.4, i64 %count.2.0426
  %.707 = getelementptr i64, ptr %7, i64 %.693
  store i64 %at.3.1, ptr %.707, align 8
  %.710 = add nsw i64 %count.2.0426, 1
  br label %B440

B440:                                             ; preds = %B310.B440_crit_edge, %B384
  %.738.pre-phi = phi i64 [ %.pre, %B310.B440_crit_edge ], [ %.628, %B384 ]
  %count.3.1 = phi i64 [ %count.2.0426, %B310.B440_crit_edge ], [ %.710, %B384 ]
  %8 = getelementptr i32, ptr %arg.numbers.4, i64 %at.3.1
  %.752 = getelementptr i32, ptr %8, i64 %.738.pre-phi
  %.753 = load i32, ptr %.752, align 4
  %9 = getelementptr i32, ptr %arg.found.4, i64 %.205422424
  store i32 %.753, ptr %9, align 4
  %exitcond.not = icmp eq i64 %arg.hashes.5.0, %.212
  br i1 %exitcond.not, label %common.ret, label %B102
}

; Function Attrs: mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite)
define internal void @NRT_incref(ptr %p) alwaysinline {
  ret void
}

; Function Attrs: noinline
define internal void @NRT_decref(ptr %p) alwaysinline {
  ret void
}

; Function Attrs: nounwind


attributes #0 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite) }
attributes #1 = { noinline }
attributes #2 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 99}
