; of 07a814ce874944976e8f20cf57c2ce4a
; returns uint64


define range(i32 -1, -2) i32 @clusterer_duplicates_sketch_kernels_shingle(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.6.0, i64 %arg.size, ptr %arg.shingles.0, ptr %arg.shingles.1, i64 %arg.shingles.2, i64 %arg.shingles.3, ptr %arg.shingles.4, i64 %arg.shingles.5.0, i64 %arg.shingles.6.0, ptr %arg.shingle_indptr.0, ptr %arg.shingle_indptr.1, i64 %arg.shingle_indptr.2, i64 %arg.shingle_indptr.3, ptr %arg.shingle_indptr.4, i64 %arg.shingle_indptr.5.0, i64 %arg.shingle_indptr.6.0) {
B0.endif:
  %.444 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.641 = alloca i64, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.897 = alloca i64, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.1038 = alloca i64, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  tail call void @NRT_incref(ptr %arg.words.0)
  tail call void @NRT_incref(ptr %arg.indptr.0)
  tail call void @NRT_incref(ptr %arg.shingles.0)
  tail call void @NRT_incref(ptr %arg.shingle_indptr.0)
  %.148374.not = icmp slt i64 %arg.size, 1
  br i1 %.148374.not, label %B100.endif, label %B76

B76:                                              ; preds = %B0.endif, %B76
  %leaving.2.0377 = phi i64 [ %.187, %B76 ], [ 1, %B0.endif ]
  %.147376 = phi i64 [ %.157, %B76 ], [ %arg.size, %B0.endif ]
  %.157 = add nsw i64 %.147376, -1
  %.187 = mul i64 %leaving.2.0377, 6364136223846793005
  %.148 = icmp samesign ugt i64 %.147376, 1
  br i1 %.148, label %B76, label %B100.endif

B256:                                             ; preds = %B256.lr.ph, %B754
  %n.3.0430 = phi i64 [ 0, %B256.lr.ph ], [ %n.4.1, %B754 ]
  %.331402428 = phi i64 [ 0, %B256.lr.ph ], [ %.338, %B754 ]
  %.338 = add nuw nsw i64 %.331402428, 1
  %0 = getelementptr i64, ptr %arg.indptr.4, i64 %.331402428
  %.396 = load i64, ptr %0, align 8
  %1 = getelementptr i64, ptr %arg.indptr.4, i64 %.338
  %.428 = load i64, ptr %1, align 8
  %.440 = add i64 %.396, %arg.size
  store i64 0, ptr %.444, align 8
  %.450 = call i32 @helper_1(ptr nonnull %.444, ptr nonnull %excinfo.1, i64 %.440, i64 %.428)
  switch i32 %.450, label %B256.if.if [
    i32 -2, label %B256.endif.endif
    i32 0, label %B256.endif.endif
  ], !prof !0

B476:                                             ; preds = %B256.endif.endif, %B476
  %value.3.1384 = phi i64 [ %.617, %B476 ], [ 0, %B256.endif.endif ]
  %.549379383 = phi i64 [ %.559, %B476 ], [ %.507, %B256.endif.endif ]
  %.556380382 = phi i64 [ %.563, %B476 ], [ %.396, %B256.endif.endif ]
  %.559 = add nsw i64 %.549379383, -1
  %.563 = add i64 %.556380382, 1
  %.589 = mul i64 %value.3.1384, 6364136223846793005
  %.615 = getelementptr i64, ptr %arg.words.4, i64 %.556380382
  %.616 = load i64, ptr %.615, align 8
  %.617 = add i64 %.616, %.589
  %.550 = icmp samesign ugt i64 %.549379383, 1
  br i1 %.550, label %B476, label %B518

B518:                                             ; preds = %B476, %B256.endif.endif
  %value.3.1.lcssa = phi i64 [ 0, %B256.endif.endif ], [ %.617, %B476 ]
  %.631 = icmp ugt i64 %.428, %.396
  br i1 %.631, label %B530, label %B754

B530:                                             ; preds = %B518
  store i64 0, ptr %.641, align 8
  %.645 = call i32 @helper_2(ptr nonnull %.641, ptr nonnull %excinfo.2, i64 %value.3.1.lcssa)
  switch i32 %.645, label %B530.if.if [
    i32 -2, label %B530.endif.endif
    i32 0, label %B530.endif.endif
  ], !prof !0

B626:                                             ; preds = %B626.preheader, %B626.endif
  %n.5.2395 = phi i64 [ %n.5.2, %B626.endif ], [ %n.5.2390, %B626.preheader ]
  %value.4.2394 = phi i64 [ %.893, %B626.endif ], [ %value.3.1.lcssa, %B626.preheader ]
  %.798389392 = phi i64 [ %.805, %B626.endif ], [ %.440, %B626.preheader ]
  %.833 = mul i64 %value.4.2394, 6364136223846793005
  %.859 = getelementptr i64, ptr %arg.words.4, i64 %.798389392
  %.860 = load i64, ptr %.859, align 8
  %.861 = add i64 %.860, %.833
  %.863 = sub i64 %.798389392, %arg.size
  %.889 = getelementptr i64, ptr %arg.words.4, i64 %.863
  %.890 = load i64, ptr %.889, align 8
  %2 = mul i64 %leaving.2.0.lcssa, %.890
  %.893 = sub i64 %.861, %2
  store i64 0, ptr %.897, align 8
  %.901 = call i32 @helper_2(ptr nonnull %.897, ptr nonnull %excinfo.3, i64 %.893)
  switch i32 %.901, label %B626.if.if [
    i32 -2, label %B626.endif
    i32 0, label %B626.endif
  ], !prof !0

B754:                                             ; preds = %B626.endif, %B530.endif.endif, %B518
  %n.4.1 = phi i64 [ %n.3.0430, %B518 ], [ %n.5.2390, %B530.endif.endif ], [ %5, %B626.endif ]
  %3 = getelementptr i64, ptr %arg.shingle_indptr.4, i64 %.338
  store i64 %n.4.1, ptr %3, align 8
  %exitcond464.not = icmp eq i64 %.331402428, %4
  br i1 %exitcond464.not, label %B774, label %B256

B774:                                             ; preds = %B754, %B100.endif
  %n.3.0.lcssa = phi i64 [ 0, %B100.endif ], [ %n.4.1, %B754 ]
  tail call void @NRT_decref(ptr %arg.words.0)
  tail call void @NRT_decref(ptr %arg.shingles.0)
  tail call void @NRT_decref(ptr %arg.shingle_indptr.0)
  tail call void @NRT_decref(ptr %arg.indptr.0)
  store i64 0, ptr %.1038, align 8
  %.1042 = call i32 @helper_3(ptr nonnull %.1038, ptr nonnull %excinfo.4, i64 %n.3.0.lcssa)
  switch i32 %.1042, label %B774.if.if [
    i32 -2, label %B774.endif
    i32 0, label %B774.endif
  ], !prof !0

B100.endif:                                       ; preds = %B76, %B0.endif
  %leaving.2.0.lcssa = phi i64 [ 1, %B0.endif ], [ %.187, %B76 ]
  store i64 0, ptr %arg.shingle_indptr.4, align 8
  %.325423 = icmp sgt i64 %arg.indptr.5.0, 1
  br i1 %.325423, label %B256.lr.ph, label %B774

B256.lr.ph:                                       ; preds = %B100.endif
  %4 = add nsw i64 %arg.indptr.5.0, -2
  br label %B256

common.ret:                                       ; preds = %B774.if.if, %B774.endif, %B626.if.if, %B530.if.if, %B256.if.if
  %common.ret.op = phi i32 [ %.450, %B256.if.if ], [ %.645, %B530.if.if ], [ %.901, %B626.if.if ], [ 0, %B774.endif ], [ %.1042, %B774.if.if ]
  ret i32 %common.ret.op

B256.if.if:                                       ; preds = %B256
  %.458 = icmp sgt i32 %.450, 0
  %.451 = load ptr, ptr %excinfo.1, align 8
  %.459 = select i1 %.458, ptr %.451, ptr undef
  store ptr %.459, ptr %excinfo, align 8
  br label %common.ret

B256.endif.endif:                                 ; preds = %B256, %B256
  %.460 = load i64, ptr %.444, align 8
  %.507 = sub i64 %.460, %.396
  %.550381.not = icmp slt i64 %.507, 1
  br i1 %.550381.not, label %B518, label %B476

B530.if.if:                                       ; preds = %B530
  %.653 = icmp sgt i32 %.645, 0
  %.646 = load ptr, ptr %excinfo.2, align 8
  %.654 = select i1 %.653, ptr %.646, ptr undef
  store ptr %.654, ptr %excinfo, align 8
  br label %common.ret

B530.endif.endif:                                 ; preds = %B530, %B530
  %.655 = load i64, ptr %.641, align 8
  %.693 = getelementptr i64, ptr %arg.shingles.4, i64 %n.3.0430
  store i64 %.655, ptr %.693, align 8
  %.746 = sub i64 %.428, %.440
  %n.5.2390 = add i64 %n.3.0430, 1
  %.792391.not = icmp slt i64 %.746, 1
  br i1 %.792391.not, label %B754, label %B626.preheader

B626.preheader:                                   ; preds = %B530.endif.endif
  %5 = add i64 %n.5.2390, %.746
  br label %B626

B626.endif:                                       ; preds = %B626, %B626
  %.805 = add i64 %.798389392, 1
  %.911 = load i64, ptr %.897, align 8
  %.947 = getelementptr i64, ptr %arg.shingles.4, i64 %n.5.2395
  store i64 %.911, ptr %.947, align 8
  %n.5.2 = add i64 %n.5.2395, 1
  %exitcond.not = icmp eq i64 %n.5.2, %5
  br i1 %exitcond.not, label %B754, label %B626

B626.if.if:                                       ; preds = %B626
  %.909 = icmp sgt i32 %.901, 0
  %.902 = load ptr, ptr %excinfo.3, align 8
  %.910 = select i1 %.909, ptr %.902, ptr undef
  store ptr %.910, ptr %excinfo, align 8
  br label %common.ret

B774.endif:                                       ; preds = %B774, %B774
  %.1052 = load i64, ptr %.1038, align 8
  store i64 %.1052, ptr %retptr, align 8
  br label %common.ret

B774.if.if:                                       ; preds = %B774
  %.1050 = icmp sgt i32 %.1042, 0
  %.1043 = load ptr, ptr %excinfo.4, align 8
  %.1051 = select i1 %.1050, ptr %.1043, ptr undef
  store ptr %.1051, ptr %excinfo, align 8
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
define internal noundef i32 @helper_2(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.value) #0 {
B0:
  %.5 = lshr i64 %arg.value, 33
  %.6 = xor i64 %.5, %arg.value
  %.7 = mul i64 %.6, -49064778989728563
  %.8 = lshr i64 %.7, 33
  %.9 = xor i64 %.8, %.7
  %.10 = mul i64 %.9, -4265267296055464877
  %.11 = lshr i64 %.10, 33
  %.12 = xor i64 %.11, %.10
  store i64 %.12, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_3(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x) #0 {
B0:
  store i64 %arg.x, ptr %retptr, align 8
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
