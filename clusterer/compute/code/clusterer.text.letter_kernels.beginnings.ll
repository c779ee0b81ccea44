; of a15f407db491023a15f605497a01ee35
; returns none


define range(i32 -1, -2) i32 @clusterer_text_letter_kernels_beginnings(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.codes.0, ptr %arg.codes.1, i64 %arg.codes.2, i64 %arg.codes.3, ptr %arg.codes.4, i64 %arg.codes.5.0, i64 %arg.codes.6.0, ptr %arg.offsets.0, ptr %arg.offsets.1, i64 %arg.offsets.2, i64 %arg.offsets.3, ptr %arg.offsets.4, i64 %arg.offsets.5.0, i64 %arg.offsets.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, i64 %arg.step, ptr %arg.starts.0, ptr %arg.starts.1, i64 %arg.starts.2, i64 %arg.starts.3, ptr %arg.starts.4, i64 %arg.starts.5.0, i64 %arg.starts.6.0, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, ptr %arg.flags.0, ptr %arg.flags.1, i64 %arg.flags.2, i64 %arg.flags.3, ptr %arg.flags.4, i64 %arg.flags.5.0, i64 %arg.flags.6.0, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.6.0, ptr %arg.most.0, ptr %arg.most.1, i64 %arg.most.2, i64 %arg.most.3, ptr %arg.most.4, i64 %arg.most.5.0, i64 %arg.most.6.0, ptr %arg.hashes.0, ptr %arg.hashes.1, i64 %arg.hashes.2, i64 %arg.hashes.3, ptr %arg.hashes.4, i64 %arg.hashes.5.0, i64 %arg.hashes.6.0) {
B0.endif:
  %.663 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.810 = alloca i64, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  tail call void @NRT_incref(ptr %arg.codes.0)
  tail call void @NRT_incref(ptr %arg.offsets.0)
  tail call void @NRT_incref(ptr %arg.table.0)
  tail call void @NRT_incref(ptr %arg.starts.0)
  tail call void @NRT_incref(ptr %arg.ends.0)
  tail call void @NRT_incref(ptr %arg.flags.0)
  tail call void @NRT_incref(ptr %arg.indptr.0)
  tail call void @NRT_incref(ptr %arg.most.0)
  tail call void @NRT_incref(ptr %arg.hashes.0)
  %.226357 = icmp sgt i64 %arg.offsets.5.0, 1
  br i1 %.226357, label %B70.preheader, label %B792

B70.preheader:                                    ; preds = %B0.endif
  %0 = add nsw i64 %arg.offsets.5.0, -2
  br label %B70

B70:                                              ; preds = %B70.preheader, %B794
  %.232347360 = phi i64 [ %.239, %B794 ], [ 0, %B70.preheader ]
  %.239 = add nuw nsw i64 %.232347360, 1
  %1 = getelementptr i64, ptr %arg.most.4, i64 %.232347360
  %.297 = load i64, ptr %1, align 8
  %.298 = icmp eq i64 %.297, 0
  br i1 %.298, label %B794, label %B98.endif

B286:                                             ; preds = %B98.endif, %B793
  %.478337343 = phi i64 [ %.488, %B793 ], [ %.436, %B98.endif ]
  %.485339342 = phi i64 [ %.492, %B793 ], [ %.367, %B98.endif ]
  %.488 = add nsw i64 %.478337343, -1
  %.492 = add i64 %.485339342, 1
  %.546 = getelementptr i8, ptr %arg.flags.4, i64 %.485339342
  %.547 = load i8, ptr %.546, align 1
  %2 = and i8 %.547, 10
  %.553.not = icmp eq i8 %2, 0
  br i1 %.553.not, label %B338, label %B793

B338:                                             ; preds = %B286
  %.590 = getelementptr i32, ptr %arg.starts.4, i64 %.485339342
  %.591 = load i32, ptr %.590, align 4
  %.592 = sext i32 %.591 to i64
  %.594 = add i64 %.333, %.592
  %.621 = getelementptr i32, ptr %arg.ends.4, i64 %.485339342
  %.622 = load i32, ptr %.621, align 4
  %.623 = sext i32 %.622 to i64
  %.625 = add i64 %.333, %.623
  %.659 = load i64, ptr %1, align 8
  %.660 = add i64 %.594, %.659
  store i64 0, ptr %.663, align 8
  %.669 = call i32 @helper_1(ptr nonnull %.663, ptr nonnull %excinfo.1, i64 %.625, i64 %.660)
  %.679 = load i64, ptr %.663, align 8
  switch i32 %.669, label %B338.if.if [
    i32 -2, label %B338.endif
    i32 0, label %B338.endif
  ], !prof !0

B566:                                             ; preds = %B338.endif, %B650
  %state.2.4 = phi i64 [ %.785, %B650 ], [ -7046029254386353131, %B338.endif ]
  %at.2.4 = phi i64 [ %.791, %B650 ], [ %.594, %B338.endif ]
  %.726 = getelementptr i32, ptr %arg.codes.4, i64 %at.2.4
  %.727 = load i32, ptr %.726, align 4
  %.729 = zext i32 %.727 to i64
  %.754 = getelementptr i32, ptr %arg.table.4, i64 %.729
  %.755 = load i32, ptr %.754, align 4
  %.760 = zext i32 %.755 to i64
  %3 = and i64 %.760, 31457280
  %.763 = icmp eq i64 %3, 18874368
  br i1 %.763, label %B750, label %B650

B650:                                             ; preds = %B566
  %.779 = mul i64 %state.2.4, %arg.step
  %.782 = and i64 %.760, 2097151
  %.785 = add i64 %.782, %.779
  %.791 = add nuw i64 %at.2.4, 1
  %.795 = icmp ult i64 %.791, %.679
  br i1 %.795, label %B566, label %B750

B750:                                             ; preds = %B566, %B650, %B338.endif
  %state.3.5 = phi i64 [ -7046029254386353131, %B338.endif ], [ %state.2.4, %B566 ], [ %.785, %B650 ]
  store i64 0, ptr %.810, align 8
  %.814 = call i32 @helper_2(ptr nonnull %.810, ptr nonnull %excinfo.2, i64 %state.3.5)
  switch i32 %.814, label %B750.if.if [
    i32 -2, label %B750.endif
    i32 0, label %B750.endif
  ], !prof !0

common.ret:                                       ; preds = %B750.if.if, %B338.if.if, %B792
  %common.ret.op = phi i32 [ 0, %B792 ], [ %.669, %B338.if.if ], [ %.814, %B750.if.if ]
  ret i32 %common.ret.op

B792:                                             ; preds = %B794, %B0.endif
  tail call void @NRT_decref(ptr %arg.table.0)
  tail call void @NRT_decref(ptr %arg.starts.0)
  tail call void @NRT_decref(ptr %arg.offsets.0)
  tail call void @NRT_decref(ptr %arg.most.0)
  tail call void @NRT_decref(ptr %arg.indptr.0)
  tail call void @NRT_decref(ptr %arg.hashes.0)
  tail call void @NRT_decref(ptr %arg.flags.0)
  tail call void @NRT_decref(ptr %arg.ends.0)
  tail call void @NRT_decref(ptr %arg.codes.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B793:                                             ; preds = %B286, %B750.endif
  %.479 = icmp sgt i64 %.478337343, 1
  br i1 %.479, label %B286, label %B794

B794:                                             ; preds = %B793, %B98.endif, %B70
  %exitcond.not = icmp eq i64 %.232347360, %0
  br i1 %exitcond.not, label %B792, label %B70

B98.endif:                                        ; preds = %B70
  %4 = getelementptr i64, ptr %arg.offsets.4, i64 %.232347360
  %.333 = load i64, ptr %4, align 8
  %5 = getelementptr i64, ptr %arg.indptr.4, i64 %.232347360
  %.367 = load i64, ptr %5, align 8
  %6 = getelementptr i8, ptr %5, i64 8
  %.399 = load i64, ptr %6, align 8
  %.436 = sub i64 %.399, %.367
  %.479341.not = icmp slt i64 %.436, 1
  br i1 %.479341.not, label %B794, label %B286

B338.endif:                                       ; preds = %B338, %B338
  %.693 = icmp ult i64 %.594, %.679
  br i1 %.693, label %B566, label %B750

B338.if.if:                                       ; preds = %B338
  %.677 = icmp sgt i32 %.669, 0
  %.670 = load ptr, ptr %excinfo.1, align 8
  %.678 = select i1 %.677, ptr %.670, ptr undef
  store ptr %.678, ptr %excinfo, align 8
  br label %common.ret

B750.endif:                                       ; preds = %B750, %B750
  %.824 = load i64, ptr %.810, align 8
  %.862 = getelementptr i64, ptr %arg.hashes.4, i64 %.485339342
  store i64 %.824, ptr %.862, align 8
  br label %B793

B750.if.if:                                       ; preds = %B750
  %.822 = icmp sgt i32 %.814, 0
  %.815 = load ptr, ptr %excinfo.2, align 8
  %.823 = select i1 %.822, ptr %.815, ptr undef
  store ptr %.823, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_1(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #0 {
B0:
  %.13 = tail call i64 @llvm.umin.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_2(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.state) #0 {
B0:
  %.5 = lshr i64 %arg.state, 30
  %.6 = xor i64 %.5, %arg.state
  %.7 = mul i64 %.6, -4658895280553007687
  %.8 = lshr i64 %.7, 27
  %.9 = xor i64 %.8, %.7
  %.10 = mul i64 %.9, -7723592293110705685
  %.11 = lshr i64 %.10, 31
  %.12 = xor i64 %.11, %.10
  store i64 %.12, ptr %retptr, align 8
  ret i32 0
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


attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { noinline }
attributes #4 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!"branch_weights", i32 1, i32 99}
