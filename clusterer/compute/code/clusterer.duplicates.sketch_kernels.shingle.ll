; of a1e87c8685588cb0b069ff6ed06164cf
; returns uint64


define range(i32 -1, -2) i32 @clusterer_duplicates_sketch_kernels_shingle(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.6.0, i64 %arg.size, ptr %arg.shingles.0, ptr %arg.shingles.1, i64 %arg.shingles.2, i64 %arg.shingles.3, ptr %arg.shingles.4, i64 %arg.shingles.5.0, i64 %arg.shingles.6.0, ptr %arg.shingle_indptr.0, ptr %arg.shingle_indptr.1, i64 %arg.shingle_indptr.2, i64 %arg.shingle_indptr.3, ptr %arg.shingle_indptr.4, i64 %arg.shingle_indptr.5.0, i64 %arg.shingle_indptr.6.0) {
B0.endif:
  %.448 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.718 = alloca i64, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.1037 = alloca i64, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.1205 = alloca i64, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  tail call void @NRT_incref(ptr %arg.words.0)
  tail call void @NRT_incref(ptr %arg.indptr.0)
  tail call void @NRT_incref(ptr %arg.shingles.0)
  tail call void @NRT_incref(ptr %arg.shingle_indptr.0)
  %.148445.not = icmp slt i64 %arg.size, 1
  br i1 %.148445.not, label %B100.endif, label %B76

B76:                                              ; preds = %B0.endif, %B76
  %leaving.2.0448 = phi i64 [ %.187, %B76 ], [ 1, %B0.endif ]
  %.147447 = phi i64 [ %.157, %B76 ], [ %arg.size, %B0.endif ]
  %.157 = add nsw i64 %.147447, -1
  %.187 = mul i64 %leaving.2.0448, 6364136223846793005
  %.148 = icmp samesign ugt i64 %.147447, 1
  br i1 %.148, label %B76, label %B100.endif

B256:                                             ; preds = %B256.lr.ph, %B1022
  %n.4.0503 = phi i64 [ 0, %B256.lr.ph ], [ %n.5.1, %B1022 ]
  %.331475501 = phi i64 [ 0, %B256.lr.ph ], [ %.338, %B1022 ]
  %.338 = add nuw nsw i64 %.331475501, 1
  %0 = getelementptr i64, ptr %arg.indptr.4, i64 %.331475501
  %.396 = load i64, ptr %0, align 8
  %1 = getelementptr i64, ptr %arg.indptr.4, i64 %.338
  %.428 = load i64, ptr %1, align 8
  %.444 = add i64 %.396, %arg.size
  store i64 0, ptr %.448, align 8
  %.454 = call i32 @helper_1(ptr nonnull %.448, ptr nonnull %excinfo.1, i64 %.444, i64 %.428)
  switch i32 %.454, label %B256.if.if [
    i32 -2, label %B256.endif.endif
    i32 0, label %B256.endif.endif
  ], !prof !0

B480:                                             ; preds = %B256.endif.endif, %B480
  %readable.3.1456 = phi i64 [ %spec.select, %B480 ], [ %.396, %B256.endif.endif ]
  %value.3.1455 = phi i64 [ %.627, %B480 ], [ 0, %B256.endif.endif ]
  %.553450454 = phi i64 [ %.563, %B480 ], [ %.511, %B256.endif.endif ]
  %.560451453 = phi i64 [ %.567, %B480 ], [ %.396, %B256.endif.endif ]
  %.563 = add nsw i64 %.553450454, -1
  %.567 = add i64 %.560451453, 1
  %.596 = mul i64 %value.3.1455, 6364136223846793005
  %.625 = getelementptr i64, ptr %arg.words.4, i64 %.560451453
  %.626 = load i64, ptr %.625, align 8
  %.627 = add i64 %.626, %.596
  %.659 = icmp ugt i64 %.626, -1099511627777
  %spec.select = select i1 %.659, i64 %.567, i64 %readable.3.1456
  %.554 = icmp samesign ugt i64 %.553450454, 1
  br i1 %.554, label %B480, label %B580

B580:                                             ; preds = %B480, %B256.endif.endif
  %value.3.1.lcssa = phi i64 [ 0, %B256.endif.endif ], [ %.627, %B480 ]
  %readable.3.1.lcssa = phi i64 [ %.396, %B256.endif.endif ], [ %spec.select, %B480 ]
  %.700 = icmp ugt i64 %.428, %.396
  br i1 %.700, label %B592, label %B1022

B592:                                             ; preds = %B580
  store i64 0, ptr %.718, align 8
  %.722 = call i32 @helper_2(ptr nonnull %.718, ptr nonnull %excinfo.2, i64 %value.3.1.lcssa)
  switch i32 %.722, label %B592.if.if [
    i32 -2, label %B592.endif.endif
    i32 0, label %B592.endif.endif
  ], !prof !0

B726:                                             ; preds = %B592.endif.endif, %B852.endif
  %n.6.2468 = phi i64 [ %.1101, %B852.endif ], [ %.780, %B592.endif.endif ]
  %readable.4.2467 = phi i64 [ %spec.select433, %B852.endif ], [ %readable.3.1.lcssa, %B592.endif.endif ]
  %value.4.2466 = phi i64 [ %.979, %B852.endif ], [ %value.3.1.lcssa, %B592.endif.endif ]
  %.872461465 = phi i64 [ %.882, %B852.endif ], [ %.830, %B592.endif.endif ]
  %.879462464 = phi i64 [ %.886, %B852.endif ], [ %.444, %B592.endif.endif ]
  %.915 = mul i64 %value.4.2466, 6364136223846793005
  %.944 = getelementptr i64, ptr %arg.words.4, i64 %.879462464
  %.945 = load i64, ptr %.944, align 8
  %.946 = add i64 %.945, %.915
  %.949 = sub i64 %.879462464, %arg.size
  %.975 = getelementptr i64, ptr %arg.words.4, i64 %.949
  %.976 = load i64, ptr %.975, align 8
  %2 = mul i64 %leaving.2.0.lcssa, %.976
  %.979 = sub i64 %.946, %2
  store i64 0, ptr %.1037, align 8
  %.1041 = call i32 @helper_2(ptr nonnull %.1037, ptr nonnull %excinfo.3, i64 %.979)
  switch i32 %.1041, label %B852.if.if [
    i32 -2, label %B852.endif
    i32 0, label %B852.endif
  ], !prof !0

B968:                                             ; preds = %B852.endif, %B592.endif.endif
  %n.6.2.lcssa = phi i64 [ %.780, %B592.endif.endif ], [ %.1101, %B852.endif ]
  %.1115 = icmp eq i64 %n.6.2.lcssa, %n.4.0503
  %.1119 = zext i1 %.1115 to i64
  %.1121 = add i64 %n.6.2.lcssa, %.1119
  br label %B1022

B1022:                                            ; preds = %B968, %B580
  %n.5.1 = phi i64 [ %.1121, %B968 ], [ %n.4.0503, %B580 ]
  %3 = getelementptr i64, ptr %arg.shingle_indptr.4, i64 %.338
  store i64 %n.5.1, ptr %3, align 8
  %exitcond.not = icmp eq i64 %.331475501, %4
  br i1 %exitcond.not, label %B1042, label %B256

B1042:                                            ; preds = %B1022, %B100.endif
  %n.4.0.lcssa = phi i64 [ 0, %B100.endif ], [ %n.5.1, %B1022 ]
  tail call void @NRT_decref(ptr %arg.words.0)
  tail call void @NRT_decref(ptr %arg.shingles.0)
  tail call void @NRT_decref(ptr %arg.shingle_indptr.0)
  tail call void @NRT_decref(ptr %arg.indptr.0)
  store i64 0, ptr %.1205, align 8
  %.1209 = call i32 @helper_3(ptr nonnull %.1205, ptr nonnull %excinfo.4, i64 %n.4.0.lcssa)
  switch i32 %.1209, label %B1042.if.if [
    i32 -2, label %B1042.endif
    i32 0, label %B1042.endif
  ], !prof !0

B100.endif:                                       ; preds = %B76, %B0.endif
  %leaving.2.0.lcssa = phi i64 [ 1, %B0.endif ], [ %.187, %B76 ]
  store i64 0, ptr %arg.shingle_indptr.4, align 8
  %.325496 = icmp sgt i64 %arg.indptr.5.0, 1
  br i1 %.325496, label %B256.lr.ph, label %B1042

B256.lr.ph:                                       ; preds = %B100.endif
  %4 = add nsw i64 %arg.indptr.5.0, -2
  br label %B256

common.ret:                                       ; preds = %B1042.if.if, %B1042.endif, %B852.if.if, %B592.if.if, %B256.if.if
  %common.ret.op = phi i32 [ %.454, %B256.if.if ], [ %.722, %B592.if.if ], [ %.1041, %B852.if.if ], [ 0, %B1042.endif ], [ %.1209, %B1042.if.if ]
  ret i32 %common.ret.op

B256.if.if:                                       ; preds = %B256
  %.462 = icmp sgt i32 %.454, 0
  %.455 = load ptr, ptr %excinfo.1, align 8
  %.463 = select i1 %.462, ptr %.455, ptr undef
  store ptr %.463, ptr %excinfo, align 8
  br label %common.ret

B256.endif.endif:                                 ; preds = %B256, %B256
  %.464 = load i64, ptr %.448, align 8
  %.511 = sub i64 %.464, %.396
  %.554452.not = icmp slt i64 %.511, 1
  br i1 %.554452.not, label %B580, label %B480

B592.if.if:                                       ; preds = %B592
  %.730 = icmp sgt i32 %.722, 0
  %.723 = load ptr, ptr %excinfo.2, align 8
  %.731 = select i1 %.730, ptr %.723, ptr undef
  store ptr %.731, ptr %excinfo, align 8
  br label %common.ret

B592.endif.endif:                                 ; preds = %B592, %B592
  %.732 = load i64, ptr %.718, align 8
  %.770 = getelementptr i64, ptr %arg.shingles.4, i64 %n.4.0503
  store i64 %.732, ptr %.770, align 8
  %.774 = icmp eq i64 %readable.3.1.lcssa, %.396
  %.778 = zext i1 %.774 to i64
  %.780 = add i64 %n.4.0503, %.778
  %.830 = sub i64 %.428, %.444
  %.873463.not = icmp slt i64 %.830, 1
  br i1 %.873463.not, label %B968, label %B726

B852.endif:                                       ; preds = %B726, %B726
  %.886 = add i64 %.879462464, 1
  %.882 = add nsw i64 %.872461465, -1
  %.1051 = load i64, ptr %.1037, align 8
  %.1011 = icmp ugt i64 %.945, -1099511627777
  %spec.select433 = select i1 %.1011, i64 %.886, i64 %readable.4.2467
  %.1089 = getelementptr i64, ptr %arg.shingles.4, i64 %n.6.2468
  store i64 %.1051, ptr %.1089, align 8
  %.1095 = sub i64 %.886, %spec.select433
  %.1097 = icmp uge i64 %.1095, %arg.size
  %.1099 = zext i1 %.1097 to i64
  %.1101 = add i64 %n.6.2468, %.1099
  %.873 = icmp sgt i64 %.872461465, 1
  br i1 %.873, label %B726, label %B968

B852.if.if:                                       ; preds = %B726
  %.1049 = icmp sgt i32 %.1041, 0
  %.1042 = load ptr, ptr %excinfo.3, align 8
  %.1050 = select i1 %.1049, ptr %.1042, ptr undef
  store ptr %.1050, ptr %excinfo, align 8
  br label %common.ret

B1042.endif:                                      ; preds = %B1042, %B1042
  %.1219 = load i64, ptr %.1205, align 8
  store i64 %.1219, ptr %retptr, align 8
  br label %common.ret

B1042.if.if:                                      ; preds = %B1042
  %.1217 = icmp sgt i32 %.1209, 0
  %.1210 = load ptr, ptr %excinfo.4, align 8
  %.1218 = select i1 %.1217, ptr %.1210, ptr undef
  store ptr %.1218, ptr %excinfo, align 8
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
