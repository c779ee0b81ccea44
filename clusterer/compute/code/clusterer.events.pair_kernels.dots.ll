; of 97b8c9ab6d5362fe21303f221c7792c2
; returns none


define range(i32 -1, -2) i32 @clusterer_events_pair_kernels_dots(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.6.0, ptr %arg.columns.0, ptr %arg.columns.1, i64 %arg.columns.2, i64 %arg.columns.3, ptr %arg.columns.4, i64 %arg.columns.5.0, i64 %arg.columns.6.0, ptr %arg.weights.0, ptr %arg.weights.1, i64 %arg.weights.2, i64 %arg.weights.3, ptr %arg.weights.4, i64 %arg.weights.5.0, i64 %arg.weights.6.0, ptr %arg.left.0, ptr %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.6.0, ptr %arg.right.0, ptr %arg.right.1, i64 %arg.right.2, i64 %arg.right.3, ptr %arg.right.4, i64 %arg.right.5.0, i64 %arg.right.6.0, ptr %arg.own.0, ptr %arg.own.1, i64 %arg.own.2, i64 %arg.own.3, ptr %arg.own.4, i64 %arg.own.5.0, i64 %arg.own.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0) {
B0:
  %.845 = alloca i64, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.1189 = alloca i64, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  tail call void @NRT_incref(ptr %arg.indptr.0)
  tail call void @NRT_incref(ptr %arg.columns.0)
  tail call void @NRT_incref(ptr %arg.weights.0)
  tail call void @NRT_incref(ptr %arg.left.0)
  tail call void @NRT_incref(ptr %arg.right.0)
  tail call void @NRT_incref(ptr %arg.own.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  %.115 = icmp sgt i64 %arg.left.5.0, 0
  br i1 %.115, label %B48.endif, label %B1582

B128:                                             ; preds = %B48.endif, %B128
  %.299912916 = phi i64 [ %.309, %B128 ], [ %.255, %B48.endif ]
  %.306913915 = phi i64 [ %.313, %B128 ], [ %.185, %B48.endif ]
  %.309 = add nsw i64 %.299912916, -1
  %.313 = add i64 %.306913915, 1
  %.351 = icmp slt i64 %.306913915, 0
  %.352 = select i1 %.351, i64 %arg.weights.5.0, i64 0
  %0 = getelementptr float, ptr %arg.weights.4, i64 %.306913915
  %.366 = getelementptr float, ptr %0, i64 %.352
  %.367 = load float, ptr %.366, align 4
  %.382 = select i1 %.351, i64 %arg.columns.5.0, i64 0
  %1 = getelementptr i32, ptr %arg.columns.4, i64 %.306913915
  %.396 = getelementptr i32, ptr %1, i64 %.382
  %.397 = load i32, ptr %.396, align 4
  %.399 = zext i32 %.397 to i64
  %.424 = getelementptr float, ptr %arg.own.4, i64 %.399
  store float %.367, ptr %.424, align 4
  %.300 = icmp samesign ugt i64 %.299912916, 1
  br i1 %.300, label %B128, label %B202

B202:                                             ; preds = %B128, %B48.endif
  %.446 = icmp slt i64 %p.3.0, %arg.left.5.0
  br i1 %.446, label %B242, label %B1412.endif

B242:                                             ; preds = %B202
  %.485 = load i32, ptr %.149, align 4
  %.489 = icmp eq i32 %.485, %.150
  br i1 %.489, label %B268, label %B1412.endif

B268:                                             ; preds = %B242, %B1386
  %p.5.2 = phi i64 [ %.1749.pre-phi, %B1386 ], [ %p.3.0, %B242 ]
  %.497 = add nsw i64 %p.5.2, 1
  %.508 = icmp slt i64 %.497, %arg.left.5.0
  br i1 %.508, label %B312, label %B340

B312:                                             ; preds = %B268
  %.528 = icmp slt i64 %p.5.2, -1
  %.529 = select i1 %.528, i64 %arg.left.5.0, i64 0
  %2 = getelementptr i32, ptr %arg.left.4, i64 %.497
  %.543 = getelementptr i32, ptr %2, i64 %.529
  %.544 = load i32, ptr %.543, align 4
  %.546 = icmp eq i32 %.544, %.150
  br label %B340

B340:                                             ; preds = %B312, %B268
  %"$phi340.0.2.3" = phi i1 [ %.546, %B312 ], [ false, %B268 ]
  %.570 = icmp slt i64 %p.5.2, 0
  %.571 = select i1 %.570, i64 %arg.right.5.0, i64 0
  %3 = getelementptr i32, ptr %arg.right.4, i64 %p.5.2
  %.585 = getelementptr i32, ptr %3, i64 %.571
  %.586 = load i32, ptr %.585, align 4
  %.588 = sext i32 %.586 to i64
  %.601 = icmp slt i32 %.586, 0
  %.602 = select i1 %.601, i64 %arg.indptr.5.0, i64 0
  %4 = getelementptr i64, ptr %arg.indptr.4, i64 %.602
  %.616 = getelementptr i64, ptr %4, i64 %.588
  %.617 = load i64, ptr %.616, align 8
  %.664 = icmp slt i32 %.586, -1
  %.665 = select i1 %.664, i64 %arg.indptr.5.0, i64 0
  %5 = getelementptr i64, ptr %arg.indptr.4, i64 %.588
  %6 = getelementptr i8, ptr %5, i64 8
  %.679 = getelementptr i64, ptr %6, i64 %.665
  %.680 = load i64, ptr %.679, align 8
  br i1 %"$phi340.0.2.3", label %B488, label %B634

B488:                                             ; preds = %B340
  %.712 = icmp slt i64 %p.5.2, -1
  %.713 = select i1 %.712, i64 %arg.right.5.0, i64 0
  %7 = getelementptr i32, ptr %arg.right.4, i64 %.497
  %.727 = getelementptr i32, ptr %7, i64 %.713
  %.728 = load i32, ptr %.727, align 4
  %.730 = sext i32 %.728 to i64
  %.743 = icmp slt i32 %.728, 0
  %.744 = select i1 %.743, i64 %arg.indptr.5.0, i64 0
  %8 = getelementptr i64, ptr %arg.indptr.4, i64 %.744
  %.758 = getelementptr i64, ptr %8, i64 %.730
  %.759 = load i64, ptr %.758, align 8
  %.807 = icmp slt i32 %.728, -1
  %.808 = select i1 %.807, i64 %arg.indptr.5.0, i64 0
  %9 = getelementptr i64, ptr %arg.indptr.4, i64 %.730
  %10 = getelementptr i8, ptr %9, i64 8
  %.822 = getelementptr i64, ptr %10, i64 %.808
  %.823 = load i64, ptr %.822, align 8
  br label %B634

B634:                                             ; preds = %B488, %B340
  %b_end.2.3 = phi i64 [ %.823, %B488 ], [ %.680, %B340 ]
  %b.2.3 = phi i64 [ %.759, %B488 ], [ %.680, %B340 ]
  %.839 = sub i64 %.680, %.617
  %.842 = sub i64 %b_end.2.3, %b.2.3
  store i64 0, ptr %.845, align 8
  %.851 = call i32 @helper_1(ptr nonnull %.845, ptr nonnull %excinfo.1, i64 %.839, i64 %.842)
  switch i32 %.851, label %B634.if.if [
    i32 -2, label %B634.endif.endif
    i32 0, label %B634.endif.endif
  ], !prof !0

B786:                                             ; preds = %B634.endif.endif, %B786
  %one.3.3924 = phi float [ %.1076, %B786 ], [ 0.000000e+00, %B634.endif.endif ]
  %other.3.3923 = phi float [ %.1167, %B786 ], [ 0.000000e+00, %B634.endif.endif ]
  %.956919921 = phi i64 [ %.963, %B786 ], [ 0, %B634.endif.endif ]
  %.963 = add nuw nsw i64 %.956919921, 1
  %.989 = add i64 %.956919921, %.617
  %.1015 = getelementptr float, ptr %arg.weights.4, i64 %.989
  %.1016 = load float, ptr %.1015, align 4
  %.1044 = getelementptr i32, ptr %arg.columns.4, i64 %.989
  %.1045 = load i32, ptr %.1044, align 4
  %.1047 = zext i32 %.1045 to i64
  %.1072 = getelementptr float, ptr %arg.own.4, i64 %.1047
  %.1073 = load float, ptr %.1072, align 4
  %.1074 = fmul float %.1016, %.1073
  %.1076 = fadd float %one.3.3924, %.1074
  %.1080 = add i64 %.956919921, %b.2.3
  %.1106 = getelementptr float, ptr %arg.weights.4, i64 %.1080
  %.1107 = load float, ptr %.1106, align 4
  %.1135 = getelementptr i32, ptr %arg.columns.4, i64 %.1080
  %.1136 = load i32, ptr %.1135, align 4
  %.1138 = zext i32 %.1136 to i64
  %.1163 = getelementptr float, ptr %arg.own.4, i64 %.1138
  %.1164 = load float, ptr %.1163, align 4
  %.1165 = fmul float %.1107, %.1164
  %.1167 = fadd float %other.3.3923, %.1165
  %exitcond.not = icmp eq i64 %.861, %.963
  br i1 %exitcond.not, label %B990, label %B786

B990:                                             ; preds = %B786, %B634.endif.endif
  %other.3.3.lcssa = phi float [ 0.000000e+00, %B634.endif.endif ], [ %.1167, %B786 ]
  %one.3.3.lcssa = phi float [ 0.000000e+00, %B634.endif.endif ], [ %.1076, %B786 ]
  store i64 0, ptr %.1189, align 8
  %.1195 = call i32 @helper_1(ptr nonnull %.1189, ptr nonnull %excinfo.2, i64 %.839, i64 %.842)
  %.1205 = load i64, ptr %.1189, align 8
  switch i32 %.1195, label %B990.if.if [
    i32 -2, label %B990.endif.endif
    i32 0, label %B990.endif.endif
  ], !prof !0

B1074:                                            ; preds = %B990.endif.endif, %B1074
  %one.4.3934 = phi float [ %.1427, %B1074 ], [ %one.3.3.lcssa, %B990.endif.endif ]
  %.1304929933 = phi i64 [ %.1314, %B1074 ], [ %.1262, %B990.endif.endif ]
  %.1311930932 = phi i64 [ %.1318, %B1074 ], [ %.1220, %B990.endif.endif ]
  %.1314 = add nsw i64 %.1304929933, -1
  %.1318 = add i64 %.1311930932, 1
  %.1368 = getelementptr float, ptr %arg.weights.4, i64 %.1311930932
  %.1369 = load float, ptr %.1368, align 4
  %.1395 = getelementptr i32, ptr %arg.columns.4, i64 %.1311930932
  %.1396 = load i32, ptr %.1395, align 4
  %.1398 = zext i32 %.1396 to i64
  %.1423 = getelementptr float, ptr %arg.own.4, i64 %.1398
  %.1424 = load float, ptr %.1423, align 4
  %.1425 = fmul float %.1369, %.1424
  %.1427 = fadd float %one.4.3934, %.1425
  %.1305 = icmp samesign ugt i64 %.1304929933, 1
  br i1 %.1305, label %B1074, label %B1166.endif

B1206:                                            ; preds = %B1166.endif, %B1206
  %other.4.3943 = phi float [ %.1652, %B1206 ], [ %other.3.3.lcssa, %B1166.endif ]
  %.1529938942 = phi i64 [ %.1539, %B1206 ], [ %.1487, %B1166.endif ]
  %.1536939941 = phi i64 [ %.1543, %B1206 ], [ %.1443, %B1166.endif ]
  %.1539 = add nsw i64 %.1529938942, -1
  %.1543 = add i64 %.1536939941, 1
  %.1593 = getelementptr float, ptr %arg.weights.4, i64 %.1536939941
  %.1594 = load float, ptr %.1593, align 4
  %.1620 = getelementptr i32, ptr %arg.columns.4, i64 %.1536939941
  %.1621 = load i32, ptr %.1620, align 4
  %.1623 = zext i32 %.1621 to i64
  %.1648 = getelementptr float, ptr %arg.own.4, i64 %.1623
  %.1649 = load float, ptr %.1648, align 4
  %.1650 = fmul float %.1594, %.1649
  %.1652 = fadd float %other.4.3943, %.1650
  %.1530 = icmp samesign ugt i64 %.1529938942, 1
  br i1 %.1530, label %B1206, label %B1298

B1298:                                            ; preds = %B1206, %B1166.endif
  %other.4.3.lcssa = phi float [ %other.3.3.lcssa, %B1166.endif ], [ %.1652, %B1206 ]
  %.1680 = select i1 %.570, i64 %arg.out.5.0, i64 0
  %11 = getelementptr float, ptr %arg.out.4, i64 %p.5.2
  %.1694 = getelementptr float, ptr %11, i64 %.1680
  store float %one.4.3.lcssa, ptr %.1694, align 4
  br i1 %"$phi340.0.2.3", label %B1312, label %B1338

B1312:                                            ; preds = %B1298
  %.1718 = icmp slt i64 %p.5.2, -1
  %.1719 = select i1 %.1718, i64 %arg.out.5.0, i64 0
  %12 = getelementptr float, ptr %arg.out.4, i64 %.497
  %.1733 = getelementptr float, ptr %12, i64 %.1719
  store float %other.4.3.lcssa, ptr %.1733, align 4
  %.pre = add nsw i64 %p.5.2, 2
  br label %B1338

B1338:                                            ; preds = %B1312, %B1298
  %.1749.pre-phi = phi i64 [ %.pre, %B1312 ], [ %.497, %B1298 ]
  %p.6.3 = phi i64 [ %.497, %B1312 ], [ %p.5.2, %B1298 ]
  %.1769 = icmp slt i64 %.1749.pre-phi, %arg.left.5.0
  br i1 %.1769, label %B1386, label %B1412.endif

B1386:                                            ; preds = %B1338
  %.1791 = icmp slt i64 %p.6.3, -1
  %.1792 = select i1 %.1791, i64 %arg.left.5.0, i64 0
  %13 = getelementptr i32, ptr %arg.left.4, i64 %.1749.pre-phi
  %.1806 = getelementptr i32, ptr %13, i64 %.1792
  %.1807 = load i32, ptr %.1806, align 4
  %.1811 = icmp eq i32 %.1807, %.150
  br i1 %.1811, label %B268, label %B1412.endif

B1476:                                            ; preds = %B1412.endif, %B1476
  %.1969965969 = phi i64 [ %.1979, %B1476 ], [ %.1927, %B1412.endif ]
  %.1976966968 = phi i64 [ %.1983, %B1476 ], [ %.1855, %B1412.endif ]
  %.1979 = add nsw i64 %.1969965969, -1
  %.1983 = add i64 %.1976966968, 1
  %.2021 = icmp slt i64 %.1976966968, 0
  %.2022 = select i1 %.2021, i64 %arg.columns.5.0, i64 0
  %14 = getelementptr i32, ptr %arg.columns.4, i64 %.1976966968
  %.2036 = getelementptr i32, ptr %14, i64 %.2022
  %.2037 = load i32, ptr %.2036, align 4
  %.2039 = zext i32 %.2037 to i64
  %.2064 = getelementptr float, ptr %arg.own.4, i64 %.2039
  store float 0.000000e+00, ptr %.2064, align 4
  %.1970 = icmp samesign ugt i64 %.1969965969, 1
  br i1 %.1970, label %B1476, label %B1538

B1538:                                            ; preds = %B1476, %B1412.endif
  %.2086 = icmp slt i64 %p.4.1, %arg.left.5.0
  br i1 %.2086, label %B48.endif, label %B1578

common.ret:                                       ; preds = %B990.if.if, %B634.if.if, %B1582, %B1578
  %common.ret.op = phi i32 [ 0, %B1578 ], [ 0, %B1582 ], [ %.851, %B634.if.if ], [ %.1195, %B990.if.if ]
  ret i32 %common.ret.op

B1578:                                            ; preds = %B1538
  tail call void @NRT_decref(ptr %arg.weights.0)
  tail call void @NRT_decref(ptr %arg.right.0)
  tail call void @NRT_decref(ptr %arg.own.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.left.0)
  tail call void @NRT_decref(ptr %arg.indptr.0)
  tail call void @NRT_decref(ptr %arg.columns.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B1582:                                            ; preds = %B0
  tail call void @NRT_decref(ptr %arg.weights.0)
  tail call void @NRT_decref(ptr %arg.right.0)
  tail call void @NRT_decref(ptr %arg.own.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.left.0)
  tail call void @NRT_decref(ptr %arg.indptr.0)
  tail call void @NRT_decref(ptr %arg.columns.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B48.endif:                                        ; preds = %B0, %B1538
  %p.3.0 = phi i64 [ %p.4.1, %B1538 ], [ 0, %B0 ]
  %.134 = icmp slt i64 %p.3.0, 0
  %.135 = select i1 %.134, i64 %arg.left.5.0, i64 0
  %15 = getelementptr i32, ptr %arg.left.4, i64 %p.3.0
  %.149 = getelementptr i32, ptr %15, i64 %.135
  %.150 = load i32, ptr %.149, align 4
  %.156 = sext i32 %.150 to i64
  %.169 = icmp slt i32 %.150, 0
  %.170 = select i1 %.169, i64 %arg.indptr.5.0, i64 0
  %16 = getelementptr i64, ptr %arg.indptr.4, i64 %.170
  %.184 = getelementptr i64, ptr %16, i64 %.156
  %.185 = load i64, ptr %.184, align 8
  %.202 = icmp slt i32 %.150, -1
  %.203 = select i1 %.202, i64 %arg.indptr.5.0, i64 0
  %17 = getelementptr i64, ptr %arg.indptr.4, i64 %.156
  %18 = getelementptr i8, ptr %17, i64 8
  %.217 = getelementptr i64, ptr %18, i64 %.203
  %.218 = load i64, ptr %.217, align 8
  %.255 = sub i64 %.218, %.185
  %.300914.not = icmp slt i64 %.255, 1
  br i1 %.300914.not, label %B202, label %B128

B634.if.if:                                       ; preds = %B634
  %.859 = icmp sgt i32 %.851, 0
  %.852 = load ptr, ptr %excinfo.1, align 8
  %.860 = select i1 %.859, ptr %.852, ptr undef
  store ptr %.860, ptr %excinfo, align 8
  br label %common.ret

B634.endif.endif:                                 ; preds = %B634, %B634
  %.861 = load i64, ptr %.845, align 8
  %.950920.not = icmp slt i64 %.861, 1
  br i1 %.950920.not, label %B990, label %B786

B990.if.if:                                       ; preds = %B990
  %.1203 = icmp sgt i32 %.1195, 0
  %.1196 = load ptr, ptr %excinfo.2, align 8
  %.1204 = select i1 %.1203, ptr %.1196, ptr undef
  store ptr %.1204, ptr %excinfo, align 8
  br label %common.ret

B990.endif.endif:                                 ; preds = %B990, %B990
  %.1220 = add i64 %.1205, %.617
  %.1262 = sub i64 %.680, %.1220
  %.1305931.not = icmp slt i64 %.1262, 1
  br i1 %.1305931.not, label %B1166.endif, label %B1074

B1166.endif:                                      ; preds = %B1074, %B990.endif.endif
  %one.4.3.lcssa = phi float [ %one.3.3.lcssa, %B990.endif.endif ], [ %.1427, %B1074 ]
  %.1443 = add i64 %.1205, %b.2.3
  %.1487 = sub i64 %b_end.2.3, %.1443
  %.1530940.not = icmp slt i64 %.1487, 1
  br i1 %.1530940.not, label %B1298, label %B1206

B1412.endif:                                      ; preds = %B1338, %B1386, %B202, %B242
  %p.4.1 = phi i64 [ %p.3.0, %B242 ], [ %p.3.0, %B202 ], [ %.1749.pre-phi, %B1386 ], [ %.1749.pre-phi, %B1338 ]
  %.1855 = load i64, ptr %.184, align 8
  %.1890 = load i64, ptr %.217, align 8
  %.1927 = sub i64 %.1890, %.1855
  %.1970967.not = icmp slt i64 %.1927, 1
  br i1 %.1970967.not, label %B1538, label %B1476
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
