; of e1595dec65f0cb745ac9e7d50d996a86
; returns none


define i32 @clusterer_events_kernels_dots(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.5.1, i64 %arg.indptr.6.0, i64 %arg.indptr.6.1, ptr %arg.columns.0, ptr %arg.columns.1, i64 %arg.columns.2, i64 %arg.columns.3, ptr %arg.columns.4, i64 %arg.columns.5.0, i64 %arg.columns.6.0, ptr %arg.weights.0, ptr %arg.weights.1, i64 %arg.weights.2, i64 %arg.weights.3, ptr %arg.weights.4, i64 %arg.weights.5.0, i64 %arg.weights.6.0, ptr %arg.left.0, ptr %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.6.0, ptr %arg.right.0, ptr %arg.right.1, i64 %arg.right.2, i64 %arg.right.3, ptr %arg.right.4, i64 %arg.right.5.0, i64 %arg.right.6.0, ptr %arg.places.0, ptr %arg.places.1, i64 %arg.places.2, i64 %arg.places.3, ptr %arg.places.4, i64 %arg.places.5.0, i64 %arg.places.6.0, ptr %arg.own.0, ptr %arg.own.1, i64 %arg.own.2, i64 %arg.own.3, ptr %arg.own.4, i64 %arg.own.5.0, i64 %arg.own.5.1, i64 %arg.own.6.0, i64 %arg.own.6.1, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.5.2, i64 %arg.out.6.0, i64 %arg.out.6.1, i64 %arg.out.6.2) {
B0:
  %.169 = icmp sgt i64 %arg.left.5.0, 0
  br i1 %.169, label %B78.endif.preheader, label %common.ret

B78.endif.preheader:                              ; preds = %B0
  %.251 = icmp sgt i64 %arg.indptr.5.0, 0
  %invariant.gep1146 = getelementptr float, ptr %arg.out.4, i64 %arg.out.5.2
  %.9821154.not = icmp slt i64 %arg.indptr.5.0, 1
  %.1671 = mul i64 %arg.out.5.2, %arg.out.5.1
  %.1684 = icmp sgt i64 %arg.indptr.5.0, 1
  %.1770.not = icmp eq i64 %arg.indptr.5.0, 2
  %.idx = shl i64 %arg.out.5.2, 3
  %invariant.gep1165 = getelementptr i8, ptr %arg.out.4, i64 %.idx
  %0 = add nsw i64 %arg.left.5.0, -1
  br label %B78.endif

B164.loopexit:                                    ; preds = %B354, %B166.endif
  %used.2.2.lcssa = phi i64 [ %used.4.11123, %B166.endif ], [ %used.3.3, %B354 ]
  %exitcond.not = icmp eq i64 %arg.indptr.5.0, %.308
  br i1 %exitcond.not, label %B384, label %B166.endif

B240:                                             ; preds = %B240.lr.ph, %B354
  %used.2.21109 = phi i64 [ %used.4.11123, %B240.lr.ph ], [ %used.3.3, %B354 ]
  %.53511041108 = phi i64 [ %.493, %B240.lr.ph ], [ %.545, %B354 ]
  %.54211051107 = phi i64 [ %.398, %B240.lr.ph ], [ %.549, %B354 ]
  %.545 = add nsw i64 %.53511041108, -1
  %.549 = add i64 %.54211051107, 1
  %.595 = icmp slt i64 %.54211051107, 0
  %.596 = select i1 %.595, i64 %arg.columns.5.0, i64 0
  %1 = getelementptr i32, ptr %arg.columns.4, i64 %.54211051107
  %.610 = getelementptr i32, ptr %1, i64 %.596
  %.611 = load i32, ptr %.610, align 4
  %.613 = sext i32 %.611 to i64
  %.626 = icmp slt i32 %.611, 0
  %.627 = select i1 %.626, i64 %arg.places.5.0, i64 0
  %2 = getelementptr i32, ptr %arg.places.4, i64 %.627
  %.641 = getelementptr i32, ptr %2, i64 %.613
  %.642 = load i32, ptr %.641, align 4
  %.643 = sext i32 %.642 to i64
  %.648 = icmp eq i32 %.642, 0
  br i1 %.648, label %B282, label %B354

B282:                                             ; preds = %B240
  %.653 = add nsw i64 %used.2.21109, 1
  %.721 = trunc i64 %.653 to i32
  store i32 %.721, ptr %.641, align 4
  br label %B354

B354:                                             ; preds = %B282, %B240
  %used.3.3 = phi i64 [ %.653, %B282 ], [ %used.2.21109, %B240 ]
  %at.4.3 = phi i64 [ %.653, %B282 ], [ %.643, %B240 ]
  %.744 = select i1 %.595, i64 %arg.weights.5.0, i64 0
  %3 = getelementptr float, ptr %arg.weights.4, i64 %.54211051107
  %.758 = getelementptr float, ptr %3, i64 %.744
  %.759 = load float, ptr %.758, align 4
  %.790 = icmp slt i64 %at.4.3, 0
  %.791 = select i1 %.790, i64 %arg.own.5.0, i64 0
  %.792 = add i64 %.791, %at.4.3
  %.812 = mul i64 %.792, %arg.own.5.1
  %gep1113 = getelementptr float, ptr %invariant.gep, i64 %.812
  store float %.759, ptr %gep1113, align 4
  %.536 = icmp samesign ugt i64 %.53511041108, 1
  br i1 %.536, label %B240, label %B164.loopexit

B384:                                             ; preds = %B164.loopexit, %B78.endif
  %used.4.1.lcssa = phi i64 [ 0, %B78.endif ], [ %used.2.2.lcssa, %B164.loopexit ]
  %.852 = icmp slt i64 %p.2.0, %arg.left.5.0
  br i1 %.852, label %B424, label %B992.endif

B424:                                             ; preds = %B384
  %.891 = load i32, ptr %.203, align 4
  %.895 = icmp eq i32 %.891, %.204
  br i1 %.895, label %B450.endif.preheader, label %B992.endif

B450.endif.preheader:                             ; preds = %B424
  br i1 %.9821154.not, label %B450.endif, label %B450.endif.us

B450.endif.us:                                    ; preds = %B450.endif.preheader, %B966.us
  %p.4.2.us = phi i64 [ %.1865.us, %B966.us ], [ %p.2.0, %B450.endif.preheader ]
  %.1049.us = icmp slt i64 %p.4.2.us, 0
  %.1050.us = select i1 %.1049.us, i64 %arg.right.5.0, i64 0
  %4 = getelementptr i32, ptr %arg.right.4, i64 %p.4.2.us
  %.1064.us = getelementptr i32, ptr %4, i64 %.1050.us
  %.1642.us = select i1 %.1049.us, i64 %arg.out.5.0, i64 0
  %.1643.us = add i64 %.1642.us, %p.4.2.us
  %.1673.us = mul i64 %.1671, %.1643.us
  %5 = getelementptr float, ptr %arg.out.4, i64 %.1673.us
  %gep1147.us = getelementptr float, ptr %invariant.gep1146, i64 %.1673.us
  %gep1166.us = getelementptr float, ptr %invariant.gep1165, i64 %.1673.us
  br label %B482.endif.us

B966.us:                                          ; preds = %B480.B918_crit_edge.us
  %.1865.us = add i64 %p.4.2.us, 1
  %.1907.us = icmp slt i64 %p.4.2.us, -1
  %.1908.us = select i1 %.1907.us, i64 %arg.left.5.0, i64 0
  %6 = getelementptr i32, ptr %arg.left.4, i64 %.1865.us
  %.1922.us = getelementptr i32, ptr %6, i64 %.1908.us
  %.1923.us = load i32, ptr %.1922.us, align 4
  %.1927.us = icmp eq i32 %.1923.us, %.204
  br i1 %.1927.us, label %B450.endif.us, label %B992.endif

B482.endif.us:                                    ; preds = %B450.endif.us, %B916.us
  %.98811491155.us = phi i64 [ 0, %B450.endif.us ], [ %.995.us, %B916.us ]
  %.995.us = add nuw nsw i64 %.98811491155.us, 1
  %.1065.us = load i32, ptr %.1064.us, align 4
  %.1072.us = sext i32 %.1065.us to i64
  %.1097.us = icmp slt i32 %.1065.us, 0
  %.1098.us = select i1 %.1097.us, i64 %arg.indptr.5.1, i64 0
  %.1116.us = mul i64 %.98811491155.us, %arg.indptr.5.1
  %7 = getelementptr i64, ptr %arg.indptr.4, i64 %.1116.us
  %8 = getelementptr i64, ptr %7, i64 %.1098.us
  %.1120.us = getelementptr i64, ptr %8, i64 %.1072.us
  %.1121.us = load i64, ptr %.1120.us, align 8
  %.1183.us = icmp slt i32 %.1065.us, -1
  %.1184.us = select i1 %.1183.us, i64 %arg.indptr.5.1, i64 0
  %9 = getelementptr i64, ptr %7, i64 %.1072.us
  %10 = getelementptr i8, ptr %9, i64 8
  %.1206.us = getelementptr i64, ptr %10, i64 %.1184.us
  %.1207.us = load i64, ptr %.1206.us, align 8
  %.1246.us = sub i64 %.1207.us, %.1121.us
  %.12891135.us.not = icmp slt i64 %.1246.us, 1
  br i1 %.12891135.us.not, label %B844.us, label %B700.us

B844.us:                                          ; preds = %B700.us, %B482.endif.us
  %three.2.4.lcssa.us = phi float [ 0.000000e+00, %B482.endif.us ], [ %.1595.us, %B700.us ]
  %two.2.4.lcssa.us = phi float [ 0.000000e+00, %B482.endif.us ], [ %.1535.us, %B700.us ]
  %one.2.4.lcssa.us = phi float [ 0.000000e+00, %B482.endif.us ], [ %.1475.us, %B700.us ]
  %.1679.us = getelementptr float, ptr %5, i64 %.98811491155.us
  store float %one.2.4.lcssa.us, ptr %.1679.us, align 4
  br i1 %.1684, label %B888.us, label %B916.us

B888.us:                                          ; preds = %B844.us
  %.1762.us = getelementptr float, ptr %gep1147.us, i64 %.98811491155.us
  store float %two.2.4.lcssa.us, ptr %.1762.us, align 4
  br i1 %.1770.not, label %B916.us, label %B900.us

B900.us:                                          ; preds = %B888.us
  %.1850.us = getelementptr float, ptr %gep1166.us, i64 %.98811491155.us
  store float %three.2.4.lcssa.us, ptr %.1850.us, align 4
  br label %B916.us

B916.us:                                          ; preds = %B900.us, %B888.us, %B844.us
  %exitcond1246.not = icmp eq i64 %arg.indptr.5.0, %.995.us
  br i1 %exitcond1246.not, label %B480.B918_crit_edge.us, label %B482.endif.us

B700.us:                                          ; preds = %B482.endif.us, %B700.us
  %one.2.41140.us = phi float [ %.1475.us, %B700.us ], [ 0.000000e+00, %B482.endif.us ]
  %two.2.41139.us = phi float [ %.1535.us, %B700.us ], [ 0.000000e+00, %B482.endif.us ]
  %three.2.41138.us = phi float [ %.1595.us, %B700.us ], [ 0.000000e+00, %B482.endif.us ]
  %.128811331137.us = phi i64 [ %.1298.us, %B700.us ], [ %.1246.us, %B482.endif.us ]
  %.129511341136.us = phi i64 [ %.1302.us, %B700.us ], [ %.1121.us, %B482.endif.us ]
  %.1298.us = add nsw i64 %.128811331137.us, -1
  %.1302.us = add i64 %.129511341136.us, 1
  %.1340.us = icmp slt i64 %.129511341136.us, 0
  %.1341.us = select i1 %.1340.us, i64 %arg.weights.5.0, i64 0
  %11 = getelementptr float, ptr %arg.weights.4, i64 %.129511341136.us
  %.1355.us = getelementptr float, ptr %11, i64 %.1341.us
  %.1356.us = load float, ptr %.1355.us, align 4
  %.1371.us = select i1 %.1340.us, i64 %arg.columns.5.0, i64 0
  %12 = getelementptr i32, ptr %arg.columns.4, i64 %.129511341136.us
  %.1385.us = getelementptr i32, ptr %12, i64 %.1371.us
  %.1386.us = load i32, ptr %.1385.us, align 4
  %.1388.us = sext i32 %.1386.us to i64
  %.1401.us = icmp slt i32 %.1386.us, 0
  %.1402.us = select i1 %.1401.us, i64 %arg.places.5.0, i64 0
  %13 = getelementptr i32, ptr %arg.places.4, i64 %.1402.us
  %.1416.us = getelementptr i32, ptr %13, i64 %.1388.us
  %.1417.us = load i32, ptr %.1416.us, align 4
  %.1423.us = sext i32 %.1417.us to i64
  %.1445.us = icmp slt i32 %.1417.us, 0
  %.1446.us = select i1 %.1445.us, i64 %arg.own.5.0, i64 0
  %.1447.us = add i64 %.1446.us, %.1423.us
  %.1467.us = mul i64 %.1447.us, %arg.own.5.1
  %.1471.us = getelementptr float, ptr %arg.own.4, i64 %.1467.us
  %.1472.us = load float, ptr %.1471.us, align 4
  %.1473.us = fmul float %.1356.us, %.1472.us
  %.1475.us = fadd float %one.2.41140.us, %.1473.us
  %.1531.us = getelementptr i8, ptr %.1471.us, i64 4
  %.1532.us = load float, ptr %.1531.us, align 4
  %.1533.us = fmul float %.1356.us, %.1532.us
  %.1535.us = fadd float %two.2.41139.us, %.1533.us
  %.1591.us = getelementptr i8, ptr %.1471.us, i64 8
  %.1592.us = load float, ptr %.1591.us, align 4
  %.1593.us = fmul float %.1356.us, %.1592.us
  %.1595.us = fadd float %three.2.41138.us, %.1593.us
  %.1289.us = icmp samesign ugt i64 %.128811331137.us, 1
  br i1 %.1289.us, label %B700.us, label %B844.us

B480.B918_crit_edge.us:                           ; preds = %B916.us
  %exitcond1247.not = icmp eq i64 %p.4.2.us, %0
  br i1 %exitcond1247.not, label %B992.endif, label %B966.us

B966:                                             ; preds = %B450.endif
  %.1865 = add nsw i64 %p.4.2, 1
  %.1907 = icmp slt i64 %p.4.2, -1
  %.1908 = select i1 %.1907, i64 %arg.left.5.0, i64 0
  %14 = getelementptr i32, ptr %arg.left.4, i64 %.1865
  %.1922 = getelementptr i32, ptr %14, i64 %.1908
  %.1923 = load i32, ptr %.1922, align 4
  %.1927 = icmp eq i32 %.1923, %.204
  br i1 %.1927, label %B450.endif, label %B992.endif

B1022.loopexit:                                   ; preds = %B1098, %B1024.endif
  %exitcond1249.not = icmp eq i64 %arg.indptr.5.0, %.2033
  br i1 %exitcond1249.not, label %B1126.endif, label %B1024.endif

B1098:                                            ; preds = %B1024.endif, %B1098
  %.224911711175 = phi i64 [ %.2259, %B1098 ], [ %.2207, %B1024.endif ]
  %.225611721174 = phi i64 [ %.2263, %B1098 ], [ %.2113, %B1024.endif ]
  %.2259 = add nsw i64 %.224911711175, -1
  %.2263 = add i64 %.225611721174, 1
  %.2301 = icmp slt i64 %.225611721174, 0
  %.2302 = select i1 %.2301, i64 %arg.columns.5.0, i64 0
  %15 = getelementptr i32, ptr %arg.columns.4, i64 %.225611721174
  %.2316 = getelementptr i32, ptr %15, i64 %.2302
  %.2317 = load i32, ptr %.2316, align 4
  %.2319 = sext i32 %.2317 to i64
  %.2332 = icmp slt i32 %.2317, 0
  %.2333 = select i1 %.2332, i64 %arg.places.5.0, i64 0
  %16 = getelementptr i32, ptr %arg.places.4, i64 %.2333
  %.2347 = getelementptr i32, ptr %16, i64 %.2319
  store i32 0, ptr %.2347, align 4
  %.2250 = icmp samesign ugt i64 %.224911711175, 1
  br i1 %.2250, label %B1098, label %B1022.loopexit

B1220:                                            ; preds = %B1126.endif, %B992.endif, %B1198.B1164.loopexit_crit_edge.us
  %.2686 = icmp slt i64 %p.3.1, %arg.left.5.0
  br i1 %.2686, label %B78.endif, label %common.ret

common.ret:                                       ; preds = %B0, %B1220
  store ptr null, ptr %retptr, align 8
  ret i32 0

B78.endif:                                        ; preds = %B78.endif.preheader, %B1220
  %p.2.0 = phi i64 [ %p.3.1, %B1220 ], [ 0, %B78.endif.preheader ]
  %.188 = icmp slt i64 %p.2.0, 0
  %.189 = select i1 %.188, i64 %arg.left.5.0, i64 0
  %17 = getelementptr i32, ptr %arg.left.4, i64 %p.2.0
  %.203 = getelementptr i32, ptr %17, i64 %.189
  %.204 = load i32, ptr %.203, align 4
  br i1 %.251, label %B166.endif.lr.ph, label %B384

B166.endif.lr.ph:                                 ; preds = %B78.endif
  %.349 = sext i32 %.204 to i64
  %.374 = icmp slt i32 %.204, 0
  %.375 = select i1 %.374, i64 %arg.indptr.5.1, i64 0
  %invariant.gep1129 = getelementptr i64, ptr %arg.indptr.4, i64 %.375
  %invariant.gep1130 = getelementptr i64, ptr %invariant.gep1129, i64 %.349
  %.430 = icmp slt i32 %.204, -1
  %.431 = select i1 %.430, i64 %arg.indptr.5.1, i64 0
  %invariant.gep1132 = getelementptr i64, ptr %arg.indptr.4, i64 %.349
  br label %B166.endif

B166.endif:                                       ; preds = %B166.endif.lr.ph, %B164.loopexit
  %used.4.11123 = phi i64 [ 0, %B166.endif.lr.ph ], [ %used.2.2.lcssa, %B164.loopexit ]
  %.30111151121 = phi i64 [ 0, %B166.endif.lr.ph ], [ %.308, %B164.loopexit ]
  %.308 = add nuw nsw i64 %.30111151121, 1
  %.393 = mul i64 %.30111151121, %arg.indptr.5.1
  %gep1131 = getelementptr i64, ptr %invariant.gep1130, i64 %.393
  %.398 = load i64, ptr %gep1131, align 8
  %gep = getelementptr i64, ptr %invariant.gep1132, i64 %.393
  %18 = getelementptr i8, ptr %gep, i64 8
  %.453 = getelementptr i64, ptr %18, i64 %.431
  %.454 = load i64, ptr %.453, align 8
  %.493 = sub i64 %.454, %.398
  %.5361106.not = icmp slt i64 %.493, 1
  br i1 %.5361106.not, label %B164.loopexit, label %B240.lr.ph

B240.lr.ph:                                       ; preds = %B166.endif
  %invariant.gep = getelementptr float, ptr %arg.own.4, i64 %.30111151121
  br label %B240

B450.endif:                                       ; preds = %B450.endif.preheader, %B966
  %p.4.2 = phi i64 [ %.1865, %B966 ], [ %p.2.0, %B450.endif.preheader ]
  %exitcond1248.not = icmp eq i64 %p.4.2, %0
  br i1 %exitcond1248.not, label %B992.endif, label %B966

B992.endif:                                       ; preds = %B966.us, %B480.B918_crit_edge.us, %B966, %B450.endif, %B384, %B424
  %p.3.1 = phi i64 [ %p.2.0, %B424 ], [ %p.2.0, %B384 ], [ %.1865, %B966 ], [ %arg.left.5.0, %B450.endif ], [ %.1865.us, %B966.us ], [ %arg.left.5.0, %B480.B918_crit_edge.us ]
  br i1 %.9821154.not, label %B1220, label %B1024.endif.lr.ph

B1024.endif.lr.ph:                                ; preds = %B992.endif
  %.2064 = sext i32 %.204 to i64
  %.2089 = icmp slt i32 %.204, 0
  %.2090 = select i1 %.2089, i64 %arg.indptr.5.1, i64 0
  %invariant.gep1191 = getelementptr i64, ptr %arg.indptr.4, i64 %.2090
  %invariant.gep1193 = getelementptr i64, ptr %invariant.gep1191, i64 %.2064
  %.2144 = icmp slt i32 %.204, -1
  %.2145 = select i1 %.2144, i64 %arg.indptr.5.1, i64 0
  %invariant.gep1195 = getelementptr i64, ptr %arg.indptr.4, i64 %.2064
  br label %B1024.endif

B1024.endif:                                      ; preds = %B1024.endif.lr.ph, %B1022.loopexit
  %.202611791185 = phi i64 [ 0, %B1024.endif.lr.ph ], [ %.2033, %B1022.loopexit ]
  %.2033 = add nuw nsw i64 %.202611791185, 1
  %.2108 = mul i64 %.202611791185, %arg.indptr.5.1
  %gep1194 = getelementptr i64, ptr %invariant.gep1193, i64 %.2108
  %.2113 = load i64, ptr %gep1194, align 8
  %gep1196 = getelementptr i64, ptr %invariant.gep1195, i64 %.2108
  %19 = getelementptr i8, ptr %gep1196, i64 8
  %.2167 = getelementptr i64, ptr %19, i64 %.2145
  %.2168 = load i64, ptr %.2167, align 8
  %.2207 = sub i64 %.2168, %.2113
  %.22501173.not = icmp slt i64 %.2207, 1
  br i1 %.22501173.not, label %B1022.loopexit, label %B1098

B1126.endif:                                      ; preds = %B1022.loopexit
  %.24451210.not = icmp slt i64 %used.4.1.lcssa, 1
  br i1 %.24451210.not, label %B1220, label %B1166.endif.us

B1166.endif.us:                                   ; preds = %B1126.endif, %B1198.B1164.loopexit_crit_edge.us
  %.245112051211.us = phi i64 [ %.2458.us, %B1198.B1164.loopexit_crit_edge.us ], [ 1, %B1126.endif ]
  %.2651.us = mul i64 %.245112051211.us, %arg.own.5.1
  %20 = getelementptr float, ptr %arg.own.4, i64 %.2651.us
  br label %B1200.us

B1200.us:                                         ; preds = %B1166.endif.us, %B1200.us
  %.257211981200.us = phi i64 [ 0, %B1166.endif.us ], [ %.2579.us, %B1200.us ]
  %.2579.us = add nuw nsw i64 %.257211981200.us, 1
  %21 = getelementptr float, ptr %20, i64 %.257211981200.us
  store float 0.000000e+00, ptr %21, align 4
  %exitcond1250.not = icmp eq i64 %arg.indptr.5.0, %.2579.us
  br i1 %exitcond1250.not, label %B1198.B1164.loopexit_crit_edge.us, label %B1200.us

B1198.B1164.loopexit_crit_edge.us:                ; preds = %B1200.us
  %.2458.us = add nuw i64 %.245112051211.us, 1
  %exitcond1251.not = icmp eq i64 %.245112051211.us, %used.4.1.lcssa
  br i1 %exitcond1251.not, label %B1220, label %B1166.endif.us
}
