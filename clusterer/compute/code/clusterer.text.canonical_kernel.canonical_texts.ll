; of a56d95d0f08cf38b92c0e0e4a9acdc2d
; returns uint64


define range(i32 -1, -2) i32 @clusterer_text_canonical_kernel_canonical_texts(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.source.0, ptr %arg.source.1, i64 %arg.source.2, i64 %arg.source.3, ptr %arg.source.4, i64 %arg.source.5.0, i64 %arg.source.6.0, ptr %arg.offsets.0, ptr %arg.offsets.1, i64 %arg.offsets.2, i64 %arg.offsets.3, ptr %arg.offsets.4, i64 %arg.offsets.5.0, i64 %arg.offsets.6.0, ptr %arg.tables.0.0, ptr %arg.tables.0.1, i64 %arg.tables.0.2, i64 %arg.tables.0.3, ptr %arg.tables.0.4, i64 %arg.tables.0.5.0, i64 %arg.tables.0.6.0, ptr %arg.tables.1.0, ptr %arg.tables.1.1, i64 %arg.tables.1.2, i64 %arg.tables.1.3, ptr %arg.tables.1.4, i64 %arg.tables.1.5.0, i64 %arg.tables.1.6.0, ptr %arg.tables.2.0, ptr %arg.tables.2.1, i64 %arg.tables.2.2, i64 %arg.tables.2.3, ptr %arg.tables.2.4, i64 %arg.tables.2.5.0, i64 %arg.tables.2.6.0, ptr %arg.tables.3.0, ptr %arg.tables.3.1, i64 %arg.tables.3.2, i64 %arg.tables.3.3, ptr %arg.tables.3.4, i64 %arg.tables.3.5.0, i64 %arg.tables.3.6.0, ptr %arg.tables.4.0, ptr %arg.tables.4.1, i64 %arg.tables.4.2, i64 %arg.tables.4.3, ptr %arg.tables.4.4, i64 %arg.tables.4.5.0, i64 %arg.tables.4.6.0, ptr %arg.tables.5.0.0, ptr %arg.tables.5.0.1, i64 %arg.tables.5.0.2, i64 %arg.tables.5.0.3, ptr %arg.tables.5.0.4, i64 %arg.tables.5.0.5.0, i64 %arg.tables.5.0.6.0, ptr %arg.tables.5.1.0, ptr %arg.tables.5.1.1, i64 %arg.tables.5.1.2, i64 %arg.tables.5.1.3, ptr %arg.tables.5.1.4, i64 %arg.tables.5.1.5.0, i64 %arg.tables.5.1.6.0, ptr %arg.tables.5.2.0, ptr %arg.tables.5.2.1, i64 %arg.tables.5.2.2, i64 %arg.tables.5.2.3, ptr %arg.tables.5.2.4, i64 %arg.tables.5.2.5.0, i64 %arg.tables.5.2.6.0, ptr %arg.tables.5.3.0, ptr %arg.tables.5.3.1, i64 %arg.tables.5.3.2, i64 %arg.tables.5.3.3, ptr %arg.tables.5.3.4, i64 %arg.tables.5.3.5.0, i64 %arg.tables.5.3.6.0, ptr %arg.tables.5.4.0, ptr %arg.tables.5.4.1, i64 %arg.tables.5.4.2, i64 %arg.tables.5.4.3, ptr %arg.tables.5.4.4, i64 %arg.tables.5.4.5.0, i64 %arg.tables.5.4.6.0, ptr %arg.tables.5.5.0, ptr %arg.tables.5.5.1, i64 %arg.tables.5.5.2, i64 %arg.tables.5.5.3, ptr %arg.tables.5.5.4, i64 %arg.tables.5.5.5.0, i64 %arg.tables.5.5.6.0, ptr %arg.tables.5.6.0, ptr %arg.tables.5.6.1, i64 %arg.tables.5.6.2, i64 %arg.tables.5.6.3, ptr %arg.tables.5.6.4, i64 %arg.tables.5.6.5.0, i64 %arg.tables.5.6.6.0, i64 %arg.longest, ptr %arg.out.0.0, ptr %arg.out.0.1, i64 %arg.out.0.2, i64 %arg.out.0.3, ptr %arg.out.0.4, i64 %arg.out.0.5.0, i64 %arg.out.0.6.0, ptr %arg.out.1.0, ptr %arg.out.1.1, i64 %arg.out.1.2, i64 %arg.out.1.3, ptr %arg.out.1.4, i64 %arg.out.1.5.0, i64 %arg.out.1.6.0, ptr %arg.out.2.0, ptr %arg.out.2.1, i64 %arg.out.2.2, i64 %arg.out.2.3, ptr %arg.out.2.4, i64 %arg.out.2.5.0, i64 %arg.out.2.6.0, ptr %arg.out.3.0, ptr %arg.out.3.1, i64 %arg.out.3.2, i64 %arg.out.3.3, ptr %arg.out.3.4, i64 %arg.out.3.5.0, i64 %arg.out.3.6.0, ptr %arg.out.4.0, ptr %arg.out.4.1, i64 %arg.out.4.2, i64 %arg.out.4.3, ptr %arg.out.4.4, i64 %arg.out.4.5.0, i64 %arg.out.4.6.0, ptr %arg.out.5.0, ptr %arg.out.5.1, i64 %arg.out.5.2, i64 %arg.out.5.3, ptr %arg.out.5.4, i64 %arg.out.5.5.0, i64 %arg.out.5.5.1, i64 %arg.out.5.6.0, i64 %arg.out.5.6.1, ptr %arg.out.6.0, ptr %arg.out.6.1, i64 %arg.out.6.2, i64 %arg.out.6.3, ptr %arg.out.6.4, i64 %arg.out.6.5.0, i64 %arg.out.6.6.0, ptr %arg.out.7.0, ptr %arg.out.7.1, i64 %arg.out.7.2, i64 %arg.out.7.3, ptr %arg.out.7.4, i64 %arg.out.7.5.0, i64 %arg.out.7.5.1, i64 %arg.out.7.6.0, i64 %arg.out.7.6.1, ptr %arg.out.8.0, ptr %arg.out.8.1, i64 %arg.out.8.2, i64 %arg.out.8.3, ptr %arg.out.8.4, i64 %arg.out.8.5.0, i64 %arg.out.8.6.0, ptr %arg.out.9.0, ptr %arg.out.9.1, i64 %arg.out.9.2, i64 %arg.out.9.3, ptr %arg.out.9.4, i64 %arg.out.9.5.0, i64 %arg.out.9.6.0, ptr %arg.out.10.0, ptr %arg.out.10.1, i64 %arg.out.10.2, i64 %arg.out.10.3, ptr %arg.out.10.4, i64 %arg.out.10.5.0, i64 %arg.out.10.6.0, ptr %arg.out.11.0, ptr %arg.out.11.1, i64 %arg.out.11.2, i64 %arg.out.11.3, ptr %arg.out.11.4, i64 %arg.out.11.5.0, i64 %arg.out.11.6.0, ptr %arg.out.12.0, ptr %arg.out.12.1, i64 %arg.out.12.2, i64 %arg.out.12.3, ptr %arg.out.12.4, i64 %arg.out.12.5.0, i64 %arg.out.12.6.0) {
B0.endif:
  %.2548 = alloca i64, align 8
  store i64 0, ptr %.2548, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.2579 = alloca i64, align 8
  store i64 0, ptr %.2579, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.2987 = alloca i64, align 8
  store i64 0, ptr %.2987, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.3508 = alloca { i64, i8 }, align 8
  store i64 0, ptr %.3508, align 8
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.3508, i64 8
  store i8 0, ptr %.fca.1.gep, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.4905 = alloca i64, align 8
  store i64 0, ptr %.4905, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  tail call void @NRT_incref(ptr %arg.source.0)
  tail call void @NRT_incref(ptr %arg.offsets.0)
  tail call void @NRT_incref(ptr %arg.tables.0.0)
  tail call void @NRT_incref(ptr %arg.tables.1.0)
  tail call void @NRT_incref(ptr %arg.tables.2.0)
  tail call void @NRT_incref(ptr %arg.tables.3.0)
  tail call void @NRT_incref(ptr %arg.tables.4.0)
  tail call void @NRT_incref(ptr %arg.tables.5.0.0)
  tail call void @NRT_incref(ptr %arg.tables.5.1.0)
  tail call void @NRT_incref(ptr %arg.tables.5.2.0)
  tail call void @NRT_incref(ptr %arg.tables.5.3.0)
  tail call void @NRT_incref(ptr %arg.tables.5.4.0)
  tail call void @NRT_incref(ptr %arg.tables.5.5.0)
  tail call void @NRT_incref(ptr %arg.tables.5.6.0)
  tail call void @NRT_incref(ptr %arg.out.0.0)
  tail call void @NRT_incref(ptr %arg.out.1.0)
  tail call void @NRT_incref(ptr %arg.out.2.0)
  tail call void @NRT_incref(ptr %arg.out.3.0)
  tail call void @NRT_incref(ptr %arg.out.4.0)
  tail call void @NRT_incref(ptr %arg.out.5.0)
  tail call void @NRT_incref(ptr %arg.out.6.0)
  tail call void @NRT_incref(ptr %arg.out.7.0)
  tail call void @NRT_incref(ptr %arg.out.8.0)
  tail call void @NRT_incref(ptr %arg.out.9.0)
  tail call void @NRT_incref(ptr %arg.out.10.0)
  tail call void @NRT_incref(ptr %arg.out.11.0)
  tail call void @NRT_incref(ptr %arg.out.12.0)
  %0 = getelementptr i64, ptr %arg.offsets.4, i64 %arg.offsets.5.0
  %.1155 = getelementptr i8, ptr %0, i64 -8
  %.1156 = load i64, ptr %.1155, align 8
  %.12382291.not = icmp slt i64 %.1156, 1
  br i1 %.12382291.not, label %B352.endif, label %B172

B172:                                             ; preds = %B0.endif, %B172
  %.124422902292 = phi i64 [ %.1251, %B172 ], [ 0, %B0.endif ]
  %.1251 = add nuw nsw i64 %.124422902292, 1
  %.1301 = getelementptr i8, ptr %arg.source.4, i64 %.124422902292
  %.1302 = load i8, ptr %.1301, align 1
  %.1329 = getelementptr i8, ptr %.1301, i64 1
  %.1330 = load i8, ptr %.1329, align 1
  %1 = add i8 %.1302, -127
  %.1333 = icmp ult i8 %1, -95
  %.1334 = icmp eq i8 %.1302, 32
  %2 = add i8 %.1330, -127
  %.1337 = icmp ult i8 %2, -94
  %.1338 = and i1 %.1334, %.1337
  %.1339 = or i1 %.1333, %.1338
  %.1365 = getelementptr i8, ptr %arg.out.0.4, i64 %.124422902292
  %.1367 = zext i1 %.1339 to i8
  store i8 %.1367, ptr %.1365, align 1
  %exitcond.not = icmp eq i64 %.1156, %.1251
  br i1 %exitcond.not, label %B352.endif, label %B172

B480:                                             ; preds = %B480.preheader, %B3484
  %n.4.02433 = phi i64 [ %n.5.3, %B3484 ], [ 0, %B480.preheader ]
  %r.6.02432 = phi i64 [ %r.7.3, %B3484 ], [ 0, %B480.preheader ]
  %o.6.02431 = phi i64 [ %o.7.3, %B3484 ], [ 0, %B480.preheader ]
  %.157023942429 = phi i64 [ %.1577, %B3484 ], [ 0, %B480.preheader ]
  %.1577 = add nuw nsw i64 %.157023942429, 1
  %3 = getelementptr i64, ptr %arg.offsets.4, i64 %.157023942429
  %.1651 = load i64, ptr %3, align 8
  %4 = getelementptr i64, ptr %arg.offsets.4, i64 %.1577
  %.1686 = load i64, ptr %4, align 8
  %.1687 = add i64 %.1686, -1
  %.1861.not2359 = icmp ugt i64 %.1651, %.1687
  br i1 %.1861.not2359, label %B3484, label %B890.preheader

B890.preheader:                                   ; preds = %B480, %B3623
  %broken.3.12378 = phi i1 [ %broken.4.2, %B3623 ], [ false, %B480 ]
  %doubled.3.12377 = phi i64 [ %doubled.4.2, %B3623 ], [ 0, %B480 ]
  %breaks.3.12376 = phi i64 [ %breaks.4.2, %B3623 ], [ 0, %B480 ]
  %flag.4.12375 = phi i8 [ %flag.5.2, %B3623 ], [ 0, %B480 ]
  %blank_at.2.12374 = phi i64 [ %blank_at.3.2, %B3623 ], [ 0, %B480 ]
  %blank.5.12373 = phi i64 [ %blank.6.2, %B3623 ], [ 0, %B480 ]
  %expected.5.12372 = phi i64 [ %expected.6.2, %B3623 ], [ -1, %B480 ]
  %written.5.12371 = phi i64 [ %written.6.2, %B3623 ], [ 0, %B480 ]
  %read.5.12370 = phi i64 [ %read.6.2, %B3623 ], [ 0, %B480 ]
  %line_start.3.12369 = phi i64 [ %line_start.2.2, %B3623 ], [ 0, %B480 ]
  %start.3.12368 = phi i64 [ %start.2.2, %B3623 ], [ %o.6.02431, %B480 ]
  %i.6.12367 = phi i64 [ %i.7.2, %B3623 ], [ %.1651, %B480 ]
  %n.3.12366 = phi i64 [ %n.2.2, %B3623 ], [ %n.4.02433, %B480 ]
  %r.5.12365 = phi i64 [ %r.11.2, %B3623 ], [ %r.6.02432, %B480 ]
  %o.9.12364 = phi i64 [ %o.10.2, %B3623 ], [ %o.6.02431, %B480 ]
  %.3830 = trunc i64 %blank_at.2.12374 to i32
  %.3922 = add nsw i64 %blank_at.2.12374, 1
  br label %B890

B890:                                             ; preds = %B890.preheader, %B3364
  %o.8.2 = phi i64 [ %o.11.4, %B3364 ], [ %o.9.12364, %B890.preheader ]
  %r.4.2 = phi i64 [ %r.8.4, %B3364 ], [ %r.5.12365, %B890.preheader ]
  %n.2.2 = phi i64 [ %n.6.4, %B3364 ], [ %n.3.12366, %B890.preheader ]
  %i.10.2 = phi i64 [ %.4535, %B3364 ], [ %i.6.12367, %B890.preheader ]
  %start.2.2 = phi i64 [ %start.4.4, %B3364 ], [ %start.3.12368, %B890.preheader ]
  %line_start.2.2 = phi i64 [ %line_start.4.4, %B3364 ], [ %line_start.3.12369, %B890.preheader ]
  %read.4.2 = phi i64 [ %.4518, %B3364 ], [ %read.5.12370, %B890.preheader ]
  %written.4.2 = phi i64 [ %.4526, %B3364 ], [ %written.5.12371, %B890.preheader ]
  %expected.4.2 = phi i64 [ %.4518, %B3364 ], [ %expected.5.12372, %B890.preheader ]
  %blank.4.2 = phi i64 [ 0, %B3364 ], [ %blank.5.12373, %B890.preheader ]
  %flag.3.2 = phi i8 [ %flag.8.42016, %B3364 ], [ %flag.4.12375, %B890.preheader ]
  %breaks.2.2 = phi i64 [ %breaks.6.42018, %B3364 ], [ %breaks.3.12376, %B890.preheader ]
  %doubled.2.2 = phi i64 [ %doubled.6.42020, %B3364 ], [ %doubled.3.12377, %B890.preheader ]
  %broken.2.2 = phi i1 [ %broken.6.42021, %B3364 ], [ %broken.3.12378, %B890.preheader ]
  %.1894 = icmp ult i64 %i.10.2, %.1687
  br i1 %.1894, label %B962, label %B2052

B962:                                             ; preds = %B890
  %.1926 = getelementptr i8, ptr %arg.source.4, i64 %i.10.2
  %.1927 = load i8, ptr %.1926, align 1
  %.1933 = zext i8 %.1927 to i64
  %.1958 = getelementptr i8, ptr %arg.tables.1.4, i64 %.1933
  %.1959 = load i8, ptr %.1958, align 1
  %.1964 = zext i8 %.1959 to i64
  %.1965 = icmp eq i8 %.1959, 0
  %.1969 = icmp eq i64 %blank.4.2, 0
  %.1970 = and i1 %.1969, %.1965
  br i1 %.1970, label %B1020, label %B1454

B1020:                                            ; preds = %B962
  %.1984.not = icmp eq i64 %read.4.2, %expected.4.2
  br i1 %.1984.not, label %B1082, label %B1032

B1032:                                            ; preds = %B1020
  %.2035 = mul i64 %r.4.2, %arg.out.5.5.1
  %.2039 = getelementptr i32, ptr %arg.out.5.4, i64 %.2035
  %.2040 = trunc i64 %written.4.2 to i32
  store i32 %.2040, ptr %.2039, align 4
  %.2093 = getelementptr i8, ptr %.2039, i64 4
  %.2094 = trunc i64 %read.4.2 to i32
  store i32 %.2094, ptr %.2093, align 4
  %.2097 = add i64 %r.4.2, 1
  br label %B1082

B1082:                                            ; preds = %B1032, %B1020
  %r.12.2 = phi i64 [ %.2097, %B1032 ], [ %r.4.2, %B1020 ]
  %.2110 = add nuw i64 %i.10.2, 1
  %.2144 = getelementptr i8, ptr %arg.out.0.4, i64 %.2110
  %.2145 = load i8, ptr %.2144, align 1
  %.2147 = icmp eq i8 %.2145, 0
  br i1 %.2147, label %B1130, label %B1264.endif

B1130:                                            ; preds = %B1082, %B1240
  %i.11.2 = phi i64 [ %.2202, %B1240 ], [ %.2110, %B1082 ]
  %.2155 = and i64 %i.11.2, 7
  %.2158 = icmp eq i64 %.2155, 0
  br i1 %.2158, label %B1158, label %B1220

B1158:                                            ; preds = %B1130
  %.2187 = getelementptr i8, ptr %arg.out.1.4, i64 %i.11.2
  %.2188 = load i64, ptr %.2187, align 8
  %.2191 = icmp eq i64 %.2188, 0
  br i1 %.2191, label %B1240, label %B1220

B1220:                                            ; preds = %B1158, %B1130
  br label %B1240

B1240:                                            ; preds = %B1158, %B1220
  %.sink = phi i64 [ 1, %B1220 ], [ 8, %B1158 ]
  %.2202 = add i64 %i.11.2, %.sink
  %.2240 = getelementptr i8, ptr %arg.out.0.4, i64 %.2202
  %.2241 = load i8, ptr %.2240, align 1
  %.2245 = icmp eq i8 %.2241, 0
  br i1 %.2245, label %B1130, label %B1264.endif

B1306:                                            ; preds = %B1306.lr.ph, %B1306
  %.234623232325 = phi i64 [ 0, %B1306.lr.ph ], [ %.2353, %B1306 ]
  %.2353 = add nuw nsw i64 %.234623232325, 1
  %.2405 = getelementptr i8, ptr %.1926, i64 %.234623232325
  %.2406 = load i8, ptr %.2405, align 1
  %.2434 = getelementptr i8, ptr %19, i64 %.234623232325
  store i8 %.2406, ptr %.2434, align 1
  %exitcond2607.not = icmp eq i64 %.2256, %.2353
  br i1 %exitcond2607.not, label %B1344, label %B1306

B1344:                                            ; preds = %B1306, %B1264.endif
  %.2493 = add i64 %.2256, %o.8.2
  %sext = shl i64 %.2256, 32
  %.2502 = ashr exact i64 %sext, 32
  %.2503 = add nsw i64 %.2502, %read.4.2
  %.2515 = add nsw i64 %.2502, %written.4.2
  br label %B3623

B1454:                                            ; preds = %B962
  %.2534 = icmp eq i8 %.1959, 8
  br i1 %.2534, label %B1530, label %B1796

B1530:                                            ; preds = %B1454
  store i64 0, ptr %.2548, align 8
  %.2552 = call i32 @helper_1(ptr nonnull %.2548, ptr nonnull %excinfo.1, i8 %.1927)
  %.2562 = load i64, ptr %.2548, align 8
  switch i32 %.2552, label %B1530.if.if [
    i32 -2, label %B1530.endif
    i32 0, label %B1530.endif
  ], !prof !0

B1908.thread:                                     ; preds = %B1530.endif.endif
  %5 = getelementptr i32, ptr %arg.tables.2.4, i64 %.2595
  %.2712 = getelementptr i8, ptr %5, i64 -512
  %.2713 = load i32, ptr %.2712, align 4
  %.2714 = zext i32 %.2713 to i64
  br label %B2082

B1796:                                            ; preds = %B1454
  %.2800 = icmp eq i8 %.1927, 10
  br i1 %.2800, label %B1818, label %B1908

B1818:                                            ; preds = %B1796
  %.2821 = add nsw i64 %breaks.2.2, 1
  %.2837 = icmp ugt i64 %i.10.2, %.1651
  %or.cond = and i1 %broken.2.2, %.2837
  br i1 %or.cond, label %B1844, label %B1892

B1844:                                            ; preds = %B1818
  %.2868 = getelementptr i8, ptr %.1926, i64 -1
  %.2869 = load i8, ptr %.2868, align 1
  %.2870 = icmp eq i8 %.2869, 10
  br label %B1892

B1892:                                            ; preds = %B1844, %B1818
  %"$phi1892.1.3.6" = phi i1 [ %.2870, %B1844 ], [ false, %B1818 ]
  %.2907 = xor i1 %"$phi1892.1.3.6", true
  %.2915 = zext i1 %"$phi1892.1.3.6" to i64
  %.2916 = add nsw i64 %doubled.2.2, %.2915
  br label %B1908

B1908:                                            ; preds = %B1530.endif.endif, %B1892, %B1796
  %flag.6.5 = phi i8 [ %flag.3.2, %B1796 ], [ %flag.3.2, %B1892 ], [ %flag.7.5, %B1530.endif.endif ]
  %breaks.5.5 = phi i64 [ %breaks.2.2, %B1796 ], [ %.2821, %B1892 ], [ %breaks.2.2, %B1530.endif.endif ]
  %doubled.5.5 = phi i64 [ %doubled.2.2, %B1796 ], [ %.2916, %B1892 ], [ %doubled.2.2, %B1530.endif.endif ]
  %broken.5.5 = phi i1 [ %broken.2.2, %B1796 ], [ %.2907, %B1892 ], [ %broken.2.2, %B1530.endif.endif ]
  %width.3.5 = phi i64 [ 1, %B1796 ], [ 1, %B1892 ], [ %.2562, %B1530.endif.endif ]
  %code.5.5 = phi i64 [ %.1933, %B1796 ], [ 10, %B1892 ], [ %.2595, %B1530.endif.endif ]
  %kind.3.5 = phi i64 [ %.1964, %B1796 ], [ %.1964, %B1892 ], [ %.2670, %B1530.endif.endif ]
  %trunc = trunc nuw i64 %kind.3.5 to i8
  switch i8 %trunc, label %B1942 [
    i8 0, label %B2082
    i8 3, label %B1990
  ]

B1942:                                            ; preds = %B1908
  %blank_at.5.4 = select i1 %.1969, i64 %read.4.2, i64 %blank_at.2.12374
  store i64 0, ptr %.2987, align 8
  %.2993 = call i32 @helper_2(ptr nonnull %.2987, ptr nonnull %excinfo.3, i64 %blank.4.2, i64 %kind.3.5)
  %.3003 = load i64, ptr %.2987, align 8
  switch i32 %.2993, label %B1958.if.if [
    i32 -2, label %B1990
    i32 0, label %B1990
  ], !prof !0

B1990:                                            ; preds = %B1908, %B1942, %B1942
  %blank.7.3 = phi i64 [ %.3003, %B1942 ], [ %.3003, %B1942 ], [ %blank.4.2, %B1908 ]
  %blank_at.4.3 = phi i64 [ %blank_at.5.4, %B1942 ], [ %blank_at.5.4, %B1942 ], [ %blank_at.2.12374, %B1908 ]
  %.3079 = add nsw i64 %read.4.2, 1
  %.3086 = add i64 %width.3.5, %i.10.2
  br label %B3623

B2052:                                            ; preds = %B890
  %.3148 = icmp eq i64 %written.4.2, 0
  br i1 %.3148, label %B3484, label %B2082.thread

B2082:                                            ; preds = %B1908, %B1908.thread
  %flag.8.4 = phi i8 [ %flag.6.5, %B1908 ], [ %flag.7.5, %B1908.thread ]
  %breaks.6.4 = phi i64 [ %breaks.5.5, %B1908 ], [ %breaks.2.2, %B1908.thread ]
  %doubled.6.4 = phi i64 [ %doubled.5.5, %B1908 ], [ %doubled.2.2, %B1908.thread ]
  %broken.6.4 = phi i1 [ %broken.5.5, %B1908 ], [ %broken.2.2, %B1908.thread ]
  %width.4.4 = phi i64 [ %width.3.5, %B1908 ], [ %.2562, %B1908.thread ]
  %code.4.4 = phi i64 [ %code.5.5, %B1908 ], [ %.2714, %B1908.thread ]
  %restored.2.4 = phi i1 [ false, %B1908 ], [ true, %B1908.thread ]
  %.3283 = icmp ne i64 %blank.4.2, 0
  %.3285 = icmp sgt i64 %written.4.2, 0
  %.3286 = and i1 %.3285, %.3283
  br i1 %.3286, label %B2110, label %B2684

B2082.thread:                                     ; preds = %B2052
  %.32851970 = icmp sgt i64 %written.4.2, 0
  br i1 %.32851970, label %B2132, label %B2684

B2110:                                            ; preds = %B2082
  %.3316 = icmp eq i64 %blank.4.2, 2
  br i1 %.3316, label %B2132, label %B2454

B2132:                                            ; preds = %B2082.thread, %B2110
  %flag.8.420152071 = phi i8 [ %flag.8.4, %B2110 ], [ %flag.3.2, %B2082.thread ]
  %breaks.6.420172069 = phi i64 [ %breaks.6.4, %B2110 ], [ %breaks.2.2, %B2082.thread ]
  %doubled.6.420192067 = phi i64 [ %doubled.6.4, %B2110 ], [ %doubled.2.2, %B2082.thread ]
  %broken.6.420222066 = phi i1 [ %broken.6.4, %B2110 ], [ %broken.2.2, %B2082.thread ]
  %width.4.420242064 = phi i64 [ %width.4.4, %B2110 ], [ 0, %B2082.thread ]
  %code.4.420262062 = phi i64 [ %code.4.4, %B2110 ], [ 0, %B2082.thread ]
  %restored.2.420282060 = phi i1 [ %restored.2.4, %B2110 ], [ false, %B2082.thread ]
  %.3326 = sub i64 %o.8.2, %o.6.02431
  %.3327 = trunc i64 %.3326 to i32
  %.3374 = mul i64 %n.2.2, %arg.out.7.5.1
  %.3378 = getelementptr i32, ptr %arg.out.7.4, i64 %.3374
  store i32 %.3327, ptr %.3378, align 4
  %.3431 = getelementptr i8, ptr %.3378, i64 4
  %.3432 = trunc i64 %written.4.2 to i32
  store i32 %.3432, ptr %.3431, align 4
  %.3461 = getelementptr i64, ptr %arg.out.8.4, i64 %n.2.2
  store i64 0, ptr %.3461, align 8
  %.3489 = getelementptr i8, ptr %arg.out.9.4, i64 %n.2.2
  store i8 0, ptr %.3489, align 1
  %.3493 = sub nsw i64 %written.4.2, %line_start.2.2
  %.3497.not = icmp sgt i64 %.3493, %arg.longest
  br i1 %.3497.not, label %B2352, label %B2290

B2290:                                            ; preds = %B2132
  store i64 0, ptr %.3508, align 8
  store i8 0, ptr %.fca.1.gep, align 8
  %.3536 = call i32 @helper_3(ptr nonnull %.3508, ptr nonnull %excinfo.4, ptr %arg.out.2.0, ptr %arg.out.2.1, i64 %arg.out.2.2, i64 %arg.out.2.3, ptr %arg.out.2.4, i64 %arg.out.2.5.0, i64 %arg.out.2.6.0, i64 %start.2.2, i64 %o.8.2, ptr %arg.tables.3.0, ptr %arg.tables.3.1, i64 %arg.tables.3.2, i64 %arg.tables.3.3, ptr %arg.tables.3.4, i64 %arg.tables.3.5.0, i64 %arg.tables.3.6.0, ptr %arg.tables.4.0, ptr %arg.tables.4.1, i64 %arg.tables.4.2, i64 %arg.tables.4.3, ptr %arg.tables.4.4, i64 %arg.tables.4.5.0, i64 %arg.tables.4.6.0, ptr %arg.tables.5.0.0, ptr %arg.tables.5.0.1, i64 %arg.tables.5.0.2, i64 %arg.tables.5.0.3, ptr %arg.tables.5.0.4, i64 %arg.tables.5.0.5.0, i64 %arg.tables.5.0.6.0, ptr %arg.tables.5.1.0, ptr %arg.tables.5.1.1, i64 %arg.tables.5.1.2, i64 %arg.tables.5.1.3, ptr %arg.tables.5.1.4, i64 %arg.tables.5.1.5.0, i64 %arg.tables.5.1.6.0, ptr %arg.tables.5.2.0, ptr %arg.tables.5.2.1, i64 %arg.tables.5.2.2, i64 %arg.tables.5.2.3, ptr %arg.tables.5.2.4, i64 %arg.tables.5.2.5.0, i64 %arg.tables.5.2.6.0, ptr %arg.tables.5.3.0, ptr %arg.tables.5.3.1, i64 %arg.tables.5.3.2, i64 %arg.tables.5.3.3, ptr %arg.tables.5.3.4, i64 %arg.tables.5.3.5.0, i64 %arg.tables.5.3.6.0, ptr %arg.tables.5.4.0, ptr %arg.tables.5.4.1, i64 %arg.tables.5.4.2, i64 %arg.tables.5.4.3, ptr %arg.tables.5.4.4, i64 %arg.tables.5.4.5.0, i64 %arg.tables.5.4.6.0, ptr %arg.tables.5.5.0, ptr %arg.tables.5.5.1, i64 %arg.tables.5.5.2, i64 %arg.tables.5.5.3, ptr %arg.tables.5.5.4, i64 %arg.tables.5.5.5.0, i64 %arg.tables.5.5.6.0, ptr %arg.tables.5.6.0, ptr %arg.tables.5.6.1, i64 %arg.tables.5.6.2, i64 %arg.tables.5.6.3, ptr %arg.tables.5.6.4, i64 %arg.tables.5.6.5.0, i64 %arg.tables.5.6.6.0, ptr %arg.out.11.0, ptr %arg.out.11.1, i64 %arg.out.11.2, i64 %arg.out.11.3, ptr %arg.out.11.4, i64 %arg.out.11.5.0, i64 %arg.out.11.6.0, ptr %arg.out.12.0, ptr %arg.out.12.1, i64 %arg.out.12.2, i64 %arg.out.12.3, ptr %arg.out.12.4, i64 %arg.out.12.5.0, i64 %arg.out.12.6.0)
  switch i32 %.3536, label %B2290.if.if [
    i32 -2, label %B2290.endif
    i32 0, label %B2290.endif
  ], !prof !0

B2352:                                            ; preds = %B2290.endif, %B2132
  %.3622 = add i64 %n.2.2, 1
  %.3630 = icmp eq i64 %i.10.2, %.1687
  br i1 %.3630, label %B3484, label %B2388

B2388:                                            ; preds = %B2352
  %.3698 = add i64 %o.8.2, 1
  %.3702 = add nuw nsw i64 %written.4.2, 1
  br label %B2454

B2454:                                            ; preds = %B2388, %B2110
  %.33162115 = phi i8 [ 10, %B2388 ], [ 32, %B2110 ]
  %flag.8.420152072 = phi i8 [ %flag.8.420152071, %B2388 ], [ %flag.8.4, %B2110 ]
  %breaks.6.420172070 = phi i64 [ %breaks.6.420172069, %B2388 ], [ %breaks.6.4, %B2110 ]
  %doubled.6.420192068 = phi i64 [ %doubled.6.420192067, %B2388 ], [ %doubled.6.4, %B2110 ]
  %broken.6.420222065 = phi i1 [ %broken.6.420222066, %B2388 ], [ %broken.6.4, %B2110 ]
  %width.4.420242063 = phi i64 [ %width.4.420242064, %B2388 ], [ %width.4.4, %B2110 ]
  %code.4.420262061 = phi i64 [ %code.4.420262062, %B2388 ], [ %code.4.4, %B2110 ]
  %restored.2.420282059 = phi i1 [ %restored.2.420282060, %B2388 ], [ %restored.2.4, %B2110 ]
  %n.7.5 = phi i64 [ %.3622, %B2388 ], [ %n.2.2, %B2110 ]
  %start.5.5 = phi i64 [ %.3698, %B2388 ], [ %start.2.2, %B2110 ]
  %line_start.5.5 = phi i64 [ %.3702, %B2388 ], [ %line_start.2.2, %B2110 ]
  %.3720.not = icmp eq i64 %blank_at.2.12374, %expected.4.2
  br i1 %.3720.not, label %B2516, label %B2466

B2466:                                            ; preds = %B2454
  %.3771 = mul i64 %r.4.2, %arg.out.5.5.1
  %.3775 = getelementptr i32, ptr %arg.out.5.4, i64 %.3771
  %.3776 = trunc i64 %written.4.2 to i32
  store i32 %.3776, ptr %.3775, align 4
  %.3829 = getelementptr i8, ptr %.3775, i64 4
  store i32 %.3830, ptr %.3829, align 4
  %.3833 = add i64 %r.4.2, 1
  br label %B2516

B2516:                                            ; preds = %B2466, %B2454
  %r.10.5 = phi i64 [ %.3833, %B2466 ], [ %r.4.2, %B2454 ]
  %.3901 = getelementptr i8, ptr %arg.out.2.4, i64 %o.8.2
  store i8 %.33162115, ptr %.3901, align 1
  %.3906 = add i64 %o.8.2, 1
  %.3914 = add nuw nsw i64 %written.4.2, 1
  br label %B2684

B2684:                                            ; preds = %B2082.thread, %B2516, %B2082
  %restored.2.42027 = phi i1 [ %restored.2.420282059, %B2516 ], [ %restored.2.4, %B2082 ], [ false, %B2082.thread ]
  %code.4.42025 = phi i64 [ %code.4.420262061, %B2516 ], [ %code.4.4, %B2082 ], [ 0, %B2082.thread ]
  %width.4.42023 = phi i64 [ %width.4.420242063, %B2516 ], [ %width.4.4, %B2082 ], [ 0, %B2082.thread ]
  %broken.6.42021 = phi i1 [ %broken.6.420222065, %B2516 ], [ %broken.6.4, %B2082 ], [ %broken.2.2, %B2082.thread ]
  %doubled.6.42020 = phi i64 [ %doubled.6.420192068, %B2516 ], [ %doubled.6.4, %B2082 ], [ %doubled.2.2, %B2082.thread ]
  %breaks.6.42018 = phi i64 [ %breaks.6.420172070, %B2516 ], [ %breaks.6.4, %B2082 ], [ %breaks.2.2, %B2082.thread ]
  %flag.8.42016 = phi i8 [ %flag.8.420152072, %B2516 ], [ %flag.8.4, %B2082 ], [ %flag.3.2, %B2082.thread ]
  %o.13.4 = phi i64 [ %.3906, %B2516 ], [ %o.8.2, %B2082 ], [ %o.8.2, %B2082.thread ]
  %r.9.4 = phi i64 [ %r.10.5, %B2516 ], [ %r.4.2, %B2082 ], [ %r.4.2, %B2082.thread ]
  %n.6.4 = phi i64 [ %n.7.5, %B2516 ], [ %n.2.2, %B2082 ], [ %n.2.2, %B2082.thread ]
  %start.4.4 = phi i64 [ %start.5.5, %B2516 ], [ %start.2.2, %B2082 ], [ %start.2.2, %B2082.thread ]
  %line_start.4.4 = phi i64 [ %line_start.5.5, %B2516 ], [ %line_start.2.2, %B2082 ], [ %line_start.2.2, %B2082.thread ]
  %written.7.4 = phi i64 [ %.3914, %B2516 ], [ %written.4.2, %B2082 ], [ %written.4.2, %B2082.thread ]
  %expected.7.4 = phi i64 [ %.3922, %B2516 ], [ %expected.4.2, %B2082 ], [ %expected.4.2, %B2082.thread ]
  %.3952.not = icmp eq i64 %read.4.2, %expected.7.4
  br i1 %.3952.not, label %B2786, label %B2736

B2736:                                            ; preds = %B2684
  %.4003 = mul i64 %r.9.4, %arg.out.5.5.1
  %.4007 = getelementptr i32, ptr %arg.out.5.4, i64 %.4003
  %.4008 = trunc i64 %written.7.4 to i32
  store i32 %.4008, ptr %.4007, align 4
  %.4061 = getelementptr i8, ptr %.4007, i64 4
  %.4062 = trunc i64 %read.4.2 to i32
  store i32 %.4062, ptr %.4061, align 4
  %.4065 = add i64 %r.9.4, 1
  br label %B2786

B2786:                                            ; preds = %B2736, %B2684
  %r.8.4 = phi i64 [ %.4065, %B2736 ], [ %r.9.4, %B2684 ]
  br i1 %restored.2.42027, label %B2790, label %B3278.endif

B2790:                                            ; preds = %B2786
  %.4080 = icmp ult i64 %code.4.42025, 2048
  br i1 %.4080, label %B2838, label %B2944

B2838:                                            ; preds = %B2790
  %.4089 = lshr i64 %code.4.42025, 6
  %6 = trunc nuw nsw i64 %.4089 to i8
  %.4092 = or disjoint i8 %6, -64
  br label %B3162

B2944:                                            ; preds = %B2790
  %.4127 = lshr i64 %code.4.42025, 12
  %7 = trunc i64 %.4127 to i8
  %.4130 = or i8 %7, -32
  %.4160 = add i64 %o.13.4, 1
  %.4167 = lshr i64 %code.4.42025, 6
  %8 = trunc i64 %.4167 to i8
  %9 = and i8 %8, 63
  %.4172 = or disjoint i8 %9, -128
  %.4198 = getelementptr i8, ptr %arg.out.2.4, i64 %.4160
  store i8 %.4172, ptr %.4198, align 1
  br label %B3162

B3162:                                            ; preds = %B2944, %B2838
  %.4130.sink = phi i8 [ %.4092, %B2838 ], [ %.4130, %B2944 ]
  %o.14.4 = phi i64 [ %o.13.4, %B2838 ], [ %.4160, %B2944 ]
  %10 = getelementptr i8, ptr %arg.out.2.4, i64 %o.13.4
  store i8 %.4130.sink, ptr %10, align 1
  %11 = trunc i64 %code.4.42025 to i8
  %12 = and i8 %11, 63
  %.4208 = or disjoint i8 %12, -128
  %13 = getelementptr i8, ptr %arg.out.2.4, i64 %o.14.4
  %.4236 = getelementptr i8, ptr %13, i64 1
  store i8 %.4208, ptr %.4236, align 1
  %.4239 = add i64 %o.14.4, 2
  br label %B3364

B3318:                                            ; preds = %B3278.endif, %B3318
  %o.12.52300 = phi i64 [ %.4436, %B3318 ], [ %o.13.4, %B3278.endif ]
  %.433922952299 = phi i64 [ %.4349, %B3318 ], [ %width.4.42023, %B3278.endif ]
  %.434622962298 = phi i64 [ %.4353, %B3318 ], [ %i.10.2, %B3278.endif ]
  %.4349 = add nsw i64 %.433922952299, -1
  %.4353 = add i64 %.434622962298, 1
  %.4405 = getelementptr i8, ptr %arg.source.4, i64 %.434622962298
  %.4406 = load i8, ptr %.4405, align 1
  %.4433 = getelementptr i8, ptr %arg.out.2.4, i64 %o.12.52300
  store i8 %.4406, ptr %.4433, align 1
  %.4436 = add i64 %o.12.52300, 1
  %.4340 = icmp samesign ugt i64 %.433922952299, 1
  br i1 %.4340, label %B3318, label %B3364

B3364:                                            ; preds = %B3318, %B3278.endif, %B3162
  %o.11.4 = phi i64 [ %.4239, %B3162 ], [ %o.13.4, %B3278.endif ], [ %.4436, %B3318 ]
  %.4518 = add nsw i64 %read.4.2, 1
  %.4526 = add nsw i64 %written.7.4, 1
  %.4535 = add i64 %width.4.42023, %i.10.2
  %.4541.not = icmp ugt i64 %.4535, %.1687
  br i1 %.4541.not, label %B3484, label %B890

B3484:                                            ; preds = %B3623, %B2352, %B2052, %B3364, %B480
  %o.7.3 = phi i64 [ %o.8.2, %B2352 ], [ %o.6.02431, %B480 ], [ %o.11.4, %B3364 ], [ %o.8.2, %B2052 ], [ %o.10.2, %B3623 ]
  %r.7.3 = phi i64 [ %r.4.2, %B2352 ], [ %r.6.02432, %B480 ], [ %r.8.4, %B3364 ], [ %r.4.2, %B2052 ], [ %r.11.2, %B3623 ]
  %n.5.3 = phi i64 [ %.3622, %B2352 ], [ %n.4.02433, %B480 ], [ %n.6.4, %B3364 ], [ %n.2.2, %B2052 ], [ %n.2.2, %B3623 ]
  %read.7.3 = phi i64 [ %read.4.2, %B2352 ], [ 0, %B480 ], [ %.4518, %B3364 ], [ %read.4.2, %B2052 ], [ %read.6.2, %B3623 ]
  %flag.9.3 = phi i8 [ %flag.8.420152071, %B2352 ], [ 0, %B480 ], [ %flag.8.42016, %B3364 ], [ %flag.3.2, %B2052 ], [ %flag.5.2, %B3623 ]
  %breaks.7.3 = phi i64 [ %breaks.6.420172069, %B2352 ], [ 0, %B480 ], [ %breaks.6.42018, %B3364 ], [ %breaks.2.2, %B2052 ], [ %breaks.4.2, %B3623 ]
  %doubled.7.3 = phi i64 [ %doubled.6.420192067, %B2352 ], [ 0, %B480 ], [ %doubled.6.42020, %B3364 ], [ %doubled.2.2, %B2052 ], [ %doubled.4.2, %B3623 ]
  %.4589 = add nsw i64 %breaks.7.3, 1
  %.4592 = mul nsw i64 %.4589, 100
  %.4594 = icmp sle i64 %read.7.3, %.4592
  %.4598 = shl nsw i64 %doubled.7.3, 1
  %.4601 = sub nsw i64 %.4589, %.4598
  %.4602 = icmp sgt i64 %.4601, 4
  %.4603 = and i1 %.4594, %.4602
  %.4607 = or i8 %flag.9.3, 2
  %spec.select2133 = select i1 %.4603, i8 %.4607, i8 %flag.9.3
  %14 = getelementptr i8, ptr %arg.out.4.4, i64 %.157023942429
  store i8 %spec.select2133, ptr %14, align 1
  %15 = getelementptr i64, ptr %arg.out.3.4, i64 %.1577
  store i64 %o.7.3, ptr %15, align 8
  %16 = getelementptr i64, ptr %arg.out.6.4, i64 %.1577
  store i64 %r.7.3, ptr %16, align 8
  %17 = getelementptr i64, ptr %arg.out.10.4, i64 %.1577
  store i64 %n.5.3, ptr %17, align 8
  %exitcond2608.not = icmp eq i64 %.157023942429, %18
  br i1 %exitcond2608.not, label %B3622, label %B480

B3622:                                            ; preds = %B3484, %B352.endif
  %n.4.0.lcssa = phi i64 [ 0, %B352.endif ], [ %n.5.3, %B3484 ]
  tail call void @NRT_decref(ptr %arg.out.3.0)
  tail call void @NRT_decref(ptr %arg.tables.5.0.0)
  tail call void @NRT_decref(ptr %arg.tables.5.1.0)
  tail call void @NRT_decref(ptr %arg.tables.5.2.0)
  tail call void @NRT_decref(ptr %arg.tables.5.3.0)
  tail call void @NRT_decref(ptr %arg.tables.5.4.0)
  tail call void @NRT_decref(ptr %arg.tables.5.5.0)
  tail call void @NRT_decref(ptr %arg.tables.5.6.0)
  tail call void @NRT_decref(ptr %arg.source.0)
  tail call void @NRT_decref(ptr %arg.out.5.0)
  tail call void @NRT_decref(ptr %arg.out.6.0)
  tail call void @NRT_decref(ptr %arg.offsets.0)
  tail call void @NRT_decref(ptr %arg.out.0.0)
  tail call void @NRT_decref(ptr %arg.out.8.0)
  tail call void @NRT_decref(ptr %arg.out.9.0)
  tail call void @NRT_decref(ptr %arg.out.7.0)
  tail call void @NRT_decref(ptr %arg.out.10.0)
  tail call void @NRT_decref(ptr %arg.tables.0.0)
  tail call void @NRT_decref(ptr %arg.out.11.0)
  tail call void @NRT_decref(ptr %arg.tables.3.0)
  tail call void @NRT_decref(ptr %arg.out.4.0)
  tail call void @NRT_decref(ptr %arg.tables.4.0)
  tail call void @NRT_decref(ptr %arg.out.12.0)
  tail call void @NRT_decref(ptr %arg.out.1.0)
  tail call void @NRT_decref(ptr %arg.tables.2.0)
  tail call void @NRT_decref(ptr %arg.out.2.0)
  tail call void @NRT_decref(ptr %arg.tables.1.0)
  store i64 0, ptr %.4905, align 8
  %.4909 = call i32 @helper_4(ptr nonnull %.4905, ptr nonnull %excinfo.5, i64 %n.4.0.lcssa)
  switch i32 %.4909, label %B3622.if.if [
    i32 -2, label %B3622.endif
    i32 0, label %B3622.endif
  ], !prof !0

B3623:                                            ; preds = %B1990, %B1344
  %r.11.2 = phi i64 [ %r.12.2, %B1344 ], [ %r.4.2, %B1990 ]
  %i.7.2 = phi i64 [ %i.8.3, %B1344 ], [ %.3086, %B1990 ]
  %blank.6.2 = phi i64 [ 0, %B1344 ], [ %blank.7.3, %B1990 ]
  %blank_at.3.2 = phi i64 [ %blank_at.2.12374, %B1344 ], [ %blank_at.4.3, %B1990 ]
  %flag.5.2 = phi i8 [ %flag.3.2, %B1344 ], [ %flag.6.5, %B1990 ]
  %breaks.4.2 = phi i64 [ %breaks.2.2, %B1344 ], [ %breaks.5.5, %B1990 ]
  %doubled.4.2 = phi i64 [ %doubled.2.2, %B1344 ], [ %doubled.5.5, %B1990 ]
  %broken.4.2 = phi i1 [ %broken.2.2, %B1344 ], [ %broken.5.5, %B1990 ]
  %o.10.2 = phi i64 [ %.2493, %B1344 ], [ %o.8.2, %B1990 ]
  %read.6.2 = phi i64 [ %.2503, %B1344 ], [ %.3079, %B1990 ]
  %written.6.2 = phi i64 [ %.2515, %B1344 ], [ %written.4.2, %B1990 ]
  %expected.6.2 = phi i64 [ %.2503, %B1344 ], [ %expected.4.2, %B1990 ]
  %.1861.not = icmp ugt i64 %i.7.2, %.1687
  br i1 %.1861.not, label %B3484, label %B890.preheader

B352.endif:                                       ; preds = %B172, %B0.endif
  store i64 0, ptr %arg.out.3.4, align 8
  store i64 0, ptr %arg.out.6.4, align 8
  store i64 0, ptr %arg.out.10.4, align 8
  %.15642424 = icmp sgt i64 %arg.offsets.5.0, 1
  br i1 %.15642424, label %B480.preheader, label %B3622

B480.preheader:                                   ; preds = %B352.endif
  %18 = add nsw i64 %arg.offsets.5.0, -2
  br label %B480

B1264.endif:                                      ; preds = %B1240, %B1082
  %i.8.3 = phi i64 [ %.2110, %B1082 ], [ %.2202, %B1240 ]
  %.2256 = sub i64 %i.8.3, %i.10.2
  %.23402324.not = icmp slt i64 %.2256, 1
  br i1 %.23402324.not, label %B1344, label %B1306.lr.ph

B1306.lr.ph:                                      ; preds = %B1264.endif
  %19 = getelementptr i8, ptr %arg.out.2.4, i64 %o.8.2
  br label %B1306

B1530.endif:                                      ; preds = %B1530, %B1530
  store i64 0, ptr %.2579, align 8
  %.2585 = call i32 @helper_5(ptr nonnull %.2579, ptr nonnull %excinfo.2, ptr %arg.source.0, ptr %arg.source.1, i64 %arg.source.2, i64 %arg.source.3, ptr nonnull %arg.source.4, i64 %arg.source.5.0, i64 %arg.source.6.0, i64 %i.10.2, i8 %.1927)
  %.2595 = load i64, ptr %.2579, align 8
  switch i32 %.2585, label %B1530.endif.if.if [
    i32 -2, label %B1530.endif.endif
    i32 0, label %B1530.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %B3622.if.if, %B3622.endif, %B2290.if.if, %B1958.if.if, %B1530.endif.if.if, %B1530.if.if
  %common.ret.op = phi i32 [ %.2552, %B1530.if.if ], [ %.2585, %B1530.endif.if.if ], [ %.2993, %B1958.if.if ], [ %.3536, %B2290.if.if ], [ 0, %B3622.endif ], [ %.4909, %B3622.if.if ]
  ret i32 %common.ret.op

B1530.if.if:                                      ; preds = %B1530
  %.2560 = icmp sgt i32 %.2552, 0
  %.2553 = load ptr, ptr %excinfo.1, align 8
  %.2561 = select i1 %.2560, ptr %.2553, ptr undef
  store ptr %.2561, ptr %excinfo, align 8
  br label %common.ret

B1530.endif.endif:                                ; preds = %B1530.endif, %B1530.endif
  %.2636 = getelementptr i8, ptr %arg.tables.0.4, i64 %.2595
  %.2637 = load i8, ptr %.2636, align 1
  %.2642 = zext i8 %.2637 to i64
  %.2644 = and i64 %.2642, 24
  %.2645.not = icmp ne i64 %.2644, 0
  %.2649 = zext i1 %.2645.not to i8
  %flag.7.5 = or i8 %flag.3.2, %.2649
  %.2670 = and i64 %.2642, 7
  %.2677 = icmp eq i64 %.2670, 4
  br i1 %.2677, label %B1908.thread, label %B1908

B1530.endif.if.if:                                ; preds = %B1530.endif
  %.2593 = icmp sgt i32 %.2585, 0
  %.2586 = load ptr, ptr %excinfo.2, align 8
  %.2594 = select i1 %.2593, ptr %.2586, ptr undef
  store ptr %.2594, ptr %excinfo, align 8
  br label %common.ret

B1958.if.if:                                      ; preds = %B1942
  %.3001 = icmp sgt i32 %.2993, 0
  %.2994 = load ptr, ptr %excinfo.3, align 8
  %.3002 = select i1 %.3001, ptr %.2994, ptr undef
  store ptr %.3002, ptr %excinfo, align 8
  br label %common.ret

B2290.endif:                                      ; preds = %B2290, %B2290
  %.3546.fca.1.load = load i8, ptr %.fca.1.gep, align 8
  %.3546.fca.0.load = load i64, ptr %.3508, align 8
  store i64 %.3546.fca.0.load, ptr %.3461, align 8
  store i8 %.3546.fca.1.load, ptr %.3489, align 1
  br label %B2352

B2290.if.if:                                      ; preds = %B2290
  %.3544 = icmp sgt i32 %.3536, 0
  %.3537 = load ptr, ptr %excinfo.4, align 8
  %.3545 = select i1 %.3544, ptr %.3537, ptr undef
  store ptr %.3545, ptr %excinfo, align 8
  br label %common.ret

B3278.endif:                                      ; preds = %B2786
  %.43402297.not = icmp slt i64 %width.4.42023, 1
  br i1 %.43402297.not, label %B3364, label %B3318

B3622.endif:                                      ; preds = %B3622, %B3622
  %.4919 = load i64, ptr %.4905, align 8
  store i64 %.4919, ptr %retptr, align 8
  br label %common.ret

B3622.if.if:                                      ; preds = %B3622
  %.4917 = icmp sgt i32 %.4909, 0
  %.4910 = load ptr, ptr %excinfo.5, align 8
  %.4918 = select i1 %.4917, ptr %.4910, ptr undef
  store ptr %.4918, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_1(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i8 %arg.byte) #0 {
B0:
  %.9 = icmp ult i8 %arg.byte, -32
  %.19 = icmp samesign ult i8 %arg.byte, -16
  %spec.select = select i1 %.19, i64 3, i64 4
  %"$phi140.0.3.0" = select i1 %.9, i64 2, i64 %spec.select
  store i64 %"$phi140.0.3.0", ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal noundef i32 @helper_5(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, ptr readnone captures(none) %arg.content.0, ptr readnone captures(none) %arg.content.1, i64 %arg.content.2, i64 %arg.content.3, ptr readonly captures(none) %arg.content.4, i64 %arg.content.5.0, i64 %arg.content.6.0, i64 %arg.i, i8 %arg.byte) #1 {
B0:
  %0 = getelementptr i8, ptr %arg.content.4, i64 %arg.i
  %.51 = getelementptr i8, ptr %0, i64 1
  %.52 = load i8, ptr %.51, align 1
  %promoted = zext i8 %.52 to i64
  %1 = and i64 %promoted, 63
  %.62 = icmp ult i8 %arg.byte, -32
  br i1 %.62, label %B136, label %B240

common.ret:                                       ; preds = %B498, %B372, %B136
  %.218.sink = phi i64 [ %.218, %B498 ], [ %.151, %B372 ], [ %.82, %B136 ]
  store i64 %.218.sink, ptr %retptr, align 8
  ret i32 0

B136:                                             ; preds = %B0
  %2 = and i8 %arg.byte, 31
  %.78 = zext nneg i8 %2 to i64
  %.80 = shl nuw nsw i64 %.78, 6
  %.82 = or disjoint i64 %.80, %1
  br label %common.ret

B240:                                             ; preds = %B0
  %sunkaddr = getelementptr i8, ptr %arg.content.4, i64 %arg.i
  %sunkaddr2 = getelementptr i8, ptr %sunkaddr, i64 2
  %.115 = load i8, ptr %sunkaddr2, align 1
  %promoted3 = zext i8 %.115 to i64
  %3 = and i64 %promoted3, 63
  %.125 = icmp samesign ult i8 %arg.byte, -16
  br i1 %.125, label %B372, label %B498

B372:                                             ; preds = %B240
  %4 = and i8 %arg.byte, 15
  %.141 = zext nneg i8 %4 to i64
  %.143 = shl nuw nsw i64 %.141, 12
  %.146 = shl nuw nsw i64 %1, 6
  %.149 = or disjoint i64 %.146, %.143
  %.151 = or disjoint i64 %.149, %3
  br label %common.ret

B498:                                             ; preds = %B240
  %sunkaddr5 = getelementptr i8, ptr %arg.content.4, i64 %arg.i
  %sunkaddr6 = getelementptr i8, ptr %sunkaddr5, i64 3
  %.186 = load i8, ptr %sunkaddr6, align 1
  %promoted7 = zext i8 %.186 to i64
  %5 = and i64 %promoted7, 63
  %6 = and i8 %arg.byte, 7
  %.203 = zext nneg i8 %6 to i64
  %.205 = shl nuw nsw i64 %.203, 18
  %.208 = shl nuw nsw i64 %1, 12
  %.211 = or disjoint i64 %.208, %.205
  %.214 = shl nuw nsw i64 %3, 6
  %.217 = or disjoint i64 %.214, %.211
  %.218 = or disjoint i64 %.217, %5
  br label %common.ret
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_2(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i64 %arg.x.1) #0 {
B0:
  %.13 = tail call i64 @llvm.umax.i64(i64 %arg.x.1, i64 %arg.x.0)
  store i64 %.13, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #2

define internal range(i32 -1, -2) i32 @helper_3(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr %arg.content.0, ptr readnone captures(none) %arg.content.1, i64 %arg.content.2, i64 %arg.content.3, ptr readonly captures(none) %arg.content.4, i64 %arg.content.5.0, i64 %arg.content.6.0, i64 %arg.begin, i64 %arg.end, ptr %arg.fold.0, ptr readnone captures(none) %arg.fold.1, i64 %arg.fold.2, i64 %arg.fold.3, ptr readonly captures(none) %arg.fold.4, i64 %arg.fold.5.0, i64 %arg.fold.6.0, ptr %arg.expansions.0, ptr readnone captures(none) %arg.expansions.1, i64 %arg.expansions.2, i64 %arg.expansions.3, ptr readonly captures(none) %arg.expansions.4, i64 %arg.expansions.5.0, i64 %arg.expansions.6.0, ptr %arg.tests.0.0, ptr readnone captures(none) %arg.tests.0.1, i64 %arg.tests.0.2, i64 %arg.tests.0.3, ptr readonly captures(none) %arg.tests.0.4, i64 %arg.tests.0.5.0, i64 %arg.tests.0.6.0, ptr %arg.tests.1.0, ptr readnone captures(none) %arg.tests.1.1, i64 %arg.tests.1.2, i64 %arg.tests.1.3, ptr readonly captures(none) %arg.tests.1.4, i64 %arg.tests.1.5.0, i64 %arg.tests.1.6.0, ptr %arg.tests.2.0, ptr readnone captures(none) %arg.tests.2.1, i64 %arg.tests.2.2, i64 %arg.tests.2.3, ptr readonly captures(none) %arg.tests.2.4, i64 %arg.tests.2.5.0, i64 %arg.tests.2.6.0, ptr %arg.tests.3.0, ptr readnone captures(none) %arg.tests.3.1, i64 %arg.tests.3.2, i64 %arg.tests.3.3, ptr readonly captures(none) %arg.tests.3.4, i64 %arg.tests.3.5.0, i64 %arg.tests.3.6.0, ptr %arg.tests.4.0, ptr readnone captures(none) %arg.tests.4.1, i64 %arg.tests.4.2, i64 %arg.tests.4.3, ptr readonly captures(none) %arg.tests.4.4, i64 %arg.tests.4.5.0, i64 %arg.tests.4.6.0, ptr %arg.tests.5.0, ptr readnone captures(none) %arg.tests.5.1, i64 %arg.tests.5.2, i64 %arg.tests.5.3, ptr readonly captures(none) %arg.tests.5.4, i64 %arg.tests.5.5.0, i64 %arg.tests.5.6.0, ptr %arg.tests.6.0, ptr readnone captures(none) %arg.tests.6.1, i64 %arg.tests.6.2, i64 %arg.tests.6.3, ptr readonly captures(none) %arg.tests.6.4, i64 %arg.tests.6.5.0, i64 %arg.tests.6.6.0, ptr %arg.key.0, ptr readnone captures(none) %arg.key.1, i64 %arg.key.2, i64 %arg.key.3, ptr captures(none) %arg.key.4, i64 %arg.key.5.0, i64 %arg.key.6.0, ptr %arg.eights.0, ptr readnone captures(none) %arg.eights.1, i64 %arg.eights.2, i64 %arg.eights.3, ptr readonly captures(none) %arg.eights.4, i64 %arg.eights.5.0, i64 %arg.eights.6.0) {
B0:
  %.709 = alloca i64, align 8
  store i64 0, ptr %.709, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.785 = alloca i64, align 8
  store i64 0, ptr %.785, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.1114 = alloca i64, align 8
  store i64 0, ptr %.1114, align 8
  %excinfo.9 = alloca ptr, align 8
  store ptr null, ptr %excinfo.9, align 8
  %.1296 = alloca i64, align 8
  store i64 0, ptr %.1296, align 8
  %excinfo.13 = alloca ptr, align 8
  store ptr null, ptr %excinfo.13, align 8
  tail call void @NRT_incref(ptr %arg.content.0)
  tail call void @NRT_incref(ptr %arg.fold.0)
  tail call void @NRT_incref(ptr %arg.expansions.0)
  tail call void @NRT_incref(ptr %arg.tests.0.0)
  tail call void @NRT_incref(ptr %arg.tests.1.0)
  tail call void @NRT_incref(ptr %arg.tests.2.0)
  tail call void @NRT_incref(ptr %arg.tests.3.0)
  tail call void @NRT_incref(ptr %arg.tests.4.0)
  tail call void @NRT_incref(ptr %arg.tests.5.0)
  tail call void @NRT_incref(ptr %arg.tests.6.0)
  tail call void @NRT_incref(ptr %arg.key.0)
  tail call void @NRT_incref(ptr %arg.eights.0)
  %.171 = icmp ugt i64 %arg.end, %arg.begin
  br i1 %.171, label %B20.preheader, label %B342

B20.preheader:                                    ; preds = %B0
  br label %B20

B20:                                              ; preds = %B326, %B20.preheader
  %end.2.0 = phi i64 [ %before.4.2, %B326 ], [ %arg.end, %B20.preheader ]
  %.179 = add i64 %end.2.0, -1
  %.211 = getelementptr i8, ptr %arg.content.4, i64 %.179
  %.212 = load i8, ptr %.211, align 1
  %.219 = icmp slt i8 %.212, -64
  br i1 %.219, label %B142.preheader, label %B264

B142.preheader:                                   ; preds = %B20
  br label %B142

B142:                                             ; preds = %B142, %B142.preheader
  %before.3.1 = phi i64 [ %.222, %B142 ], [ %.179, %B142.preheader ]
  %.222 = add i64 %before.3.1, -1
  %scevgep233 = getelementptr i8, ptr %arg.content.4, i64 %before.3.1
  %scevgep234 = getelementptr i8, ptr %scevgep233, i64 -1
  %.253 = load i8, ptr %scevgep234, align 1
  %.260 = icmp slt i8 %.253, -64
  br i1 %.260, label %B142, label %B264

B264:                                             ; preds = %B142, %B20
  %.62.i = phi i8 [ %.212, %B20 ], [ %.253, %B142 ]
  %before.4.2 = phi i64 [ %.179, %B20 ], [ %.222, %B142 ]
  %promoted2.i = zext i8 %.62.i to i64
  %.68.i = icmp sgt i8 %.62.i, -1
  br i1 %.68.i, label %B264.endif, label %B104.i

B104.i:                                           ; preds = %B264
  %0 = trunc i64 %promoted2.i to i8
  %sunkaddr = getelementptr i8, ptr %arg.content.4, i64 %before.4.2
  %sunkaddr239 = getelementptr i8, ptr %sunkaddr, i64 1
  %.52.i.i = load i8, ptr %sunkaddr239, align 1, !noalias !1
  %promoted = zext i8 %.52.i.i to i64
  %1 = and i64 %promoted, 63
  %.62.i.i = icmp samesign ult i8 %0, -32
  br i1 %.62.i.i, label %B136.i.i, label %B240.i.i

B136.i.i:                                         ; preds = %B104.i
  %2 = shl nuw nsw i64 %promoted2.i, 6
  %.80.i.i = and i64 %2, 1984
  %.82.i.i = or disjoint i64 %.80.i.i, %1
  br label %B264.endif

B240.i.i:                                         ; preds = %B104.i
  %3 = trunc i64 %promoted2.i to i8
  %sunkaddr240 = getelementptr i8, ptr %arg.content.4, i64 %before.4.2
  %sunkaddr241 = getelementptr i8, ptr %sunkaddr240, i64 2
  %.115.i.i = load i8, ptr %sunkaddr241, align 1, !noalias !1
  %promoted242 = zext i8 %.115.i.i to i64
  %4 = and i64 %promoted242, 63
  %.125.i.i = icmp samesign ult i8 %3, -16
  br i1 %.125.i.i, label %B372.i.i, label %B498.i.i

B372.i.i:                                         ; preds = %B240.i.i
  %5 = trunc i64 %promoted2.i to i8
  %6 = and i8 %5, 15
  %7 = zext nneg i8 %6 to i64
  %.143.i.i = shl nuw nsw i64 %7, 12
  %.146.i.i = shl nuw nsw i64 %1, 6
  %.149.i.i = or disjoint i64 %.146.i.i, %.143.i.i
  %.151.i.i = or disjoint i64 %.149.i.i, %4
  br label %B264.endif

B498.i.i:                                         ; preds = %B240.i.i
  %8 = trunc i64 %promoted2.i to i8
  %sunkaddr244 = getelementptr i8, ptr %arg.content.4, i64 %before.4.2
  %sunkaddr245 = getelementptr i8, ptr %sunkaddr244, i64 3
  %.186.i.i = load i8, ptr %sunkaddr245, align 1, !noalias !1
  %promoted246 = zext i8 %.186.i.i to i64
  %9 = and i64 %promoted246, 63
  %10 = and i8 %8, 7
  %.203.i.i = zext nneg i8 %10 to i64
  %.205.i.i = shl nuw nsw i64 %.203.i.i, 18
  %.208.i.i = shl nuw nsw i64 %1, 12
  %.211.i.i = or disjoint i64 %.208.i.i, %.205.i.i
  %.214.i.i = shl nuw nsw i64 %4, 6
  %.217.i.i = or disjoint i64 %.214.i.i, %.211.i.i
  %.218.i.i = or disjoint i64 %.217.i.i, %9
  br label %B264.endif

B326:                                             ; preds = %B264.endif
  %.323 = icmp ugt i64 %before.4.2, %arg.begin
  br i1 %.323, label %B20, label %B342

B342:                                             ; preds = %B264.endif, %B326, %B0
  %end.3.1 = phi i64 [ %arg.end, %B0 ], [ %before.4.2, %B326 ], [ %end.2.0, %B264.endif ]
  %.334 = icmp eq i64 %end.3.1, %arg.begin
  br i1 %.334, label %B354, label %B414.preheader

B414.preheader:                                   ; preds = %B342
  br label %B414

common.ret:                                       ; preds = %B2524.endif.endif.endif, %B1318.endif.endif.if, %B1160.endif.if, %B802.if, %B762.if, %B1872, %B1528, %B1462, %B1274, %B1090, %B354
  %common.ret.op = phi i32 [ 0, %B354 ], [ 0, %B1090 ], [ 0, %B1274 ], [ 0, %B1462 ], [ 0, %B1528 ], [ 0, %B1872 ], [ %.1120, %B1160.endif.if ], [ %.1302, %B1318.endif.endif.if ], [ 0, %B2524.endif.endif.endif ], [ %.721, %B762.if ], [ %.791, %B802.if ]
  ret i32 %common.ret.op

B354:                                             ; preds = %B342
  tail call void @NRT_decref(ptr %arg.tests.0.0)
  tail call void @NRT_decref(ptr %arg.tests.1.0)
  tail call void @NRT_decref(ptr %arg.tests.2.0)
  tail call void @NRT_decref(ptr %arg.tests.3.0)
  tail call void @NRT_decref(ptr %arg.tests.4.0)
  tail call void @NRT_decref(ptr %arg.tests.5.0)
  tail call void @NRT_decref(ptr %arg.tests.6.0)
  tail call void @NRT_decref(ptr %arg.key.0)
  tail call void @NRT_decref(ptr %arg.fold.0)
  tail call void @NRT_decref(ptr %arg.expansions.0)
  tail call void @NRT_decref(ptr %arg.eights.0)
  tail call void @NRT_decref(ptr %arg.content.0)
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %retptr, i8 0, i64 16, i1 false)
  br label %common.ret

B414:                                             ; preds = %B414.endif, %B414.preheader
  %i.2.0 = phi i64 [ %.219.pn.i33, %B414.endif ], [ %arg.begin, %B414.preheader ]
  %.61.i4 = getelementptr i8, ptr %arg.content.4, i64 %i.2.0
  %.62.i5 = load i8, ptr %.61.i4, align 1, !noalias !6
  %promoted254 = zext i8 %.62.i5 to i64
  %promoted2.i6 = zext i8 %.62.i5 to i64
  %.68.i7 = icmp sgt i8 %.62.i5, -1
  br i1 %.68.i7, label %B68.i46, label %B104.i8

B68.i46:                                          ; preds = %B414
  %.112.i47 = add i64 %i.2.0, 1
  br label %B414.endif

B104.i8:                                          ; preds = %B414
  %11 = trunc i64 %promoted2.i6 to i8
  %sunkaddr248 = getelementptr i8, ptr %arg.content.4, i64 %i.2.0
  %sunkaddr249 = getelementptr i8, ptr %sunkaddr248, i64 1
  %.52.i.i10 = load i8, ptr %sunkaddr249, align 1, !noalias !9
  %promoted250 = zext i8 %.52.i.i10 to i64
  %12 = and i64 %promoted250, 63
  %.62.i.i11 = icmp samesign ult i8 %11, -32
  br i1 %.62.i.i11, label %B136.i.i43, label %B240.i.i12

B136.i.i43:                                       ; preds = %B104.i8
  %13 = shl nuw nsw i64 %promoted2.i6, 6
  %.80.i.i44 = and i64 %13, 1984
  %.82.i.i45 = or disjoint i64 %.80.i.i44, %12
  br label %B104.endif.endif.i26

B240.i.i12:                                       ; preds = %B104.i8
  %14 = trunc i64 %promoted254 to i8
  %sunkaddr251 = getelementptr i8, ptr %arg.content.4, i64 %i.2.0
  %sunkaddr252 = getelementptr i8, ptr %sunkaddr251, i64 2
  %.115.i.i14 = load i8, ptr %sunkaddr252, align 1, !noalias !9
  %promoted253 = zext i8 %.115.i.i14 to i64
  %15 = and i64 %promoted253, 63
  %.125.i.i15 = icmp samesign ult i8 %14, -16
  br i1 %.125.i.i15, label %B372.i.i38, label %B498.i.i16

B372.i.i38:                                       ; preds = %B240.i.i12
  %16 = and i64 %promoted254, 15
  %.143.i.i39 = shl nuw nsw i64 %16, 12
  %.146.i.i40 = shl nuw nsw i64 %12, 6
  %.149.i.i41 = or disjoint i64 %.146.i.i40, %.143.i.i39
  %.151.i.i42 = or disjoint i64 %.149.i.i41, %15
  br label %B104.endif.endif.i26

B498.i.i16:                                       ; preds = %B240.i.i12
  %17 = trunc i64 %promoted2.i6 to i8
  %sunkaddr255 = getelementptr i8, ptr %arg.content.4, i64 %i.2.0
  %sunkaddr256 = getelementptr i8, ptr %sunkaddr255, i64 3
  %.186.i.i18 = load i8, ptr %sunkaddr256, align 1, !noalias !9
  %promoted257 = zext i8 %.186.i.i18 to i64
  %18 = and i64 %promoted257, 63
  %19 = and i8 %17, 7
  %.203.i.i19 = zext nneg i8 %19 to i64
  %.205.i.i20 = shl nuw nsw i64 %.203.i.i19, 18
  %.208.i.i21 = shl nuw nsw i64 %12, 12
  %.211.i.i22 = or disjoint i64 %.208.i.i21, %.205.i.i20
  %.214.i.i23 = shl nuw nsw i64 %15, 6
  %.217.i.i24 = or disjoint i64 %.214.i.i23, %.211.i.i22
  %.218.i.i25 = or disjoint i64 %.217.i.i24, %18
  br label %B104.endif.endif.i26

B104.endif.endif.i26:                             ; preds = %B498.i.i16, %B372.i.i38, %B136.i.i43
  %.218.sink.i.i27 = phi i64 [ %.218.i.i25, %B498.i.i16 ], [ %.151.i.i42, %B372.i.i38 ], [ %.82.i.i45, %B136.i.i43 ]
  %20 = trunc i64 %promoted254 to i8
  %21 = trunc i64 %promoted254 to i8
  %22 = icmp ult i8 %21, -32
  %.19.i.i28 = icmp samesign ult i8 %20, -16
  %spec.select.i.i29 = select i1 %.19.i.i28, i64 3, i64 4
  %"$phi140.0.3.0.i.i30" = select i1 %22, i64 2, i64 %spec.select.i.i29
  %.219.i31 = add i64 %"$phi140.0.3.0.i.i30", %i.2.0
  br label %B414.endif

B528:                                             ; preds = %B528.preheader168, %B528
  %odd.2.01473 = phi i1 [ %.684.7, %B528 ], [ %odd.2.01473.unr, %B528.preheader168 ]
  %.55014691471 = phi i64 [ %.557.7, %B528 ], [ %.55014691471.unr, %B528.preheader168 ]
  %scevgep214 = getelementptr i8, ptr %scevgep202, i64 %.55014691471
  %scevgep215 = getelementptr i8, ptr %scevgep214, i64 -7
  %.614 = load i8, ptr %scevgep215, align 1
  %23 = add i8 %.614, -65
  %.622 = icmp ult i8 %23, 26
  %24 = or i8 %.614, 32
  %"$phi646.1.2.1.v" = select i1 %.622, i8 %24, i8 %.614
  %sunkaddr259 = getelementptr i8, ptr %arg.key.4, i64 %.55014691471
  store i8 %"$phi646.1.2.1.v", ptr %sunkaddr259, align 1
  %.674 = icmp slt i8 %.614, 0
  %25 = add i8 %.614, -48
  %.681 = icmp ult i8 %25, 10
  %.682 = or i1 %.674, %.681
  %.684 = or i1 %odd.2.01473, %.682
  %scevgep216 = getelementptr i8, ptr %scevgep202, i64 %.55014691471
  %scevgep217 = getelementptr i8, ptr %scevgep216, i64 -6
  %.614.1 = load i8, ptr %scevgep217, align 1
  %26 = add i8 %.614.1, -65
  %.622.1 = icmp ult i8 %26, 26
  %27 = or i8 %.614.1, 32
  %"$phi646.1.2.1.v.1" = select i1 %.622.1, i8 %27, i8 %.614.1
  %sunkaddr260 = getelementptr i8, ptr %arg.key.4, i64 %.55014691471
  %sunkaddr261 = getelementptr i8, ptr %sunkaddr260, i64 1
  store i8 %"$phi646.1.2.1.v.1", ptr %sunkaddr261, align 1
  %.674.1 = icmp slt i8 %.614.1, 0
  %28 = add i8 %.614.1, -48
  %.681.1 = icmp ult i8 %28, 10
  %.682.1 = or i1 %.674.1, %.681.1
  %.684.1 = or i1 %.684, %.682.1
  %scevgep212 = getelementptr i8, ptr %scevgep202, i64 %.55014691471
  %scevgep213 = getelementptr i8, ptr %scevgep212, i64 -5
  %.614.2 = load i8, ptr %scevgep213, align 1
  %29 = add i8 %.614.2, -65
  %.622.2 = icmp ult i8 %29, 26
  %30 = or i8 %.614.2, 32
  %"$phi646.1.2.1.v.2" = select i1 %.622.2, i8 %30, i8 %.614.2
  %sunkaddr262 = getelementptr i8, ptr %arg.key.4, i64 %.55014691471
  %sunkaddr263 = getelementptr i8, ptr %sunkaddr262, i64 2
  store i8 %"$phi646.1.2.1.v.2", ptr %sunkaddr263, align 1
  %.674.2 = icmp slt i8 %.614.2, 0
  %31 = add i8 %.614.2, -48
  %.681.2 = icmp ult i8 %31, 10
  %.682.2 = or i1 %.674.2, %.681.2
  %.684.2 = or i1 %.684.1, %.682.2
  %scevgep210 = getelementptr i8, ptr %scevgep202, i64 %.55014691471
  %scevgep211 = getelementptr i8, ptr %scevgep210, i64 -4
  %.614.3 = load i8, ptr %scevgep211, align 1
  %32 = add i8 %.614.3, -65
  %.622.3 = icmp ult i8 %32, 26
  %33 = or i8 %.614.3, 32
  %"$phi646.1.2.1.v.3" = select i1 %.622.3, i8 %33, i8 %.614.3
  %sunkaddr264 = getelementptr i8, ptr %arg.key.4, i64 %.55014691471
  %sunkaddr265 = getelementptr i8, ptr %sunkaddr264, i64 3
  store i8 %"$phi646.1.2.1.v.3", ptr %sunkaddr265, align 1
  %.674.3 = icmp slt i8 %.614.3, 0
  %34 = add i8 %.614.3, -48
  %.681.3 = icmp ult i8 %34, 10
  %.682.3 = or i1 %.674.3, %.681.3
  %.684.3 = or i1 %.684.2, %.682.3
  %scevgep208 = getelementptr i8, ptr %scevgep202, i64 %.55014691471
  %scevgep209 = getelementptr i8, ptr %scevgep208, i64 -3
  %.614.4 = load i8, ptr %scevgep209, align 1
  %35 = add i8 %.614.4, -65
  %.622.4 = icmp ult i8 %35, 26
  %36 = or i8 %.614.4, 32
  %"$phi646.1.2.1.v.4" = select i1 %.622.4, i8 %36, i8 %.614.4
  %sunkaddr266 = getelementptr i8, ptr %arg.key.4, i64 %.55014691471
  %sunkaddr267 = getelementptr i8, ptr %sunkaddr266, i64 4
  store i8 %"$phi646.1.2.1.v.4", ptr %sunkaddr267, align 1
  %.674.4 = icmp slt i8 %.614.4, 0
  %37 = add i8 %.614.4, -48
  %.681.4 = icmp ult i8 %37, 10
  %.682.4 = or i1 %.674.4, %.681.4
  %.684.4 = or i1 %.684.3, %.682.4
  %scevgep206 = getelementptr i8, ptr %scevgep202, i64 %.55014691471
  %scevgep207 = getelementptr i8, ptr %scevgep206, i64 -2
  %.614.5 = load i8, ptr %scevgep207, align 1
  %38 = add i8 %.614.5, -65
  %.622.5 = icmp ult i8 %38, 26
  %39 = or i8 %.614.5, 32
  %"$phi646.1.2.1.v.5" = select i1 %.622.5, i8 %39, i8 %.614.5
  %sunkaddr268 = getelementptr i8, ptr %arg.key.4, i64 %.55014691471
  %sunkaddr269 = getelementptr i8, ptr %sunkaddr268, i64 5
  store i8 %"$phi646.1.2.1.v.5", ptr %sunkaddr269, align 1
  %.674.5 = icmp slt i8 %.614.5, 0
  %40 = add i8 %.614.5, -48
  %.681.5 = icmp ult i8 %40, 10
  %.682.5 = or i1 %.674.5, %.681.5
  %.684.5 = or i1 %.684.4, %.682.5
  %scevgep204 = getelementptr i8, ptr %scevgep202, i64 %.55014691471
  %scevgep205 = getelementptr i8, ptr %scevgep204, i64 -1
  %.614.6 = load i8, ptr %scevgep205, align 1
  %41 = add i8 %.614.6, -65
  %.622.6 = icmp ult i8 %41, 26
  %42 = or i8 %.614.6, 32
  %"$phi646.1.2.1.v.6" = select i1 %.622.6, i8 %42, i8 %.614.6
  %sunkaddr270 = getelementptr i8, ptr %arg.key.4, i64 %.55014691471
  %sunkaddr271 = getelementptr i8, ptr %sunkaddr270, i64 6
  store i8 %"$phi646.1.2.1.v.6", ptr %sunkaddr271, align 1
  %.674.6 = icmp slt i8 %.614.6, 0
  %43 = add i8 %.614.6, -48
  %.681.6 = icmp ult i8 %43, 10
  %.682.6 = or i1 %.674.6, %.681.6
  %.684.6 = or i1 %.684.5, %.682.6
  %.557.7 = add nuw nsw i64 %.55014691471, 8
  %scevgep203 = getelementptr i8, ptr %scevgep202, i64 %.55014691471
  %.614.7 = load i8, ptr %scevgep203, align 1
  %44 = add i8 %.614.7, -65
  %.622.7 = icmp ult i8 %44, 26
  %45 = or i8 %.614.7, 32
  %"$phi646.1.2.1.v.7" = select i1 %.622.7, i8 %45, i8 %.614.7
  %sunkaddr272 = getelementptr i8, ptr %arg.key.4, i64 %.55014691471
  %sunkaddr273 = getelementptr i8, ptr %sunkaddr272, i64 7
  store i8 %"$phi646.1.2.1.v.7", ptr %sunkaddr273, align 1
  %.674.7 = icmp slt i8 %.614.7, 0
  %46 = add i8 %.614.7, -48
  %.681.7 = icmp ult i8 %46, 10
  %.682.7 = or i1 %.674.7, %.681.7
  %.684.7 = or i1 %.684.6, %.682.7
  %exitcond.not.7 = icmp eq i64 %.457, %.557.7
  br i1 %exitcond.not.7, label %B758, label %B528, !llvm.loop !12

B758:                                             ; preds = %B528.prol.loopexit, %vec.epilog.middle.block, %middle.block, %B528
  %.684.lcssa = phi i1 [ %114, %vec.epilog.middle.block ], [ %99, %middle.block ], [ %.684.lcssa153.unr, %B528.prol.loopexit ], [ %.684.7, %B528 ]
  br i1 %.684.lcssa, label %B762, label %B802

B762:                                             ; preds = %B758
  store i64 0, ptr %.709, align 8
  %.721 = call i32 @helper_6(ptr nonnull %.709, ptr nonnull %excinfo.3, ptr %arg.content.0, ptr %arg.content.1, i64 %arg.content.2, i64 %arg.content.3, ptr nonnull %arg.content.4, i64 %arg.content.5.0, i64 %arg.content.6.0, i64 %i.2.0, i64 %end.3.1, ptr %arg.fold.0, ptr %arg.fold.1, i64 %arg.fold.2, i64 %arg.fold.3, ptr nonnull %arg.fold.4, i64 %arg.fold.5.0, i64 %arg.fold.6.0, ptr %arg.expansions.0, ptr %arg.expansions.1, i64 %arg.expansions.2, i64 %arg.expansions.3, ptr %arg.expansions.4, i64 %arg.expansions.5.0, i64 %arg.expansions.6.0, ptr %arg.key.0, ptr %arg.key.1, i64 %arg.key.2, i64 %arg.key.3, ptr nonnull %arg.key.4, i64 %arg.key.5.0, i64 %arg.key.6.0)
  %cond132 = icmp eq i32 %.721, 0
  br i1 %cond132, label %B762.endif, label %B762.if, !prof !14

B802:                                             ; preds = %B762.endif, %B482.endif, %B758
  %content.sroa.0.0 = phi ptr [ null, %B762.endif ], [ %arg.content.0, %B758 ], [ %arg.content.0, %B482.endif ]
  %fold.sroa.0.0 = phi ptr [ null, %B762.endif ], [ %arg.fold.0, %B758 ], [ %arg.fold.0, %B482.endif ]
  %expansions.sroa.0.0 = phi ptr [ null, %B762.endif ], [ %arg.expansions.0, %B758 ], [ %arg.expansions.0, %B482.endif ]
  %size.2.0 = phi i64 [ %.731, %B762.endif ], [ %.457, %B758 ], [ %.457, %B482.endif ]
  tail call void @NRT_decref(ptr %fold.sroa.0.0)
  tail call void @NRT_decref(ptr %expansions.sroa.0.0)
  tail call void @NRT_decref(ptr %content.sroa.0.0)
  store i64 0, ptr %.785, align 8
  %.791 = call i32 @helper_7(ptr nonnull %.785, ptr nonnull %excinfo.4, ptr %arg.eights.0, ptr %arg.eights.1, i64 %arg.eights.2, i64 %arg.eights.3, ptr %arg.eights.4, i64 %arg.eights.5.0, i64 %arg.eights.6.0, i64 %size.2.0)
  %.801 = load i64, ptr %.785, align 8
  %cond = icmp eq i32 %.791, 0
  br i1 %cond, label %B802.endif.endif.endif, label %B802.if, !prof !14

B1048:                                            ; preds = %B802.endif.endif.endif
  %.31.i = add nsw i64 %arg.tests.0.5.0, -1
  %.37.i = and i64 %.801, %.31.i
  %.66.i = getelementptr i64, ptr %arg.tests.0.4, i64 %.37.i
  %.67.i = load i64, ptr %.66.i, align 8, !noalias !15
  %.68.not.i = icmp eq i64 %.67.i, 0
  br i1 %.68.not.i, label %B1134, label %B120.i.preheader

B120.i.preheader:                                 ; preds = %B1048
  br label %B120.i

B120.i:                                           ; preds = %B148.i, %B120.i.preheader
  %.100.i = phi i64 [ %.150.i, %B148.i ], [ %.67.i, %B120.i.preheader ]
  %at.2.0.i = phi i64 [ %.121.i, %B148.i ], [ %.37.i, %B120.i.preheader ]
  %.102.i = icmp eq i64 %.100.i, %.801
  br i1 %.102.i, label %B1090, label %B148.i

B148.i:                                           ; preds = %B120.i
  %.119.i = add i64 %at.2.0.i, 1
  %.121.i = and i64 %.119.i, %.31.i
  %.149.i = getelementptr i64, ptr %arg.tests.0.4, i64 %.121.i
  %.150.i = load i64, ptr %.149.i, align 8, !noalias !15
  %.151.not.i = icmp eq i64 %.150.i, 0
  br i1 %.151.not.i, label %B1134, label %B120.i

B1090:                                            ; preds = %B120.i
  tail call void @NRT_decref(ptr %arg.tests.0.0)
  tail call void @NRT_decref(ptr %arg.tests.1.0)
  tail call void @NRT_decref(ptr %arg.tests.2.0)
  tail call void @NRT_decref(ptr %arg.tests.3.0)
  tail call void @NRT_decref(ptr %arg.tests.4.0)
  tail call void @NRT_decref(ptr %arg.tests.5.0)
  tail call void @NRT_decref(ptr %arg.tests.6.0)
  tail call void @NRT_decref(ptr %arg.key.0)
  tail call void @NRT_decref(ptr %arg.eights.0)
  %.1026 = insertvalue { i64, i8 } undef, i64 %.801, 0
  %.1027 = insertvalue { i64, i8 } %.1026, i8 1, 1
  store { i64, i8 } %.1027, ptr %retptr, align 8
  br label %common.ret

B1134:                                            ; preds = %B802.endif.endif.endif, %B148.i, %B1048
  %.1064 = getelementptr i8, ptr %arg.tests.5.4, i64 %.6.i56
  %.1065 = load i8, ptr %.1064, align 1
  %.1071.not = icmp eq i8 %.1065, 0
  br i1 %.1071.not, label %B1506, label %B1160

B1160:                                            ; preds = %B1134
  %.30.i.not = icmp eq i64 %size.2.0, 0
  br i1 %.30.i.not, label %B1160.endif, label %B16.i

B16.i:                                            ; preds = %B1160
  %.66.i50 = load i8, ptr %arg.key.4, align 1, !noalias !18
  %.69.not.i = icmp eq i8 %.66.i50, 32
  br i1 %.69.not.i, label %B1160.endif, label %B50.preheader.i

B50.preheader.i:                                  ; preds = %B16.i
  %47 = add i64 %size.2.0, -1
  br label %B50.i

B50.i:                                            ; preds = %B82.i, %B50.preheader.i
  %at.2.1.i = phi i64 [ %.75.i, %B82.i ], [ 0, %B50.preheader.i ]
  %exitcond.not.i = icmp eq i64 %47, %at.2.1.i
  br i1 %exitcond.not.i, label %B1160.endif, label %B82.i

B82.i:                                            ; preds = %B50.i
  %.75.i = add nuw i64 %at.2.1.i, 1
  %sunkaddr274 = getelementptr i8, ptr %arg.key.4, i64 %at.2.1.i
  %sunkaddr275 = getelementptr i8, ptr %sunkaddr274, i64 1
  %.121.i51 = load i8, ptr %sunkaddr275, align 1, !noalias !18
  %.124.not.i = icmp eq i8 %.121.i51, 32
  br i1 %.124.not.i, label %B1160.endif, label %B50.i

B1274:                                            ; preds = %B120.i62
  tail call void @NRT_decref(ptr %arg.tests.1.0)
  tail call void @NRT_decref(ptr %arg.tests.0.0)
  tail call void @NRT_decref(ptr %arg.tests.1.0)
  tail call void @NRT_decref(ptr %arg.tests.2.0)
  tail call void @NRT_decref(ptr %arg.tests.3.0)
  tail call void @NRT_decref(ptr %arg.tests.4.0)
  tail call void @NRT_decref(ptr %arg.tests.5.0)
  tail call void @NRT_decref(ptr %arg.tests.6.0)
  tail call void @NRT_decref(ptr %arg.key.0)
  tail call void @NRT_decref(ptr %arg.eights.0)
  %.1218 = insertvalue { i64, i8 } undef, i64 %.801, 0
  %.1219 = insertvalue { i64, i8 } %.1218, i8 1, 1
  store { i64, i8 } %.1219, ptr %retptr, align 8
  br label %common.ret

B1462:                                            ; preds = %B120.i95
  tail call void @NRT_decref(ptr %arg.tests.2.0)
  tail call void @NRT_decref(ptr %arg.tests.0.0)
  tail call void @NRT_decref(ptr %arg.tests.1.0)
  tail call void @NRT_decref(ptr %arg.tests.2.0)
  tail call void @NRT_decref(ptr %arg.tests.3.0)
  tail call void @NRT_decref(ptr %arg.tests.4.0)
  tail call void @NRT_decref(ptr %arg.tests.5.0)
  tail call void @NRT_decref(ptr %arg.tests.6.0)
  tail call void @NRT_decref(ptr %arg.key.0)
  %.1398 = insertvalue { i64, i8 } undef, i64 %.801, 0
  %.1399 = insertvalue { i64, i8 } %.1398, i8 1, 1
  store { i64, i8 } %.1399, ptr %retptr, align 8
  br label %common.ret

B1506:                                            ; preds = %B1318.endif.endif.endif.endif.endif.thread, %B1134
  %eights.sroa.0.0 = phi ptr [ null, %B1318.endif.endif.endif.endif.endif.thread ], [ %arg.eights.0, %B1134 ]
  tail call void @NRT_decref(ptr %eights.sroa.0.0)
  %.1412 = icmp ult i64 %size.2.0, 3
  br i1 %.1412, label %B1528, label %B1572.endif

B1528:                                            ; preds = %B1506
  tail call void @NRT_decref(ptr %arg.tests.0.0)
  tail call void @NRT_decref(ptr %arg.tests.1.0)
  tail call void @NRT_decref(ptr %arg.tests.2.0)
  tail call void @NRT_decref(ptr %arg.tests.3.0)
  tail call void @NRT_decref(ptr %arg.tests.4.0)
  tail call void @NRT_decref(ptr %arg.tests.5.0)
  tail call void @NRT_decref(ptr %arg.tests.6.0)
  tail call void @NRT_decref(ptr %arg.key.0)
  %.1446 = insertvalue { i64, i8 } undef, i64 %.801, 0
  %.1447 = insertvalue { i64, i8 } %.1446, i8 0, 1
  store { i64, i8 } %.1447, ptr %retptr, align 8
  br label %common.ret

B1872:                                            ; preds = %B1572.endif
  tail call void @NRT_decref(ptr %arg.tests.0.0)
  tail call void @NRT_decref(ptr %arg.tests.1.0)
  tail call void @NRT_decref(ptr %arg.tests.2.0)
  tail call void @NRT_decref(ptr %arg.tests.3.0)
  tail call void @NRT_decref(ptr %arg.tests.4.0)
  tail call void @NRT_decref(ptr %arg.tests.5.0)
  tail call void @NRT_decref(ptr %arg.tests.6.0)
  tail call void @NRT_decref(ptr %arg.key.0)
  %.1642 = insertvalue { i64, i8 } undef, i64 %.801, 0
  %.1643 = insertvalue { i64, i8 } %.1642, i8 0, 1
  store { i64, i8 } %.1643, ptr %retptr, align 8
  br label %common.ret

B1942:                                            ; preds = %B1572.endif
  %sunkaddr276 = getelementptr i8, ptr %arg.key.4, i64 %size.2.0
  %sunkaddr277 = getelementptr i8, ptr %sunkaddr276, i64 -1
  %.1692 = load i8, ptr %sunkaddr277, align 1
  %48 = zext i8 %.1692 to i32
  switch i32 %48, label %B2092.preheader [
    i32 32, label %B2284.endif
    i32 47, label %B2284.endif
    i32 40, label %B2284.endif
  ]

B2092.preheader:                                  ; preds = %B1942
  br label %B2092

B2092:                                            ; preds = %B2134, %B2092.preheader
  %last.2.1 = phi i64 [ %.1773, %B2134 ], [ %size.2.0, %B2092.preheader ]
  %.1783.not = icmp eq i64 %last.2.1, 1
  br i1 %.1783.not, label %B2284.endif, label %B2134

B2134:                                            ; preds = %B2092
  %sunkaddr278 = getelementptr i8, ptr %arg.key.4, i64 %last.2.1
  %sunkaddr279 = getelementptr i8, ptr %sunkaddr278, i64 -2
  %.1816 = load i8, ptr %sunkaddr279, align 1
  %.1773 = add i64 %last.2.1, -1
  %49 = zext i8 %.1816 to i32
  switch i32 %49, label %B2092 [
    i32 32, label %B2134.B2284.endif.loopexit_crit_edge
    i32 47, label %B2134.B2284.endif.loopexit_crit_edge
    i32 40, label %B2134.B2284.endif.loopexit_crit_edge
  ]

B2346:                                            ; preds = %B2346.preheader.new, %B2522.3
  %state.2.01482 = phi i64 [ %const238, %B2346.preheader.new ], [ %state.3.1.3, %B2522.3 ]
  %block.3.01481 = phi i64 [ 0, %B2346.preheader.new ], [ %block.4.1.3, %B2522.3 ]
  %.199614771479 = phi i64 [ %last.3.0, %B2346.preheader.new ], [ %.2003.3, %B2522.3 ]
  %niter = phi i64 [ 0, %B2346.preheader.new ], [ %niter.next.3, %B2522.3 ]
  %.2034 = and i64 %niter, 7
  %sunkaddr280 = getelementptr i8, ptr %arg.key.4, i64 %.199614771479
  %.2061 = load i8, ptr %sunkaddr280, align 1
  %.2062 = zext i8 %.2061 to i64
  %.2063 = shl nuw nsw i64 %.2034, 3
  %.2064 = shl nuw i64 %.2062, %.2063
  %.2066 = or i64 %.2064, %block.3.01481
  %.2076 = icmp eq i64 %.2034, 7
  br i1 %.2076, label %B2476, label %B2522

B2476:                                            ; preds = %B2346
  %.6.i52 = xor i64 %.2066, %state.2.01482
  %.7.i = mul i64 %.6.i52, %const
  %.8.i = lshr i64 %.7.i, 32
  %.9.i = xor i64 %.8.i, %.7.i
  br label %B2522

B2522:                                            ; preds = %B2476, %B2346
  %state.3.1 = phi i64 [ %state.2.01482, %B2346 ], [ %.9.i, %B2476 ]
  %block.4.1 = phi i64 [ %.2066, %B2346 ], [ 0, %B2476 ]
  %50 = add i64 %niter, 1
  %.2034.1 = and i64 %50, 7
  %sunkaddr281 = getelementptr i8, ptr %arg.key.4, i64 %.199614771479
  %sunkaddr282 = getelementptr i8, ptr %sunkaddr281, i64 1
  %.2061.1 = load i8, ptr %sunkaddr282, align 1
  %.2062.1 = zext i8 %.2061.1 to i64
  %.2063.1 = shl nuw nsw i64 %.2034.1, 3
  %.2064.1 = shl nuw i64 %.2062.1, %.2063.1
  %.2066.1 = or i64 %.2064.1, %block.4.1
  %.2076.1 = icmp eq i64 %.2034.1, 7
  br i1 %.2076.1, label %B2476.1, label %B2522.1

B2476.1:                                          ; preds = %B2522
  %.6.i52.1 = xor i64 %.2066.1, %state.3.1
  %.7.i.1 = mul i64 %.6.i52.1, %const
  %.8.i.1 = lshr i64 %.7.i.1, 32
  %.9.i.1 = xor i64 %.8.i.1, %.7.i.1
  br label %B2522.1

B2522.1:                                          ; preds = %B2476.1, %B2522
  %state.3.1.1 = phi i64 [ %state.3.1, %B2522 ], [ %.9.i.1, %B2476.1 ]
  %block.4.1.1 = phi i64 [ %.2066.1, %B2522 ], [ 0, %B2476.1 ]
  %51 = add i64 %niter, 2
  %.2034.2 = and i64 %51, 7
  %sunkaddr283 = getelementptr i8, ptr %arg.key.4, i64 %.199614771479
  %sunkaddr284 = getelementptr i8, ptr %sunkaddr283, i64 2
  %.2061.2 = load i8, ptr %sunkaddr284, align 1
  %.2062.2 = zext i8 %.2061.2 to i64
  %.2063.2 = shl nuw nsw i64 %.2034.2, 3
  %.2064.2 = shl nuw i64 %.2062.2, %.2063.2
  %.2066.2 = or i64 %.2064.2, %block.4.1.1
  %.2076.2 = icmp eq i64 %.2034.2, 7
  br i1 %.2076.2, label %B2476.2, label %B2522.2

B2476.2:                                          ; preds = %B2522.1
  %.6.i52.2 = xor i64 %.2066.2, %state.3.1.1
  %.7.i.2 = mul i64 %.6.i52.2, %const
  %.8.i.2 = lshr i64 %.7.i.2, 32
  %.9.i.2 = xor i64 %.8.i.2, %.7.i.2
  br label %B2522.2

B2522.2:                                          ; preds = %B2476.2, %B2522.1
  %state.3.1.2 = phi i64 [ %state.3.1.1, %B2522.1 ], [ %.9.i.2, %B2476.2 ]
  %block.4.1.2 = phi i64 [ %.2066.2, %B2522.1 ], [ 0, %B2476.2 ]
  %52 = add i64 %niter, 3
  %.2034.3 = and i64 %52, 7
  %sunkaddr285 = getelementptr i8, ptr %arg.key.4, i64 %.199614771479
  %sunkaddr286 = getelementptr i8, ptr %sunkaddr285, i64 3
  %.2061.3 = load i8, ptr %sunkaddr286, align 1
  %.2062.3 = zext i8 %.2061.3 to i64
  %.2063.3 = shl nuw nsw i64 %.2034.3, 3
  %.2064.3 = shl nuw i64 %.2062.3, %.2063.3
  %.2066.3 = or i64 %.2064.3, %block.4.1.2
  %.2076.3 = icmp eq i64 %.2034.3, 7
  br i1 %.2076.3, label %B2476.3, label %B2522.3

B2476.3:                                          ; preds = %B2522.2
  %.6.i52.3 = xor i64 %.2066.3, %state.3.1.2
  %.7.i.3 = mul i64 %.6.i52.3, %const
  %.8.i.3 = lshr i64 %.7.i.3, 32
  %.9.i.3 = xor i64 %.8.i.3, %.7.i.3
  br label %B2522.3

B2522.3:                                          ; preds = %B2476.3, %B2522.2
  %state.3.1.3 = phi i64 [ %state.3.1.2, %B2522.2 ], [ %.9.i.3, %B2476.3 ]
  %block.4.1.3 = phi i64 [ %.2066.3, %B2522.2 ], [ 0, %B2476.3 ]
  %niter.next.3 = add i64 %niter, 4
  %.2003.3 = add i64 %.199614771479, 4
  %niter.ncmp.3.not = icmp eq i64 %unroll_iter, %niter.next.3
  br i1 %niter.ncmp.3.not, label %B2524.loopexit.unr-lcssa, label %B2346

B2524.loopexit.unr-lcssa:                         ; preds = %B2522.3
  %lcmp.mod160.not = icmp eq i64 %xtraiter159, 0
  br i1 %lcmp.mod160.not, label %B2524, label %B2346.epil.preheader

B2346.epil.preheader:                             ; preds = %B2346.preheader, %B2524.loopexit.unr-lcssa
  %state.2.01482.epil.init = phi i64 [ %const238, %B2346.preheader ], [ %state.3.1.3, %B2524.loopexit.unr-lcssa ]
  %block.3.01481.epil.init = phi i64 [ 0, %B2346.preheader ], [ %block.4.1.3, %B2524.loopexit.unr-lcssa ]
  %.199614771479.epil.init = phi i64 [ %last.3.0, %B2346.preheader ], [ %.2003.3, %B2524.loopexit.unr-lcssa ]
  %scevgep = getelementptr i8, ptr %arg.key.4, i64 %.199614771479.epil.init
  %53 = sub i64 %.199614771479.epil.init, %last.3.0
  br label %B2346.epil

B2346.epil:                                       ; preds = %B2522.epil, %B2346.epil.preheader
  %state.2.01482.epil = phi i64 [ %state.3.1.epil, %B2522.epil ], [ %state.2.01482.epil.init, %B2346.epil.preheader ]
  %block.3.01481.epil = phi i64 [ %block.4.1.epil, %B2522.epil ], [ %block.3.01481.epil.init, %B2346.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %B2522.epil ], [ 0, %B2346.epil.preheader ]
  %54 = add i64 %53, %epil.iter
  %.2034.epil = and i64 %54, 7
  %scevgep169 = getelementptr i8, ptr %scevgep, i64 %epil.iter
  %.2061.epil = load i8, ptr %scevgep169, align 1
  %.2062.epil = zext i8 %.2061.epil to i64
  %.2063.epil = shl nuw nsw i64 %.2034.epil, 3
  %.2064.epil = shl nuw i64 %.2062.epil, %.2063.epil
  %.2066.epil = or i64 %.2064.epil, %block.3.01481.epil
  %.2076.epil = icmp eq i64 %.2034.epil, 7
  br i1 %.2076.epil, label %B2476.epil, label %B2522.epil

B2476.epil:                                       ; preds = %B2346.epil
  %.6.i52.epil = xor i64 %.2066.epil, %state.2.01482.epil
  %.7.i.epil = mul i64 %.6.i52.epil, %const
  %.8.i.epil = lshr i64 %.7.i.epil, 32
  %.9.i.epil = xor i64 %.8.i.epil, %.7.i.epil
  br label %B2522.epil

B2522.epil:                                       ; preds = %B2476.epil, %B2346.epil
  %state.3.1.epil = phi i64 [ %state.2.01482.epil, %B2346.epil ], [ %.9.i.epil, %B2476.epil ]
  %block.4.1.epil = phi i64 [ %.2066.epil, %B2346.epil ], [ 0, %B2476.epil ]
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter159, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B2524, label %B2346.epil, !llvm.loop !21

B2524:                                            ; preds = %B2284.endif, %B2522.epil, %B2524.loopexit.unr-lcssa
  %block.3.0.lcssa = phi i64 [ 0, %B2284.endif ], [ %block.4.1.3, %B2524.loopexit.unr-lcssa ], [ %block.4.1.epil, %B2522.epil ]
  %state.2.0.lcssa = phi i64 [ %const238, %B2284.endif ], [ %state.3.1.3, %B2524.loopexit.unr-lcssa ], [ %state.3.1.epil, %B2522.epil ]
  %.18.i = and i64 %.1947, 7
  %.23.not.i = icmp eq i64 %.18.i, 0
  br i1 %.23.not.i, label %B2524.endif, label %B28.i

B28.i:                                            ; preds = %B2524
  %.27.i = shl nuw nsw i64 %.18.i, 3
  %notmask.i = shl nsw i64 -1, %.27.i
  %.31.i53 = xor i64 %notmask.i, -1
  %.33.i = and i64 %block.3.0.lcssa, %.31.i53
  %.6.i.i = xor i64 %.33.i, %state.2.0.lcssa
  %.7.i.i = mul i64 %.6.i.i, %const
  %.8.i.i = lshr i64 %.7.i.i, 32
  %.9.i.i = xor i64 %.8.i.i, %.7.i.i
  br label %B2524.endif

B264.endif:                                       ; preds = %B498.i.i, %B372.i.i, %B136.i.i, %B264
  %.218.sink.i.pn.i = phi i64 [ %promoted2.i, %B264 ], [ %.218.i.i, %B498.i.i ], [ %.151.i.i, %B372.i.i ], [ %.82.i.i, %B136.i.i ]
  %.184.pn.in.i = getelementptr i32, ptr %arg.fold.4, i64 %.218.sink.i.pn.i
  %.184.pn.i = load i32, ptr %.184.pn.in.i, align 4, !noalias !23
  %55 = and i32 %.184.pn.i, 2097152
  %.305.not = icmp eq i32 %55, 0
  br i1 %.305.not, label %B342, label %B326

B414.endif:                                       ; preds = %B104.endif.endif.i26, %B68.i46
  %.218.sink.i.pn.i32 = phi i64 [ %.218.sink.i.i27, %B104.endif.endif.i26 ], [ %promoted2.i6, %B68.i46 ]
  %.219.pn.i33 = phi i64 [ %.219.i31, %B104.endif.endif.i26 ], [ %.112.i47, %B68.i46 ]
  %.184.pn.in.i34 = getelementptr i32, ptr %arg.fold.4, i64 %.218.sink.i.pn.i32
  %.184.pn.i35 = load i32, ptr %.184.pn.in.i34, align 4, !noalias !6
  %56 = and i32 %.184.pn.i35, 2097152
  %.444.not = icmp eq i32 %56, 0
  br i1 %.444.not, label %B482.endif, label %B414

B482.endif:                                       ; preds = %B414.endif
  %.457 = sub i64 %end.3.1, %i.2.0
  %.5441470.not = icmp slt i64 %.457, 1
  br i1 %.5441470.not, label %B802, label %iter.check

iter.check:                                       ; preds = %B482.endif
  %min.iters.check = icmp ult i64 %.457, 16
  br i1 %min.iters.check, label %B528.preheader, label %vector.memcheck

vector.memcheck:                                  ; preds = %iter.check
  %57 = ptrtoint ptr %arg.key.4 to i64
  %58 = ptrtoint ptr %arg.content.4 to i64
  %59 = add i64 %i.2.0, %58
  %60 = sub i64 %57, %59
  %diff.check = icmp ult i64 %60, 256
  br i1 %diff.check, label %B528.preheader, label %vector.main.loop.iter.check

vector.main.loop.iter.check:                      ; preds = %vector.memcheck
  %const235 = bitcast i64 9223372036854775552 to i64
  %min.iters.check136 = icmp ult i64 %.457, 256
  br i1 %min.iters.check136, label %vec.epilog.ph, label %vector.ph

vector.ph:                                        ; preds = %vector.main.loop.iter.check
  %n.vec = and i64 %.457, %const235
  %scevgep227 = getelementptr i8, ptr %arg.content.4, i64 192
  %scevgep228 = getelementptr i8, ptr %scevgep227, i64 %i.2.0
  br label %vector.body

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index = phi i64 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.phi = phi <64 x i1> [ zeroinitializer, %vector.ph ], [ %93, %vector.body ]
  %vec.phi137 = phi <64 x i1> [ zeroinitializer, %vector.ph ], [ %94, %vector.body ]
  %vec.phi138 = phi <64 x i1> [ zeroinitializer, %vector.ph ], [ %95, %vector.body ]
  %vec.phi139 = phi <64 x i1> [ zeroinitializer, %vector.ph ], [ %96, %vector.body ]
  %scevgep229 = getelementptr i8, ptr %scevgep228, i64 %index
  %scevgep230 = getelementptr i8, ptr %scevgep229, i64 -192
  %scevgep232 = getelementptr i8, ptr %scevgep229, i64 -128
  %scevgep231 = getelementptr i8, ptr %scevgep229, i64 -64
  %wide.load = load <64 x i8>, ptr %scevgep230, align 1
  %wide.load140 = load <64 x i8>, ptr %scevgep232, align 1
  %wide.load141 = load <64 x i8>, ptr %scevgep231, align 1
  %wide.load142 = load <64 x i8>, ptr %scevgep229, align 1
  %61 = add <64 x i8> %wide.load, splat (i8 -65)
  %62 = add <64 x i8> %wide.load140, splat (i8 -65)
  %63 = add <64 x i8> %wide.load141, splat (i8 -65)
  %64 = add <64 x i8> %wide.load142, splat (i8 -65)
  %65 = icmp ult <64 x i8> %61, splat (i8 26)
  %66 = icmp ult <64 x i8> %62, splat (i8 26)
  %67 = icmp ult <64 x i8> %63, splat (i8 26)
  %68 = icmp ult <64 x i8> %64, splat (i8 26)
  %69 = or <64 x i8> %wide.load, splat (i8 32)
  %70 = or <64 x i8> %wide.load140, splat (i8 32)
  %71 = or <64 x i8> %wide.load141, splat (i8 32)
  %72 = or <64 x i8> %wide.load142, splat (i8 32)
  %73 = select <64 x i1> %65, <64 x i8> %69, <64 x i8> %wide.load
  %74 = select <64 x i1> %66, <64 x i8> %70, <64 x i8> %wide.load140
  %75 = select <64 x i1> %67, <64 x i8> %71, <64 x i8> %wide.load141
  %76 = select <64 x i1> %68, <64 x i8> %72, <64 x i8> %wide.load142
  %sunkaddr287 = getelementptr i8, ptr %arg.key.4, i64 %index
  store <64 x i8> %73, ptr %sunkaddr287, align 1
  %sunkaddr288 = getelementptr i8, ptr %arg.key.4, i64 %index
  %sunkaddr289 = getelementptr i8, ptr %sunkaddr288, i64 64
  store <64 x i8> %74, ptr %sunkaddr289, align 1
  %sunkaddr290 = getelementptr i8, ptr %arg.key.4, i64 %index
  %sunkaddr291 = getelementptr i8, ptr %sunkaddr290, i64 128
  store <64 x i8> %75, ptr %sunkaddr291, align 1
  %sunkaddr292 = getelementptr i8, ptr %arg.key.4, i64 %index
  %sunkaddr293 = getelementptr i8, ptr %sunkaddr292, i64 192
  store <64 x i8> %76, ptr %sunkaddr293, align 1
  %77 = icmp slt <64 x i8> %wide.load, zeroinitializer
  %78 = icmp slt <64 x i8> %wide.load140, zeroinitializer
  %79 = icmp slt <64 x i8> %wide.load141, zeroinitializer
  %80 = icmp slt <64 x i8> %wide.load142, zeroinitializer
  %81 = add <64 x i8> %wide.load, splat (i8 -48)
  %82 = add <64 x i8> %wide.load140, splat (i8 -48)
  %83 = add <64 x i8> %wide.load141, splat (i8 -48)
  %84 = add <64 x i8> %wide.load142, splat (i8 -48)
  %85 = icmp ult <64 x i8> %81, splat (i8 10)
  %86 = icmp ult <64 x i8> %82, splat (i8 10)
  %87 = icmp ult <64 x i8> %83, splat (i8 10)
  %88 = icmp ult <64 x i8> %84, splat (i8 10)
  %89 = or <64 x i1> %77, %85
  %90 = or <64 x i1> %78, %86
  %91 = or <64 x i1> %79, %87
  %92 = or <64 x i1> %80, %88
  %93 = or <64 x i1> %vec.phi, %89
  %94 = or <64 x i1> %vec.phi137, %90
  %95 = or <64 x i1> %vec.phi138, %91
  %96 = or <64 x i1> %vec.phi139, %92
  %index.next = add nuw i64 %index, 256
  %97 = icmp eq i64 %n.vec, %index.next
  br i1 %97, label %middle.block, label %vector.body, !llvm.loop !24

middle.block:                                     ; preds = %vector.body
  %bin.rdx = or <64 x i1> %94, %93
  %bin.rdx143 = or <64 x i1> %95, %bin.rdx
  %bin.rdx144 = or <64 x i1> %96, %bin.rdx143
  %98 = bitcast <64 x i1> %bin.rdx144 to i64
  %99 = icmp ne i64 %98, 0
  %cmp.n = icmp eq i64 %.457, %n.vec
  br i1 %cmp.n, label %B758, label %vec.epilog.iter.check

vec.epilog.iter.check:                            ; preds = %middle.block
  %100 = and i64 %.457, 240
  %min.epilog.iters.check = icmp eq i64 %100, 0
  br i1 %min.epilog.iters.check, label %B528.preheader, label %vec.epilog.ph, !prof !26

vec.epilog.ph:                                    ; preds = %vec.epilog.iter.check, %vector.main.loop.iter.check
  %vec.epilog.resume.val = phi i64 [ %n.vec, %vec.epilog.iter.check ], [ 0, %vector.main.loop.iter.check ]
  %bc.merge.rdx = phi i1 [ %99, %vec.epilog.iter.check ], [ false, %vector.main.loop.iter.check ]
  %const_mat = add i64 %const235, 240
  %n.vec146 = and i64 %.457, %const_mat
  %101 = insertelement <16 x i1> <i1 poison, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, i1 %bc.merge.rdx, i64 0
  %scevgep220 = getelementptr i8, ptr %arg.content.4, i64 %i.2.0
  br label %vec.epilog.vector.body

vec.epilog.vector.body:                           ; preds = %vec.epilog.vector.body, %vec.epilog.ph
  %index147 = phi i64 [ %vec.epilog.resume.val, %vec.epilog.ph ], [ %index.next150, %vec.epilog.vector.body ]
  %vec.phi148 = phi <16 x i1> [ %101, %vec.epilog.ph ], [ %111, %vec.epilog.vector.body ]
  %scevgep221 = getelementptr i8, ptr %scevgep220, i64 %index147
  %wide.load149 = load <16 x i8>, ptr %scevgep221, align 1
  %102 = add <16 x i8> %wide.load149, splat (i8 -65)
  %103 = icmp ult <16 x i8> %102, splat (i8 26)
  %104 = or <16 x i8> %wide.load149, splat (i8 32)
  %105 = select <16 x i1> %103, <16 x i8> %104, <16 x i8> %wide.load149
  %106 = getelementptr i8, ptr %arg.key.4, i64 %index147
  store <16 x i8> %105, ptr %106, align 1
  %107 = icmp slt <16 x i8> %wide.load149, zeroinitializer
  %108 = add <16 x i8> %wide.load149, splat (i8 -48)
  %109 = icmp ult <16 x i8> %108, splat (i8 10)
  %110 = or <16 x i1> %107, %109
  %111 = or <16 x i1> %vec.phi148, %110
  %index.next150 = add nuw i64 %index147, 16
  %112 = icmp eq i64 %n.vec146, %index.next150
  br i1 %112, label %vec.epilog.middle.block, label %vec.epilog.vector.body, !llvm.loop !27

vec.epilog.middle.block:                          ; preds = %vec.epilog.vector.body
  %113 = bitcast <16 x i1> %111 to i16
  %114 = icmp ne i16 %113, 0
  %cmp.n151 = icmp eq i64 %.457, %n.vec146
  br i1 %cmp.n151, label %B758, label %B528.preheader

B528.preheader:                                   ; preds = %vec.epilog.middle.block, %vec.epilog.iter.check, %vector.memcheck, %iter.check
  %odd.2.01473.ph = phi i1 [ false, %iter.check ], [ false, %vector.memcheck ], [ %99, %vec.epilog.iter.check ], [ %114, %vec.epilog.middle.block ]
  %.55014691471.ph = phi i64 [ 0, %iter.check ], [ 0, %vector.memcheck ], [ %n.vec, %vec.epilog.iter.check ], [ %n.vec146, %vec.epilog.middle.block ]
  %115 = sub i64 %end.3.1, %i.2.0
  %xtraiter = and i64 %115, 7
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B528.prol.loopexit, label %B528.prol.preheader

B528.prol.preheader:                              ; preds = %B528.preheader
  %scevgep218 = getelementptr i8, ptr %arg.content.4, i64 %i.2.0
  br label %B528.prol

B528.prol:                                        ; preds = %B528.prol, %B528.prol.preheader
  %lsr.iv = phi i64 [ %xtraiter, %B528.prol.preheader ], [ %lsr.iv.next, %B528.prol ]
  %odd.2.01473.prol = phi i1 [ %.684.prol, %B528.prol ], [ %odd.2.01473.ph, %B528.prol.preheader ]
  %.55014691471.prol = phi i64 [ %.557.prol, %B528.prol ], [ %.55014691471.ph, %B528.prol.preheader ]
  %.557.prol = add nuw nsw i64 %.55014691471.prol, 1
  %scevgep219 = getelementptr i8, ptr %scevgep218, i64 %.55014691471.prol
  %.614.prol = load i8, ptr %scevgep219, align 1
  %116 = add i8 %.614.prol, -65
  %.622.prol = icmp ult i8 %116, 26
  %117 = or i8 %.614.prol, 32
  %"$phi646.1.2.1.v.prol" = select i1 %.622.prol, i8 %117, i8 %.614.prol
  %.665.prol = getelementptr i8, ptr %arg.key.4, i64 %.55014691471.prol
  store i8 %"$phi646.1.2.1.v.prol", ptr %.665.prol, align 1
  %.674.prol = icmp slt i8 %.614.prol, 0
  %118 = add i8 %.614.prol, -48
  %.681.prol = icmp ult i8 %118, 10
  %.682.prol = or i1 %.674.prol, %.681.prol
  %.684.prol = or i1 %odd.2.01473.prol, %.682.prol
  %lsr.iv.next = add nsw i64 %lsr.iv, -1
  %prol.iter.cmp.not = icmp eq i64 %lsr.iv.next, 0
  br i1 %prol.iter.cmp.not, label %B528.prol.loopexit, label %B528.prol, !llvm.loop !28

B528.prol.loopexit:                               ; preds = %B528.prol, %B528.preheader
  %.684.lcssa153.unr = phi i1 [ poison, %B528.preheader ], [ %.684.prol, %B528.prol ]
  %odd.2.01473.unr = phi i1 [ %odd.2.01473.ph, %B528.preheader ], [ %.684.prol, %B528.prol ]
  %.55014691471.unr = phi i64 [ %.55014691471.ph, %B528.preheader ], [ %.557.prol, %B528.prol ]
  %119 = sub i64 %.55014691471.ph, %end.3.1
  %120 = add i64 %119, %i.2.0
  %121 = icmp ugt i64 %120, -8
  br i1 %121, label %B758, label %B528.preheader168

B528.preheader168:                                ; preds = %B528.prol.loopexit
  %scevgep201 = getelementptr i8, ptr %arg.content.4, i64 7
  %scevgep202 = getelementptr i8, ptr %scevgep201, i64 %i.2.0
  br label %B528

B762.if:                                          ; preds = %B762
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B762.endif:                                       ; preds = %B762
  %.731 = load i64, ptr %.709, align 8
  tail call void @NRT_decref(ptr %arg.fold.0)
  tail call void @NRT_decref(ptr %arg.expansions.0)
  tail call void @NRT_decref(ptr %arg.content.0)
  br label %B802

B802.if:                                          ; preds = %B802
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B802.endif.endif.endif:                           ; preds = %B802
  %const = bitcast i64 6364136223846793005 to i64
  %.841 = load i64, ptr %arg.eights.4, align 8
  %.13.i54 = tail call i64 @llvm.umin.i64(i64 %size.2.0, i64 3)
  %.871 = shl nuw nsw i64 %.13.i54, 3
  %notmask = shl nsw i64 -1, %.871
  %.873 = xor i64 %notmask, -1
  %.874 = and i64 %.841, %.873
  %.5.i55 = mul i64 %.874, %const
  %.6.i56 = lshr i64 %.5.i55, 52
  %.932 = getelementptr i16, ptr %arg.tests.4.4, i64 %.6.i56
  %.933 = load i16, ptr %.932, align 2
  %.937 = zext i16 %.933 to i64
  %.939.not = icmp ugt i64 %size.2.0, %.937
  br i1 %.939.not, label %B1134, label %B1048

B1160.endif:                                      ; preds = %B82.i, %B50.i, %B16.i, %B1160
  %at.3.0.i = phi i64 [ 0, %B16.i ], [ 0, %B1160 ], [ %size.2.0, %B50.i ], [ %.75.i, %B82.i ]
  tail call void @NRT_incref(ptr %arg.tests.1.0)
  store i64 0, ptr %.1114, align 8
  %.1120 = call i32 @helper_7(ptr nonnull %.1114, ptr nonnull %excinfo.9, ptr %arg.eights.0, ptr %arg.eights.1, i64 %arg.eights.2, i64 %arg.eights.3, ptr nonnull %arg.eights.4, i64 %arg.eights.5.0, i64 %arg.eights.6.0, i64 %at.3.0.i)
  %cond130 = icmp eq i32 %.1120, 0
  br i1 %cond130, label %B1160.endif.endif, label %B1160.endif.if, !prof !14

B1160.endif.if:                                   ; preds = %B1160.endif
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1160.endif.endif:                                ; preds = %B1160.endif
  %.1130 = load i64, ptr %.1114, align 8
  %.31.i57 = add nsw i64 %arg.tests.1.5.0, -1
  %.37.i58 = and i64 %.1130, %.31.i57
  %.66.i59 = getelementptr i64, ptr %arg.tests.1.4, i64 %.37.i58
  %.67.i60 = load i64, ptr %.66.i59, align 8, !noalias !29
  %.68.not.i61 = icmp eq i64 %.67.i60, 0
  br i1 %.68.not.i61, label %B1318.endif, label %B120.i62.preheader

B120.i62.preheader:                               ; preds = %B1160.endif.endif
  br label %B120.i62

B120.i62:                                         ; preds = %B148.i66, %B120.i62.preheader
  %.100.i63 = phi i64 [ %.150.i70, %B148.i66 ], [ %.67.i60, %B120.i62.preheader ]
  %at.2.0.i64 = phi i64 [ %.121.i68, %B148.i66 ], [ %.37.i58, %B120.i62.preheader ]
  %.102.i65 = icmp eq i64 %.100.i63, %.1130
  br i1 %.102.i65, label %B1274, label %B148.i66

B148.i66:                                         ; preds = %B120.i62
  %.119.i67 = add i64 %at.2.0.i64, 1
  %.121.i68 = and i64 %.119.i67, %.31.i57
  %.149.i69 = getelementptr i64, ptr %arg.tests.1.4, i64 %.121.i68
  %.150.i70 = load i64, ptr %.149.i69, align 8, !noalias !29
  %.151.not.i71 = icmp eq i64 %.150.i70, 0
  br i1 %.151.not.i71, label %B1318.endif, label %B120.i62

B1318.endif:                                      ; preds = %B148.i66, %B1160.endif.endif
  tail call void @NRT_incref(ptr %arg.tests.2.0)
  %.1235 = add i64 %at.3.0.i, 1
  %.13.i = tail call i64 @llvm.umin.i64(i64 %size.2.0, i64 %.1235)
  %.30.i74 = icmp ult i64 %.1235, %size.2.0
  tail call void @NRT_decref(ptr %arg.tests.1.0)
  br i1 %.30.i74, label %B16.i76, label %B1318.endif.endif

B16.i76:                                          ; preds = %B1318.endif
  %.65.i = getelementptr i8, ptr %arg.key.4, i64 %.13.i
  %.66.i77 = load i8, ptr %.65.i, align 1, !noalias !32
  %.69.not.i78 = icmp eq i8 %.66.i77, 32
  br i1 %.69.not.i78, label %B1318.endif.endif, label %B50.preheader.i79

B50.preheader.i79:                                ; preds = %B16.i76
  %122 = add i64 %size.2.0, -1
  br label %B50.i80

B50.i80:                                          ; preds = %B82.i83, %B50.preheader.i79
  %at.2.1.i81 = phi i64 [ %.75.i84, %B82.i83 ], [ %.13.i, %B50.preheader.i79 ]
  %exitcond.not.i82 = icmp eq i64 %122, %at.2.1.i81
  br i1 %exitcond.not.i82, label %B1318.endif.endif, label %B82.i83

B82.i83:                                          ; preds = %B50.i80
  %.75.i84 = add i64 %at.2.1.i81, 1
  %sunkaddr294 = getelementptr i8, ptr %arg.key.4, i64 %at.2.1.i81
  %sunkaddr295 = getelementptr i8, ptr %sunkaddr294, i64 1
  %.121.i87 = load i8, ptr %sunkaddr295, align 1, !noalias !32
  %.124.not.i88 = icmp eq i8 %.121.i87, 32
  br i1 %.124.not.i88, label %B1318.endif.endif, label %B50.i80

B1318.endif.endif:                                ; preds = %B82.i83, %B50.i80, %B16.i76, %B1318.endif
  %at.3.0.i75 = phi i64 [ %.13.i, %B16.i76 ], [ %.13.i, %B1318.endif ], [ %size.2.0, %B50.i80 ], [ %.75.i84, %B82.i83 ]
  store i64 0, ptr %.1296, align 8
  %.1302 = call i32 @helper_7(ptr nonnull %.1296, ptr nonnull %excinfo.13, ptr %arg.eights.0, ptr %arg.eights.1, i64 %arg.eights.2, i64 %arg.eights.3, ptr nonnull %arg.eights.4, i64 %arg.eights.5.0, i64 %arg.eights.6.0, i64 %at.3.0.i75)
  %cond131 = icmp eq i32 %.1302, 0
  br i1 %cond131, label %B1318.endif.endif.endif, label %B1318.endif.endif.if, !prof !14

B1318.endif.endif.if:                             ; preds = %B1318.endif.endif
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B1318.endif.endif.endif:                          ; preds = %B1318.endif.endif
  %.1312 = load i64, ptr %.1296, align 8
  tail call void @NRT_decref(ptr %arg.eights.0)
  %.31.i90 = add nsw i64 %arg.tests.2.5.0, -1
  %.37.i91 = and i64 %.1312, %.31.i90
  %.66.i92 = getelementptr i64, ptr %arg.tests.2.4, i64 %.37.i91
  %.67.i93 = load i64, ptr %.66.i92, align 8, !noalias !35
  %.68.not.i94 = icmp eq i64 %.67.i93, 0
  br i1 %.68.not.i94, label %B1318.endif.endif.endif.endif.endif.thread, label %B120.i95.preheader

B120.i95.preheader:                               ; preds = %B1318.endif.endif.endif
  br label %B120.i95

B120.i95:                                         ; preds = %B148.i99, %B120.i95.preheader
  %.100.i96 = phi i64 [ %.150.i103, %B148.i99 ], [ %.67.i93, %B120.i95.preheader ]
  %at.2.0.i97 = phi i64 [ %.121.i101, %B148.i99 ], [ %.37.i91, %B120.i95.preheader ]
  %.102.i98 = icmp eq i64 %.100.i96, %.1312
  br i1 %.102.i98, label %B1462, label %B148.i99

B148.i99:                                         ; preds = %B120.i95
  %.119.i100 = add i64 %at.2.0.i97, 1
  %.121.i101 = and i64 %.119.i100, %.31.i90
  %.149.i102 = getelementptr i64, ptr %arg.tests.2.4, i64 %.121.i101
  %.150.i103 = load i64, ptr %.149.i102, align 8, !noalias !35
  %.151.not.i104 = icmp eq i64 %.150.i103, 0
  br i1 %.151.not.i104, label %B1318.endif.endif.endif.endif.endif.thread, label %B120.i95

B1318.endif.endif.endif.endif.endif.thread:       ; preds = %B148.i99, %B1318.endif.endif.endif
  tail call void @NRT_decref(ptr %arg.tests.2.0)
  br label %B1506

B1572.endif:                                      ; preds = %B1506
  %123 = getelementptr i8, ptr %arg.key.4, i64 %size.2.0
  %.1481 = getelementptr i8, ptr %123, i64 -1
  %.1482 = load i8, ptr %.1481, align 1
  %.1483 = zext i8 %.1482 to i64
  %.1511 = getelementptr i8, ptr %123, i64 -2
  %.1512 = load i8, ptr %.1511, align 1
  %.1513 = zext i8 %.1512 to i64
  %.1514 = shl nuw nsw i64 %.1513, 8
  %.1515 = or disjoint i64 %.1514, %.1483
  %.1543 = getelementptr i8, ptr %123, i64 -3
  %.1544 = load i8, ptr %.1543, align 1
  %.1545 = zext i8 %.1544 to i64
  %.1546 = shl nuw nsw i64 %.1545, 16
  %.1547 = or disjoint i64 %.1515, %.1546
  %.5.i = mul i64 %.1547, %const
  %.6.i = lshr i64 %.5.i, 52
  %.1602 = getelementptr i8, ptr %arg.tests.6.4, i64 %.6.i
  %.1603 = load i8, ptr %.1602, align 1
  %.1608 = icmp eq i8 %.1603, 0
  br i1 %.1608, label %B1872, label %B1942

B2134.B2284.endif.loopexit_crit_edge:             ; preds = %B2134, %B2134, %B2134
  br label %B2284.endif

B2284.endif:                                      ; preds = %B2134.B2284.endif.loopexit_crit_edge, %B2092, %B1942, %B1942, %B1942
  %last.3.0 = phi i64 [ %size.2.0, %B1942 ], [ %size.2.0, %B1942 ], [ %size.2.0, %B1942 ], [ %.1773, %B2134.B2284.endif.loopexit_crit_edge ], [ 0, %B2092 ]
  %const238 = bitcast i64 -7046029254386353131 to i64
  %.1947 = sub i64 %size.2.0, %last.3.0
  %.19901478.not = icmp slt i64 %.1947, 1
  br i1 %.19901478.not, label %B2524, label %B2346.preheader

B2346.preheader:                                  ; preds = %B2284.endif
  %xtraiter159 = and i64 %.1947, 3
  %124 = sub i64 %last.3.0, %size.2.0
  %125 = icmp ugt i64 %124, -4
  br i1 %125, label %B2346.epil.preheader, label %B2346.preheader.new

B2346.preheader.new:                              ; preds = %B2346.preheader
  %const236 = bitcast i64 9223372036854775552 to i64
  %const_mat237 = add i64 %const236, 252
  %unroll_iter = and i64 %.1947, %const_mat237
  br label %B2346

B2524.endif:                                      ; preds = %B28.i, %B2524
  %state.2.0.i = phi i64 [ %state.2.0.lcssa, %B2524 ], [ %.9.i.i, %B28.i ]
  %.77.i = xor i64 %state.2.0.i, %.1947
  %.5.i.i = lshr i64 %.77.i, 30
  %.6.i1.i = xor i64 %.5.i.i, %.77.i
  %.7.i2.i = mul i64 %.6.i1.i, -4658895280553007687
  %.8.i3.i = lshr i64 %.7.i2.i, 27
  %.9.i4.i = xor i64 %.8.i3.i, %.7.i2.i
  %.10.i.i = mul i64 %.9.i4.i, -7723592293110705685
  %.11.i.i = lshr i64 %.10.i.i, 31
  %.12.i.i = xor i64 %.11.i.i, %.10.i.i
  tail call void @NRT_decref(ptr %arg.key.0)
  tail call void @NRT_decref(ptr %arg.tests.0.0)
  tail call void @NRT_decref(ptr %arg.tests.1.0)
  tail call void @NRT_decref(ptr %arg.tests.2.0)
  tail call void @NRT_decref(ptr %arg.tests.4.0)
  tail call void @NRT_decref(ptr %arg.tests.5.0)
  tail call void @NRT_decref(ptr %arg.tests.6.0)
  %.31.i107 = add nsw i64 %arg.tests.3.5.0, -1
  %.37.i108 = and i64 %.12.i.i, %.31.i107
  %.66.i109 = getelementptr i64, ptr %arg.tests.3.4, i64 %.37.i108
  %.67.i110 = load i64, ptr %.66.i109, align 8, !noalias !38
  %.68.not.i111 = icmp eq i64 %.67.i110, 0
  br i1 %.68.not.i111, label %B2524.endif.endif.endif, label %B120.i112.preheader

B120.i112.preheader:                              ; preds = %B2524.endif
  br label %B120.i112

B120.i112:                                        ; preds = %B148.i116, %B120.i112.preheader
  %.100.i113 = phi i64 [ %.150.i120, %B148.i116 ], [ %.67.i110, %B120.i112.preheader ]
  %at.2.0.i114 = phi i64 [ %.121.i118, %B148.i116 ], [ %.37.i108, %B120.i112.preheader ]
  %.102.i115 = icmp eq i64 %.100.i113, %.12.i.i
  br i1 %.102.i115, label %B2524.endif.endif.endif, label %B148.i116

B148.i116:                                        ; preds = %B120.i112
  %.119.i117 = add i64 %at.2.0.i114, 1
  %.121.i118 = and i64 %.119.i117, %.31.i107
  %.149.i119 = getelementptr i64, ptr %arg.tests.3.4, i64 %.121.i118
  %.150.i120 = load i64, ptr %.149.i119, align 8, !noalias !38
  %.151.not.i121 = icmp eq i64 %.150.i120, 0
  br i1 %.151.not.i121, label %B2524.endif.endif.endif, label %B120.i112

B2524.endif.endif.endif:                          ; preds = %B148.i116, %B120.i112, %B2524.endif
  %.2222 = phi i8 [ 0, %B2524.endif ], [ 0, %B148.i116 ], [ 1, %B120.i112 ]
  tail call void @NRT_decref(ptr %arg.tests.3.0)
  %.2244 = insertvalue { i64, i8 } undef, i64 %.801, 0
  %.2245 = insertvalue { i64, i8 } %.2244, i8 %.2222, 1
  store { i64, i8 } %.2245, ptr %retptr, align 8
  br label %common.ret
}

; Function Attrs: mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite)
define internal void @NRT_incref(ptr %p) alwaysinline {
  ret void
}

; Function Attrs: noinline
define internal void @NRT_decref(ptr %p) alwaysinline {
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #5

define internal noundef range(i32 -1, -2) i32 @helper_6(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.content.0, ptr readnone captures(none) %arg.content.1, i64 %arg.content.2, i64 %arg.content.3, ptr readonly captures(none) %arg.content.4, i64 %arg.content.5.0, i64 %arg.content.6.0, i64 %arg.i, i64 %arg.end, ptr %arg.fold.0, ptr readnone captures(none) %arg.fold.1, i64 %arg.fold.2, i64 %arg.fold.3, ptr readonly captures(none) %arg.fold.4, i64 %arg.fold.5.0, i64 %arg.fold.6.0, ptr %arg.expansions.0, ptr readnone captures(none) %arg.expansions.1, i64 %arg.expansions.2, i64 %arg.expansions.3, ptr readonly captures(none) %arg.expansions.4, i64 %arg.expansions.5.0, i64 %arg.expansions.6.0, ptr %arg.key.0, ptr readnone captures(none) %arg.key.1, i64 %arg.key.2, i64 %arg.key.3, ptr writeonly captures(none) %arg.key.4, i64 %arg.key.5.0, i64 %arg.key.6.0) local_unnamed_addr {
B0:
  %.107245 = icmp ult i64 %arg.i, %arg.end
  br i1 %.107245, label %B76.preheader, label %common.ret

B76.preheader:                                    ; preds = %B0
  %scevgep = getelementptr i8, ptr %arg.expansions.4, i64 4
  br label %B76

B76:                                              ; preds = %B616.endif, %B665, %B76.preheader
  %i.3.1 = phi i64 [ %arg.i, %B76.preheader ], [ %.219.pn.i, %B665 ], [ %.219.pn.i, %B616.endif ]
  %at.4.1 = phi i64 [ 0, %B76.preheader ], [ %at.6.1, %B665 ], [ %storemerge.i69, %B616.endif ]
  %number.3.1 = phi i1 [ false, %B76.preheader ], [ %number.7.1, %B665 ], [ %.326.pre-phi28789, %B616.endif ]
  %mark.4.1 = phi i64 [ 0, %B76.preheader ], [ %mark.7.1, %B665 ], [ %mark.5.329186, %B616.endif ]
  %.61.i = getelementptr i8, ptr %arg.content.4, i64 %i.3.1
  %.62.i = load i8, ptr %.61.i, align 1, !noalias !42
  %promoted146 = zext i8 %.62.i to i64
  %.68.i = icmp sgt i8 %.62.i, -1
  br i1 %.68.i, label %B68.i, label %B104.i

B68.i:                                            ; preds = %B76
  %.112.i = add nuw i64 %i.3.1, 1
  br label %B76.endif

B104.i:                                           ; preds = %B76
  %0 = trunc i64 %promoted146 to i8
  %sunkaddr = getelementptr i8, ptr %arg.content.4, i64 %i.3.1
  %sunkaddr1 = getelementptr i8, ptr %sunkaddr, i64 1
  %.52.i.i = load i8, ptr %sunkaddr1, align 1, !noalias !45
  %promoted = zext i8 %.52.i.i to i64
  %1 = and i64 %promoted, 63
  %.62.i.i = icmp samesign ult i8 %0, -32
  br i1 %.62.i.i, label %B136.i.i, label %B240.i.i

B136.i.i:                                         ; preds = %B104.i
  %2 = shl nuw nsw i64 %promoted146, 6
  %.80.i.i = and i64 %2, 1984
  %.82.i.i = or disjoint i64 %.80.i.i, %1
  br label %B104.endif.endif.i

B240.i.i:                                         ; preds = %B104.i
  %3 = trunc i64 %promoted146 to i8
  %sunkaddr2 = getelementptr i8, ptr %arg.content.4, i64 %i.3.1
  %sunkaddr3 = getelementptr i8, ptr %sunkaddr2, i64 2
  %.115.i.i = load i8, ptr %sunkaddr3, align 1, !noalias !45
  %promoted4 = zext i8 %.115.i.i to i64
  %4 = and i64 %promoted4, 63
  %.125.i.i = icmp samesign ult i8 %3, -16
  br i1 %.125.i.i, label %B372.i.i, label %B498.i.i

B372.i.i:                                         ; preds = %B240.i.i
  %5 = shl nuw nsw i64 %promoted146, 12
  %.143.i.i = and i64 %5, 61440
  %.146.i.i = shl nuw nsw i64 %1, 6
  %.149.i.i = or disjoint i64 %.146.i.i, %.143.i.i
  %.151.i.i = or disjoint i64 %.149.i.i, %4
  br label %B104.endif.endif.i

B498.i.i:                                         ; preds = %B240.i.i
  %6 = trunc i64 %promoted146 to i8
  %sunkaddr5 = getelementptr i8, ptr %arg.content.4, i64 %i.3.1
  %sunkaddr6 = getelementptr i8, ptr %sunkaddr5, i64 3
  %.186.i.i = load i8, ptr %sunkaddr6, align 1, !noalias !45
  %promoted7 = zext i8 %.186.i.i to i64
  %7 = and i64 %promoted7, 63
  %8 = and i8 %6, 7
  %.203.i.i = zext nneg i8 %8 to i64
  %.205.i.i = shl nuw nsw i64 %.203.i.i, 18
  %.208.i.i = shl nuw nsw i64 %1, 12
  %.211.i.i = or disjoint i64 %.208.i.i, %.205.i.i
  %.214.i.i = shl nuw nsw i64 %4, 6
  %.217.i.i = or disjoint i64 %.214.i.i, %.211.i.i
  %.218.i.i = or disjoint i64 %.217.i.i, %7
  br label %B104.endif.endif.i

B104.endif.endif.i:                               ; preds = %B498.i.i, %B372.i.i, %B136.i.i
  %.218.sink.i.i = phi i64 [ %.218.i.i, %B498.i.i ], [ %.151.i.i, %B372.i.i ], [ %.82.i.i, %B136.i.i ]
  %9 = trunc i64 %promoted146 to i8
  %10 = trunc i64 %promoted146 to i8
  %11 = icmp ult i8 %10, -32
  %.19.i.i = icmp samesign ult i8 %9, -16
  %spec.select.i.i = select i1 %.19.i.i, i64 3, i64 4
  %"$phi140.0.3.0.i.i" = select i1 %11, i64 2, i64 %spec.select.i.i
  %.219.i = add i64 %"$phi140.0.3.0.i.i", %i.3.1
  br label %B76.endif

B140:                                             ; preds = %B76.endif
  %12 = and i64 %.175, 4194304
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %B202, label %B665

B202:                                             ; preds = %B140
  %.222 = icmp eq i64 %mark.4.1, 0
  br i1 %.222, label %B250, label %B52.i

B250:                                             ; preds = %B202
  switch i64 %.177, label %B422 [
    i64 46, label %B665
    i64 44, label %B665
  ]

B52.i:                                            ; preds = %B202
  %.30.i = trunc nuw nsw i64 %mark.4.1 to i8
  %.59.i = getelementptr i8, ptr %arg.key.4, i64 %at.4.1
  store i8 %.30.i, ptr %.59.i, align 1, !noalias !48
  %.67.i = add i64 %at.4.1, 1
  br label %B422

B382:                                             ; preds = %B76.endif
  %14 = and i64 %.175, 4194304
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %B422, label %B52.i76

B422:                                             ; preds = %B382, %B52.i, %B250
  %mark.5.3290 = phi i64 [ %mark.4.1, %B382 ], [ 0, %B250 ], [ 0, %B52.i ]
  %at.8.3288 = phi i64 [ %at.4.1, %B382 ], [ %at.4.1, %B250 ], [ %.67.i, %B52.i ]
  %.352 = and i64 %.175, 8388608
  %.355.not = icmp eq i64 %.352, 0
  br i1 %.355.not, label %B616, label %B442

B442:                                             ; preds = %B422
  %.403.idx = mul nuw nsw i64 %.177, 12
  %.403 = getelementptr i8, ptr %arg.expansions.4, i64 %.403.idx
  %.404 = load i32, ptr %.403, align 4
  %.406.not = icmp eq i32 %.404, 0
  br i1 %.406.not, label %B665, label %B522.preheader

B522.preheader:                                   ; preds = %B442
  %scevgep140 = getelementptr i8, ptr %scevgep, i64 %.403.idx
  br label %B522

B522:                                             ; preds = %B522.endif, %B522.preheader
  %lsr.iv = phi ptr [ %scevgep140, %B522.preheader ], [ %scevgep141, %B522.endif ]
  %.436 = phi i32 [ %.404, %B522.preheader ], [ %.499, %B522.endif ]
  %at.9.2 = phi i64 [ %at.8.3288, %B522.preheader ], [ %storemerge.i40, %B522.endif ]
  %.26.i = icmp ult i32 %.436, 128
  br i1 %.26.i, label %B52.i43, label %B118.i30

B52.i43:                                          ; preds = %B522
  %.29.i = trunc nuw nsw i32 %.436 to i8
  %.58.i = getelementptr i8, ptr %arg.key.4, i64 %at.9.2
  store i8 %.29.i, ptr %.58.i, align 1, !noalias !51
  %.66.i = add i64 %at.9.2, 1
  br label %B522.endif

B118.i30:                                         ; preds = %B522
  %.73.i = icmp ult i32 %.436, 2048
  br i1 %.73.i, label %B166.i42, label %B272.i31

B166.i42:                                         ; preds = %B118.i30
  %16 = lshr i32 %.436, 6
  %17 = trunc nuw nsw i32 %16 to i8
  %.86.i = or disjoint i8 %17, -64
  br label %B758.i39

B272.i31:                                         ; preds = %B118.i30
  %.120.i = icmp ult i32 %.436, 65536
  br i1 %.120.i, label %B320.i41, label %B426.i32

B320.i41:                                         ; preds = %B272.i31
  %18 = lshr i32 %.436, 12
  %19 = trunc nuw nsw i32 %18 to i8
  %.133.i = or disjoint i8 %19, -32
  br label %B644.i36

B426.i32:                                         ; preds = %B272.i31
  %.169.i33 = lshr i32 %.436, 18
  %20 = trunc i32 %.169.i33 to i8
  %.172.i34 = or i8 %20, -16
  %.202.i35 = add i64 %at.9.2, 1
  %.210.i = lshr i32 %.436, 12
  %21 = trunc i32 %.210.i to i8
  %22 = and i8 %21, 63
  %.215.i = or disjoint i8 %22, -128
  %.241.i = getelementptr i8, ptr %arg.key.4, i64 %.202.i35
  store i8 %.215.i, ptr %.241.i, align 1, !noalias !51
  br label %B644.i36

B644.i36:                                         ; preds = %B426.i32, %B320.i41
  %.172.sink.i37 = phi i8 [ %.133.i, %B320.i41 ], [ %.172.i34, %B426.i32 ]
  %at.4.0.i38 = phi i64 [ %at.9.2, %B320.i41 ], [ %.202.i35, %B426.i32 ]
  %23 = getelementptr i8, ptr %arg.key.4, i64 %at.9.2
  store i8 %.172.sink.i37, ptr %23, align 1, !noalias !51
  %.245.i = add i64 %at.4.0.i38, 1
  %24 = lshr i32 %.436, 6
  %25 = trunc i32 %24 to i8
  %26 = and i8 %25, 63
  %.258.i = or disjoint i8 %26, -128
  br label %B758.i39

B758.i39:                                         ; preds = %B644.i36, %B166.i42
  %.245.sink.i = phi i64 [ %.245.i, %B644.i36 ], [ %at.9.2, %B166.i42 ]
  %.258.sink.i = phi i8 [ %.258.i, %B644.i36 ], [ %.86.i, %B166.i42 ]
  %.284.i = getelementptr i8, ptr %arg.key.4, i64 %.245.sink.i
  store i8 %.258.sink.i, ptr %.284.i, align 1, !noalias !51
  %27 = trunc i32 %.436 to i8
  %28 = and i8 %27, 63
  %.299.i = or disjoint i8 %28, -128
  %.325.i = getelementptr i8, ptr %.284.i, i64 1
  store i8 %.299.i, ptr %.325.i, align 1, !noalias !51
  %.332.i = add i64 %.245.sink.i, 2
  br label %B522.endif

B616:                                             ; preds = %B422
  %.27.i44 = icmp samesign ult i64 %.177, 128
  br i1 %.27.i44, label %B52.i76, label %B118.i45

B52.i76:                                          ; preds = %B616, %B382
  %code.2.391 = phi i64 [ %.177, %B616 ], [ 48, %B382 ]
  %.326.pre-phi28790 = phi i1 [ false, %B616 ], [ true, %B382 ]
  %at.8.328988 = phi i64 [ %at.8.3288, %B616 ], [ %at.4.1, %B382 ]
  %mark.5.329187 = phi i64 [ %mark.5.3290, %B616 ], [ %mark.4.1, %B382 ]
  %.30.i77 = trunc nuw nsw i64 %code.2.391 to i8
  %.59.i78 = getelementptr i8, ptr %arg.key.4, i64 %at.8.328988
  store i8 %.30.i77, ptr %.59.i78, align 1, !noalias !54
  %.67.i79 = add i64 %at.8.328988, 1
  br label %B616.endif

B118.i45:                                         ; preds = %B616
  %.75.i46 = icmp samesign ult i64 %.177, 2048
  br i1 %.75.i46, label %B166.i73, label %B272.i47

B166.i73:                                         ; preds = %B118.i45
  %29 = trunc i64 %.175 to i32
  %.84.i74 = lshr i32 %29, 6
  %30 = trunc i32 %.84.i74 to i8
  %.87.i75 = or disjoint i8 %30, -64
  br label %B758.i62

B272.i47:                                         ; preds = %B118.i45
  %.122.i48 = icmp samesign ult i64 %.177, 65536
  br i1 %.122.i48, label %B320.i70, label %B426.i49

B320.i70:                                         ; preds = %B272.i47
  %31 = trunc i64 %.175 to i32
  %.131.i71 = lshr i32 %31, 12
  %32 = trunc i32 %.131.i71 to i8
  %.134.i72 = or disjoint i8 %32, -32
  br label %B644.i56

B426.i49:                                         ; preds = %B272.i47
  %33 = trunc i64 %.175 to i32
  %.169.i50 = lshr i64 %.177, 18
  %34 = trunc nuw nsw i64 %.169.i50 to i8
  %.172.i51 = or disjoint i8 %34, -16
  %.202.i52 = add i64 %at.8.3288, 1
  %.209.i53 = lshr i32 %33, 12
  %35 = trunc i32 %.209.i53 to i8
  %36 = and i8 %35, 63
  %.214.i54 = or disjoint i8 %36, -128
  %.240.i55 = getelementptr i8, ptr %arg.key.4, i64 %.202.i52
  store i8 %.214.i54, ptr %.240.i55, align 1, !noalias !54
  br label %B644.i56

B644.i56:                                         ; preds = %B426.i49, %B320.i70
  %.172.sink.i57 = phi i8 [ %.134.i72, %B320.i70 ], [ %.172.i51, %B426.i49 ]
  %at.4.0.i58 = phi i64 [ %at.8.3288, %B320.i70 ], [ %.202.i52, %B426.i49 ]
  %37 = trunc i64 %.175 to i32
  %38 = getelementptr i8, ptr %arg.key.4, i64 %at.8.3288
  store i8 %.172.sink.i57, ptr %38, align 1, !noalias !54
  %.244.i59 = add i64 %at.4.0.i58, 1
  %.251.i60 = lshr i32 %37, 6
  %39 = trunc i32 %.251.i60 to i8
  %40 = and i8 %39, 63
  %.256.i61 = or disjoint i8 %40, -128
  br label %B758.i62

B758.i62:                                         ; preds = %B644.i56, %B166.i73
  %.244.sink.i63 = phi i64 [ %.244.i59, %B644.i56 ], [ %at.8.3288, %B166.i73 ]
  %.256.sink.i64 = phi i8 [ %.256.i61, %B644.i56 ], [ %.87.i75, %B166.i73 ]
  %41 = trunc i64 %.175 to i32
  %.282.i65 = getelementptr i8, ptr %arg.key.4, i64 %.244.sink.i63
  store i8 %.256.sink.i64, ptr %.282.i65, align 1, !noalias !54
  %42 = trunc i32 %41 to i8
  %43 = and i8 %42, 63
  %.296.i66 = or disjoint i8 %43, -128
  %.322.i67 = getelementptr i8, ptr %.282.i65, i64 1
  store i8 %.296.i66, ptr %.322.i67, align 1, !noalias !54
  %.329.i68 = add i64 %.244.sink.i63, 2
  br label %B616.endif

common.ret:                                       ; preds = %B616.endif, %B665, %B0
  %at.10.2 = phi i64 [ 0, %B0 ], [ %at.6.1, %B665 ], [ %storemerge.i69, %B616.endif ]
  store i64 %at.10.2, ptr %retptr, align 8
  ret i32 0

B665:                                             ; preds = %B522.endif, %B442, %B250, %B250, %B140
  %at.6.1 = phi i64 [ %at.4.1, %B250 ], [ %at.4.1, %B250 ], [ %at.8.3288, %B442 ], [ %at.4.1, %B140 ], [ %storemerge.i40, %B522.endif ]
  %number.7.1 = phi i1 [ true, %B250 ], [ true, %B250 ], [ false, %B442 ], [ true, %B140 ], [ false, %B522.endif ]
  %mark.7.1 = phi i64 [ %.177, %B250 ], [ %.177, %B250 ], [ %mark.5.3290, %B442 ], [ 0, %B140 ], [ %mark.5.3290, %B522.endif ]
  %.107 = icmp ult i64 %.219.pn.i, %arg.end
  br i1 %.107, label %B76, label %common.ret

B76.endif:                                        ; preds = %B104.endif.endif.i, %B68.i
  %.218.sink.i.pn.i = phi i64 [ %.218.sink.i.i, %B104.endif.endif.i ], [ %promoted146, %B68.i ]
  %.219.pn.i = phi i64 [ %.219.i, %B104.endif.endif.i ], [ %.112.i, %B68.i ]
  %.184.pn.in.i = getelementptr i32, ptr %arg.fold.4, i64 %.218.sink.i.pn.i
  %.184.pn.i = load i32, ptr %.184.pn.in.i, align 4, !noalias !42
  %.175 = zext i32 %.184.pn.i to i64
  %.177 = and i64 %.175, 2097151
  br i1 %number.3.1, label %B140, label %B382

B522.endif:                                       ; preds = %B758.i39, %B52.i43
  %storemerge.i40 = phi i64 [ %.332.i, %B758.i39 ], [ %.66.i, %B52.i43 ]
  %.499 = load i32, ptr %lsr.iv, align 4
  %.501.not = icmp eq i32 %.499, 0
  %scevgep141 = getelementptr i8, ptr %lsr.iv, i64 4
  br i1 %.501.not, label %B665, label %B522

B616.endif:                                       ; preds = %B758.i62, %B52.i76
  %.326.pre-phi28789 = phi i1 [ false, %B758.i62 ], [ %.326.pre-phi28790, %B52.i76 ]
  %mark.5.329186 = phi i64 [ %mark.5.3290, %B758.i62 ], [ %mark.5.329187, %B52.i76 ]
  %storemerge.i69 = phi i64 [ %.329.i68, %B758.i62 ], [ %.67.i79, %B52.i76 ]
  %.580 = icmp ult i64 %.219.pn.i, %arg.end
  br i1 %.580, label %B76, label %common.ret
}

define internal noundef range(i32 -1, -2) i32 @helper_7(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.eights.0, ptr readnone captures(none) %arg.eights.1, i64 %arg.eights.2, i64 %arg.eights.3, ptr readonly captures(none) %arg.eights.4, i64 %arg.eights.5.0, i64 %arg.eights.6.0, i64 %arg.size) local_unnamed_addr {
B0.endif:
  %const53 = bitcast i64 -7046029254386353131 to i64
  %const = bitcast i64 6364136223846793005 to i64
  %.25 = lshr i64 %arg.size, 3
  %.10783.not = icmp eq i64 %.25, 0
  br i1 %.10783.not, label %B114, label %B64.backedge.preheader

B64.backedge.preheader:                           ; preds = %B0.endif
  %xtraiter = and i64 %.25, 7
  %0 = icmp ult i64 %arg.size, 64
  br i1 %0, label %B64.backedge.epil.preheader, label %B64.backedge.preheader.new

B64.backedge.preheader.new:                       ; preds = %B64.backedge.preheader
  %unroll_iter = and i64 %.25, 2305843009213693944
  %1 = add nsw i64 %.25, -8
  %2 = lshr i64 %1, 3
  %3 = add nuw nsw i64 %2, 1
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %B64.backedge.epil.preheader1, label %B64.backedge.preheader.new.new

B64.backedge.preheader.new.new:                   ; preds = %B64.backedge.preheader.new
  %unroll_iter14 = and i64 %3, 4611686018427387902
  br label %B64.backedge

B64.backedge:                                     ; preds = %B64.backedge, %B64.backedge.preheader.new.new
  %lsr.iv = phi i64 [ %lsr.iv.next, %B64.backedge ], [ %unroll_iter14, %B64.backedge.preheader.new.new ]
  %state.2.086 = phi i64 [ %const53, %B64.backedge.preheader.new.new ], [ %.9.i.7.1, %B64.backedge ]
  %.1138284 = phi i64 [ 0, %B64.backedge.preheader.new.new ], [ %.120.7.1, %B64.backedge ]
  %sunkaddr54 = mul i64 %.1138284, 8
  %sunkaddr55 = getelementptr i8, ptr %arg.eights.4, i64 %sunkaddr54
  %.172 = load i64, ptr %sunkaddr55, align 8
  %.6.i = xor i64 %.172, %state.2.086
  %.7.i = mul i64 %.6.i, %const
  %.8.i = lshr i64 %.7.i, 32
  %sunkaddr = mul i64 %.1138284, 8
  %sunkaddr56 = getelementptr i8, ptr %arg.eights.4, i64 %sunkaddr
  %sunkaddr57 = getelementptr i8, ptr %sunkaddr56, i64 8
  %.172.1 = load i64, ptr %sunkaddr57, align 8
  %5 = xor i64 %.172.1, %.8.i
  %.6.i.1 = xor i64 %5, %.7.i
  %.7.i.1 = mul i64 %.6.i.1, %const
  %.8.i.1 = lshr i64 %.7.i.1, 32
  %sunkaddr58 = mul i64 %.1138284, 8
  %sunkaddr59 = getelementptr i8, ptr %arg.eights.4, i64 %sunkaddr58
  %sunkaddr60 = getelementptr i8, ptr %sunkaddr59, i64 16
  %.172.2 = load i64, ptr %sunkaddr60, align 8
  %6 = xor i64 %.172.2, %.8.i.1
  %.6.i.2 = xor i64 %6, %.7.i.1
  %.7.i.2 = mul i64 %.6.i.2, %const
  %.8.i.2 = lshr i64 %.7.i.2, 32
  %sunkaddr61 = mul i64 %.1138284, 8
  %sunkaddr62 = getelementptr i8, ptr %arg.eights.4, i64 %sunkaddr61
  %sunkaddr63 = getelementptr i8, ptr %sunkaddr62, i64 24
  %.172.3 = load i64, ptr %sunkaddr63, align 8
  %7 = xor i64 %.172.3, %.8.i.2
  %.6.i.3 = xor i64 %7, %.7.i.2
  %.7.i.3 = mul i64 %.6.i.3, %const
  %.8.i.3 = lshr i64 %.7.i.3, 32
  %sunkaddr64 = mul i64 %.1138284, 8
  %sunkaddr65 = getelementptr i8, ptr %arg.eights.4, i64 %sunkaddr64
  %sunkaddr66 = getelementptr i8, ptr %sunkaddr65, i64 32
  %.172.4 = load i64, ptr %sunkaddr66, align 8
  %8 = xor i64 %.172.4, %.8.i.3
  %.6.i.4 = xor i64 %8, %.7.i.3
  %.7.i.4 = mul i64 %.6.i.4, %const
  %.8.i.4 = lshr i64 %.7.i.4, 32
  %sunkaddr67 = mul i64 %.1138284, 8
  %sunkaddr68 = getelementptr i8, ptr %arg.eights.4, i64 %sunkaddr67
  %sunkaddr69 = getelementptr i8, ptr %sunkaddr68, i64 40
  %.172.5 = load i64, ptr %sunkaddr69, align 8
  %9 = xor i64 %.172.5, %.8.i.4
  %.6.i.5 = xor i64 %9, %.7.i.4
  %.7.i.5 = mul i64 %.6.i.5, %const
  %.8.i.5 = lshr i64 %.7.i.5, 32
  %sunkaddr70 = mul i64 %.1138284, 8
  %sunkaddr71 = getelementptr i8, ptr %arg.eights.4, i64 %sunkaddr70
  %sunkaddr72 = getelementptr i8, ptr %sunkaddr71, i64 48
  %.172.6 = load i64, ptr %sunkaddr72, align 8
  %10 = xor i64 %.172.6, %.8.i.5
  %.6.i.6 = xor i64 %10, %.7.i.5
  %.7.i.6 = mul i64 %.6.i.6, %const
  %.8.i.6 = lshr i64 %.7.i.6, 32
  %sunkaddr73 = mul i64 %.1138284, 8
  %sunkaddr74 = getelementptr i8, ptr %arg.eights.4, i64 %sunkaddr73
  %sunkaddr75 = getelementptr i8, ptr %sunkaddr74, i64 56
  %.172.7 = load i64, ptr %sunkaddr75, align 8
  %11 = xor i64 %.172.7, %.8.i.6
  %.6.i.7 = xor i64 %11, %.7.i.6
  %.7.i.7 = mul i64 %.6.i.7, %const
  %.8.i.7 = lshr i64 %.7.i.7, 32
  %sunkaddr76 = mul i64 %.1138284, 8
  %sunkaddr77 = getelementptr i8, ptr %arg.eights.4, i64 %sunkaddr76
  %sunkaddr78 = getelementptr i8, ptr %sunkaddr77, i64 64
  %.172.115 = load i64, ptr %sunkaddr78, align 8
  %12 = xor i64 %.8.i.7, %.172.115
  %.6.i.116 = xor i64 %12, %.7.i.7
  %.7.i.117 = mul i64 %.6.i.116, %const
  %.8.i.118 = lshr i64 %.7.i.117, 32
  %sunkaddr79 = mul i64 %.1138284, 8
  %sunkaddr80 = getelementptr i8, ptr %arg.eights.4, i64 %sunkaddr79
  %sunkaddr81 = getelementptr i8, ptr %sunkaddr80, i64 72
  %.172.1.1 = load i64, ptr %sunkaddr81, align 8
  %13 = xor i64 %.172.1.1, %.8.i.118
  %.6.i.1.1 = xor i64 %13, %.7.i.117
  %.7.i.1.1 = mul i64 %.6.i.1.1, %const
  %.8.i.1.1 = lshr i64 %.7.i.1.1, 32
  %sunkaddr82 = mul i64 %.1138284, 8
  %sunkaddr83 = getelementptr i8, ptr %arg.eights.4, i64 %sunkaddr82
  %sunkaddr84 = getelementptr i8, ptr %sunkaddr83, i64 80
  %.172.2.1 = load i64, ptr %sunkaddr84, align 8
  %14 = xor i64 %.172.2.1, %.8.i.1.1
  %.6.i.2.1 = xor i64 %14, %.7.i.1.1
  %.7.i.2.1 = mul i64 %.6.i.2.1, %const
  %.8.i.2.1 = lshr i64 %.7.i.2.1, 32
  %sunkaddr85 = mul i64 %.1138284, 8
  %sunkaddr86 = getelementptr i8, ptr %arg.eights.4, i64 %sunkaddr85
  %sunkaddr87 = getelementptr i8, ptr %sunkaddr86, i64 88
  %.172.3.1 = load i64, ptr %sunkaddr87, align 8
  %15 = xor i64 %.172.3.1, %.8.i.2.1
  %.6.i.3.1 = xor i64 %15, %.7.i.2.1
  %.7.i.3.1 = mul i64 %.6.i.3.1, %const
  %.8.i.3.1 = lshr i64 %.7.i.3.1, 32
  %sunkaddr88 = mul i64 %.1138284, 8
  %sunkaddr89 = getelementptr i8, ptr %arg.eights.4, i64 %sunkaddr88
  %sunkaddr90 = getelementptr i8, ptr %sunkaddr89, i64 96
  %.172.4.1 = load i64, ptr %sunkaddr90, align 8
  %16 = xor i64 %.172.4.1, %.8.i.3.1
  %.6.i.4.1 = xor i64 %16, %.7.i.3.1
  %.7.i.4.1 = mul i64 %.6.i.4.1, %const
  %.8.i.4.1 = lshr i64 %.7.i.4.1, 32
  %sunkaddr91 = mul i64 %.1138284, 8
  %sunkaddr92 = getelementptr i8, ptr %arg.eights.4, i64 %sunkaddr91
  %sunkaddr93 = getelementptr i8, ptr %sunkaddr92, i64 104
  %.172.5.1 = load i64, ptr %sunkaddr93, align 8
  %17 = xor i64 %.172.5.1, %.8.i.4.1
  %.6.i.5.1 = xor i64 %17, %.7.i.4.1
  %.7.i.5.1 = mul i64 %.6.i.5.1, %const
  %.8.i.5.1 = lshr i64 %.7.i.5.1, 32
  %sunkaddr94 = mul i64 %.1138284, 8
  %sunkaddr95 = getelementptr i8, ptr %arg.eights.4, i64 %sunkaddr94
  %sunkaddr96 = getelementptr i8, ptr %sunkaddr95, i64 112
  %.172.6.1 = load i64, ptr %sunkaddr96, align 8
  %18 = xor i64 %.172.6.1, %.8.i.5.1
  %.6.i.6.1 = xor i64 %18, %.7.i.5.1
  %.7.i.6.1 = mul i64 %.6.i.6.1, %const
  %.8.i.6.1 = lshr i64 %.7.i.6.1, 32
  %sunkaddr97 = mul i64 %.1138284, 8
  %sunkaddr98 = getelementptr i8, ptr %arg.eights.4, i64 %sunkaddr97
  %sunkaddr99 = getelementptr i8, ptr %sunkaddr98, i64 120
  %.172.7.1 = load i64, ptr %sunkaddr99, align 8
  %19 = xor i64 %.172.7.1, %.8.i.6.1
  %.6.i.7.1 = xor i64 %19, %.7.i.6.1
  %.7.i.7.1 = mul i64 %.6.i.7.1, %const
  %.8.i.7.1 = lshr i64 %.7.i.7.1, 32
  %.9.i.7.1 = xor i64 %.8.i.7.1, %.7.i.7.1
  %.120.7.1 = add nuw i64 %.1138284, 16
  %lsr.iv.next = add i64 %lsr.iv, -2
  %niter.ncmp.1 = icmp eq i64 %lsr.iv.next, 0
  br i1 %niter.ncmp.1, label %B114.loopexit.unr-lcssa.unr-lcssa, label %B64.backedge

B114.loopexit.unr-lcssa.unr-lcssa:                ; preds = %B64.backedge
  %20 = and i64 %3, 1
  %lcmp.mod.not19 = icmp eq i64 %20, 0
  br i1 %lcmp.mod.not19, label %B114.loopexit.unr-lcssa, label %B64.backedge.epil.preheader1

B64.backedge.epil.preheader1:                     ; preds = %B114.loopexit.unr-lcssa.unr-lcssa, %B64.backedge.preheader.new
  %state.2.086.epil.init10 = phi i64 [ %const53, %B64.backedge.preheader.new ], [ %.9.i.7.1, %B114.loopexit.unr-lcssa.unr-lcssa ]
  %.1138284.epil.init11 = phi i64 [ 0, %B64.backedge.preheader.new ], [ %.120.7.1, %B114.loopexit.unr-lcssa.unr-lcssa ]
  %sunkaddr.epil = shl i64 %.1138284.epil.init11, 3
  %sunkaddr22.epil = getelementptr i8, ptr %arg.eights.4, i64 %sunkaddr.epil
  %.172.epil5 = load i64, ptr %sunkaddr22.epil, align 8
  %.6.i.epil6 = xor i64 %.172.epil5, %state.2.086.epil.init10
  %.7.i.epil7 = mul i64 %.6.i.epil6, %const
  %.8.i.epil8 = lshr i64 %.7.i.epil7, 32
  %sunkaddr25.epil = getelementptr i8, ptr %sunkaddr22.epil, i64 8
  %.172.1.epil = load i64, ptr %sunkaddr25.epil, align 8
  %21 = xor i64 %.172.1.epil, %.8.i.epil8
  %.6.i.1.epil = xor i64 %21, %.7.i.epil7
  %.7.i.1.epil = mul i64 %.6.i.1.epil, %const
  %.8.i.1.epil = lshr i64 %.7.i.1.epil, 32
  %sunkaddr28.epil = getelementptr i8, ptr %sunkaddr22.epil, i64 16
  %.172.2.epil = load i64, ptr %sunkaddr28.epil, align 8
  %22 = xor i64 %.172.2.epil, %.8.i.1.epil
  %.6.i.2.epil = xor i64 %22, %.7.i.1.epil
  %.7.i.2.epil = mul i64 %.6.i.2.epil, %const
  %.8.i.2.epil = lshr i64 %.7.i.2.epil, 32
  %sunkaddr31.epil = getelementptr i8, ptr %sunkaddr22.epil, i64 24
  %.172.3.epil = load i64, ptr %sunkaddr31.epil, align 8
  %23 = xor i64 %.172.3.epil, %.8.i.2.epil
  %.6.i.3.epil = xor i64 %23, %.7.i.2.epil
  %.7.i.3.epil = mul i64 %.6.i.3.epil, %const
  %.8.i.3.epil = lshr i64 %.7.i.3.epil, 32
  %sunkaddr34.epil = getelementptr i8, ptr %sunkaddr22.epil, i64 32
  %.172.4.epil = load i64, ptr %sunkaddr34.epil, align 8
  %24 = xor i64 %.172.4.epil, %.8.i.3.epil
  %.6.i.4.epil = xor i64 %24, %.7.i.3.epil
  %.7.i.4.epil = mul i64 %.6.i.4.epil, %const
  %.8.i.4.epil = lshr i64 %.7.i.4.epil, 32
  %sunkaddr37.epil = getelementptr i8, ptr %sunkaddr22.epil, i64 40
  %.172.5.epil = load i64, ptr %sunkaddr37.epil, align 8
  %25 = xor i64 %.172.5.epil, %.8.i.4.epil
  %.6.i.5.epil = xor i64 %25, %.7.i.4.epil
  %.7.i.5.epil = mul i64 %.6.i.5.epil, %const
  %.8.i.5.epil = lshr i64 %.7.i.5.epil, 32
  %sunkaddr40.epil = getelementptr i8, ptr %sunkaddr22.epil, i64 48
  %.172.6.epil = load i64, ptr %sunkaddr40.epil, align 8
  %26 = xor i64 %.172.6.epil, %.8.i.5.epil
  %.6.i.6.epil = xor i64 %26, %.7.i.5.epil
  %.7.i.6.epil = mul i64 %.6.i.6.epil, %const
  %.8.i.6.epil = lshr i64 %.7.i.6.epil, 32
  %sunkaddr43.epil = getelementptr i8, ptr %sunkaddr22.epil, i64 56
  %.172.7.epil = load i64, ptr %sunkaddr43.epil, align 8
  %27 = xor i64 %.172.7.epil, %.8.i.6.epil
  %.6.i.7.epil = xor i64 %27, %.7.i.6.epil
  %.7.i.7.epil = mul i64 %.6.i.7.epil, %const
  %.8.i.7.epil = lshr i64 %.7.i.7.epil, 32
  %.9.i.7.epil = xor i64 %.8.i.7.epil, %.7.i.7.epil
  br label %B114.loopexit.unr-lcssa

B114.loopexit.unr-lcssa:                          ; preds = %B64.backedge.epil.preheader1, %B114.loopexit.unr-lcssa.unr-lcssa
  %.9.i.7.lcssa = phi i64 [ %.9.i.7.1, %B114.loopexit.unr-lcssa.unr-lcssa ], [ %.9.i.7.epil, %B64.backedge.epil.preheader1 ]
  %lcmp.mod.not = icmp eq i64 %xtraiter, 0
  br i1 %lcmp.mod.not, label %B114, label %B64.backedge.epil.preheader

B64.backedge.epil.preheader:                      ; preds = %B114.loopexit.unr-lcssa, %B64.backedge.preheader
  %state.2.086.epil.init = phi i64 [ %const53, %B64.backedge.preheader ], [ %.9.i.7.lcssa, %B114.loopexit.unr-lcssa ]
  %.1138284.epil.init = phi i64 [ 0, %B64.backedge.preheader ], [ %unroll_iter, %B114.loopexit.unr-lcssa ]
  %28 = shl nuw i64 %.1138284.epil.init, 3
  %scevgep = getelementptr i8, ptr %arg.eights.4, i64 %28
  br label %B64.backedge.epil

B64.backedge.epil:                                ; preds = %B64.backedge.epil, %B64.backedge.epil.preheader
  %state.2.086.epil = phi i64 [ %.9.i.epil, %B64.backedge.epil ], [ %state.2.086.epil.init, %B64.backedge.epil.preheader ]
  %epil.iter = phi i64 [ %epil.iter.next, %B64.backedge.epil ], [ 0, %B64.backedge.epil.preheader ]
  %29 = shl i64 %epil.iter, 3
  %scevgep20 = getelementptr i8, ptr %scevgep, i64 %29
  %.172.epil = load i64, ptr %scevgep20, align 8
  %.6.i.epil = xor i64 %.172.epil, %state.2.086.epil
  %.7.i.epil = mul i64 %.6.i.epil, %const
  %.8.i.epil = lshr i64 %.7.i.epil, 32
  %.9.i.epil = xor i64 %.8.i.epil, %.7.i.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B114, label %B64.backedge.epil, !llvm.loop !57

B114:                                             ; preds = %B64.backedge.epil, %B114.loopexit.unr-lcssa, %B0.endif
  %state.2.0.lcssa = phi i64 [ %const53, %B0.endif ], [ %.9.i.7.lcssa, %B114.loopexit.unr-lcssa ], [ %.9.i.epil, %B64.backedge.epil ]
  %.18.i = and i64 %arg.size, 7
  %.23.not.i = icmp eq i64 %.18.i, 0
  br i1 %.23.not.i, label %common.ret, label %B28.i

B28.i:                                            ; preds = %B114
  %.233 = getelementptr i64, ptr %arg.eights.4, i64 %.25
  %.234 = load i64, ptr %.233, align 8
  %.27.i = shl nuw nsw i64 %.18.i, 3
  %notmask.i = shl nsw i64 -1, %.27.i
  %.31.i = xor i64 %notmask.i, -1
  %.33.i = and i64 %.234, %.31.i
  %.6.i.i = xor i64 %.33.i, %state.2.0.lcssa
  %.7.i.i = mul i64 %.6.i.i, %const
  %.8.i.i = lshr i64 %.7.i.i, 32
  %.9.i.i = xor i64 %.8.i.i, %.7.i.i
  br label %common.ret

common.ret:                                       ; preds = %B28.i, %B114
  %state.2.0.i = phi i64 [ %state.2.0.lcssa, %B114 ], [ %.9.i.i, %B28.i ]
  %.77.i = xor i64 %state.2.0.i, %arg.size
  %.5.i.i = lshr i64 %.77.i, 30
  %.6.i1.i = xor i64 %.5.i.i, %.77.i
  %.7.i2.i = mul i64 %.6.i1.i, -4658895280553007687
  %.8.i3.i = lshr i64 %.7.i2.i, 27
  %.9.i4.i = xor i64 %.8.i3.i, %.7.i2.i
  %.10.i.i = mul i64 %.9.i4.i, -7723592293110705685
  %.11.i.i = lshr i64 %.10.i.i, 31
  %.12.i.i = xor i64 %.11.i.i, %.10.i.i
  store i64 %.12.i.i, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

; Function Attrs: nounwind


; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_4(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x) #0 {
B0:
  store i64 %arg.x, ptr %retptr, align 8
  ret i32 0
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { noinline }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!2, !4}
!2 = distinct !{!2, !3, !"_ZN9clusterer4text11line_kernel8point_atB2v7B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedEyh: %retptr"}
!3 = distinct !{!3, !"_ZN9clusterer4text11line_kernel8point_atB2v7B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedEyh"}
!4 = distinct !{!4, !5, !"_ZN9clusterer4text11line_kernel6_entryB2v6B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedEy5ArrayIjLi1E1C8readonly7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN9clusterer4text11line_kernel6_entryB2v6B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedEy5ArrayIjLi1E1C8readonly7alignedE"}
!6 = !{!7}
!7 = distinct !{!7, !8, !"_ZN9clusterer4text11line_kernel6_entryB2v6B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedEy5ArrayIjLi1E1C8readonly7alignedE: %retptr"}
!8 = distinct !{!8, !"_ZN9clusterer4text11line_kernel6_entryB2v6B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedEy5ArrayIjLi1E1C8readonly7alignedE"}
!9 = !{!10, !7}
!10 = distinct !{!10, !11, !"_ZN9clusterer4text11line_kernel8point_atB2v7B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedEyh: %retptr"}
!11 = distinct !{!11, !"_ZN9clusterer4text11line_kernel8point_atB2v7B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedEyh"}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.isvectorized", i32 1}
!14 = !{!"branch_weights", i32 49, i32 1}
!15 = !{!16}
!16 = distinct !{!16, !17, !"_ZN9clusterer4text11line_kernel7_memberB3v17B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIyLi1E1C8readonly7alignedEy: %retptr"}
!17 = distinct !{!17, !"_ZN9clusterer4text11line_kernel7_memberB3v17B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIyLi1E1C8readonly7alignedEy"}
!18 = !{!19}
!19 = distinct !{!19, !20, !"_ZN9clusterer4text11line_kernel9_word_endB3v18B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedEyy: %retptr"}
!20 = distinct !{!20, !"_ZN9clusterer4text11line_kernel9_word_endB3v18B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedEyy"}
!21 = distinct !{!21, !22}
!22 = !{!"llvm.loop.unroll.disable"}
!23 = !{!4}
!24 = distinct !{!24, !13, !25}
!25 = !{!"llvm.loop.unroll.runtime.disable"}
!26 = !{!"branch_weights", i32 16, i32 240}
!27 = distinct !{!27, !13, !25}
!28 = distinct !{!28, !22}
!29 = !{!30}
!30 = distinct !{!30, !31, !"_ZN9clusterer4text11line_kernel7_memberB3v17B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIyLi1E1C8readonly7alignedEy: %retptr"}
!31 = distinct !{!31, !"_ZN9clusterer4text11line_kernel7_memberB3v17B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIyLi1E1C8readonly7alignedEy"}
!32 = !{!33}
!33 = distinct !{!33, !34, !"_ZN9clusterer4text11line_kernel9_word_endB3v18B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedEyy: %retptr"}
!34 = distinct !{!34, !"_ZN9clusterer4text11line_kernel9_word_endB3v18B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedEyy"}
!35 = !{!36}
!36 = distinct !{!36, !37, !"_ZN9clusterer4text11line_kernel7_memberB3v17B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIyLi1E1C8readonly7alignedEy: %retptr"}
!37 = distinct !{!37, !"_ZN9clusterer4text11line_kernel7_memberB3v17B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIyLi1E1C8readonly7alignedEy"}
!38 = !{!39}
!39 = distinct !{!39, !40, !"_ZN9clusterer4text11line_kernel7_memberB3v17B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIyLi1E1C8readonly7alignedEy: %retptr"}
!40 = distinct !{!40, !"_ZN9clusterer4text11line_kernel7_memberB3v17B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIyLi1E1C8readonly7alignedEy"}
!41 = !{!"branch_weights", i32 1, i32 99}
!42 = !{!43}
!43 = distinct !{!43, !44, !"_ZN9clusterer4text11line_kernel6_entryB2v6B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedEy5ArrayIjLi1E1C8readonly7alignedE: %retptr"}
!44 = distinct !{!44, !"_ZN9clusterer4text11line_kernel6_entryB2v6B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedEy5ArrayIjLi1E1C8readonly7alignedE"}
!45 = !{!46, !43}
!46 = distinct !{!46, !47, !"_ZN9clusterer4text11line_kernel8point_atB2v7B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedEyh: %retptr"}
!47 = distinct !{!47, !"_ZN9clusterer4text11line_kernel8point_atB2v7B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedEyh"}
!48 = !{!49}
!49 = distinct !{!49, !50, !"_ZN9clusterer4text11line_kernel4_putB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedEyy: %retptr"}
!50 = distinct !{!50, !"_ZN9clusterer4text11line_kernel4_putB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedEyy"}
!51 = !{!52}
!52 = distinct !{!52, !53, !"_ZN9clusterer4text11line_kernel4_putB2v9B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedEyj: %retptr"}
!53 = distinct !{!53, !"_ZN9clusterer4text11line_kernel4_putB2v9B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedEyj"}
!54 = !{!55}
!55 = distinct !{!55, !56, !"_ZN9clusterer4text11line_kernel4_putB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedEyy: %retptr"}
!56 = distinct !{!56, !"_ZN9clusterer4text11line_kernel4_putB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedEyy"}
!57 = distinct !{!57, !22}
