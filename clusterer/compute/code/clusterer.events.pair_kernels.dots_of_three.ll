; of c3768ead93ba6543412d314980a9e7c1
; returns none


define i32 @clusterer_events_pair_kernels_dots_of_three(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.5.1, i64 %arg.indptr.6.0, i64 %arg.indptr.6.1, ptr %arg.columns.0, ptr %arg.columns.1, i64 %arg.columns.2, i64 %arg.columns.3, ptr %arg.columns.4, i64 %arg.columns.5.0, i64 %arg.columns.6.0, ptr %arg.weights.0, ptr %arg.weights.1, i64 %arg.weights.2, i64 %arg.weights.3, ptr %arg.weights.4, i64 %arg.weights.5.0, i64 %arg.weights.6.0, ptr %arg.left.0, ptr %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.6.0, ptr %arg.right.0, ptr %arg.right.1, i64 %arg.right.2, i64 %arg.right.3, ptr %arg.right.4, i64 %arg.right.5.0, i64 %arg.right.6.0, ptr %arg.places.0, ptr %arg.places.1, i64 %arg.places.2, i64 %arg.places.3, ptr %arg.places.4, i64 %arg.places.5.0, i64 %arg.places.6.0, ptr %arg.own.0, ptr %arg.own.1, i64 %arg.own.2, i64 %arg.own.3, ptr %arg.own.4, i64 %arg.own.5.0, i64 %arg.own.5.1, i64 %arg.own.6.0, i64 %arg.own.6.1, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.5.2, i64 %arg.out.6.0, i64 %arg.out.6.1, i64 %arg.out.6.2) {
B0:
  %.153 = icmp sgt i64 %arg.left.5.0, 0
  br i1 %.153, label %B48.endif.endif.preheader, label %common.ret

B48.endif.endif.preheader:                        ; preds = %B0
  %invariant.gep1114 = getelementptr float, ptr %arg.out.4, i64 %arg.out.5.2
  %.1630 = mul i64 %arg.out.5.2, %arg.out.5.1
  %.idx = shl i64 %arg.out.5.2, 3
  %invariant.gep1133 = getelementptr i8, ptr %arg.out.4, i64 %.idx
  %0 = add nsw i64 %arg.left.5.0, -1
  %invariant.gep.1 = getelementptr i8, ptr %arg.own.4, i64 4
  %.376.2 = shl i64 %arg.indptr.5.1, 1
  %invariant.gep.2 = getelementptr i8, ptr %arg.own.4, i64 8
  %1 = getelementptr i64, ptr %arg.indptr.4, i64 %arg.indptr.5.1
  %.idx1207 = shl i64 %arg.indptr.5.1, 4
  %2 = getelementptr i8, ptr %arg.indptr.4, i64 %.idx1207
  %.2052.2 = shl i64 %arg.indptr.5.1, 1
  br label %B136.endif.lr.ph

B134.loopexit:                                    ; preds = %B344, %B136.endif.lr.ph
  %used.2.2.lcssa = phi i64 [ 0, %B136.endif.lr.ph ], [ %used.4.3, %B344 ]
  %gep1099.1 = getelementptr i64, ptr %invariant.gep1098, i64 %arg.indptr.5.1
  %.381.1 = load i64, ptr %gep1099.1, align 8
  %gep.1 = getelementptr i64, ptr %invariant.gep1100, i64 %arg.indptr.5.1
  %3 = getelementptr i8, ptr %gep.1, i64 8
  %.436.1 = getelementptr i64, ptr %3, i64 %.414
  %.437.1 = load i64, ptr %.436.1, align 8
  %.476.1 = sub i64 %.437.1, %.381.1
  %.5191074.not.1 = icmp slt i64 %.476.1, 1
  br i1 %.5191074.not.1, label %B134.loopexit.1, label %B210.1

B210.1:                                           ; preds = %B134.loopexit, %B344.1
  %used.2.21077.1 = phi i64 [ %used.4.3.1, %B344.1 ], [ %used.2.2.lcssa, %B134.loopexit ]
  %.51810721076.1 = phi i64 [ %.528.1, %B344.1 ], [ %.476.1, %B134.loopexit ]
  %.52510731075.1 = phi i64 [ %.532.1, %B344.1 ], [ %.381.1, %B134.loopexit ]
  %.528.1 = add nsw i64 %.51810721076.1, -1
  %.532.1 = add i64 %.52510731075.1, 1
  %.578.1 = icmp slt i64 %.52510731075.1, 0
  %.579.1 = select i1 %.578.1, i64 %arg.columns.5.0, i64 0
  %4 = getelementptr i32, ptr %arg.columns.4, i64 %.52510731075.1
  %.593.1 = getelementptr i32, ptr %4, i64 %.579.1
  %.594.1 = load i32, ptr %.593.1, align 4
  %.600.1 = zext i32 %.594.1 to i64
  %.625.1 = getelementptr i32, ptr %arg.places.4, i64 %.600.1
  %.626.1 = load i32, ptr %.625.1, align 4
  %.628.1 = icmp eq i32 %.626.1, 0
  br i1 %.628.1, label %B288.1, label %B344.1

B288.1:                                           ; preds = %B210.1
  %.633.1 = add nsw i64 %used.2.21077.1, 1
  %.666.1 = trunc i64 %.633.1 to i32
  store i32 %.666.1, ptr %.625.1, align 4
  br label %B344.1

B344.1:                                           ; preds = %B288.1, %B210.1
  %.735.1 = phi i32 [ %.666.1, %B288.1 ], [ %.626.1, %B210.1 ]
  %used.4.3.1 = phi i64 [ %.633.1, %B288.1 ], [ %used.2.21077.1, %B210.1 ]
  %.689.1 = select i1 %.578.1, i64 %arg.weights.5.0, i64 0
  %5 = getelementptr float, ptr %arg.weights.4, i64 %.52510731075.1
  %.703.1 = getelementptr float, ptr %5, i64 %.689.1
  %.704.1 = load float, ptr %.703.1, align 4
  %.744.1 = zext i32 %.735.1 to i64
  %.785.1 = mul i64 %arg.own.5.1, %.744.1
  %gep1081.1 = getelementptr float, ptr %invariant.gep.1, i64 %.785.1
  store float %.704.1, ptr %gep1081.1, align 4
  %.519.1 = icmp samesign ugt i64 %.51810721076.1, 1
  br i1 %.519.1, label %B210.1, label %B134.loopexit.1

B134.loopexit.1:                                  ; preds = %B344.1, %B134.loopexit
  %used.2.2.lcssa.1 = phi i64 [ %used.2.2.lcssa, %B134.loopexit ], [ %used.4.3.1, %B344.1 ]
  %gep1099.2 = getelementptr i64, ptr %invariant.gep1098, i64 %.376.2
  %.381.2 = load i64, ptr %gep1099.2, align 8
  %gep.2 = getelementptr i64, ptr %invariant.gep1100, i64 %.376.2
  %6 = getelementptr i8, ptr %gep.2, i64 8
  %.436.2 = getelementptr i64, ptr %6, i64 %.414
  %.437.2 = load i64, ptr %.436.2, align 8
  %.476.2 = sub i64 %.437.2, %.381.2
  %.5191074.not.2 = icmp slt i64 %.476.2, 1
  br i1 %.5191074.not.2, label %B422, label %B210.2

B210.2:                                           ; preds = %B134.loopexit.1, %B344.2
  %used.2.21077.2 = phi i64 [ %used.4.3.2, %B344.2 ], [ %used.2.2.lcssa.1, %B134.loopexit.1 ]
  %.51810721076.2 = phi i64 [ %.528.2, %B344.2 ], [ %.476.2, %B134.loopexit.1 ]
  %.52510731075.2 = phi i64 [ %.532.2, %B344.2 ], [ %.381.2, %B134.loopexit.1 ]
  %.528.2 = add nsw i64 %.51810721076.2, -1
  %.532.2 = add i64 %.52510731075.2, 1
  %.578.2 = icmp slt i64 %.52510731075.2, 0
  %.579.2 = select i1 %.578.2, i64 %arg.columns.5.0, i64 0
  %7 = getelementptr i32, ptr %arg.columns.4, i64 %.52510731075.2
  %.593.2 = getelementptr i32, ptr %7, i64 %.579.2
  %.594.2 = load i32, ptr %.593.2, align 4
  %.600.2 = zext i32 %.594.2 to i64
  %.625.2 = getelementptr i32, ptr %arg.places.4, i64 %.600.2
  %.626.2 = load i32, ptr %.625.2, align 4
  %.628.2 = icmp eq i32 %.626.2, 0
  br i1 %.628.2, label %B288.2, label %B344.2

B288.2:                                           ; preds = %B210.2
  %.633.2 = add nsw i64 %used.2.21077.2, 1
  %.666.2 = trunc i64 %.633.2 to i32
  store i32 %.666.2, ptr %.625.2, align 4
  br label %B344.2

B344.2:                                           ; preds = %B288.2, %B210.2
  %.735.2 = phi i32 [ %.666.2, %B288.2 ], [ %.626.2, %B210.2 ]
  %used.4.3.2 = phi i64 [ %.633.2, %B288.2 ], [ %used.2.21077.2, %B210.2 ]
  %.689.2 = select i1 %.578.2, i64 %arg.weights.5.0, i64 0
  %8 = getelementptr float, ptr %arg.weights.4, i64 %.52510731075.2
  %.703.2 = getelementptr float, ptr %8, i64 %.689.2
  %.704.2 = load float, ptr %.703.2, align 4
  %.744.2 = zext i32 %.735.2 to i64
  %.785.2 = mul i64 %arg.own.5.1, %.744.2
  %gep1081.2 = getelementptr float, ptr %invariant.gep.2, i64 %.785.2
  store float %.704.2, ptr %gep1081.2, align 4
  %.519.2 = icmp samesign ugt i64 %.51810721076.2, 1
  br i1 %.519.2, label %B210.2, label %B422

B210:                                             ; preds = %B136.endif.lr.ph, %B344
  %used.2.21077 = phi i64 [ %used.4.3, %B344 ], [ 0, %B136.endif.lr.ph ]
  %.51810721076 = phi i64 [ %.528, %B344 ], [ %.476, %B136.endif.lr.ph ]
  %.52510731075 = phi i64 [ %.532, %B344 ], [ %.381, %B136.endif.lr.ph ]
  %.528 = add nsw i64 %.51810721076, -1
  %.532 = add i64 %.52510731075, 1
  %.578 = icmp slt i64 %.52510731075, 0
  %.579 = select i1 %.578, i64 %arg.columns.5.0, i64 0
  %9 = getelementptr i32, ptr %arg.columns.4, i64 %.52510731075
  %.593 = getelementptr i32, ptr %9, i64 %.579
  %.594 = load i32, ptr %.593, align 4
  %.600 = zext i32 %.594 to i64
  %.625 = getelementptr i32, ptr %arg.places.4, i64 %.600
  %.626 = load i32, ptr %.625, align 4
  %.628 = icmp eq i32 %.626, 0
  br i1 %.628, label %B288, label %B344

B288:                                             ; preds = %B210
  %.633 = add nsw i64 %used.2.21077, 1
  %.666 = trunc i64 %.633 to i32
  store i32 %.666, ptr %.625, align 4
  br label %B344

B344:                                             ; preds = %B288, %B210
  %.735 = phi i32 [ %.666, %B288 ], [ %.626, %B210 ]
  %used.4.3 = phi i64 [ %.633, %B288 ], [ %used.2.21077, %B210 ]
  %.689 = select i1 %.578, i64 %arg.weights.5.0, i64 0
  %10 = getelementptr float, ptr %arg.weights.4, i64 %.52510731075
  %.703 = getelementptr float, ptr %10, i64 %.689
  %.704 = load float, ptr %.703, align 4
  %.744 = zext i32 %.735 to i64
  %.785 = mul i64 %arg.own.5.1, %.744
  %gep1081 = getelementptr float, ptr %arg.own.4, i64 %.785
  store float %.704, ptr %gep1081, align 4
  %.519 = icmp samesign ugt i64 %.51810721076, 1
  br i1 %.519, label %B210, label %B134.loopexit

B422:                                             ; preds = %B344.2, %B134.loopexit.1
  %used.2.2.lcssa.2 = phi i64 [ %used.2.2.lcssa.1, %B134.loopexit.1 ], [ %used.4.3.2, %B344.2 ]
  %.823 = icmp slt i64 %p.2.0, %arg.left.5.0
  br i1 %.823, label %B462, label %B1184.endif.endif

B462:                                             ; preds = %B422
  %.862 = load i32, ptr %.187, align 4
  %.866 = icmp eq i32 %.862, %.188
  br i1 %.866, label %B488.endif.endif.us, label %B1184.endif.endif

B488.endif.endif.us:                              ; preds = %B462, %B1158.us
  %p.4.2.us = phi i64 [ %.1810.us, %B1158.us ], [ %p.2.0, %B462 ]
  %.1020.us = icmp slt i64 %p.4.2.us, 0
  %.1021.us = select i1 %.1020.us, i64 %arg.right.5.0, i64 0
  %11 = getelementptr i32, ptr %arg.right.4, i64 %p.4.2.us
  %.1035.us = getelementptr i32, ptr %11, i64 %.1021.us
  %.1601.us = select i1 %.1020.us, i64 %arg.out.5.0, i64 0
  %.1602.us = add i64 %.1601.us, %p.4.2.us
  %.1632.us = mul i64 %.1630, %.1602.us
  %12 = getelementptr float, ptr %arg.out.4, i64 %.1632.us
  %gep1115.us = getelementptr float, ptr %invariant.gep1114, i64 %.1632.us
  %gep1134.us = getelementptr float, ptr %invariant.gep1133, i64 %.1632.us
  %.1036.us = load i32, ptr %.1035.us, align 4
  %.1043.us = sext i32 %.1036.us to i64
  %.1068.us = icmp slt i32 %.1036.us, 0
  %.1069.us = select i1 %.1068.us, i64 %arg.indptr.5.1, i64 0
  %13 = getelementptr i64, ptr %arg.indptr.4, i64 %.1069.us
  %.1091.us = getelementptr i64, ptr %13, i64 %.1043.us
  %.1092.us = load i64, ptr %.1091.us, align 8
  %.1154.us = icmp slt i32 %.1036.us, -1
  %.1155.us = select i1 %.1154.us, i64 %arg.indptr.5.1, i64 0
  %14 = getelementptr i64, ptr %arg.indptr.4, i64 %.1043.us
  %15 = getelementptr i8, ptr %14, i64 8
  %.1177.us = getelementptr i64, ptr %15, i64 %.1155.us
  %.1178.us = load i64, ptr %.1177.us, align 8
  %.1217.us = sub i64 %.1178.us, %.1092.us
  %.12601103.us.not = icmp slt i64 %.1217.us, 1
  br i1 %.12601103.us.not, label %B1058.us, label %B812.us

B1158.us:                                         ; preds = %B1058.us.2
  %.1810.us = add i64 %p.4.2.us, 1
  %.1852.us = icmp slt i64 %p.4.2.us, -1
  %.1853.us = select i1 %.1852.us, i64 %arg.left.5.0, i64 0
  %16 = getelementptr i32, ptr %arg.left.4, i64 %.1810.us
  %.1867.us = getelementptr i32, ptr %16, i64 %.1853.us
  %.1868.us = load i32, ptr %.1867.us, align 4
  %.1872.us = icmp eq i32 %.1868.us, %.188
  br i1 %.1872.us, label %B488.endif.endif.us, label %B1184.endif.endif

B1058.us:                                         ; preds = %B812.us, %B488.endif.endif.us
  %three.2.4.lcssa.us = phi float [ 0.000000e+00, %B488.endif.endif.us ], [ %.1554.us, %B812.us ]
  %two.2.4.lcssa.us = phi float [ 0.000000e+00, %B488.endif.endif.us ], [ %.1495.us, %B812.us ]
  %one.2.4.lcssa.us = phi float [ 0.000000e+00, %B488.endif.endif.us ], [ %.1436.us, %B812.us ]
  store float %one.2.4.lcssa.us, ptr %12, align 4
  store float %two.2.4.lcssa.us, ptr %gep1115.us, align 4
  store float %three.2.4.lcssa.us, ptr %gep1134.us, align 4
  %.1036.us.1 = load i32, ptr %.1035.us, align 4
  %.1043.us.1 = sext i32 %.1036.us.1 to i64
  %.1068.us.1 = icmp slt i32 %.1036.us.1, 0
  %.1069.us.1 = select i1 %.1068.us.1, i64 %arg.indptr.5.1, i64 0
  %17 = getelementptr i64, ptr %1, i64 %.1069.us.1
  %.1091.us.1 = getelementptr i64, ptr %17, i64 %.1043.us.1
  %.1092.us.1 = load i64, ptr %.1091.us.1, align 8
  %.1154.us.1 = icmp slt i32 %.1036.us.1, -1
  %.1155.us.1 = select i1 %.1154.us.1, i64 %arg.indptr.5.1, i64 0
  %18 = getelementptr i64, ptr %1, i64 %.1043.us.1
  %19 = getelementptr i8, ptr %18, i64 8
  %.1177.us.1 = getelementptr i64, ptr %19, i64 %.1155.us.1
  %.1178.us.1 = load i64, ptr %.1177.us.1, align 8
  %.1217.us.1 = sub i64 %.1178.us.1, %.1092.us.1
  %.12601103.us.not.1 = icmp slt i64 %.1217.us.1, 1
  br i1 %.12601103.us.not.1, label %B1058.us.1, label %B812.us.1

B812.us.1:                                        ; preds = %B1058.us, %B812.us.1
  %one.2.41108.us.1 = phi float [ %.1436.us.1, %B812.us.1 ], [ 0.000000e+00, %B1058.us ]
  %two.2.41107.us.1 = phi float [ %.1495.us.1, %B812.us.1 ], [ 0.000000e+00, %B1058.us ]
  %three.2.41106.us.1 = phi float [ %.1554.us.1, %B812.us.1 ], [ 0.000000e+00, %B1058.us ]
  %.125911011105.us.1 = phi i64 [ %.1269.us.1, %B812.us.1 ], [ %.1217.us.1, %B1058.us ]
  %.126611021104.us.1 = phi i64 [ %.1273.us.1, %B812.us.1 ], [ %.1092.us.1, %B1058.us ]
  %.1269.us.1 = add nsw i64 %.125911011105.us.1, -1
  %.1273.us.1 = add i64 %.126611021104.us.1, 1
  %.1323.us.1 = getelementptr float, ptr %arg.weights.4, i64 %.126611021104.us.1
  %.1324.us.1 = load float, ptr %.1323.us.1, align 4
  %.1350.us.1 = getelementptr i32, ptr %arg.columns.4, i64 %.126611021104.us.1
  %.1351.us.1 = load i32, ptr %.1350.us.1, align 4
  %.1353.us.1 = zext i32 %.1351.us.1 to i64
  %.1378.us.1 = getelementptr i32, ptr %arg.places.4, i64 %.1353.us.1
  %.1379.us.1 = load i32, ptr %.1378.us.1, align 4
  %.1387.us.1 = zext i32 %.1379.us.1 to i64
  %.1426.us.1 = mul i64 %arg.own.5.1, %.1387.us.1
  %.1430.us.1 = getelementptr float, ptr %arg.own.4, i64 %.1426.us.1
  %.1431.us.1 = load float, ptr %.1430.us.1, align 4
  %.1434.us.1 = fmul float %.1324.us.1, %.1431.us.1
  %.1436.us.1 = fadd float %one.2.41108.us.1, %.1434.us.1
  %.1489.us.1 = getelementptr i8, ptr %.1430.us.1, i64 4
  %.1490.us.1 = load float, ptr %.1489.us.1, align 4
  %.1493.us.1 = fmul float %.1324.us.1, %.1490.us.1
  %.1495.us.1 = fadd float %two.2.41107.us.1, %.1493.us.1
  %.1548.us.1 = getelementptr i8, ptr %.1430.us.1, i64 8
  %.1549.us.1 = load float, ptr %.1548.us.1, align 4
  %.1552.us.1 = fmul float %.1324.us.1, %.1549.us.1
  %.1554.us.1 = fadd float %three.2.41106.us.1, %.1552.us.1
  %.1260.us.1 = icmp samesign ugt i64 %.125911011105.us.1, 1
  br i1 %.1260.us.1, label %B812.us.1, label %B1058.us.1

B1058.us.1:                                       ; preds = %B812.us.1, %B1058.us
  %three.2.4.lcssa.us.1 = phi float [ 0.000000e+00, %B1058.us ], [ %.1554.us.1, %B812.us.1 ]
  %two.2.4.lcssa.us.1 = phi float [ 0.000000e+00, %B1058.us ], [ %.1495.us.1, %B812.us.1 ]
  %one.2.4.lcssa.us.1 = phi float [ 0.000000e+00, %B1058.us ], [ %.1436.us.1, %B812.us.1 ]
  %.1638.us.1 = getelementptr i8, ptr %12, i64 4
  store float %one.2.4.lcssa.us.1, ptr %.1638.us.1, align 4
  %.1718.us.1 = getelementptr i8, ptr %gep1115.us, i64 4
  store float %two.2.4.lcssa.us.1, ptr %.1718.us.1, align 4
  %.1800.us.1 = getelementptr i8, ptr %gep1134.us, i64 4
  store float %three.2.4.lcssa.us.1, ptr %.1800.us.1, align 4
  %.1036.us.2 = load i32, ptr %.1035.us, align 4
  %.1043.us.2 = sext i32 %.1036.us.2 to i64
  %.1068.us.2 = icmp slt i32 %.1036.us.2, 0
  %.1069.us.2 = select i1 %.1068.us.2, i64 %arg.indptr.5.1, i64 0
  %20 = getelementptr i64, ptr %2, i64 %.1069.us.2
  %.1091.us.2 = getelementptr i64, ptr %20, i64 %.1043.us.2
  %.1092.us.2 = load i64, ptr %.1091.us.2, align 8
  %.1154.us.2 = icmp slt i32 %.1036.us.2, -1
  %.1155.us.2 = select i1 %.1154.us.2, i64 %arg.indptr.5.1, i64 0
  %21 = getelementptr i64, ptr %2, i64 %.1043.us.2
  %22 = getelementptr i8, ptr %21, i64 8
  %.1177.us.2 = getelementptr i64, ptr %22, i64 %.1155.us.2
  %.1178.us.2 = load i64, ptr %.1177.us.2, align 8
  %.1217.us.2 = sub i64 %.1178.us.2, %.1092.us.2
  %.12601103.us.not.2 = icmp slt i64 %.1217.us.2, 1
  br i1 %.12601103.us.not.2, label %B1058.us.2, label %B812.us.2

B812.us.2:                                        ; preds = %B1058.us.1, %B812.us.2
  %one.2.41108.us.2 = phi float [ %.1436.us.2, %B812.us.2 ], [ 0.000000e+00, %B1058.us.1 ]
  %two.2.41107.us.2 = phi float [ %.1495.us.2, %B812.us.2 ], [ 0.000000e+00, %B1058.us.1 ]
  %three.2.41106.us.2 = phi float [ %.1554.us.2, %B812.us.2 ], [ 0.000000e+00, %B1058.us.1 ]
  %.125911011105.us.2 = phi i64 [ %.1269.us.2, %B812.us.2 ], [ %.1217.us.2, %B1058.us.1 ]
  %.126611021104.us.2 = phi i64 [ %.1273.us.2, %B812.us.2 ], [ %.1092.us.2, %B1058.us.1 ]
  %.1269.us.2 = add nsw i64 %.125911011105.us.2, -1
  %.1273.us.2 = add i64 %.126611021104.us.2, 1
  %.1323.us.2 = getelementptr float, ptr %arg.weights.4, i64 %.126611021104.us.2
  %.1324.us.2 = load float, ptr %.1323.us.2, align 4
  %.1350.us.2 = getelementptr i32, ptr %arg.columns.4, i64 %.126611021104.us.2
  %.1351.us.2 = load i32, ptr %.1350.us.2, align 4
  %.1353.us.2 = zext i32 %.1351.us.2 to i64
  %.1378.us.2 = getelementptr i32, ptr %arg.places.4, i64 %.1353.us.2
  %.1379.us.2 = load i32, ptr %.1378.us.2, align 4
  %.1387.us.2 = zext i32 %.1379.us.2 to i64
  %.1426.us.2 = mul i64 %arg.own.5.1, %.1387.us.2
  %.1430.us.2 = getelementptr float, ptr %arg.own.4, i64 %.1426.us.2
  %.1431.us.2 = load float, ptr %.1430.us.2, align 4
  %.1434.us.2 = fmul float %.1324.us.2, %.1431.us.2
  %.1436.us.2 = fadd float %one.2.41108.us.2, %.1434.us.2
  %.1489.us.2 = getelementptr i8, ptr %.1430.us.2, i64 4
  %.1490.us.2 = load float, ptr %.1489.us.2, align 4
  %.1493.us.2 = fmul float %.1324.us.2, %.1490.us.2
  %.1495.us.2 = fadd float %two.2.41107.us.2, %.1493.us.2
  %.1548.us.2 = getelementptr i8, ptr %.1430.us.2, i64 8
  %.1549.us.2 = load float, ptr %.1548.us.2, align 4
  %.1552.us.2 = fmul float %.1324.us.2, %.1549.us.2
  %.1554.us.2 = fadd float %three.2.41106.us.2, %.1552.us.2
  %.1260.us.2 = icmp samesign ugt i64 %.125911011105.us.2, 1
  br i1 %.1260.us.2, label %B812.us.2, label %B1058.us.2

B1058.us.2:                                       ; preds = %B812.us.2, %B1058.us.1
  %three.2.4.lcssa.us.2 = phi float [ 0.000000e+00, %B1058.us.1 ], [ %.1554.us.2, %B812.us.2 ]
  %two.2.4.lcssa.us.2 = phi float [ 0.000000e+00, %B1058.us.1 ], [ %.1495.us.2, %B812.us.2 ]
  %one.2.4.lcssa.us.2 = phi float [ 0.000000e+00, %B1058.us.1 ], [ %.1436.us.2, %B812.us.2 ]
  %.1638.us.2 = getelementptr i8, ptr %12, i64 8
  store float %one.2.4.lcssa.us.2, ptr %.1638.us.2, align 4
  %.1718.us.2 = getelementptr i8, ptr %gep1115.us, i64 8
  store float %two.2.4.lcssa.us.2, ptr %.1718.us.2, align 4
  %.1800.us.2 = getelementptr i8, ptr %gep1134.us, i64 8
  store float %three.2.4.lcssa.us.2, ptr %.1800.us.2, align 4
  %exitcond.not = icmp eq i64 %p.4.2.us, %0
  br i1 %exitcond.not, label %B1184.endif.endif, label %B1158.us

B812.us:                                          ; preds = %B488.endif.endif.us, %B812.us
  %one.2.41108.us = phi float [ %.1436.us, %B812.us ], [ 0.000000e+00, %B488.endif.endif.us ]
  %two.2.41107.us = phi float [ %.1495.us, %B812.us ], [ 0.000000e+00, %B488.endif.endif.us ]
  %three.2.41106.us = phi float [ %.1554.us, %B812.us ], [ 0.000000e+00, %B488.endif.endif.us ]
  %.125911011105.us = phi i64 [ %.1269.us, %B812.us ], [ %.1217.us, %B488.endif.endif.us ]
  %.126611021104.us = phi i64 [ %.1273.us, %B812.us ], [ %.1092.us, %B488.endif.endif.us ]
  %.1269.us = add nsw i64 %.125911011105.us, -1
  %.1273.us = add i64 %.126611021104.us, 1
  %.1323.us = getelementptr float, ptr %arg.weights.4, i64 %.126611021104.us
  %.1324.us = load float, ptr %.1323.us, align 4
  %.1350.us = getelementptr i32, ptr %arg.columns.4, i64 %.126611021104.us
  %.1351.us = load i32, ptr %.1350.us, align 4
  %.1353.us = zext i32 %.1351.us to i64
  %.1378.us = getelementptr i32, ptr %arg.places.4, i64 %.1353.us
  %.1379.us = load i32, ptr %.1378.us, align 4
  %.1387.us = zext i32 %.1379.us to i64
  %.1426.us = mul i64 %arg.own.5.1, %.1387.us
  %.1430.us = getelementptr float, ptr %arg.own.4, i64 %.1426.us
  %.1431.us = load float, ptr %.1430.us, align 4
  %.1434.us = fmul float %.1324.us, %.1431.us
  %.1436.us = fadd float %one.2.41108.us, %.1434.us
  %.1489.us = getelementptr i8, ptr %.1430.us, i64 4
  %.1490.us = load float, ptr %.1489.us, align 4
  %.1493.us = fmul float %.1324.us, %.1490.us
  %.1495.us = fadd float %two.2.41107.us, %.1493.us
  %.1548.us = getelementptr i8, ptr %.1430.us, i64 8
  %.1549.us = load float, ptr %.1548.us, align 4
  %.1552.us = fmul float %.1324.us, %.1549.us
  %.1554.us = fadd float %three.2.41106.us, %.1552.us
  %.1260.us = icmp samesign ugt i64 %.125911011105.us, 1
  br i1 %.1260.us, label %B812.us, label %B1058.us

B1290:                                            ; preds = %B1184.endif.endif, %B1290
  %.219311391143 = phi i64 [ %.2203, %B1290 ], [ %.2151, %B1184.endif.endif ]
  %.220011401142 = phi i64 [ %.2207, %B1290 ], [ %.2057, %B1184.endif.endif ]
  %.2203 = add nsw i64 %.219311391143, -1
  %.2207 = add i64 %.220011401142, 1
  %.2245 = icmp slt i64 %.220011401142, 0
  %.2246 = select i1 %.2245, i64 %arg.columns.5.0, i64 0
  %23 = getelementptr i32, ptr %arg.columns.4, i64 %.220011401142
  %.2260 = getelementptr i32, ptr %23, i64 %.2246
  %.2261 = load i32, ptr %.2260, align 4
  %.2263 = zext i32 %.2261 to i64
  %.2288 = getelementptr i32, ptr %arg.places.4, i64 %.2263
  store i32 0, ptr %.2288, align 4
  %.2194 = icmp samesign ugt i64 %.219311391143, 1
  br i1 %.2194, label %B1290, label %B1352

B1352:                                            ; preds = %B1290, %B1184.endif.endif
  %gep1149.1 = getelementptr i64, ptr %invariant.gep1148, i64 %arg.indptr.5.1
  %.2057.1 = load i64, ptr %gep1149.1, align 8
  %gep1151.1 = getelementptr i64, ptr %invariant.gep1150, i64 %arg.indptr.5.1
  %24 = getelementptr i8, ptr %gep1151.1, i64 8
  %.2111.1 = getelementptr i64, ptr %24, i64 %.2089
  %.2112.1 = load i64, ptr %.2111.1, align 8
  %.2151.1 = sub i64 %.2112.1, %.2057.1
  %.21941141.not.1 = icmp slt i64 %.2151.1, 1
  br i1 %.21941141.not.1, label %B1352.1, label %B1290.1

B1290.1:                                          ; preds = %B1352, %B1290.1
  %.219311391143.1 = phi i64 [ %.2203.1, %B1290.1 ], [ %.2151.1, %B1352 ]
  %.220011401142.1 = phi i64 [ %.2207.1, %B1290.1 ], [ %.2057.1, %B1352 ]
  %.2203.1 = add nsw i64 %.219311391143.1, -1
  %.2207.1 = add i64 %.220011401142.1, 1
  %.2245.1 = icmp slt i64 %.220011401142.1, 0
  %.2246.1 = select i1 %.2245.1, i64 %arg.columns.5.0, i64 0
  %25 = getelementptr i32, ptr %arg.columns.4, i64 %.220011401142.1
  %.2260.1 = getelementptr i32, ptr %25, i64 %.2246.1
  %.2261.1 = load i32, ptr %.2260.1, align 4
  %.2263.1 = zext i32 %.2261.1 to i64
  %.2288.1 = getelementptr i32, ptr %arg.places.4, i64 %.2263.1
  store i32 0, ptr %.2288.1, align 4
  %.2194.1 = icmp samesign ugt i64 %.219311391143.1, 1
  br i1 %.2194.1, label %B1290.1, label %B1352.1

B1352.1:                                          ; preds = %B1290.1, %B1352
  %gep1149.2 = getelementptr i64, ptr %invariant.gep1148, i64 %.2052.2
  %.2057.2 = load i64, ptr %gep1149.2, align 8
  %gep1151.2 = getelementptr i64, ptr %invariant.gep1150, i64 %.2052.2
  %26 = getelementptr i8, ptr %gep1151.2, i64 8
  %.2111.2 = getelementptr i64, ptr %26, i64 %.2089
  %.2112.2 = load i64, ptr %.2111.2, align 8
  %.2151.2 = sub i64 %.2112.2, %.2057.2
  %.21941141.not.2 = icmp slt i64 %.2151.2, 1
  br i1 %.21941141.not.2, label %B1352.2, label %B1290.2

B1290.2:                                          ; preds = %B1352.1, %B1290.2
  %.219311391143.2 = phi i64 [ %.2203.2, %B1290.2 ], [ %.2151.2, %B1352.1 ]
  %.220011401142.2 = phi i64 [ %.2207.2, %B1290.2 ], [ %.2057.2, %B1352.1 ]
  %.2203.2 = add nsw i64 %.219311391143.2, -1
  %.2207.2 = add i64 %.220011401142.2, 1
  %.2245.2 = icmp slt i64 %.220011401142.2, 0
  %.2246.2 = select i1 %.2245.2, i64 %arg.columns.5.0, i64 0
  %27 = getelementptr i32, ptr %arg.columns.4, i64 %.220011401142.2
  %.2260.2 = getelementptr i32, ptr %27, i64 %.2246.2
  %.2261.2 = load i32, ptr %.2260.2, align 4
  %.2263.2 = zext i32 %.2261.2 to i64
  %.2288.2 = getelementptr i32, ptr %arg.places.4, i64 %.2263.2
  store i32 0, ptr %.2288.2, align 4
  %.2194.2 = icmp samesign ugt i64 %.219311391143.2, 1
  br i1 %.2194.2, label %B1290.2, label %B1352.2

B1352.2:                                          ; preds = %B1290.2, %B1352.1
  %.23861173.not = icmp slt i64 %used.2.2.lcssa.2, 1
  br i1 %.23861173.not, label %B1448, label %B1394.endif.endif.us

B1448:                                            ; preds = %B1394.endif.endif.us, %B1352.2
  %.2626 = icmp slt i64 %p.3.1, %arg.left.5.0
  br i1 %.2626, label %B136.endif.lr.ph, label %common.ret

common.ret:                                       ; preds = %B0, %B1448
  store ptr null, ptr %retptr, align 8
  ret i32 0

B136.endif.lr.ph:                                 ; preds = %B1448, %B48.endif.endif.preheader
  %p.2.0 = phi i64 [ %p.3.1, %B1448 ], [ 0, %B48.endif.endif.preheader ]
  %.172 = icmp slt i64 %p.2.0, 0
  %.173 = select i1 %.172, i64 %arg.left.5.0, i64 0
  %28 = getelementptr i32, ptr %arg.left.4, i64 %p.2.0
  %.187 = getelementptr i32, ptr %28, i64 %.173
  %.188 = load i32, ptr %.187, align 4
  %.332 = sext i32 %.188 to i64
  %.357 = icmp slt i32 %.188, 0
  %.358 = select i1 %.357, i64 %arg.indptr.5.1, i64 0
  %invariant.gep1097 = getelementptr i64, ptr %arg.indptr.4, i64 %.358
  %invariant.gep1098 = getelementptr i64, ptr %invariant.gep1097, i64 %.332
  %.413 = icmp slt i32 %.188, -1
  %.414 = select i1 %.413, i64 %arg.indptr.5.1, i64 0
  %invariant.gep1100 = getelementptr i64, ptr %arg.indptr.4, i64 %.332
  %.381 = load i64, ptr %invariant.gep1098, align 8
  %29 = getelementptr i8, ptr %invariant.gep1100, i64 8
  %.436 = getelementptr i64, ptr %29, i64 %.414
  %.437 = load i64, ptr %.436, align 8
  %.476 = sub i64 %.437, %.381
  %.5191074.not = icmp slt i64 %.476, 1
  br i1 %.5191074.not, label %B134.loopexit, label %B210

B1184.endif.endif:                                ; preds = %B1058.us.2, %B1158.us, %B422, %B462
  %p.3.1 = phi i64 [ %p.2.0, %B462 ], [ %p.2.0, %B422 ], [ %arg.left.5.0, %B1058.us.2 ], [ %.1810.us, %B1158.us ]
  %.2008 = sext i32 %.188 to i64
  %.2033 = icmp slt i32 %.188, 0
  %.2034 = select i1 %.2033, i64 %arg.indptr.5.1, i64 0
  %invariant.gep1146 = getelementptr i64, ptr %arg.indptr.4, i64 %.2034
  %invariant.gep1148 = getelementptr i64, ptr %invariant.gep1146, i64 %.2008
  %.2088 = icmp slt i32 %.188, -1
  %.2089 = select i1 %.2088, i64 %arg.indptr.5.1, i64 0
  %invariant.gep1150 = getelementptr i64, ptr %arg.indptr.4, i64 %.2008
  %.2057 = load i64, ptr %invariant.gep1148, align 8
  %30 = getelementptr i8, ptr %invariant.gep1150, i64 8
  %.2111 = getelementptr i64, ptr %30, i64 %.2089
  %.2112 = load i64, ptr %.2111, align 8
  %.2151 = sub i64 %.2112, %.2057
  %.21941141.not = icmp slt i64 %.2151, 1
  br i1 %.21941141.not, label %B1352, label %B1290

B1394.endif.endif.us:                             ; preds = %B1352.2, %B1394.endif.endif.us
  %.239211681174.us = phi i64 [ %.2399.us, %B1394.endif.endif.us ], [ 1, %B1352.2 ]
  %.2591.us = mul i64 %.239211681174.us, %arg.own.5.1
  %31 = getelementptr float, ptr %arg.own.4, i64 %.2591.us
  store float 0.000000e+00, ptr %31, align 4
  %32 = getelementptr i8, ptr %31, i64 4
  store float 0.000000e+00, ptr %32, align 4
  %33 = getelementptr i8, ptr %31, i64 8
  store float 0.000000e+00, ptr %33, align 4
  %.2399.us = add nuw i64 %.239211681174.us, 1
  %exitcond1203.not = icmp eq i64 %.239211681174.us, %used.2.2.lcssa.2
  br i1 %exitcond1203.not, label %B1448, label %B1394.endif.endif.us
}
