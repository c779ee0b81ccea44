; of 8b5b476c04b44e0e0c08e80410b7fa48
; returns none


define i32 @clusterer_events_kernels_dots(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.5.1, i64 %arg.indptr.6.0, i64 %arg.indptr.6.1, ptr %arg.columns.0, ptr %arg.columns.1, i64 %arg.columns.2, i64 %arg.columns.3, ptr %arg.columns.4, i64 %arg.columns.5.0, i64 %arg.columns.6.0, ptr %arg.weights.0, ptr %arg.weights.1, i64 %arg.weights.2, i64 %arg.weights.3, ptr %arg.weights.4, i64 %arg.weights.5.0, i64 %arg.weights.6.0, ptr %arg.left.0, ptr %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.6.0, ptr %arg.right.0, ptr %arg.right.1, i64 %arg.right.2, i64 %arg.right.3, ptr %arg.right.4, i64 %arg.right.5.0, i64 %arg.right.6.0, ptr %arg.own.0, ptr %arg.own.1, i64 %arg.own.2, i64 %arg.own.3, ptr %arg.own.4, i64 %arg.own.5.0, i64 %arg.own.5.1, i64 %arg.own.6.0, i64 %arg.own.6.1, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.5.2, i64 %arg.out.6.0, i64 %arg.out.6.1, i64 %arg.out.6.2) {
B0:
  %.155 = icmp sgt i64 %arg.left.5.0, 0
  br i1 %.155, label %B78.endif.preheader, label %common.ret

B78.endif.preheader:                              ; preds = %B0
  %.232 = icmp sgt i64 %arg.indptr.5.0, 0
  %invariant.gep961 = getelementptr float, ptr %arg.out.4, i64 %arg.out.5.2
  %.822969.not = icmp slt i64 %arg.indptr.5.0, 1
  %.1480 = mul i64 %arg.out.5.2, %arg.out.5.1
  %.1493 = icmp sgt i64 %arg.indptr.5.0, 1
  %.1579.not = icmp eq i64 %arg.indptr.5.0, 2
  %.idx = shl i64 %arg.out.5.2, 3
  %invariant.gep980 = getelementptr i8, ptr %arg.out.4, i64 %.idx
  %0 = add nsw i64 %arg.left.5.0, -1
  br label %B78.endif

B124.loopexit:                                    ; preds = %B200, %B126.endif
  %exitcond.not = icmp eq i64 %arg.indptr.5.0, %.289
  br i1 %exitcond.not, label %B244, label %B126.endif

B200:                                             ; preds = %B200.lr.ph, %B200
  %.510923927 = phi i64 [ %.468, %B200.lr.ph ], [ %.520, %B200 ]
  %.517924926 = phi i64 [ %.373, %B200.lr.ph ], [ %.524, %B200 ]
  %.520 = add nsw i64 %.510923927, -1
  %.524 = add i64 %.517924926, 1
  %.562 = icmp slt i64 %.517924926, 0
  %.563 = select i1 %.562, i64 %arg.weights.5.0, i64 0
  %1 = getelementptr float, ptr %arg.weights.4, i64 %.517924926
  %.577 = getelementptr float, ptr %1, i64 %.563
  %.578 = load float, ptr %.577, align 4
  %.593 = select i1 %.562, i64 %arg.columns.5.0, i64 0
  %2 = getelementptr i32, ptr %arg.columns.4, i64 %.517924926
  %.607 = getelementptr i32, ptr %2, i64 %.593
  %.608 = load i32, ptr %.607, align 4
  %.615 = sext i32 %.608 to i64
  %.637 = icmp slt i32 %.608, 0
  %.638 = select i1 %.637, i64 %arg.own.5.0, i64 0
  %.639 = add i64 %.638, %.615
  %.659 = mul i64 %.639, %arg.own.5.1
  %gep930 = getelementptr float, ptr %invariant.gep, i64 %.659
  store float %.578, ptr %gep930, align 4
  %.511 = icmp samesign ugt i64 %.510923927, 1
  br i1 %.511, label %B200, label %B124.loopexit

B244:                                             ; preds = %B124.loopexit, %B78.endif
  %.692 = icmp slt i64 %p.2.0, %arg.left.5.0
  br i1 %.692, label %B284, label %B840.endif

B284:                                             ; preds = %B244
  %.731 = load i32, ptr %.189, align 4
  %.735 = icmp eq i32 %.731, %.190
  br i1 %.735, label %B310.endif.preheader, label %B840.endif

B310.endif.preheader:                             ; preds = %B284
  br i1 %.822969.not, label %B310.endif, label %B310.endif.us

B310.endif.us:                                    ; preds = %B310.endif.preheader, %B814.us
  %p.4.2.us = phi i64 [ %.1674.us, %B814.us ], [ %p.2.0, %B310.endif.preheader ]
  %.889.us = icmp slt i64 %p.4.2.us, 0
  %.890.us = select i1 %.889.us, i64 %arg.right.5.0, i64 0
  %3 = getelementptr i32, ptr %arg.right.4, i64 %p.4.2.us
  %.904.us = getelementptr i32, ptr %3, i64 %.890.us
  %.1451.us = select i1 %.889.us, i64 %arg.out.5.0, i64 0
  %.1452.us = add i64 %.1451.us, %p.4.2.us
  %.1482.us = mul i64 %.1480, %.1452.us
  %4 = getelementptr float, ptr %arg.out.4, i64 %.1482.us
  %gep962.us = getelementptr float, ptr %invariant.gep961, i64 %.1482.us
  %gep981.us = getelementptr float, ptr %invariant.gep980, i64 %.1482.us
  br label %B342.endif.us

B814.us:                                          ; preds = %B340.B766_crit_edge.us
  %.1674.us = add i64 %p.4.2.us, 1
  %.1716.us = icmp slt i64 %p.4.2.us, -1
  %.1717.us = select i1 %.1716.us, i64 %arg.left.5.0, i64 0
  %5 = getelementptr i32, ptr %arg.left.4, i64 %.1674.us
  %.1731.us = getelementptr i32, ptr %5, i64 %.1717.us
  %.1732.us = load i32, ptr %.1731.us, align 4
  %.1736.us = icmp eq i32 %.1732.us, %.190
  br i1 %.1736.us, label %B310.endif.us, label %B840.endif

B342.endif.us:                                    ; preds = %B310.endif.us, %B764.us
  %.828964970.us = phi i64 [ 0, %B310.endif.us ], [ %.835.us, %B764.us ]
  %.835.us = add nuw nsw i64 %.828964970.us, 1
  %.905.us = load i32, ptr %.904.us, align 4
  %.912.us = sext i32 %.905.us to i64
  %.937.us = icmp slt i32 %.905.us, 0
  %.938.us = select i1 %.937.us, i64 %arg.indptr.5.1, i64 0
  %.956.us = mul i64 %.828964970.us, %arg.indptr.5.1
  %6 = getelementptr i64, ptr %arg.indptr.4, i64 %.956.us
  %7 = getelementptr i64, ptr %6, i64 %.938.us
  %.960.us = getelementptr i64, ptr %7, i64 %.912.us
  %.961.us = load i64, ptr %.960.us, align 8
  %.1023.us = icmp slt i32 %.905.us, -1
  %.1024.us = select i1 %.1023.us, i64 %arg.indptr.5.1, i64 0
  %8 = getelementptr i64, ptr %6, i64 %.912.us
  %9 = getelementptr i8, ptr %8, i64 8
  %.1046.us = getelementptr i64, ptr %9, i64 %.1024.us
  %.1047.us = load i64, ptr %.1046.us, align 8
  %.1086.us = sub i64 %.1047.us, %.961.us
  %.1129950.us.not = icmp slt i64 %.1086.us, 1
  br i1 %.1129950.us.not, label %B692.us, label %B560.us

B692.us:                                          ; preds = %B560.us, %B342.endif.us
  %three.2.4.lcssa.us = phi float [ 0.000000e+00, %B342.endif.us ], [ %.1404.us, %B560.us ]
  %two.2.4.lcssa.us = phi float [ 0.000000e+00, %B342.endif.us ], [ %.1344.us, %B560.us ]
  %one.2.4.lcssa.us = phi float [ 0.000000e+00, %B342.endif.us ], [ %.1284.us, %B560.us ]
  %.1488.us = getelementptr float, ptr %4, i64 %.828964970.us
  store float %one.2.4.lcssa.us, ptr %.1488.us, align 4
  br i1 %.1493, label %B736.us, label %B764.us

B736.us:                                          ; preds = %B692.us
  %.1571.us = getelementptr float, ptr %gep962.us, i64 %.828964970.us
  store float %two.2.4.lcssa.us, ptr %.1571.us, align 4
  br i1 %.1579.not, label %B764.us, label %B748.us

B748.us:                                          ; preds = %B736.us
  %.1659.us = getelementptr float, ptr %gep981.us, i64 %.828964970.us
  store float %three.2.4.lcssa.us, ptr %.1659.us, align 4
  br label %B764.us

B764.us:                                          ; preds = %B748.us, %B736.us, %B692.us
  %exitcond1036.not = icmp eq i64 %arg.indptr.5.0, %.835.us
  br i1 %exitcond1036.not, label %B340.B766_crit_edge.us, label %B342.endif.us

B560.us:                                          ; preds = %B342.endif.us, %B560.us
  %one.2.4955.us = phi float [ %.1284.us, %B560.us ], [ 0.000000e+00, %B342.endif.us ]
  %two.2.4954.us = phi float [ %.1344.us, %B560.us ], [ 0.000000e+00, %B342.endif.us ]
  %three.2.4953.us = phi float [ %.1404.us, %B560.us ], [ 0.000000e+00, %B342.endif.us ]
  %.1128948952.us = phi i64 [ %.1138.us, %B560.us ], [ %.1086.us, %B342.endif.us ]
  %.1135949951.us = phi i64 [ %.1142.us, %B560.us ], [ %.961.us, %B342.endif.us ]
  %.1138.us = add nsw i64 %.1128948952.us, -1
  %.1142.us = add i64 %.1135949951.us, 1
  %.1180.us = icmp slt i64 %.1135949951.us, 0
  %.1181.us = select i1 %.1180.us, i64 %arg.weights.5.0, i64 0
  %10 = getelementptr float, ptr %arg.weights.4, i64 %.1135949951.us
  %.1195.us = getelementptr float, ptr %10, i64 %.1181.us
  %.1196.us = load float, ptr %.1195.us, align 4
  %.1211.us = select i1 %.1180.us, i64 %arg.columns.5.0, i64 0
  %11 = getelementptr i32, ptr %arg.columns.4, i64 %.1135949951.us
  %.1225.us = getelementptr i32, ptr %11, i64 %.1211.us
  %.1226.us = load i32, ptr %.1225.us, align 4
  %.1232.us = sext i32 %.1226.us to i64
  %.1254.us = icmp slt i32 %.1226.us, 0
  %.1255.us = select i1 %.1254.us, i64 %arg.own.5.0, i64 0
  %.1256.us = add i64 %.1255.us, %.1232.us
  %.1276.us = mul i64 %.1256.us, %arg.own.5.1
  %.1280.us = getelementptr float, ptr %arg.own.4, i64 %.1276.us
  %.1281.us = load float, ptr %.1280.us, align 4
  %.1282.us = fmul float %.1196.us, %.1281.us
  %.1284.us = fadd float %one.2.4955.us, %.1282.us
  %.1340.us = getelementptr i8, ptr %.1280.us, i64 4
  %.1341.us = load float, ptr %.1340.us, align 4
  %.1342.us = fmul float %.1196.us, %.1341.us
  %.1344.us = fadd float %two.2.4954.us, %.1342.us
  %.1400.us = getelementptr i8, ptr %.1280.us, i64 8
  %.1401.us = load float, ptr %.1400.us, align 4
  %.1402.us = fmul float %.1196.us, %.1401.us
  %.1404.us = fadd float %three.2.4953.us, %.1402.us
  %.1129.us = icmp samesign ugt i64 %.1128948952.us, 1
  br i1 %.1129.us, label %B560.us, label %B692.us

B340.B766_crit_edge.us:                           ; preds = %B764.us
  %exitcond1037.not = icmp eq i64 %p.4.2.us, %0
  br i1 %exitcond1037.not, label %B840.endif, label %B814.us

B814:                                             ; preds = %B310.endif
  %.1674 = add nsw i64 %p.4.2, 1
  %.1716 = icmp slt i64 %p.4.2, -1
  %.1717 = select i1 %.1716, i64 %arg.left.5.0, i64 0
  %12 = getelementptr i32, ptr %arg.left.4, i64 %.1674
  %.1731 = getelementptr i32, ptr %12, i64 %.1717
  %.1732 = load i32, ptr %.1731, align 4
  %.1736 = icmp eq i32 %.1732, %.190
  br i1 %.1736, label %B310.endif, label %B840.endif

B870.loopexit:                                    ; preds = %B946, %B872.endif
  %exitcond1039.not = icmp eq i64 %arg.indptr.5.0, %.1842
  br i1 %exitcond1039.not, label %B978, label %B872.endif

B946:                                             ; preds = %B946.lr.ph, %B946
  %.2063988992 = phi i64 [ %.2021, %B946.lr.ph ], [ %.2073, %B946 ]
  %.2070989991 = phi i64 [ %.1926, %B946.lr.ph ], [ %.2077, %B946 ]
  %.2073 = add nsw i64 %.2063988992, -1
  %.2077 = add i64 %.2070989991, 1
  %.2115 = icmp slt i64 %.2070989991, 0
  %.2116 = select i1 %.2115, i64 %arg.columns.5.0, i64 0
  %13 = getelementptr i32, ptr %arg.columns.4, i64 %.2070989991
  %.2130 = getelementptr i32, ptr %13, i64 %.2116
  %.2131 = load i32, ptr %.2130, align 4
  %.2138 = sext i32 %.2131 to i64
  %.2160 = icmp slt i32 %.2131, 0
  %.2161 = select i1 %.2160, i64 %arg.own.5.0, i64 0
  %.2162 = add i64 %.2161, %.2138
  %.2182 = mul i64 %.2162, %arg.own.5.1
  %gep996 = getelementptr float, ptr %invariant.gep986, i64 %.2182
  store float 0.000000e+00, ptr %gep996, align 4
  %.2064 = icmp samesign ugt i64 %.2063988992, 1
  br i1 %.2064, label %B946, label %B870.loopexit

B978:                                             ; preds = %B870.loopexit, %B840.endif
  %.2217 = icmp slt i64 %p.3.1, %arg.left.5.0
  br i1 %.2217, label %B78.endif, label %common.ret

common.ret:                                       ; preds = %B0, %B978
  store ptr null, ptr %retptr, align 8
  ret i32 0

B78.endif:                                        ; preds = %B78.endif.preheader, %B978
  %p.2.0 = phi i64 [ %p.3.1, %B978 ], [ 0, %B78.endif.preheader ]
  %.174 = icmp slt i64 %p.2.0, 0
  %.175 = select i1 %.174, i64 %arg.left.5.0, i64 0
  %14 = getelementptr i32, ptr %arg.left.4, i64 %p.2.0
  %.189 = getelementptr i32, ptr %14, i64 %.175
  %.190 = load i32, ptr %.189, align 4
  br i1 %.232, label %B126.endif.lr.ph, label %B244

B126.endif.lr.ph:                                 ; preds = %B78.endif
  %.324 = sext i32 %.190 to i64
  %.349 = icmp slt i32 %.190, 0
  %.350 = select i1 %.349, i64 %arg.indptr.5.1, i64 0
  %invariant.gep944 = getelementptr i64, ptr %arg.indptr.4, i64 %.350
  %invariant.gep945 = getelementptr i64, ptr %invariant.gep944, i64 %.324
  %.405 = icmp slt i32 %.190, -1
  %.406 = select i1 %.405, i64 %arg.indptr.5.1, i64 0
  %invariant.gep947 = getelementptr i64, ptr %arg.indptr.4, i64 %.324
  br label %B126.endif

B126.endif:                                       ; preds = %B126.endif.lr.ph, %B124.loopexit
  %.282932938 = phi i64 [ 0, %B126.endif.lr.ph ], [ %.289, %B124.loopexit ]
  %.289 = add nuw nsw i64 %.282932938, 1
  %.368 = mul i64 %.282932938, %arg.indptr.5.1
  %gep946 = getelementptr i64, ptr %invariant.gep945, i64 %.368
  %.373 = load i64, ptr %gep946, align 8
  %gep = getelementptr i64, ptr %invariant.gep947, i64 %.368
  %15 = getelementptr i8, ptr %gep, i64 8
  %.428 = getelementptr i64, ptr %15, i64 %.406
  %.429 = load i64, ptr %.428, align 8
  %.468 = sub i64 %.429, %.373
  %.511925.not = icmp slt i64 %.468, 1
  br i1 %.511925.not, label %B124.loopexit, label %B200.lr.ph

B200.lr.ph:                                       ; preds = %B126.endif
  %invariant.gep = getelementptr float, ptr %arg.own.4, i64 %.282932938
  br label %B200

B310.endif:                                       ; preds = %B310.endif.preheader, %B814
  %p.4.2 = phi i64 [ %.1674, %B814 ], [ %p.2.0, %B310.endif.preheader ]
  %exitcond1038.not = icmp eq i64 %p.4.2, %0
  br i1 %exitcond1038.not, label %B840.endif, label %B814

B840.endif:                                       ; preds = %B814.us, %B340.B766_crit_edge.us, %B814, %B310.endif, %B244, %B284
  %p.3.1 = phi i64 [ %p.2.0, %B284 ], [ %p.2.0, %B244 ], [ %.1674, %B814 ], [ %arg.left.5.0, %B310.endif ], [ %.1674.us, %B814.us ], [ %arg.left.5.0, %B340.B766_crit_edge.us ]
  br i1 %.822969.not, label %B978, label %B872.endif.lr.ph

B872.endif.lr.ph:                                 ; preds = %B840.endif
  %.1877 = sext i32 %.190 to i64
  %.1902 = icmp slt i32 %.190, 0
  %.1903 = select i1 %.1902, i64 %arg.indptr.5.1, i64 0
  %invariant.gep1010 = getelementptr i64, ptr %arg.indptr.4, i64 %.1903
  %invariant.gep1012 = getelementptr i64, ptr %invariant.gep1010, i64 %.1877
  %.1958 = icmp slt i32 %.190, -1
  %.1959 = select i1 %.1958, i64 %arg.indptr.5.1, i64 0
  %invariant.gep1014 = getelementptr i64, ptr %arg.indptr.4, i64 %.1877
  br label %B872.endif

B872.endif:                                       ; preds = %B872.endif.lr.ph, %B870.loopexit
  %.18359981004 = phi i64 [ 0, %B872.endif.lr.ph ], [ %.1842, %B870.loopexit ]
  %.1842 = add nuw nsw i64 %.18359981004, 1
  %.1921 = mul i64 %.18359981004, %arg.indptr.5.1
  %gep1013 = getelementptr i64, ptr %invariant.gep1012, i64 %.1921
  %.1926 = load i64, ptr %gep1013, align 8
  %gep1015 = getelementptr i64, ptr %invariant.gep1014, i64 %.1921
  %16 = getelementptr i8, ptr %gep1015, i64 8
  %.1981 = getelementptr i64, ptr %16, i64 %.1959
  %.1982 = load i64, ptr %.1981, align 8
  %.2021 = sub i64 %.1982, %.1926
  %.2064990.not = icmp slt i64 %.2021, 1
  br i1 %.2064990.not, label %B870.loopexit, label %B946.lr.ph

B946.lr.ph:                                       ; preds = %B872.endif
  %invariant.gep986 = getelementptr float, ptr %arg.own.4, i64 %.18359981004
  br label %B946
}
