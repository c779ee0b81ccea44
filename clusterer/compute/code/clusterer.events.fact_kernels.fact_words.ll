; of 9797d093e915cc9d76b19270740636c5
; returns int64


define range(i32 -1, -2) i32 @clusterer_events_fact_kernels_fact_words(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.hashes.0, ptr %arg.hashes.1, i64 %arg.hashes.2, i64 %arg.hashes.3, ptr %arg.hashes.4, i64 %arg.hashes.5.0, i64 %arg.hashes.6.0, ptr %arg.facts.0, ptr %arg.facts.1, i64 %arg.facts.2, i64 %arg.facts.3, ptr %arg.facts.4, i64 %arg.facts.5.0, i64 %arg.facts.6.0, ptr %arg.first.0, ptr %arg.first.1, i64 %arg.first.2, i64 %arg.first.3, ptr %arg.first.4, i64 %arg.first.5.0, i64 %arg.first.6.0, ptr %arg.last.0, ptr %arg.last.1, i64 %arg.last.2, i64 %arg.last.3, ptr %arg.last.4, i64 %arg.last.5.0, i64 %arg.last.6.0, i64 %arg.most, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.6.0) {
B0.endif:
  %.535 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  tail call void @NRT_incref(ptr %arg.hashes.0)
  tail call void @NRT_incref(ptr %arg.facts.0)
  tail call void @NRT_incref(ptr %arg.first.0)
  tail call void @NRT_incref(ptr %arg.last.0)
  tail call void @NRT_incref(ptr %arg.words.0)
  tail call void @NRT_incref(ptr %arg.indptr.0)
  %.185404.not = icmp slt i64 %arg.first.5.0, 1
  br i1 %.185404.not, label %B408, label %B66.endif

B64.loopexit:                                     ; preds = %B404, %B66.endif
  %m.3.1.lcssa = phi i64 [ %m.2.0409, %B66.endif ], [ %m.4.2, %B404 ]
  %exitcond.not = icmp eq i64 %arg.first.5.0, %.198
  br i1 %exitcond.not, label %B408, label %B66.endif

B140:                                             ; preds = %B66.endif, %B404
  %m.3.1388 = phi i64 [ %m.4.2, %B404 ], [ %m.2.0409, %B66.endif ]
  %.402373387 = phi i64 [ %.412, %B404 ], [ %.360, %B66.endif ]
  %.409374386 = phi i64 [ %.416, %B404 ], [ %.293, %B66.endif ]
  %.412 = add nsw i64 %.402373387, -1
  %.416 = add i64 %.409374386, 1
  %.462 = icmp slt i64 %.409374386, 0
  %.463 = select i1 %.462, i64 %arg.facts.5.0, i64 0
  %0 = getelementptr i8, ptr %arg.facts.4, i64 %.409374386
  %.477 = getelementptr i8, ptr %0, i64 %.463
  %.478 = load i8, ptr %.477, align 1
  %.479 = icmp ne i8 %.478, 0
  %.486 = sub nsw i64 %m.3.1388, %m.2.0409
  %.488 = icmp slt i64 %.486, %arg.most
  %or.cond = select i1 %.479, i1 %.488, i1 false
  br i1 %or.cond, label %B176, label %B404

B176:                                             ; preds = %B140
  %.507 = select i1 %.462, i64 %arg.hashes.5.0, i64 0
  %1 = getelementptr i64, ptr %arg.hashes.4, i64 %.409374386
  %.521 = getelementptr i64, ptr %1, i64 %.507
  %.522 = load i64, ptr %.521, align 8
  %.525 = lshr i64 %.522, 32
  %.526 = trunc nuw i64 %.525 to i32
  store i64 0, ptr %.535, align 8
  %.541 = call i32 @helper_1(ptr nonnull %.535, ptr nonnull %excinfo.1, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, i64 %m.2.0409, i64 %m.3.1388, i32 %.526)
  %.551 = load i64, ptr %.535, align 8
  switch i32 %.541, label %B176.if.if [
    i32 -2, label %B176.endif
    i32 0, label %B176.endif
  ], !prof !0

B292:                                             ; preds = %B176.endif
  %.585 = icmp slt i64 %.551, 0
  %.586 = select i1 %.585, i64 %arg.words.5.0, i64 0
  %2 = getelementptr i32, ptr %arg.words.4, i64 %.551
  %.600 = getelementptr i32, ptr %2, i64 %.586
  %.601 = load i32, ptr %.600, align 4
  %.603.not = icmp eq i32 %.601, %.526
  br i1 %.603.not, label %B404, label %B316.endif

B352:                                             ; preds = %B316.endif, %B352
  %.687367371 = phi i64 [ %.697, %B352 ], [ %.645.nonneg360, %B316.endif ]
  %.694368370 = phi i64 [ %.701, %B352 ], [ %m.3.1388, %B316.endif ]
  %.697 = add nsw i64 %.687367371, -1
  %.701 = add i64 %.694368370, -1
  %.740.inv = icmp sgt i64 %.694368370, 0
  %.741 = select i1 %.740.inv, i64 0, i64 %arg.words.5.0
  %3 = getelementptr i32, ptr %arg.words.4, i64 %.694368370
  %4 = getelementptr i8, ptr %3, i64 -4
  %.755 = getelementptr i32, ptr %4, i64 %.741
  %.756 = load i32, ptr %.755, align 4
  %.770 = icmp slt i64 %.694368370, 0
  %.771 = select i1 %.770, i64 %arg.words.5.0, i64 0
  %.785 = getelementptr i32, ptr %3, i64 %.771
  store i32 %.756, ptr %.785, align 4
  %.688 = icmp samesign ugt i64 %.687367371, 1
  br i1 %.688, label %B352, label %B384

B384:                                             ; preds = %B352, %B316.endif
  %.807 = icmp slt i64 %.551, 0
  %.808 = select i1 %.807, i64 %arg.words.5.0, i64 0
  %5 = getelementptr i32, ptr %arg.words.4, i64 %.551
  %.822 = getelementptr i32, ptr %5, i64 %.808
  store i32 %.526, ptr %.822, align 4
  %.829 = add nsw i64 %m.3.1388, 1
  br label %B404

B404:                                             ; preds = %B384, %B292, %B140
  %m.4.2 = phi i64 [ %.829, %B384 ], [ %m.3.1388, %B292 ], [ %m.3.1388, %B140 ]
  %.403 = icmp samesign ugt i64 %.402373387, 1
  br i1 %.403, label %B140, label %B64.loopexit

common.ret:                                       ; preds = %B176.if.if, %B408
  %common.ret.op = phi i32 [ 0, %B408 ], [ %.541, %B176.if.if ]
  ret i32 %common.ret.op

B408:                                             ; preds = %B64.loopexit, %B0.endif
  %m.2.0.lcssa = phi i64 [ 0, %B0.endif ], [ %m.3.1.lcssa, %B64.loopexit ]
  tail call void @NRT_decref(ptr %arg.words.0)
  tail call void @NRT_decref(ptr %arg.last.0)
  tail call void @NRT_decref(ptr %arg.hashes.0)
  tail call void @NRT_decref(ptr %arg.facts.0)
  tail call void @NRT_decref(ptr %arg.first.0)
  %.914 = icmp slt i64 %arg.first.5.0, 0
  %.915 = select i1 %.914, i64 %arg.indptr.5.0, i64 0
  %6 = getelementptr i64, ptr %arg.indptr.4, i64 %arg.first.5.0
  %.929 = getelementptr i64, ptr %6, i64 %.915
  store i64 %m.2.0.lcssa, ptr %.929, align 8
  tail call void @NRT_decref(ptr %arg.indptr.0)
  store i64 %m.2.0.lcssa, ptr %retptr, align 8
  br label %common.ret

B66.endif:                                        ; preds = %B0.endif, %B64.loopexit
  %m.2.0409 = phi i64 [ %m.3.1.lcssa, %B64.loopexit ], [ 0, %B0.endif ]
  %.191395407 = phi i64 [ %.198, %B64.loopexit ], [ 0, %B0.endif ]
  %.198 = add nuw nsw i64 %.191395407, 1
  %7 = getelementptr i64, ptr %arg.indptr.4, i64 %.191395407
  store i64 %m.2.0409, ptr %7, align 8
  %8 = getelementptr i64, ptr %arg.first.4, i64 %.191395407
  %.293 = load i64, ptr %8, align 8
  %9 = getelementptr i64, ptr %arg.last.4, i64 %.191395407
  %.323 = load i64, ptr %9, align 8
  %.360 = sub i64 %.323, %.293
  %.403383.not = icmp slt i64 %.360, 1
  br i1 %.403383.not, label %B64.loopexit, label %B140

B176.endif:                                       ; preds = %B176, %B176
  %.566 = icmp eq i64 %.551, %m.3.1388
  br i1 %.566, label %B316.endif, label %B292

B176.if.if:                                       ; preds = %B176
  %.549 = icmp sgt i32 %.541, 0
  %.542 = load ptr, ptr %excinfo.1, align 8
  %.550 = select i1 %.549, ptr %.542, ptr undef
  store ptr %.550, ptr %excinfo, align 8
  br label %common.ret

B316.endif:                                       ; preds = %B292, %B176.endif
  %.645 = sub i64 %.551, %m.3.1388
  %.646 = icmp slt i64 %.645, 1
  %.645.nonneg360 = sub i64 0, %.645
  %.688369425 = icmp sgt i64 %.645.nonneg360, 0
  %.688369 = and i1 %.646, %.688369425
  br i1 %.688369, label %B352, label %B384
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal noundef i32 @helper_1(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.values.0, ptr readnone captures(none) %arg.values.1, i64 %arg.values.2, i64 %arg.values.3, ptr readonly captures(none) %arg.values.4, i64 %arg.values.5.0, i64 %arg.values.6.0, i64 %arg.low, i64 %arg.high, i32 %arg.value) #0 {
B0:
  %.32 = icmp slt i64 %arg.low, %arg.high
  br i1 %.32, label %B16.else.if.preheader, label %B84

B16.else.if.preheader:                            ; preds = %B0
  br label %B16.else.if

B84:                                              ; preds = %B16.else.if, %B0
  %low.4.1 = phi i64 [ %arg.low, %B0 ], [ %low.3.1, %B16.else.if ]
  store i64 %low.4.1, ptr %retptr, align 8
  ret i32 0

B16.else.if:                                      ; preds = %B16.else.if, %B16.else.if.preheader
  %low.2.0 = phi i64 [ %low.3.1, %B16.else.if ], [ %arg.low, %B16.else.if.preheader ]
  %high.2.0 = phi i64 [ %high.3.1, %B16.else.if ], [ %arg.high, %B16.else.if.preheader ]
  %.41 = add nsw i64 %high.2.0, %low.2.0
  %.53.1 = ashr i64 %.41, 1
  %.103 = icmp slt i64 %.53.1, 0
  %.104 = select i1 %.103, i64 %arg.values.5.0, i64 0
  %0 = getelementptr i32, ptr %arg.values.4, i64 %.53.1
  %.118 = getelementptr i32, ptr %0, i64 %.104
  %.119 = load i32, ptr %.118, align 4
  %.121 = icmp ult i32 %.119, %arg.value
  %.132 = add nsw i64 %.53.1, 1
  %high.3.1 = select i1 %.121, i64 %high.2.0, i64 %.53.1
  %low.3.1 = select i1 %.121, i64 %.132, i64 %low.2.0
  %.163 = icmp slt i64 %low.3.1, %high.3.1
  br i1 %.163, label %B16.else.if, label %B84
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


attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #1 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noinline }
attributes #3 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!"branch_weights", i32 1, i32 99}
