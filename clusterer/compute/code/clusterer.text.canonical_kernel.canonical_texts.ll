; of 885c3f4b7751644cfc245fc3616b4deb
; returns uint64


define range(i32 -1, -2) i32 @clusterer_text_canonical_kernel_canonical_texts(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.source.0, ptr %arg.source.1, i64 %arg.source.2, i64 %arg.source.3, ptr %arg.source.4, i64 %arg.source.5.0, i64 %arg.source.6.0, ptr %arg.offsets.0, ptr %arg.offsets.1, i64 %arg.offsets.2, i64 %arg.offsets.3, ptr %arg.offsets.4, i64 %arg.offsets.5.0, i64 %arg.offsets.6.0, ptr %arg.tables.0.0, ptr %arg.tables.0.1, i64 %arg.tables.0.2, i64 %arg.tables.0.3, ptr %arg.tables.0.4, i64 %arg.tables.0.5.0, i64 %arg.tables.0.6.0, ptr %arg.tables.1.0, ptr %arg.tables.1.1, i64 %arg.tables.1.2, i64 %arg.tables.1.3, ptr %arg.tables.1.4, i64 %arg.tables.1.5.0, i64 %arg.tables.1.6.0, ptr %arg.tables.2.0, ptr %arg.tables.2.1, i64 %arg.tables.2.2, i64 %arg.tables.2.3, ptr %arg.tables.2.4, i64 %arg.tables.2.5.0, i64 %arg.tables.2.6.0, ptr %arg.tables.3.0, ptr %arg.tables.3.1, i64 %arg.tables.3.2, i64 %arg.tables.3.3, ptr %arg.tables.3.4, i64 %arg.tables.3.5.0, i64 %arg.tables.3.6.0, ptr %arg.tables.4.0, ptr %arg.tables.4.1, i64 %arg.tables.4.2, i64 %arg.tables.4.3, ptr %arg.tables.4.4, i64 %arg.tables.4.5.0, i64 %arg.tables.4.6.0, ptr %arg.tables.5.0, ptr %arg.tables.5.1, i64 %arg.tables.5.2, i64 %arg.tables.5.3, ptr %arg.tables.5.4, i64 %arg.tables.5.5.0, i64 %arg.tables.5.6.0, ptr %arg.tables.6.0, ptr %arg.tables.6.1, i64 %arg.tables.6.2, i64 %arg.tables.6.3, ptr %arg.tables.6.4, i64 %arg.tables.6.5.0, i64 %arg.tables.6.6.0, ptr %arg.tables.7.0, ptr %arg.tables.7.1, i64 %arg.tables.7.2, i64 %arg.tables.7.3, ptr %arg.tables.7.4, i64 %arg.tables.7.5.0, i64 %arg.tables.7.6.0, ptr %arg.tables.8.0, ptr %arg.tables.8.1, i64 %arg.tables.8.2, i64 %arg.tables.8.3, ptr %arg.tables.8.4, i64 %arg.tables.8.5.0, i64 %arg.tables.8.6.0, i64 %arg.longest, ptr %arg.out.0.0, ptr %arg.out.0.1, i64 %arg.out.0.2, i64 %arg.out.0.3, ptr %arg.out.0.4, i64 %arg.out.0.5.0, i64 %arg.out.0.6.0, ptr %arg.out.1.0, ptr %arg.out.1.1, i64 %arg.out.1.2, i64 %arg.out.1.3, ptr %arg.out.1.4, i64 %arg.out.1.5.0, i64 %arg.out.1.6.0, ptr %arg.out.2.0, ptr %arg.out.2.1, i64 %arg.out.2.2, i64 %arg.out.2.3, ptr %arg.out.2.4, i64 %arg.out.2.5.0, i64 %arg.out.2.6.0, ptr %arg.out.3.0, ptr %arg.out.3.1, i64 %arg.out.3.2, i64 %arg.out.3.3, ptr %arg.out.3.4, i64 %arg.out.3.5.0, i64 %arg.out.3.6.0, ptr %arg.out.4.0, ptr %arg.out.4.1, i64 %arg.out.4.2, i64 %arg.out.4.3, ptr %arg.out.4.4, i64 %arg.out.4.5.0, i64 %arg.out.4.6.0, ptr %arg.out.5.0, ptr %arg.out.5.1, i64 %arg.out.5.2, i64 %arg.out.5.3, ptr %arg.out.5.4, i64 %arg.out.5.5.0, i64 %arg.out.5.5.1, i64 %arg.out.5.6.0, i64 %arg.out.5.6.1, ptr %arg.out.6.0, ptr %arg.out.6.1, i64 %arg.out.6.2, i64 %arg.out.6.3, ptr %arg.out.6.4, i64 %arg.out.6.5.0, i64 %arg.out.6.6.0, ptr %arg.out.7.0, ptr %arg.out.7.1, i64 %arg.out.7.2, i64 %arg.out.7.3, ptr %arg.out.7.4, i64 %arg.out.7.5.0, i64 %arg.out.7.5.1, i64 %arg.out.7.6.0, i64 %arg.out.7.6.1, ptr %arg.out.8.0, ptr %arg.out.8.1, i64 %arg.out.8.2, i64 %arg.out.8.3, ptr %arg.out.8.4, i64 %arg.out.8.5.0, i64 %arg.out.8.6.0, ptr %arg.out.9.0, ptr %arg.out.9.1, i64 %arg.out.9.2, i64 %arg.out.9.3, ptr %arg.out.9.4, i64 %arg.out.9.5.0, i64 %arg.out.9.6.0, ptr %arg.out.10.0, ptr %arg.out.10.1, i64 %arg.out.10.2, i64 %arg.out.10.3, ptr %arg.out.10.4, i64 %arg.out.10.5.0, i64 %arg.out.10.6.0) {
B0.endif:
  %.2236 = alloca i64, align 8
  store i64 0, ptr %.2236, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.2267 = alloca i64, align 8
  store i64 0, ptr %.2267, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.2675 = alloca i64, align 8
  store i64 0, ptr %.2675, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.3197 = alloca { i64, i8 }, align 8
  store i64 0, ptr %.3197, align 8
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.3197, i64 8
  store i8 0, ptr %.fca.1.gep, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.4571 = alloca i64, align 8
  store i64 0, ptr %.4571, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  tail call void @NRT_incref(ptr %arg.source.0)
  tail call void @NRT_incref(ptr %arg.offsets.0)
  tail call void @NRT_incref(ptr %arg.tables.0.0)
  tail call void @NRT_incref(ptr %arg.tables.1.0)
  tail call void @NRT_incref(ptr %arg.tables.2.0)
  tail call void @NRT_incref(ptr %arg.tables.3.0)
  tail call void @NRT_incref(ptr %arg.tables.4.0)
  tail call void @NRT_incref(ptr %arg.tables.5.0)
  tail call void @NRT_incref(ptr %arg.tables.6.0)
  tail call void @NRT_incref(ptr %arg.tables.7.0)
  tail call void @NRT_incref(ptr %arg.tables.8.0)
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
  %0 = getelementptr i64, ptr %arg.offsets.4, i64 %arg.offsets.5.0
  %.843 = getelementptr i8, ptr %0, i64 -8
  %.844 = load i64, ptr %.843, align 8
  %.9262210.not = icmp slt i64 %.844, 1
  br i1 %.9262210.not, label %B316.endif, label %B136

B136:                                             ; preds = %B0.endif, %B136
  %.93222092211 = phi i64 [ %.939, %B136 ], [ 0, %B0.endif ]
  %.939 = add nuw nsw i64 %.93222092211, 1
  %.989 = getelementptr i8, ptr %arg.source.4, i64 %.93222092211
  %.990 = load i8, ptr %.989, align 1
  %.1017 = getelementptr i8, ptr %.989, i64 1
  %.1018 = load i8, ptr %.1017, align 1
  %1 = add i8 %.990, -127
  %.1021 = icmp ult i8 %1, -95
  %.1022 = icmp eq i8 %.990, 32
  %2 = add i8 %.1018, -127
  %.1025 = icmp ult i8 %2, -94
  %.1026 = and i1 %.1022, %.1025
  %.1027 = or i1 %.1021, %.1026
  %.1053 = getelementptr i8, ptr %arg.out.0.4, i64 %.93222092211
  %.1055 = zext i1 %.1027 to i8
  store i8 %.1055, ptr %.1053, align 1
  %exitcond.not = icmp eq i64 %.844, %.939
  br i1 %exitcond.not, label %B316.endif, label %B136

B444:                                             ; preds = %B444.preheader, %B3450
  %n.4.02352 = phi i64 [ %n.5.3, %B3450 ], [ 0, %B444.preheader ]
  %r.6.02351 = phi i64 [ %r.7.3, %B3450 ], [ 0, %B444.preheader ]
  %o.6.02350 = phi i64 [ %o.7.3, %B3450 ], [ 0, %B444.preheader ]
  %.125823132348 = phi i64 [ %.1265, %B3450 ], [ 0, %B444.preheader ]
  %.1265 = add nuw nsw i64 %.125823132348, 1
  %3 = getelementptr i64, ptr %arg.offsets.4, i64 %.125823132348
  %.1339 = load i64, ptr %3, align 8
  %4 = getelementptr i64, ptr %arg.offsets.4, i64 %.1265
  %.1374 = load i64, ptr %4, align 8
  %.1375 = add i64 %.1374, -1
  %.1549.not2278 = icmp ugt i64 %.1339, %.1375
  br i1 %.1549.not2278, label %B3450, label %B854.preheader

B854.preheader:                                   ; preds = %B444, %B3589
  %broken.3.12297 = phi i1 [ %broken.4.2, %B3589 ], [ false, %B444 ]
  %doubled.3.12296 = phi i64 [ %doubled.4.2, %B3589 ], [ 0, %B444 ]
  %breaks.3.12295 = phi i64 [ %breaks.4.2, %B3589 ], [ 0, %B444 ]
  %flag.4.12294 = phi i8 [ %flag.5.2, %B3589 ], [ 0, %B444 ]
  %blank_at.2.12293 = phi i64 [ %blank_at.3.2, %B3589 ], [ 0, %B444 ]
  %blank.5.12292 = phi i64 [ %blank.6.2, %B3589 ], [ 0, %B444 ]
  %expected.5.12291 = phi i64 [ %expected.6.2, %B3589 ], [ -1, %B444 ]
  %written.5.12290 = phi i64 [ %written.6.2, %B3589 ], [ 0, %B444 ]
  %read.5.12289 = phi i64 [ %read.6.2, %B3589 ], [ 0, %B444 ]
  %line_start.3.12288 = phi i64 [ %line_start.2.2, %B3589 ], [ 0, %B444 ]
  %start.3.12287 = phi i64 [ %start.2.2, %B3589 ], [ %o.6.02350, %B444 ]
  %i.6.12286 = phi i64 [ %i.7.2, %B3589 ], [ %.1339, %B444 ]
  %n.3.12285 = phi i64 [ %n.2.2, %B3589 ], [ %n.4.02352, %B444 ]
  %r.5.12284 = phi i64 [ %r.11.2, %B3589 ], [ %r.6.02351, %B444 ]
  %o.8.12283 = phi i64 [ %o.9.2, %B3589 ], [ %o.6.02350, %B444 ]
  %.3509 = trunc i64 %blank_at.2.12293 to i32
  %.3601 = add nsw i64 %blank_at.2.12293, 1
  br label %B854

B854:                                             ; preds = %B854.preheader, %B3330
  %o.10.2 = phi i64 [ %o.11.4, %B3330 ], [ %o.8.12283, %B854.preheader ]
  %r.4.2 = phi i64 [ %r.8.4, %B3330 ], [ %r.5.12284, %B854.preheader ]
  %n.2.2 = phi i64 [ %n.6.4, %B3330 ], [ %n.3.12285, %B854.preheader ]
  %i.10.2 = phi i64 [ %.4214, %B3330 ], [ %i.6.12286, %B854.preheader ]
  %start.2.2 = phi i64 [ %start.4.4, %B3330 ], [ %start.3.12287, %B854.preheader ]
  %line_start.2.2 = phi i64 [ %line_start.4.4, %B3330 ], [ %line_start.3.12288, %B854.preheader ]
  %read.4.2 = phi i64 [ %.4197, %B3330 ], [ %read.5.12289, %B854.preheader ]
  %written.4.2 = phi i64 [ %.4205, %B3330 ], [ %written.5.12290, %B854.preheader ]
  %expected.4.2 = phi i64 [ %.4197, %B3330 ], [ %expected.5.12291, %B854.preheader ]
  %blank.4.2 = phi i64 [ 0, %B3330 ], [ %blank.5.12292, %B854.preheader ]
  %flag.3.2 = phi i8 [ %flag.8.41935, %B3330 ], [ %flag.4.12294, %B854.preheader ]
  %breaks.2.2 = phi i64 [ %breaks.6.41937, %B3330 ], [ %breaks.3.12295, %B854.preheader ]
  %doubled.2.2 = phi i64 [ %doubled.6.41939, %B3330 ], [ %doubled.3.12296, %B854.preheader ]
  %broken.2.2 = phi i1 [ %broken.6.41940, %B3330 ], [ %broken.3.12297, %B854.preheader ]
  %.1582 = icmp ult i64 %i.10.2, %.1375
  br i1 %.1582, label %B926, label %B2016

B926:                                             ; preds = %B854
  %.1614 = getelementptr i8, ptr %arg.source.4, i64 %i.10.2
  %.1615 = load i8, ptr %.1614, align 1
  %.1621 = zext i8 %.1615 to i64
  %.1646 = getelementptr i8, ptr %arg.tables.1.4, i64 %.1621
  %.1647 = load i8, ptr %.1646, align 1
  %.1652 = zext i8 %.1647 to i64
  %.1653 = icmp eq i8 %.1647, 0
  %.1657 = icmp eq i64 %blank.4.2, 0
  %.1658 = and i1 %.1657, %.1653
  br i1 %.1658, label %B984, label %B1418

B984:                                             ; preds = %B926
  %.1672.not = icmp eq i64 %read.4.2, %expected.4.2
  br i1 %.1672.not, label %B1046, label %B996

B996:                                             ; preds = %B984
  %.1723 = mul i64 %r.4.2, %arg.out.5.5.1
  %.1727 = getelementptr i32, ptr %arg.out.5.4, i64 %.1723
  %.1728 = trunc i64 %written.4.2 to i32
  store i32 %.1728, ptr %.1727, align 4
  %.1781 = getelementptr i8, ptr %.1727, i64 4
  %.1782 = trunc i64 %read.4.2 to i32
  store i32 %.1782, ptr %.1781, align 4
  %.1785 = add i64 %r.4.2, 1
  br label %B1046

B1046:                                            ; preds = %B996, %B984
  %r.12.2 = phi i64 [ %.1785, %B996 ], [ %r.4.2, %B984 ]
  %.1798 = add nuw i64 %i.10.2, 1
  %.1832 = getelementptr i8, ptr %arg.out.0.4, i64 %.1798
  %.1833 = load i8, ptr %.1832, align 1
  %.1835 = icmp eq i8 %.1833, 0
  br i1 %.1835, label %B1094, label %B1228.endif

B1094:                                            ; preds = %B1046, %B1204
  %i.11.2 = phi i64 [ %.1890, %B1204 ], [ %.1798, %B1046 ]
  %.1843 = and i64 %i.11.2, 7
  %.1846 = icmp eq i64 %.1843, 0
  br i1 %.1846, label %B1122, label %B1184

B1122:                                            ; preds = %B1094
  %.1875 = getelementptr i8, ptr %arg.out.1.4, i64 %i.11.2
  %.1876 = load i64, ptr %.1875, align 8
  %.1879 = icmp eq i64 %.1876, 0
  br i1 %.1879, label %B1204, label %B1184

B1184:                                            ; preds = %B1122, %B1094
  br label %B1204

B1204:                                            ; preds = %B1122, %B1184
  %.sink = phi i64 [ 1, %B1184 ], [ 8, %B1122 ]
  %.1890 = add i64 %i.11.2, %.sink
  %.1928 = getelementptr i8, ptr %arg.out.0.4, i64 %.1890
  %.1929 = load i8, ptr %.1928, align 1
  %.1933 = icmp eq i8 %.1929, 0
  br i1 %.1933, label %B1094, label %B1228.endif

B1270:                                            ; preds = %B1270.lr.ph, %B1270
  %.203422422244 = phi i64 [ 0, %B1270.lr.ph ], [ %.2041, %B1270 ]
  %.2041 = add nuw nsw i64 %.203422422244, 1
  %.2093 = getelementptr i8, ptr %.1614, i64 %.203422422244
  %.2094 = load i8, ptr %.2093, align 1
  %.2122 = getelementptr i8, ptr %19, i64 %.203422422244
  store i8 %.2094, ptr %.2122, align 1
  %exitcond2526.not = icmp eq i64 %.1944, %.2041
  br i1 %exitcond2526.not, label %B1308, label %B1270

B1308:                                            ; preds = %B1270, %B1228.endif
  %.2181 = add i64 %.1944, %o.10.2
  %sext = shl i64 %.1944, 32
  %.2190 = ashr exact i64 %sext, 32
  %.2191 = add nsw i64 %.2190, %read.4.2
  %.2203 = add nsw i64 %.2190, %written.4.2
  br label %B3589

B1418:                                            ; preds = %B926
  %.2222 = icmp eq i8 %.1647, 8
  br i1 %.2222, label %B1494, label %B1760

B1494:                                            ; preds = %B1418
  store i64 0, ptr %.2236, align 8
  %.2240 = call i32 @helper_1(ptr nonnull %.2236, ptr nonnull %excinfo.1, i8 %.1615)
  %.2250 = load i64, ptr %.2236, align 8
  switch i32 %.2240, label %B1494.if.if [
    i32 -2, label %B1494.endif
    i32 0, label %B1494.endif
  ], !prof !0

B1872.thread:                                     ; preds = %B1494.endif.endif
  %5 = getelementptr i32, ptr %arg.tables.2.4, i64 %.2283
  %.2400 = getelementptr i8, ptr %5, i64 -512
  %.2401 = load i32, ptr %.2400, align 4
  %.2402 = zext i32 %.2401 to i64
  br label %B2046

B1760:                                            ; preds = %B1418
  %.2488 = icmp eq i8 %.1615, 10
  br i1 %.2488, label %B1782, label %B1872

B1782:                                            ; preds = %B1760
  %.2509 = add nsw i64 %breaks.2.2, 1
  %.2525 = icmp ugt i64 %i.10.2, %.1339
  %or.cond = and i1 %broken.2.2, %.2525
  br i1 %or.cond, label %B1808, label %B1856

B1808:                                            ; preds = %B1782
  %.2556 = getelementptr i8, ptr %.1614, i64 -1
  %.2557 = load i8, ptr %.2556, align 1
  %.2558 = icmp eq i8 %.2557, 10
  br label %B1856

B1856:                                            ; preds = %B1808, %B1782
  %"$phi1856.1.3.6" = phi i1 [ %.2558, %B1808 ], [ false, %B1782 ]
  %.2595 = xor i1 %"$phi1856.1.3.6", true
  %.2603 = zext i1 %"$phi1856.1.3.6" to i64
  %.2604 = add nsw i64 %doubled.2.2, %.2603
  br label %B1872

B1872:                                            ; preds = %B1494.endif.endif, %B1856, %B1760
  %flag.6.5 = phi i8 [ %flag.3.2, %B1760 ], [ %flag.3.2, %B1856 ], [ %flag.7.5, %B1494.endif.endif ]
  %breaks.5.5 = phi i64 [ %breaks.2.2, %B1760 ], [ %.2509, %B1856 ], [ %breaks.2.2, %B1494.endif.endif ]
  %doubled.5.5 = phi i64 [ %doubled.2.2, %B1760 ], [ %.2604, %B1856 ], [ %doubled.2.2, %B1494.endif.endif ]
  %broken.5.5 = phi i1 [ %broken.2.2, %B1760 ], [ %.2595, %B1856 ], [ %broken.2.2, %B1494.endif.endif ]
  %width.3.5 = phi i64 [ 1, %B1760 ], [ 1, %B1856 ], [ %.2250, %B1494.endif.endif ]
  %code.5.5 = phi i64 [ %.1621, %B1760 ], [ 10, %B1856 ], [ %.2283, %B1494.endif.endif ]
  %kind.3.5 = phi i64 [ %.1652, %B1760 ], [ %.1652, %B1856 ], [ %.2358, %B1494.endif.endif ]
  %trunc = trunc nuw i64 %kind.3.5 to i8
  switch i8 %trunc, label %B1906 [
    i8 0, label %B2046
    i8 3, label %B1954
  ]

B1906:                                            ; preds = %B1872
  %blank_at.5.4 = select i1 %.1657, i64 %read.4.2, i64 %blank_at.2.12293
  store i64 0, ptr %.2675, align 8
  %.2681 = call i32 @helper_2(ptr nonnull %.2675, ptr nonnull %excinfo.3, i64 %blank.4.2, i64 %kind.3.5)
  %.2691 = load i64, ptr %.2675, align 8
  switch i32 %.2681, label %B1922.if.if [
    i32 -2, label %B1954
    i32 0, label %B1954
  ], !prof !0

B1954:                                            ; preds = %B1872, %B1906, %B1906
  %blank.7.3 = phi i64 [ %.2691, %B1906 ], [ %.2691, %B1906 ], [ %blank.4.2, %B1872 ]
  %blank_at.4.3 = phi i64 [ %blank_at.5.4, %B1906 ], [ %blank_at.5.4, %B1906 ], [ %blank_at.2.12293, %B1872 ]
  %.2767 = add nsw i64 %read.4.2, 1
  %.2774 = add i64 %width.3.5, %i.10.2
  br label %B3589

B2016:                                            ; preds = %B854
  %.2836 = icmp eq i64 %written.4.2, 0
  br i1 %.2836, label %B3450, label %B2046.thread

B2046:                                            ; preds = %B1872, %B1872.thread
  %flag.8.4 = phi i8 [ %flag.6.5, %B1872 ], [ %flag.7.5, %B1872.thread ]
  %breaks.6.4 = phi i64 [ %breaks.5.5, %B1872 ], [ %breaks.2.2, %B1872.thread ]
  %doubled.6.4 = phi i64 [ %doubled.5.5, %B1872 ], [ %doubled.2.2, %B1872.thread ]
  %broken.6.4 = phi i1 [ %broken.5.5, %B1872 ], [ %broken.2.2, %B1872.thread ]
  %width.4.4 = phi i64 [ %width.3.5, %B1872 ], [ %.2250, %B1872.thread ]
  %code.4.4 = phi i64 [ %code.5.5, %B1872 ], [ %.2402, %B1872.thread ]
  %restored.2.4 = phi i1 [ false, %B1872 ], [ true, %B1872.thread ]
  %.2971 = icmp ne i64 %blank.4.2, 0
  %.2973 = icmp sgt i64 %written.4.2, 0
  %.2974 = and i1 %.2973, %.2971
  br i1 %.2974, label %B2074, label %B2650

B2046.thread:                                     ; preds = %B2016
  %.29731889 = icmp sgt i64 %written.4.2, 0
  br i1 %.29731889, label %B2096, label %B2650

B2074:                                            ; preds = %B2046
  %.3004 = icmp eq i64 %blank.4.2, 2
  br i1 %.3004, label %B2096, label %B2420

B2096:                                            ; preds = %B2046.thread, %B2074
  %flag.8.419341990 = phi i8 [ %flag.8.4, %B2074 ], [ %flag.3.2, %B2046.thread ]
  %breaks.6.419361988 = phi i64 [ %breaks.6.4, %B2074 ], [ %breaks.2.2, %B2046.thread ]
  %doubled.6.419381986 = phi i64 [ %doubled.6.4, %B2074 ], [ %doubled.2.2, %B2046.thread ]
  %broken.6.419411985 = phi i1 [ %broken.6.4, %B2074 ], [ %broken.2.2, %B2046.thread ]
  %width.4.419431983 = phi i64 [ %width.4.4, %B2074 ], [ 0, %B2046.thread ]
  %code.4.419451981 = phi i64 [ %code.4.4, %B2074 ], [ 0, %B2046.thread ]
  %restored.2.419471979 = phi i1 [ %restored.2.4, %B2074 ], [ false, %B2046.thread ]
  %.3014 = sub i64 %o.10.2, %o.6.02350
  %.3015 = trunc i64 %.3014 to i32
  %.3062 = mul i64 %n.2.2, %arg.out.7.5.1
  %.3066 = getelementptr i32, ptr %arg.out.7.4, i64 %.3062
  store i32 %.3015, ptr %.3066, align 4
  %.3119 = getelementptr i8, ptr %.3066, i64 4
  %.3120 = trunc i64 %written.4.2 to i32
  store i32 %.3120, ptr %.3119, align 4
  %.3149 = getelementptr i64, ptr %arg.out.8.4, i64 %n.2.2
  store i64 0, ptr %.3149, align 8
  %.3177 = getelementptr i8, ptr %arg.out.9.4, i64 %n.2.2
  store i8 0, ptr %.3177, align 1
  %.3181 = sub nsw i64 %written.4.2, %line_start.2.2
  %.3185.not = icmp sgt i64 %.3181, %arg.longest
  br i1 %.3185.not, label %B2318, label %B2254

B2254:                                            ; preds = %B2096
  store i64 0, ptr %.3197, align 8
  store i8 0, ptr %.fca.1.gep, align 8
  %.3215 = call i32 @helper_3(ptr nonnull %.3197, ptr nonnull %excinfo.4, ptr %arg.out.2.0, ptr %arg.out.2.1, i64 %arg.out.2.2, i64 %arg.out.2.3, ptr %arg.out.2.4, i64 %arg.out.2.5.0, i64 %arg.out.2.6.0, i64 %start.2.2, i64 %o.10.2, ptr %arg.tables.3.0, ptr %arg.tables.3.1, i64 %arg.tables.3.2, i64 %arg.tables.3.3, ptr %arg.tables.3.4, i64 %arg.tables.3.5.0, i64 %arg.tables.3.6.0, ptr %arg.tables.4.0, ptr %arg.tables.4.1, i64 %arg.tables.4.2, i64 %arg.tables.4.3, ptr %arg.tables.4.4, i64 %arg.tables.4.5.0, i64 %arg.tables.4.6.0, ptr %arg.tables.5.0, ptr %arg.tables.5.1, i64 %arg.tables.5.2, i64 %arg.tables.5.3, ptr %arg.tables.5.4, i64 %arg.tables.5.5.0, i64 %arg.tables.5.6.0, ptr %arg.tables.6.0, ptr %arg.tables.6.1, i64 %arg.tables.6.2, i64 %arg.tables.6.3, ptr %arg.tables.6.4, i64 %arg.tables.6.5.0, i64 %arg.tables.6.6.0, ptr %arg.tables.7.0, ptr %arg.tables.7.1, i64 %arg.tables.7.2, i64 %arg.tables.7.3, ptr %arg.tables.7.4, i64 %arg.tables.7.5.0, i64 %arg.tables.7.6.0, ptr %arg.tables.8.0, ptr %arg.tables.8.1, i64 %arg.tables.8.2, i64 %arg.tables.8.3, ptr %arg.tables.8.4, i64 %arg.tables.8.5.0, i64 %arg.tables.8.6.0)
  switch i32 %.3215, label %B2254.if.if [
    i32 -2, label %B2254.endif
    i32 0, label %B2254.endif
  ], !prof !0

B2318:                                            ; preds = %B2254.endif, %B2096
  %.3301 = add i64 %n.2.2, 1
  %.3309 = icmp eq i64 %i.10.2, %.1375
  br i1 %.3309, label %B3450, label %B2354

B2354:                                            ; preds = %B2318
  %.3377 = add i64 %o.10.2, 1
  %.3381 = add nuw nsw i64 %written.4.2, 1
  br label %B2420

B2420:                                            ; preds = %B2354, %B2074
  %.30042034 = phi i8 [ 10, %B2354 ], [ 32, %B2074 ]
  %flag.8.419341991 = phi i8 [ %flag.8.419341990, %B2354 ], [ %flag.8.4, %B2074 ]
  %breaks.6.419361989 = phi i64 [ %breaks.6.419361988, %B2354 ], [ %breaks.6.4, %B2074 ]
  %doubled.6.419381987 = phi i64 [ %doubled.6.419381986, %B2354 ], [ %doubled.6.4, %B2074 ]
  %broken.6.419411984 = phi i1 [ %broken.6.419411985, %B2354 ], [ %broken.6.4, %B2074 ]
  %width.4.419431982 = phi i64 [ %width.4.419431983, %B2354 ], [ %width.4.4, %B2074 ]
  %code.4.419451980 = phi i64 [ %code.4.419451981, %B2354 ], [ %code.4.4, %B2074 ]
  %restored.2.419471978 = phi i1 [ %restored.2.419471979, %B2354 ], [ %restored.2.4, %B2074 ]
  %n.7.5 = phi i64 [ %.3301, %B2354 ], [ %n.2.2, %B2074 ]
  %start.5.5 = phi i64 [ %.3377, %B2354 ], [ %start.2.2, %B2074 ]
  %line_start.5.5 = phi i64 [ %.3381, %B2354 ], [ %line_start.2.2, %B2074 ]
  %.3399.not = icmp eq i64 %blank_at.2.12293, %expected.4.2
  br i1 %.3399.not, label %B2482, label %B2432

B2432:                                            ; preds = %B2420
  %.3450 = mul i64 %r.4.2, %arg.out.5.5.1
  %.3454 = getelementptr i32, ptr %arg.out.5.4, i64 %.3450
  %.3455 = trunc i64 %written.4.2 to i32
  store i32 %.3455, ptr %.3454, align 4
  %.3508 = getelementptr i8, ptr %.3454, i64 4
  store i32 %.3509, ptr %.3508, align 4
  %.3512 = add i64 %r.4.2, 1
  br label %B2482

B2482:                                            ; preds = %B2432, %B2420
  %r.10.5 = phi i64 [ %.3512, %B2432 ], [ %r.4.2, %B2420 ]
  %.3580 = getelementptr i8, ptr %arg.out.2.4, i64 %o.10.2
  store i8 %.30042034, ptr %.3580, align 1
  %.3585 = add i64 %o.10.2, 1
  %.3593 = add nuw nsw i64 %written.4.2, 1
  br label %B2650

B2650:                                            ; preds = %B2046.thread, %B2482, %B2046
  %restored.2.41946 = phi i1 [ %restored.2.419471978, %B2482 ], [ %restored.2.4, %B2046 ], [ false, %B2046.thread ]
  %code.4.41944 = phi i64 [ %code.4.419451980, %B2482 ], [ %code.4.4, %B2046 ], [ 0, %B2046.thread ]
  %width.4.41942 = phi i64 [ %width.4.419431982, %B2482 ], [ %width.4.4, %B2046 ], [ 0, %B2046.thread ]
  %broken.6.41940 = phi i1 [ %broken.6.419411984, %B2482 ], [ %broken.6.4, %B2046 ], [ %broken.2.2, %B2046.thread ]
  %doubled.6.41939 = phi i64 [ %doubled.6.419381987, %B2482 ], [ %doubled.6.4, %B2046 ], [ %doubled.2.2, %B2046.thread ]
  %breaks.6.41937 = phi i64 [ %breaks.6.419361989, %B2482 ], [ %breaks.6.4, %B2046 ], [ %breaks.2.2, %B2046.thread ]
  %flag.8.41935 = phi i8 [ %flag.8.419341991, %B2482 ], [ %flag.8.4, %B2046 ], [ %flag.3.2, %B2046.thread ]
  %o.13.4 = phi i64 [ %.3585, %B2482 ], [ %o.10.2, %B2046 ], [ %o.10.2, %B2046.thread ]
  %r.9.4 = phi i64 [ %r.10.5, %B2482 ], [ %r.4.2, %B2046 ], [ %r.4.2, %B2046.thread ]
  %n.6.4 = phi i64 [ %n.7.5, %B2482 ], [ %n.2.2, %B2046 ], [ %n.2.2, %B2046.thread ]
  %start.4.4 = phi i64 [ %start.5.5, %B2482 ], [ %start.2.2, %B2046 ], [ %start.2.2, %B2046.thread ]
  %line_start.4.4 = phi i64 [ %line_start.5.5, %B2482 ], [ %line_start.2.2, %B2046 ], [ %line_start.2.2, %B2046.thread ]
  %written.7.4 = phi i64 [ %.3593, %B2482 ], [ %written.4.2, %B2046 ], [ %written.4.2, %B2046.thread ]
  %expected.7.4 = phi i64 [ %.3601, %B2482 ], [ %expected.4.2, %B2046 ], [ %expected.4.2, %B2046.thread ]
  %.3631.not = icmp eq i64 %read.4.2, %expected.7.4
  br i1 %.3631.not, label %B2752, label %B2702

B2702:                                            ; preds = %B2650
  %.3682 = mul i64 %r.9.4, %arg.out.5.5.1
  %.3686 = getelementptr i32, ptr %arg.out.5.4, i64 %.3682
  %.3687 = trunc i64 %written.7.4 to i32
  store i32 %.3687, ptr %.3686, align 4
  %.3740 = getelementptr i8, ptr %.3686, i64 4
  %.3741 = trunc i64 %read.4.2 to i32
  store i32 %.3741, ptr %.3740, align 4
  %.3744 = add i64 %r.9.4, 1
  br label %B2752

B2752:                                            ; preds = %B2702, %B2650
  %r.8.4 = phi i64 [ %.3744, %B2702 ], [ %r.9.4, %B2650 ]
  br i1 %restored.2.41946, label %B2756, label %B3244.endif

B2756:                                            ; preds = %B2752
  %.3759 = icmp ult i64 %code.4.41944, 2048
  br i1 %.3759, label %B2804, label %B2910

B2804:                                            ; preds = %B2756
  %.3768 = lshr i64 %code.4.41944, 6
  %6 = trunc nuw nsw i64 %.3768 to i8
  %.3771 = or disjoint i8 %6, -64
  br label %B3128

B2910:                                            ; preds = %B2756
  %.3806 = lshr i64 %code.4.41944, 12
  %7 = trunc i64 %.3806 to i8
  %.3809 = or i8 %7, -32
  %.3839 = add i64 %o.13.4, 1
  %.3846 = lshr i64 %code.4.41944, 6
  %8 = trunc i64 %.3846 to i8
  %9 = and i8 %8, 63
  %.3851 = or disjoint i8 %9, -128
  %.3877 = getelementptr i8, ptr %arg.out.2.4, i64 %.3839
  store i8 %.3851, ptr %.3877, align 1
  br label %B3128

B3128:                                            ; preds = %B2910, %B2804
  %.3809.sink = phi i8 [ %.3771, %B2804 ], [ %.3809, %B2910 ]
  %o.14.4 = phi i64 [ %o.13.4, %B2804 ], [ %.3839, %B2910 ]
  %10 = getelementptr i8, ptr %arg.out.2.4, i64 %o.13.4
  store i8 %.3809.sink, ptr %10, align 1
  %11 = trunc i64 %code.4.41944 to i8
  %12 = and i8 %11, 63
  %.3887 = or disjoint i8 %12, -128
  %13 = getelementptr i8, ptr %arg.out.2.4, i64 %o.14.4
  %.3915 = getelementptr i8, ptr %13, i64 1
  store i8 %.3887, ptr %.3915, align 1
  %.3918 = add i64 %o.14.4, 2
  br label %B3330

B3284:                                            ; preds = %B3244.endif, %B3284
  %o.12.52219 = phi i64 [ %.4115, %B3284 ], [ %o.13.4, %B3244.endif ]
  %.401822142218 = phi i64 [ %.4028, %B3284 ], [ %width.4.41942, %B3244.endif ]
  %.402522152217 = phi i64 [ %.4032, %B3284 ], [ %i.10.2, %B3244.endif ]
  %.4028 = add nsw i64 %.401822142218, -1
  %.4032 = add i64 %.402522152217, 1
  %.4084 = getelementptr i8, ptr %arg.source.4, i64 %.402522152217
  %.4085 = load i8, ptr %.4084, align 1
  %.4112 = getelementptr i8, ptr %arg.out.2.4, i64 %o.12.52219
  store i8 %.4085, ptr %.4112, align 1
  %.4115 = add i64 %o.12.52219, 1
  %.4019 = icmp samesign ugt i64 %.401822142218, 1
  br i1 %.4019, label %B3284, label %B3330

B3330:                                            ; preds = %B3284, %B3244.endif, %B3128
  %o.11.4 = phi i64 [ %.3918, %B3128 ], [ %o.13.4, %B3244.endif ], [ %.4115, %B3284 ]
  %.4197 = add nsw i64 %read.4.2, 1
  %.4205 = add nsw i64 %written.7.4, 1
  %.4214 = add i64 %width.4.41942, %i.10.2
  %.4220.not = icmp ugt i64 %.4214, %.1375
  br i1 %.4220.not, label %B3450, label %B854

B3450:                                            ; preds = %B3589, %B2318, %B2016, %B3330, %B444
  %o.7.3 = phi i64 [ %o.10.2, %B2318 ], [ %o.6.02350, %B444 ], [ %o.11.4, %B3330 ], [ %o.10.2, %B2016 ], [ %o.9.2, %B3589 ]
  %r.7.3 = phi i64 [ %r.4.2, %B2318 ], [ %r.6.02351, %B444 ], [ %r.8.4, %B3330 ], [ %r.4.2, %B2016 ], [ %r.11.2, %B3589 ]
  %n.5.3 = phi i64 [ %.3301, %B2318 ], [ %n.4.02352, %B444 ], [ %n.6.4, %B3330 ], [ %n.2.2, %B2016 ], [ %n.2.2, %B3589 ]
  %read.7.3 = phi i64 [ %read.4.2, %B2318 ], [ 0, %B444 ], [ %.4197, %B3330 ], [ %read.4.2, %B2016 ], [ %read.6.2, %B3589 ]
  %flag.9.3 = phi i8 [ %flag.8.419341990, %B2318 ], [ 0, %B444 ], [ %flag.8.41935, %B3330 ], [ %flag.3.2, %B2016 ], [ %flag.5.2, %B3589 ]
  %breaks.7.3 = phi i64 [ %breaks.6.419361988, %B2318 ], [ 0, %B444 ], [ %breaks.6.41937, %B3330 ], [ %breaks.2.2, %B2016 ], [ %breaks.4.2, %B3589 ]
  %doubled.7.3 = phi i64 [ %doubled.6.419381986, %B2318 ], [ 0, %B444 ], [ %doubled.6.41939, %B3330 ], [ %doubled.2.2, %B2016 ], [ %doubled.4.2, %B3589 ]
  %.4268 = add nsw i64 %breaks.7.3, 1
  %.4271 = mul nsw i64 %.4268, 100
  %.4273 = icmp sle i64 %read.7.3, %.4271
  %.4277 = shl nsw i64 %doubled.7.3, 1
  %.4280 = sub nsw i64 %.4268, %.4277
  %.4281 = icmp sgt i64 %.4280, 4
  %.4282 = and i1 %.4273, %.4281
  %.4286 = or i8 %flag.9.3, 2
  %spec.select2052 = select i1 %.4282, i8 %.4286, i8 %flag.9.3
  %14 = getelementptr i8, ptr %arg.out.4.4, i64 %.125823132348
  store i8 %spec.select2052, ptr %14, align 1
  %15 = getelementptr i64, ptr %arg.out.3.4, i64 %.1265
  store i64 %o.7.3, ptr %15, align 8
  %16 = getelementptr i64, ptr %arg.out.6.4, i64 %.1265
  store i64 %r.7.3, ptr %16, align 8
  %17 = getelementptr i64, ptr %arg.out.10.4, i64 %.1265
  store i64 %n.5.3, ptr %17, align 8
  %exitcond2527.not = icmp eq i64 %.125823132348, %18
  br i1 %exitcond2527.not, label %B3588, label %B444

B3588:                                            ; preds = %B3450, %B316.endif
  %n.4.0.lcssa = phi i64 [ 0, %B316.endif ], [ %n.5.3, %B3450 ]
  tail call void @NRT_decref(ptr %arg.out.3.0)
  tail call void @NRT_decref(ptr %arg.source.0)
  tail call void @NRT_decref(ptr %arg.tables.7.0)
  tail call void @NRT_decref(ptr %arg.out.5.0)
  tail call void @NRT_decref(ptr %arg.out.6.0)
  tail call void @NRT_decref(ptr %arg.offsets.0)
  tail call void @NRT_decref(ptr %arg.out.0.0)
  tail call void @NRT_decref(ptr %arg.out.8.0)
  tail call void @NRT_decref(ptr %arg.out.9.0)
  tail call void @NRT_decref(ptr %arg.out.7.0)
  tail call void @NRT_decref(ptr %arg.out.10.0)
  tail call void @NRT_decref(ptr %arg.tables.8.0)
  tail call void @NRT_decref(ptr %arg.tables.0.0)
  tail call void @NRT_decref(ptr %arg.tables.5.0)
  tail call void @NRT_decref(ptr %arg.tables.3.0)
  tail call void @NRT_decref(ptr %arg.out.4.0)
  tail call void @NRT_decref(ptr %arg.tables.6.0)
  tail call void @NRT_decref(ptr %arg.tables.4.0)
  tail call void @NRT_decref(ptr %arg.out.1.0)
  tail call void @NRT_decref(ptr %arg.tables.2.0)
  tail call void @NRT_decref(ptr %arg.out.2.0)
  tail call void @NRT_decref(ptr %arg.tables.1.0)
  store i64 0, ptr %.4571, align 8
  %.4575 = call i32 @helper_4(ptr nonnull %.4571, ptr nonnull %excinfo.5, i64 %n.4.0.lcssa)
  switch i32 %.4575, label %B3588.if.if [
    i32 -2, label %B3588.endif
    i32 0, label %B3588.endif
  ], !prof !0

B3589:                                            ; preds = %B1954, %B1308
  %r.11.2 = phi i64 [ %r.12.2, %B1308 ], [ %r.4.2, %B1954 ]
  %i.7.2 = phi i64 [ %i.8.3, %B1308 ], [ %.2774, %B1954 ]
  %blank.6.2 = phi i64 [ 0, %B1308 ], [ %blank.7.3, %B1954 ]
  %blank_at.3.2 = phi i64 [ %blank_at.2.12293, %B1308 ], [ %blank_at.4.3, %B1954 ]
  %flag.5.2 = phi i8 [ %flag.3.2, %B1308 ], [ %flag.6.5, %B1954 ]
  %breaks.4.2 = phi i64 [ %breaks.2.2, %B1308 ], [ %breaks.5.5, %B1954 ]
  %doubled.4.2 = phi i64 [ %doubled.2.2, %B1308 ], [ %doubled.5.5, %B1954 ]
  %broken.4.2 = phi i1 [ %broken.2.2, %B1308 ], [ %broken.5.5, %B1954 ]
  %o.9.2 = phi i64 [ %.2181, %B1308 ], [ %o.10.2, %B1954 ]
  %read.6.2 = phi i64 [ %.2191, %B1308 ], [ %.2767, %B1954 ]
  %written.6.2 = phi i64 [ %.2203, %B1308 ], [ %written.4.2, %B1954 ]
  %expected.6.2 = phi i64 [ %.2191, %B1308 ], [ %expected.4.2, %B1954 ]
  %.1549.not = icmp ugt i64 %i.7.2, %.1375
  br i1 %.1549.not, label %B3450, label %B854.preheader

B316.endif:                                       ; preds = %B136, %B0.endif
  store i64 0, ptr %arg.out.3.4, align 8
  store i64 0, ptr %arg.out.6.4, align 8
  store i64 0, ptr %arg.out.10.4, align 8
  %.12522343 = icmp sgt i64 %arg.offsets.5.0, 1
  br i1 %.12522343, label %B444.preheader, label %B3588

B444.preheader:                                   ; preds = %B316.endif
  %18 = add nsw i64 %arg.offsets.5.0, -2
  br label %B444

B1228.endif:                                      ; preds = %B1204, %B1046
  %i.8.3 = phi i64 [ %.1798, %B1046 ], [ %.1890, %B1204 ]
  %.1944 = sub i64 %i.8.3, %i.10.2
  %.20282243.not = icmp slt i64 %.1944, 1
  br i1 %.20282243.not, label %B1308, label %B1270.lr.ph

B1270.lr.ph:                                      ; preds = %B1228.endif
  %19 = getelementptr i8, ptr %arg.out.2.4, i64 %o.10.2
  br label %B1270

B1494.endif:                                      ; preds = %B1494, %B1494
  store i64 0, ptr %.2267, align 8
  %.2273 = call i32 @helper_5(ptr nonnull %.2267, ptr nonnull %excinfo.2, ptr %arg.source.0, ptr %arg.source.1, i64 %arg.source.2, i64 %arg.source.3, ptr nonnull %arg.source.4, i64 %arg.source.5.0, i64 %arg.source.6.0, i64 %i.10.2, i8 %.1615)
  %.2283 = load i64, ptr %.2267, align 8
  switch i32 %.2273, label %B1494.endif.if.if [
    i32 -2, label %B1494.endif.endif
    i32 0, label %B1494.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %B3588.if.if, %B3588.endif, %B2254.if.if, %B1922.if.if, %B1494.endif.if.if, %B1494.if.if
  %common.ret.op = phi i32 [ %.2240, %B1494.if.if ], [ %.2273, %B1494.endif.if.if ], [ %.2681, %B1922.if.if ], [ %.3215, %B2254.if.if ], [ 0, %B3588.endif ], [ %.4575, %B3588.if.if ]
  ret i32 %common.ret.op

B1494.if.if:                                      ; preds = %B1494
  %.2248 = icmp sgt i32 %.2240, 0
  %.2241 = load ptr, ptr %excinfo.1, align 8
  %.2249 = select i1 %.2248, ptr %.2241, ptr undef
  store ptr %.2249, ptr %excinfo, align 8
  br label %common.ret

B1494.endif.endif:                                ; preds = %B1494.endif, %B1494.endif
  %.2324 = getelementptr i8, ptr %arg.tables.0.4, i64 %.2283
  %.2325 = load i8, ptr %.2324, align 1
  %.2330 = zext i8 %.2325 to i64
  %.2332 = and i64 %.2330, 24
  %.2333.not = icmp ne i64 %.2332, 0
  %.2337 = zext i1 %.2333.not to i8
  %flag.7.5 = or i8 %flag.3.2, %.2337
  %.2358 = and i64 %.2330, 7
  %.2365 = icmp eq i64 %.2358, 4
  br i1 %.2365, label %B1872.thread, label %B1872

B1494.endif.if.if:                                ; preds = %B1494.endif
  %.2281 = icmp sgt i32 %.2273, 0
  %.2274 = load ptr, ptr %excinfo.2, align 8
  %.2282 = select i1 %.2281, ptr %.2274, ptr undef
  store ptr %.2282, ptr %excinfo, align 8
  br label %common.ret

B1922.if.if:                                      ; preds = %B1906
  %.2689 = icmp sgt i32 %.2681, 0
  %.2682 = load ptr, ptr %excinfo.3, align 8
  %.2690 = select i1 %.2689, ptr %.2682, ptr undef
  store ptr %.2690, ptr %excinfo, align 8
  br label %common.ret

B2254.endif:                                      ; preds = %B2254, %B2254
  %.3225.fca.1.load = load i8, ptr %.fca.1.gep, align 8
  %.3225.fca.0.load = load i64, ptr %.3197, align 8
  store i64 %.3225.fca.0.load, ptr %.3149, align 8
  store i8 %.3225.fca.1.load, ptr %.3177, align 1
  br label %B2318

B2254.if.if:                                      ; preds = %B2254
  %.3223 = icmp sgt i32 %.3215, 0
  %.3216 = load ptr, ptr %excinfo.4, align 8
  %.3224 = select i1 %.3223, ptr %.3216, ptr undef
  store ptr %.3224, ptr %excinfo, align 8
  br label %common.ret

B3244.endif:                                      ; preds = %B2752
  %.40192216.not = icmp slt i64 %width.4.41942, 1
  br i1 %.40192216.not, label %B3330, label %B3284

B3588.endif:                                      ; preds = %B3588, %B3588
  %.4585 = load i64, ptr %.4571, align 8
  store i64 %.4585, ptr %retptr, align 8
  br label %common.ret

B3588.if.if:                                      ; preds = %B3588
  %.4583 = icmp sgt i32 %.4575, 0
  %.4576 = load ptr, ptr %excinfo.5, align 8
  %.4584 = select i1 %.4583, ptr %.4576, ptr undef
  store ptr %.4584, ptr %excinfo, align 8
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

define internal range(i32 -1, -2) i32 @helper_3(ptr noalias writeonly captures(none) %retptr, ptr noalias writeonly captures(none) %excinfo, ptr %arg.content.0, ptr readnone captures(none) %arg.content.1, i64 %arg.content.2, i64 %arg.content.3, ptr readonly captures(none) %arg.content.4, i64 %arg.content.5.0, i64 %arg.content.6.0, i64 %arg.begin, i64 %arg.end, ptr %arg.fold.0, ptr readnone captures(none) %arg.fold.1, i64 %arg.fold.2, i64 %arg.fold.3, ptr readonly captures(none) %arg.fold.4, i64 %arg.fold.5.0, i64 %arg.fold.6.0, ptr %arg.expansions.0, ptr readnone captures(none) %arg.expansions.1, i64 %arg.expansions.2, i64 %arg.expansions.3, ptr readonly captures(none) %arg.expansions.4, i64 %arg.expansions.5.0, i64 %arg.expansions.6.0, ptr %arg.keys.0, ptr readnone captures(none) %arg.keys.1, i64 %arg.keys.2, i64 %arg.keys.3, ptr readonly captures(none) %arg.keys.4, i64 %arg.keys.5.0, i64 %arg.keys.6.0, ptr %arg.firsts.0, ptr readnone captures(none) %arg.firsts.1, i64 %arg.firsts.2, i64 %arg.firsts.3, ptr readonly captures(none) %arg.firsts.4, i64 %arg.firsts.5.0, i64 %arg.firsts.6.0, ptr %arg.seconds.0, ptr readnone captures(none) %arg.seconds.1, i64 %arg.seconds.2, i64 %arg.seconds.3, ptr readonly captures(none) %arg.seconds.4, i64 %arg.seconds.5.0, i64 %arg.seconds.6.0, ptr %arg.lasts.0, ptr readnone captures(none) %arg.lasts.1, i64 %arg.lasts.2, i64 %arg.lasts.3, ptr readonly captures(none) %arg.lasts.4, i64 %arg.lasts.5.0, i64 %arg.lasts.6.0) {
B0:
  %.2004 = alloca { i32, i64 }, align 8
  %excinfo.11 = alloca ptr, align 8
  tail call void @NRT_incref(ptr %arg.content.0)
  tail call void @NRT_incref(ptr %arg.fold.0)
  tail call void @NRT_incref(ptr %arg.expansions.0)
  tail call void @NRT_incref(ptr %arg.keys.0)
  tail call void @NRT_incref(ptr %arg.firsts.0)
  tail call void @NRT_incref(ptr %arg.seconds.0)
  tail call void @NRT_incref(ptr %arg.lasts.0)
  %.113 = icmp ugt i64 %arg.end, %arg.begin
  br i1 %.113, label %B20.preheader, label %B342

B20.preheader:                                    ; preds = %B0
  br label %B20

B20:                                              ; preds = %B326, %B20.preheader
  %end.2.0 = phi i64 [ %before.4.2, %B326 ], [ %arg.end, %B20.preheader ]
  %.121 = add i64 %end.2.0, -1
  %.153 = getelementptr i8, ptr %arg.content.4, i64 %.121
  %.154 = load i8, ptr %.153, align 1
  %.161 = icmp slt i8 %.154, -64
  br i1 %.161, label %B142.preheader, label %B264

B142.preheader:                                   ; preds = %B20
  br label %B142

B142:                                             ; preds = %B142, %B142.preheader
  %before.3.1 = phi i64 [ %.164, %B142 ], [ %.121, %B142.preheader ]
  %.164 = add i64 %before.3.1, -1
  %scevgep383 = getelementptr i8, ptr %arg.content.4, i64 %before.3.1
  %scevgep384 = getelementptr i8, ptr %scevgep383, i64 -1
  %.195 = load i8, ptr %scevgep384, align 1
  %.202 = icmp slt i8 %.195, -64
  br i1 %.202, label %B142, label %B264

B264:                                             ; preds = %B142, %B20
  %.62.i = phi i8 [ %.154, %B20 ], [ %.195, %B142 ]
  %before.4.2 = phi i64 [ %.121, %B20 ], [ %.164, %B142 ]
  %promoted2.i = zext i8 %.62.i to i64
  %.68.i = icmp sgt i8 %.62.i, -1
  br i1 %.68.i, label %B264.endif, label %B104.i

B104.i:                                           ; preds = %B264
  %0 = trunc i64 %promoted2.i to i8
  %sunkaddr = getelementptr i8, ptr %arg.content.4, i64 %before.4.2
  %sunkaddr389 = getelementptr i8, ptr %sunkaddr, i64 1
  %.52.i.i = load i8, ptr %sunkaddr389, align 1, !noalias !1
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
  %sunkaddr390 = getelementptr i8, ptr %arg.content.4, i64 %before.4.2
  %sunkaddr391 = getelementptr i8, ptr %sunkaddr390, i64 2
  %.115.i.i = load i8, ptr %sunkaddr391, align 1, !noalias !1
  %promoted392 = zext i8 %.115.i.i to i64
  %4 = and i64 %promoted392, 63
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
  %sunkaddr394 = getelementptr i8, ptr %arg.content.4, i64 %before.4.2
  %sunkaddr395 = getelementptr i8, ptr %sunkaddr394, i64 3
  %.186.i.i = load i8, ptr %sunkaddr395, align 1, !noalias !1
  %promoted396 = zext i8 %.186.i.i to i64
  %9 = and i64 %promoted396, 63
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
  %.265 = icmp ugt i64 %before.4.2, %arg.begin
  br i1 %.265, label %B20, label %B342

B342:                                             ; preds = %B264.endif, %B326, %B0
  %end.3.1 = phi i64 [ %arg.end, %B0 ], [ %before.4.2, %B326 ], [ %end.2.0, %B264.endif ]
  %.276 = icmp eq i64 %end.3.1, %arg.begin
  br i1 %.276, label %B354, label %B414.preheader

B414.preheader:                                   ; preds = %B342
  br label %B414

common.ret:                                       ; preds = %B2638.endif.endif.endif, %B2552.if, %B2134, %B2032, %B354
  %common.ret.op = phi i32 [ 0, %B354 ], [ 0, %B2032 ], [ 0, %B2134 ], [ 0, %B2638.endif.endif.endif ], [ %.2012, %B2552.if ]
  ret i32 %common.ret.op

B354:                                             ; preds = %B342
  tail call void @NRT_decref(ptr %arg.seconds.0)
  tail call void @NRT_decref(ptr %arg.lasts.0)
  tail call void @NRT_decref(ptr %arg.keys.0)
  tail call void @NRT_decref(ptr %arg.fold.0)
  tail call void @NRT_decref(ptr %arg.firsts.0)
  tail call void @NRT_decref(ptr %arg.expansions.0)
  tail call void @NRT_decref(ptr %arg.content.0)
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %retptr, i8 0, i64 16, i1 false)
  br label %common.ret

B414:                                             ; preds = %B414.endif, %B414.preheader
  %i.7.0 = phi i64 [ %.219.pn.i74, %B414.endif ], [ %arg.begin, %B414.preheader ]
  %.61.i45 = getelementptr i8, ptr %arg.content.4, i64 %i.7.0
  %.62.i46 = load i8, ptr %.61.i45, align 1, !noalias !6
  %promoted404 = zext i8 %.62.i46 to i64
  %promoted2.i47 = zext i8 %.62.i46 to i64
  %.68.i48 = icmp sgt i8 %.62.i46, -1
  br i1 %.68.i48, label %B68.i87, label %B104.i49

B68.i87:                                          ; preds = %B414
  %.112.i88 = add i64 %i.7.0, 1
  br label %B414.endif

B104.i49:                                         ; preds = %B414
  %11 = trunc i64 %promoted2.i47 to i8
  %sunkaddr398 = getelementptr i8, ptr %arg.content.4, i64 %i.7.0
  %sunkaddr399 = getelementptr i8, ptr %sunkaddr398, i64 1
  %.52.i.i51 = load i8, ptr %sunkaddr399, align 1, !noalias !9
  %promoted400 = zext i8 %.52.i.i51 to i64
  %12 = and i64 %promoted400, 63
  %.62.i.i52 = icmp samesign ult i8 %11, -32
  br i1 %.62.i.i52, label %B136.i.i84, label %B240.i.i53

B136.i.i84:                                       ; preds = %B104.i49
  %13 = shl nuw nsw i64 %promoted2.i47, 6
  %.80.i.i85 = and i64 %13, 1984
  %.82.i.i86 = or disjoint i64 %.80.i.i85, %12
  br label %B104.endif.endif.i67

B240.i.i53:                                       ; preds = %B104.i49
  %14 = trunc i64 %promoted404 to i8
  %sunkaddr401 = getelementptr i8, ptr %arg.content.4, i64 %i.7.0
  %sunkaddr402 = getelementptr i8, ptr %sunkaddr401, i64 2
  %.115.i.i55 = load i8, ptr %sunkaddr402, align 1, !noalias !9
  %promoted403 = zext i8 %.115.i.i55 to i64
  %15 = and i64 %promoted403, 63
  %.125.i.i56 = icmp samesign ult i8 %14, -16
  br i1 %.125.i.i56, label %B372.i.i79, label %B498.i.i57

B372.i.i79:                                       ; preds = %B240.i.i53
  %16 = and i64 %promoted404, 15
  %.143.i.i80 = shl nuw nsw i64 %16, 12
  %.146.i.i81 = shl nuw nsw i64 %12, 6
  %.149.i.i82 = or disjoint i64 %.146.i.i81, %.143.i.i80
  %.151.i.i83 = or disjoint i64 %.149.i.i82, %15
  br label %B104.endif.endif.i67

B498.i.i57:                                       ; preds = %B240.i.i53
  %17 = trunc i64 %promoted2.i47 to i8
  %sunkaddr405 = getelementptr i8, ptr %arg.content.4, i64 %i.7.0
  %sunkaddr406 = getelementptr i8, ptr %sunkaddr405, i64 3
  %.186.i.i59 = load i8, ptr %sunkaddr406, align 1, !noalias !9
  %promoted407 = zext i8 %.186.i.i59 to i64
  %18 = and i64 %promoted407, 63
  %19 = and i8 %17, 7
  %.203.i.i60 = zext nneg i8 %19 to i64
  %.205.i.i61 = shl nuw nsw i64 %.203.i.i60, 18
  %.208.i.i62 = shl nuw nsw i64 %12, 12
  %.211.i.i63 = or disjoint i64 %.208.i.i62, %.205.i.i61
  %.214.i.i64 = shl nuw nsw i64 %15, 6
  %.217.i.i65 = or disjoint i64 %.214.i.i64, %.211.i.i63
  %.218.i.i66 = or disjoint i64 %.217.i.i65, %18
  br label %B104.endif.endif.i67

B104.endif.endif.i67:                             ; preds = %B498.i.i57, %B372.i.i79, %B136.i.i84
  %.218.sink.i.i68 = phi i64 [ %.218.i.i66, %B498.i.i57 ], [ %.151.i.i83, %B372.i.i79 ], [ %.82.i.i86, %B136.i.i84 ]
  %20 = trunc i64 %promoted404 to i8
  %21 = trunc i64 %promoted404 to i8
  %22 = icmp ult i8 %21, -32
  %.19.i.i69 = icmp samesign ult i8 %20, -16
  %spec.select.i.i70 = select i1 %.19.i.i69, i64 3, i64 4
  %"$phi140.0.3.0.i.i71" = select i1 %22, i64 2, i64 %spec.select.i.i70
  %.219.i72 = add i64 %"$phi140.0.3.0.i.i71", %i.7.0
  br label %B414.endif

B576:                                             ; preds = %B576.outer, %B2639
  %i.9.1 = phi i64 [ %.219.pn.i119, %B2639 ], [ %i.9.1.ph, %B576.outer ]
  %state.8.1 = phi i64 [ %state.10.1, %B2639 ], [ %state.8.1.ph, %B576.outer ]
  %number.3.1 = phi i1 [ true, %B2639 ], [ false, %B576.outer ]
  %mark.4.1 = phi i64 [ %mark.7.1, %B2639 ], [ %mark.4.1.ph, %B576.outer ]
  %23 = icmp slt i64 %spaces.2.1.ph, 2
  %.494.not = or i1 %23, %number.3.1
  br i1 %.494.not, label %B1292, label %B598

B598:                                             ; preds = %B576
  %.519 = add i64 %i.9.1, 4
  %.523.not = icmp ugt i64 %.519, %end.3.1
  br i1 %.523.not, label %B1276, label %B628.preheader

B628.preheader:                                   ; preds = %B598
  br label %B628

B628:                                             ; preds = %B926, %B628.preheader
  %i.10.3 = phi i64 [ %.948, %B926 ], [ %i.9.1, %B628.preheader ]
  %state.7.3 = phi i64 [ %.942, %B926 ], [ %state.8.1, %B628.preheader ]
  %sunkaddr409 = getelementptr i8, ptr %arg.content.4, i64 %i.10.3
  %.559 = load i8, ptr %sunkaddr409, align 1
  %sunkaddr410 = getelementptr i8, ptr %arg.content.4, i64 %i.10.3
  %sunkaddr411 = getelementptr i8, ptr %sunkaddr410, i64 1
  %.588 = load i8, ptr %sunkaddr411, align 1
  %sunkaddr412 = getelementptr i8, ptr %arg.content.4, i64 %i.10.3
  %sunkaddr413 = getelementptr i8, ptr %sunkaddr412, i64 2
  %.617 = load i8, ptr %sunkaddr413, align 1
  %sunkaddr414 = getelementptr i8, ptr %arg.content.4, i64 %i.10.3
  %sunkaddr415 = getelementptr i8, ptr %sunkaddr414, i64 3
  %.646 = load i8, ptr %sunkaddr415, align 1
  %.685 = zext i8 %.559 to i64
  %.686 = zext i8 %.588 to i64
  %.687 = or i64 %.686, %.685
  %.689 = zext i8 %.617 to i64
  %.690 = or i64 %.687, %.689
  %.692 = zext i8 %.646 to i64
  %.693 = or i64 %.690, %.692
  %.696 = icmp samesign ugt i64 %.693, 127
  br i1 %.696, label %B1276, label %B814

B814:                                             ; preds = %B628
  %.744 = getelementptr i32, ptr %arg.fold.4, i64 %.685
  %.745 = load i32, ptr %.744, align 4
  %.775 = getelementptr i32, ptr %arg.fold.4, i64 %.686
  %.776 = load i32, ptr %.775, align 4
  %.806 = getelementptr i32, ptr %arg.fold.4, i64 %.689
  %.807 = load i32, ptr %.806, align 4
  %.837 = getelementptr i32, ptr %arg.fold.4, i64 %.692
  %.838 = load i32, ptr %.837, align 4
  %.879 = zext i32 %.745 to i64
  %.880 = zext i32 %.776 to i64
  %.881 = or i64 %.880, %.879
  %.883 = zext i32 %.807 to i64
  %.884 = or i64 %.881, %.883
  %.886 = zext i32 %.838 to i64
  %.887 = or i64 %.884, %.886
  %.889 = icmp samesign ugt i64 %.887, 4194303
  br i1 %.889, label %B1276, label %B926

B926:                                             ; preds = %B814
  %.911 = mul i64 %state.7.3, -338549647893938671
  %.915 = and i64 %.879, 2097151
  %.918 = mul i64 %.915, 793875393913628917
  %.923 = and i64 %.880, 2097151
  %.926 = mul i64 %.923, 7520897724310334953
  %.930 = and i64 %.883, 2097151
  %.933 = mul i64 %.930, %const
  %.939 = and i64 %.886, 2097151
  %.934 = add i64 %.918, %.911
  %.919 = add i64 %.934, %.926
  %.935 = add i64 %.919, %.933
  %.942 = add i64 %.935, %.939
  %.948 = add i64 %i.10.3, 4
  %24 = add i64 %.948, 4
  %.955.not = icmp ugt i64 %24, %end.3.1
  br i1 %.955.not, label %B1276, label %B628

B1276:                                            ; preds = %B926, %B814, %B628, %B598
  %i.11.4 = phi i64 [ %i.9.1, %B598 ], [ %.948, %B926 ], [ %i.10.3, %B814 ], [ %i.10.3, %B628 ]
  %state.12.4 = phi i64 [ %state.8.1, %B598 ], [ %.942, %B926 ], [ %state.7.3, %B814 ], [ %state.7.3, %B628 ]
  %.974 = icmp eq i64 %i.11.4, %end.3.1
  br i1 %.974, label %B1880, label %B1292

B1292:                                            ; preds = %B1276, %B576
  %i.12.2 = phi i64 [ %i.11.4, %B1276 ], [ %i.9.1, %B576 ]
  %state.11.2 = phi i64 [ %state.12.4, %B1276 ], [ %state.8.1, %B576 ]
  %.61.i90 = getelementptr i8, ptr %arg.content.4, i64 %i.12.2
  %.62.i91 = load i8, ptr %.61.i90, align 1, !noalias !12
  %promoted422 = zext i8 %.62.i91 to i64
  %promoted2.i92 = zext i8 %.62.i91 to i64
  %.68.i93 = icmp sgt i8 %.62.i91, -1
  br i1 %.68.i93, label %B68.i132, label %B104.i94

B68.i132:                                         ; preds = %B1292
  %.112.i133 = add i64 %i.12.2, 1
  br label %B1292.endif

B104.i94:                                         ; preds = %B1292
  %25 = trunc i64 %promoted2.i92 to i8
  %sunkaddr416 = getelementptr i8, ptr %arg.content.4, i64 %i.12.2
  %sunkaddr417 = getelementptr i8, ptr %sunkaddr416, i64 1
  %.52.i.i96 = load i8, ptr %sunkaddr417, align 1, !noalias !15
  %promoted418 = zext i8 %.52.i.i96 to i64
  %26 = and i64 %promoted418, 63
  %.62.i.i97 = icmp samesign ult i8 %25, -32
  br i1 %.62.i.i97, label %B136.i.i129, label %B240.i.i98

B136.i.i129:                                      ; preds = %B104.i94
  %27 = shl nuw nsw i64 %promoted2.i92, 6
  %.80.i.i130 = and i64 %27, 1984
  %.82.i.i131 = or disjoint i64 %.80.i.i130, %26
  br label %B104.endif.endif.i112

B240.i.i98:                                       ; preds = %B104.i94
  %28 = trunc i64 %promoted422 to i8
  %sunkaddr419 = getelementptr i8, ptr %arg.content.4, i64 %i.12.2
  %sunkaddr420 = getelementptr i8, ptr %sunkaddr419, i64 2
  %.115.i.i100 = load i8, ptr %sunkaddr420, align 1, !noalias !15
  %promoted421 = zext i8 %.115.i.i100 to i64
  %29 = and i64 %promoted421, 63
  %.125.i.i101 = icmp samesign ult i8 %28, -16
  br i1 %.125.i.i101, label %B372.i.i124, label %B498.i.i102

B372.i.i124:                                      ; preds = %B240.i.i98
  %30 = and i64 %promoted422, 15
  %.143.i.i125 = shl nuw nsw i64 %30, 12
  %.146.i.i126 = shl nuw nsw i64 %26, 6
  %.149.i.i127 = or disjoint i64 %.146.i.i126, %.143.i.i125
  %.151.i.i128 = or disjoint i64 %.149.i.i127, %29
  br label %B104.endif.endif.i112

B498.i.i102:                                      ; preds = %B240.i.i98
  %31 = trunc i64 %promoted2.i92 to i8
  %sunkaddr423 = getelementptr i8, ptr %arg.content.4, i64 %i.12.2
  %sunkaddr424 = getelementptr i8, ptr %sunkaddr423, i64 3
  %.186.i.i104 = load i8, ptr %sunkaddr424, align 1, !noalias !15
  %promoted425 = zext i8 %.186.i.i104 to i64
  %32 = and i64 %promoted425, 63
  %33 = and i8 %31, 7
  %.203.i.i105 = zext nneg i8 %33 to i64
  %.205.i.i106 = shl nuw nsw i64 %.203.i.i105, 18
  %.208.i.i107 = shl nuw nsw i64 %26, 12
  %.211.i.i108 = or disjoint i64 %.208.i.i107, %.205.i.i106
  %.214.i.i109 = shl nuw nsw i64 %29, 6
  %.217.i.i110 = or disjoint i64 %.214.i.i109, %.211.i.i108
  %.218.i.i111 = or disjoint i64 %.217.i.i110, %32
  br label %B104.endif.endif.i112

B104.endif.endif.i112:                            ; preds = %B498.i.i102, %B372.i.i124, %B136.i.i129
  %.218.sink.i.i113 = phi i64 [ %.218.i.i111, %B498.i.i102 ], [ %.151.i.i128, %B372.i.i124 ], [ %.82.i.i131, %B136.i.i129 ]
  %34 = trunc i64 %promoted422 to i8
  %35 = trunc i64 %promoted422 to i8
  %36 = icmp ult i8 %35, -32
  %.19.i.i114 = icmp samesign ult i8 %34, -16
  %spec.select.i.i115 = select i1 %.19.i.i114, i64 3, i64 4
  %"$phi140.0.3.0.i.i116" = select i1 %36, i64 2, i64 %spec.select.i.i115
  %.219.i117 = add i64 %"$phi140.0.3.0.i.i116", %i.12.2
  br label %B1292.endif

B1356:                                            ; preds = %B1292.endif
  %37 = and i64 %.1070, 4194304
  %38 = icmp eq i64 %37, 0
  br i1 %38, label %B1420, label %B2639

B1420:                                            ; preds = %B1356
  %.1117 = icmp eq i64 %mark.4.1, 0
  br i1 %.1117, label %B1468, label %B1528

B1468:                                            ; preds = %B1420
  switch i64 %.1072, label %B1730 [
    i64 46, label %B2639
    i64 44, label %B2639
  ]

B1528:                                            ; preds = %B1420
  %.1170 = mul i64 %state.11.2, %const
  %.1176 = add i64 %.1170, %mark.4.1
  br label %B1730

B1630:                                            ; preds = %B1292.endif
  %39 = and i64 %.1070, 4194304
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %B1730, label %B1650

B1650:                                            ; preds = %B1630
  %.1212 = mul i64 %state.11.2, %const
  %.1216 = add i64 %.1212, 48
  br label %B2639

B1730:                                            ; preds = %B1630, %B1528, %B1468
  %mark.5.31057 = phi i64 [ 0, %B1528 ], [ %mark.4.1, %B1630 ], [ 0, %B1468 ]
  %state.13.31056 = phi i64 [ %.1176, %B1528 ], [ %state.11.2, %B1630 ], [ %state.11.2, %B1468 ]
  %.1235 = icmp eq i64 %.1072, 32
  br i1 %.1235, label %B1788, label %B1832

B1788:                                            ; preds = %B1730
  switch i64 %spaces.2.1.ph, label %B1822.fold.split [
    i64 0, label %B1822
    i64 1, label %B1818
  ]

B1818:                                            ; preds = %B1788
  br label %B1822

B1822.fold.split:                                 ; preds = %B1788
  br label %B1822

B1822:                                            ; preds = %B1822.fold.split, %B1818, %B1788
  %second.7.3 = phi i64 [ %second.5.1.ph, %B1788 ], [ %state.13.31056, %B1818 ], [ %second.5.1.ph, %B1822.fold.split ]
  %first.7.3 = phi i64 [ %state.13.31056, %B1788 ], [ %first.5.1.ph, %B1818 ], [ %first.5.1.ph, %B1822.fold.split ]
  %.1294 = add nsw i64 %spaces.2.1.ph, 1
  br label %B1832

B1832:                                            ; preds = %B1822, %B1730
  %first.6.2 = phi i64 [ %first.7.3, %B1822 ], [ %first.5.1.ph, %B1730 ]
  %second.6.2 = phi i64 [ %second.7.3, %B1822 ], [ %second.5.1.ph, %B1730 ]
  %spaces.3.2 = phi i64 [ %.1294, %B1822 ], [ %spaces.2.1.ph, %B1730 ]
  %.30.i = and i64 %.1070, 8388608
  %.31.not.i = icmp eq i64 %.30.i, 0
  br i1 %.31.not.i, label %B246.i, label %B44.i

B44.i:                                            ; preds = %B1832
  %.75.idx.i = mul nuw nsw i64 %.1072, 12
  %.75.i = getelementptr i8, ptr %arg.expansions.4, i64 %.75.idx.i
  %.76.i = load i32, ptr %.75.i, align 4, !noalias !18
  %.78.not.i = icmp eq i32 %.76.i, 0
  br i1 %.78.not.i, label %B1832.endif, label %B124.i.preheader

B124.i.preheader:                                 ; preds = %B44.i
  %scevgep380 = getelementptr i8, ptr %scevgep379, i64 %.75.idx.i
  br label %B124.i

B124.i:                                           ; preds = %B124.i, %B124.i.preheader
  %lsr.iv381 = phi ptr [ %scevgep380, %B124.i.preheader ], [ %scevgep382, %B124.i ]
  %.109.i = phi i32 [ %.146.i, %B124.i ], [ %.76.i, %B124.i.preheader ]
  %state.2.0.i = phi i64 [ %.111.i, %B124.i ], [ %state.13.31056, %B124.i.preheader ]
  %.81.i = mul i64 %state.2.0.i, %const
  %.110.i = zext i32 %.109.i to i64
  %.111.i = add i64 %.81.i, %.110.i
  %.146.i = load i32, ptr %lsr.iv381, align 4, !noalias !18
  %.148.not.i = icmp eq i32 %.146.i, 0
  %scevgep382 = getelementptr i8, ptr %lsr.iv381, i64 4
  br i1 %.148.not.i, label %B1832.endif, label %B124.i

B246.i:                                           ; preds = %B1832
  %.170.i = mul i64 %state.13.31056, %const
  %.176.i = add i64 %.170.i, %.1072
  br label %B1832.endif

B1880:                                            ; preds = %B1832.endif, %B2639, %B1276
  %state.14.2 = phi i64 [ %state.12.4, %B1276 ], [ %state.10.1, %B2639 ], [ %storemerge.i135, %B1832.endif ]
  %first.4.2 = phi i64 [ %first.5.1.ph, %B1276 ], [ %first.5.1.ph, %B2639 ], [ %first.6.2, %B1832.endif ]
  %second.4.2 = phi i64 [ %second.5.1.ph, %B1276 ], [ %second.5.1.ph, %B2639 ], [ %second.6.2, %B1832.endif ]
  %spaces.5.2 = phi i64 [ %spaces.2.1.ph, %B1276 ], [ %spaces.2.1.ph, %B2639 ], [ %spaces.3.2, %B1832.endif ]
  %spaces.5.2.fr = freeze i64 %spaces.5.2
  %.1407 = icmp eq i64 %spaces.5.2.fr, 0
  %.1420 = icmp slt i64 %spaces.5.2.fr, 2
  %state.14.2.first.4.2 = select i1 %.1407, i64 %state.14.2, i64 %first.4.2
  %spec.select = select i1 %.1420, i64 %state.14.2, i64 %second.4.2
  br label %B1912.endif

B2032:                                            ; preds = %B120.i166, %B120.i
  %arg.firsts.0.sink = phi ptr [ %arg.firsts.0, %B120.i166 ], [ %arg.keys.0, %B120.i ]
  %firsts.sroa.0.0 = phi ptr [ null, %B120.i166 ], [ %arg.firsts.0, %B120.i ]
  tail call void @NRT_decref(ptr %arg.firsts.0.sink)
  tail call void @NRT_decref(ptr %arg.seconds.0)
  tail call void @NRT_decref(ptr %arg.lasts.0)
  tail call void @NRT_decref(ptr %arg.fold.0)
  tail call void @NRT_decref(ptr %firsts.sroa.0.0)
  tail call void @NRT_decref(ptr %arg.expansions.0)
  tail call void @NRT_decref(ptr %arg.content.0)
  %.1614 = insertvalue { i64, i8 } undef, i64 %.12.i, 0
  %.1615 = insertvalue { i64, i8 } %.1614, i8 1, 1
  store { i64, i8 } %.1615, ptr %retptr, align 8
  br label %common.ret

B2134:                                            ; preds = %B120.i183
  tail call void @NRT_decref(ptr %arg.seconds.0)
  tail call void @NRT_decref(ptr %arg.lasts.0)
  tail call void @NRT_decref(ptr %arg.fold.0)
  tail call void @NRT_decref(ptr %arg.expansions.0)
  tail call void @NRT_decref(ptr %arg.content.0)
  %.1719 = insertvalue { i64, i8 } undef, i64 %.12.i, 0
  %.1720 = insertvalue { i64, i8 } %.1719, i8 1, 1
  store { i64, i8 } %.1720, ptr %retptr, align 8
  br label %common.ret

B2178:                                            ; preds = %B148.i187, %B2076.endif
  tail call void @NRT_decref(ptr %arg.seconds.0)
  %.1737 = icmp ugt i64 %end.3.1, %arg.begin
  br i1 %.1737, label %B2194, label %B2638.endif

B2194:                                            ; preds = %B2178
  %41 = getelementptr i8, ptr %arg.content.4, i64 %end.3.1
  %.1769 = getelementptr i8, ptr %41, i64 -1
  %.1770 = load i8, ptr %.1769, align 1
  %42 = zext i8 %.1770 to i32
  switch i32 %42, label %B2344.preheader [
    i32 32, label %B2638.endif
    i32 47, label %B2638.endif
    i32 40, label %B2638.endif
  ]

B2344.preheader:                                  ; preds = %B2194
  %43 = add i64 %end.3.1, -1
  br label %B2344

B2344:                                            ; preds = %B2376, %B2344.preheader
  %lsr.iv366 = phi i64 [ %43, %B2344.preheader ], [ %lsr.iv.next, %B2376 ]
  %.1862 = icmp ugt i64 %lsr.iv366, %arg.begin
  br i1 %.1862, label %B2376, label %B2526

B2376:                                            ; preds = %B2344
  %scevgep367 = getelementptr i8, ptr %arg.content.4, i64 %lsr.iv366
  %scevgep368 = getelementptr i8, ptr %scevgep367, i64 -1
  %.1895 = load i8, ptr %scevgep368, align 1
  %lsr.iv.next = add i64 %lsr.iv366, -1
  %44 = zext i8 %.1895 to i32
  switch i32 %44, label %B2344 [
    i32 32, label %B2376.B2526_crit_edge
    i32 47, label %B2376.B2526_crit_edge
    i32 40, label %B2376.B2526_crit_edge
  ]

B2376.B2526_crit_edge:                            ; preds = %B2376, %B2376, %B2376
  %45 = add i64 %lsr.iv.next, 1
  br label %B2526

B2526:                                            ; preds = %B2376.B2526_crit_edge, %B2344
  %.1851.lcssa = phi i64 [ %45, %B2376.B2526_crit_edge ], [ %arg.begin, %B2344 ]
  %.1996 = icmp ult i64 %.1851.lcssa, %end.3.1
  br i1 %.1996, label %B2552.preheader, label %B2638.endif

B2552.preheader:                                  ; preds = %B2526
  %const385 = bitcast i64 6364136223846793005 to i64
  %scevgep = getelementptr i8, ptr %arg.expansions.4, i64 4
  br label %B2552

B2552:                                            ; preds = %B2552.endif.endif, %B2552.preheader
  %i.15.0 = phi i64 [ %.2022.fca.1.load, %B2552.endif.endif ], [ %.1851.lcssa, %B2552.preheader ]
  %state.15.0 = phi i64 [ %storemerge.i214, %B2552.endif.endif ], [ %const387, %B2552.preheader ]
  %.2012 = call i32 @helper_6(ptr nonnull %.2004, ptr nonnull %excinfo.11, ptr %arg.content.0, ptr %arg.content.1, i64 %arg.content.2, i64 %arg.content.3, ptr %arg.content.4, i64 %arg.content.5.0, i64 %arg.content.6.0, i64 %i.15.0, ptr %arg.fold.0, ptr %arg.fold.1, i64 %arg.fold.2, i64 %arg.fold.3, ptr %arg.fold.4, i64 %arg.fold.5.0, i64 %arg.fold.6.0)
  %sunkaddr427 = getelementptr inbounds i8, ptr %.2004, i64 8
  %.2022.fca.1.load = load i64, ptr %sunkaddr427, align 8
  %cond = icmp eq i32 %.2012, 0
  br i1 %cond, label %B2552.endif, label %B2552.if, !prof !21

B2639:                                            ; preds = %B1650, %B1468, %B1468, %B1356
  %state.10.1 = phi i64 [ %.1216, %B1650 ], [ %state.11.2, %B1468 ], [ %state.11.2, %B1356 ], [ %state.11.2, %B1468 ]
  %mark.7.1 = phi i64 [ %mark.4.1, %B1650 ], [ %.1072, %B1468 ], [ 0, %B1356 ], [ %.1072, %B1468 ]
  %.467 = icmp ult i64 %.219.pn.i119, %end.3.1
  br i1 %.467, label %B576, label %B1880

B264.endif:                                       ; preds = %B498.i.i, %B372.i.i, %B136.i.i, %B264
  %.218.sink.i.pn.i = phi i64 [ %promoted2.i, %B264 ], [ %.218.i.i, %B498.i.i ], [ %.151.i.i, %B372.i.i ], [ %.82.i.i, %B136.i.i ]
  %.184.pn.in.i = getelementptr i32, ptr %arg.fold.4, i64 %.218.sink.i.pn.i
  %.184.pn.i = load i32, ptr %.184.pn.in.i, align 4, !noalias !22
  %46 = and i32 %.184.pn.i, 2097152
  %.247.not = icmp eq i32 %46, 0
  br i1 %.247.not, label %B342, label %B326

B414.endif:                                       ; preds = %B104.endif.endif.i67, %B68.i87
  %.218.sink.i.pn.i73 = phi i64 [ %.218.sink.i.i68, %B104.endif.endif.i67 ], [ %promoted2.i47, %B68.i87 ]
  %.219.pn.i74 = phi i64 [ %.219.i72, %B104.endif.endif.i67 ], [ %.112.i88, %B68.i87 ]
  %.184.pn.in.i75 = getelementptr i32, ptr %arg.fold.4, i64 %.218.sink.i.pn.i73
  %.184.pn.i76 = load i32, ptr %.184.pn.in.i75, align 4, !noalias !6
  %47 = and i32 %.184.pn.i76, 2097152
  %.371.not = icmp eq i32 %47, 0
  br i1 %.371.not, label %B562.preheader, label %B414

B562.preheader:                                   ; preds = %B414.endif
  %const387 = bitcast i64 -7046029254386353131 to i64
  %.4671001 = icmp ult i64 %i.7.0, %end.3.1
  br i1 %.4671001, label %B576.outer.preheader, label %B1912.endif

B576.outer.preheader:                             ; preds = %B562.preheader
  %const = bitcast i64 6364136223846793005 to i64
  %scevgep379 = getelementptr i8, ptr %arg.expansions.4, i64 4
  br label %B576.outer

B576.outer:                                       ; preds = %B1832.endif, %B576.outer.preheader
  %i.9.1.ph = phi i64 [ %.219.pn.i119, %B1832.endif ], [ %i.7.0, %B576.outer.preheader ]
  %state.8.1.ph = phi i64 [ %storemerge.i135, %B1832.endif ], [ %const387, %B576.outer.preheader ]
  %first.5.1.ph = phi i64 [ %first.6.2, %B1832.endif ], [ 0, %B576.outer.preheader ]
  %second.5.1.ph = phi i64 [ %second.6.2, %B1832.endif ], [ 0, %B576.outer.preheader ]
  %spaces.2.1.ph = phi i64 [ %spaces.3.2, %B1832.endif ], [ 0, %B576.outer.preheader ]
  %mark.4.1.ph = phi i64 [ %mark.5.31057, %B1832.endif ], [ 0, %B576.outer.preheader ]
  br label %B576

B1292.endif:                                      ; preds = %B104.endif.endif.i112, %B68.i132
  %.218.sink.i.pn.i118 = phi i64 [ %.218.sink.i.i113, %B104.endif.endif.i112 ], [ %promoted2.i92, %B68.i132 ]
  %.219.pn.i119 = phi i64 [ %.219.i117, %B104.endif.endif.i112 ], [ %.112.i133, %B68.i132 ]
  %.184.pn.in.i120 = getelementptr i32, ptr %arg.fold.4, i64 %.218.sink.i.pn.i118
  %.184.pn.i121 = load i32, ptr %.184.pn.in.i120, align 4, !noalias !12
  %.1070 = zext i32 %.184.pn.i121 to i64
  %.1072 = and i64 %.1070, 2097151
  br i1 %number.3.1, label %B1356, label %B1630

B1832.endif:                                      ; preds = %B246.i, %B124.i, %B44.i
  %storemerge.i135 = phi i64 [ %.176.i, %B246.i ], [ %state.13.31056, %B44.i ], [ %.111.i, %B124.i ]
  %.1377 = icmp ult i64 %.219.pn.i119, %end.3.1
  br i1 %.1377, label %B576.outer, label %B1880

B1912.endif:                                      ; preds = %B562.preheader, %B1880
  %48 = phi i64 [ %state.14.2.first.4.2, %B1880 ], [ %const387, %B562.preheader ]
  %state.14.210661076 = phi i64 [ %state.14.2, %B1880 ], [ %const387, %B562.preheader ]
  %49 = phi i64 [ %spec.select, %B1880 ], [ %const387, %B562.preheader ]
  %const388 = bitcast i64 -4658895280553007687 to i64
  %const386 = bitcast i64 -7723592293110705685 to i64
  %.5.i = lshr i64 %state.14.210661076, 30
  %.6.i = xor i64 %.5.i, %state.14.210661076
  %.7.i = mul i64 %.6.i, %const388
  %.8.i = lshr i64 %.7.i, 27
  %.9.i = xor i64 %.8.i, %.7.i
  %.10.i = mul i64 %.9.i, %const386
  %.11.i = lshr i64 %.10.i, 31
  %.12.i = xor i64 %.11.i, %.10.i
  %.31.i = add nsw i64 %arg.keys.5.0, -1
  %.37.i = and i64 %.12.i, %.31.i
  %.66.i = getelementptr i64, ptr %arg.keys.4, i64 %.37.i
  %.67.i = load i64, ptr %.66.i, align 8, !noalias !23
  %.68.not.i = icmp eq i64 %.67.i, 0
  br i1 %.68.not.i, label %B1974.endif, label %B120.i.preheader

B120.i.preheader:                                 ; preds = %B1912.endif
  br label %B120.i

B120.i:                                           ; preds = %B148.i, %B120.i.preheader
  %.100.i = phi i64 [ %.150.i, %B148.i ], [ %.67.i, %B120.i.preheader ]
  %at.2.0.i = phi i64 [ %.121.i, %B148.i ], [ %.37.i, %B120.i.preheader ]
  %.102.i = icmp eq i64 %.100.i, %.12.i
  br i1 %.102.i, label %B2032, label %B148.i

B148.i:                                           ; preds = %B120.i
  %.119.i = add i64 %at.2.0.i, 1
  %.121.i = and i64 %.119.i, %.31.i
  %.149.i = getelementptr i64, ptr %arg.keys.4, i64 %.121.i
  %.150.i = load i64, ptr %.149.i, align 8, !noalias !23
  %.151.not.i = icmp eq i64 %.150.i, 0
  br i1 %.151.not.i, label %B1974.endif, label %B120.i

B1974.endif:                                      ; preds = %B148.i, %B1912.endif
  tail call void @NRT_decref(ptr %arg.keys.0)
  %.5.i136 = lshr i64 %48, 30
  %.6.i137 = xor i64 %.5.i136, %48
  %.7.i138 = mul i64 %.6.i137, %const388
  %.8.i139 = lshr i64 %.7.i138, 27
  %.9.i140 = xor i64 %.8.i139, %.7.i138
  %.10.i141 = mul i64 %.9.i140, %const386
  %.11.i142 = lshr i64 %.10.i141, 31
  %.12.i143 = xor i64 %.11.i142, %.10.i141
  %.31.i161 = add nsw i64 %arg.firsts.5.0, -1
  %.37.i162 = and i64 %.12.i143, %.31.i161
  %.66.i163 = getelementptr i64, ptr %arg.firsts.4, i64 %.37.i162
  %.67.i164 = load i64, ptr %.66.i163, align 8, !noalias !26
  %.68.not.i165 = icmp eq i64 %.67.i164, 0
  br i1 %.68.not.i165, label %B2076.endif, label %B120.i166.preheader

B120.i166.preheader:                              ; preds = %B1974.endif
  br label %B120.i166

B120.i166:                                        ; preds = %B148.i170, %B120.i166.preheader
  %.100.i167 = phi i64 [ %.150.i174, %B148.i170 ], [ %.67.i164, %B120.i166.preheader ]
  %at.2.0.i168 = phi i64 [ %.121.i172, %B148.i170 ], [ %.37.i162, %B120.i166.preheader ]
  %.102.i169 = icmp eq i64 %.100.i167, %.12.i143
  br i1 %.102.i169, label %B2032, label %B148.i170

B148.i170:                                        ; preds = %B120.i166
  %.119.i171 = add i64 %at.2.0.i168, 1
  %.121.i172 = and i64 %.119.i171, %.31.i161
  %.149.i173 = getelementptr i64, ptr %arg.firsts.4, i64 %.121.i172
  %.150.i174 = load i64, ptr %.149.i173, align 8, !noalias !26
  %.151.not.i175 = icmp eq i64 %.150.i174, 0
  br i1 %.151.not.i175, label %B2076.endif, label %B120.i166

B2076.endif:                                      ; preds = %B148.i170, %B1974.endif
  tail call void @NRT_decref(ptr %arg.firsts.0)
  %.5.i144 = lshr i64 %49, 30
  %.6.i145 = xor i64 %.5.i144, %49
  %.7.i146 = mul i64 %.6.i145, %const388
  %.8.i147 = lshr i64 %.7.i146, 27
  %.9.i148 = xor i64 %.8.i147, %.7.i146
  %.10.i149 = mul i64 %.9.i148, %const386
  %.11.i150 = lshr i64 %.10.i149, 31
  %.12.i151 = xor i64 %.11.i150, %.10.i149
  %.31.i178 = add nsw i64 %arg.seconds.5.0, -1
  %.37.i179 = and i64 %.12.i151, %.31.i178
  %.66.i180 = getelementptr i64, ptr %arg.seconds.4, i64 %.37.i179
  %.67.i181 = load i64, ptr %.66.i180, align 8, !noalias !29
  %.68.not.i182 = icmp eq i64 %.67.i181, 0
  br i1 %.68.not.i182, label %B2178, label %B120.i183.preheader

B120.i183.preheader:                              ; preds = %B2076.endif
  br label %B120.i183

B120.i183:                                        ; preds = %B148.i187, %B120.i183.preheader
  %.100.i184 = phi i64 [ %.150.i191, %B148.i187 ], [ %.67.i181, %B120.i183.preheader ]
  %at.2.0.i185 = phi i64 [ %.121.i189, %B148.i187 ], [ %.37.i179, %B120.i183.preheader ]
  %.102.i186 = icmp eq i64 %.100.i184, %.12.i151
  br i1 %.102.i186, label %B2134, label %B148.i187

B148.i187:                                        ; preds = %B120.i183
  %.119.i188 = add i64 %at.2.0.i185, 1
  %.121.i189 = and i64 %.119.i188, %.31.i178
  %.149.i190 = getelementptr i64, ptr %arg.seconds.4, i64 %.121.i189
  %.150.i191 = load i64, ptr %.149.i190, align 8, !noalias !29
  %.151.not.i192 = icmp eq i64 %.150.i191, 0
  br i1 %.151.not.i192, label %B2178, label %B120.i183

B2552.if:                                         ; preds = %B2552
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B2552.endif:                                      ; preds = %B2552
  %.2022.fca.0.load = load i32, ptr %.2004, align 8
  %.22.i195 = zext i32 %.2022.fca.0.load to i64
  %.24.i196 = and i64 %.22.i195, 2097151
  %.30.i197 = and i64 %.22.i195, 8388608
  %.31.not.i198 = icmp eq i64 %.30.i197, 0
  br i1 %.31.not.i198, label %B246.i215, label %B44.i199

B44.i199:                                         ; preds = %B2552.endif
  %.75.idx.i200 = mul nuw nsw i64 %.24.i196, 12
  %.75.i201 = getelementptr i8, ptr %arg.expansions.4, i64 %.75.idx.i200
  %.76.i202 = load i32, ptr %.75.i201, align 4, !noalias !32
  %.78.not.i203 = icmp eq i32 %.76.i202, 0
  br i1 %.78.not.i203, label %B2552.endif.endif, label %B124.i204.preheader

B124.i204.preheader:                              ; preds = %B44.i199
  %scevgep364 = getelementptr i8, ptr %scevgep, i64 %.75.idx.i200
  br label %B124.i204

B124.i204:                                        ; preds = %B124.i204, %B124.i204.preheader
  %lsr.iv = phi ptr [ %scevgep364, %B124.i204.preheader ], [ %scevgep365, %B124.i204 ]
  %.109.i206 = phi i32 [ %.146.i212, %B124.i204 ], [ %.76.i202, %B124.i204.preheader ]
  %state.2.0.i207 = phi i64 [ %.111.i211, %B124.i204 ], [ %state.15.0, %B124.i204.preheader ]
  %.81.i209 = mul i64 %state.2.0.i207, %const385
  %.110.i210 = zext i32 %.109.i206 to i64
  %.111.i211 = add i64 %.81.i209, %.110.i210
  %.146.i212 = load i32, ptr %lsr.iv, align 4, !noalias !32
  %.148.not.i213 = icmp eq i32 %.146.i212, 0
  %scevgep365 = getelementptr i8, ptr %lsr.iv, i64 4
  br i1 %.148.not.i213, label %B2552.endif.endif, label %B124.i204

B246.i215:                                        ; preds = %B2552.endif
  %.170.i216 = mul i64 %state.15.0, %const385
  %.176.i217 = add i64 %.24.i196, %.170.i216
  br label %B2552.endif.endif

B2552.endif.endif:                                ; preds = %B246.i215, %B124.i204, %B44.i199
  %storemerge.i214 = phi i64 [ %.176.i217, %B246.i215 ], [ %state.15.0, %B44.i199 ], [ %.111.i211, %B124.i204 ]
  %.2072 = icmp ult i64 %.2022.fca.1.load, %end.3.1
  br i1 %.2072, label %B2552, label %B2638.endif

B2638.endif:                                      ; preds = %B2552.endif.endif, %B2526, %B2194, %B2194, %B2194, %B2178
  %state.16.1 = phi i64 [ %const387, %B2178 ], [ %const387, %B2526 ], [ %const387, %B2194 ], [ %const387, %B2194 ], [ %const387, %B2194 ], [ %storemerge.i214, %B2552.endif.endif ]
  tail call void @NRT_decref(ptr %arg.fold.0)
  tail call void @NRT_decref(ptr %arg.expansions.0)
  tail call void @NRT_decref(ptr %arg.content.0)
  %.5.i152 = lshr i64 %state.16.1, 30
  %.6.i153 = xor i64 %.5.i152, %state.16.1
  %.7.i154 = mul i64 %.6.i153, %const388
  %.8.i155 = lshr i64 %.7.i154, 27
  %.9.i156 = xor i64 %.8.i155, %.7.i154
  %.10.i157 = mul i64 %.9.i156, %const386
  %.11.i158 = lshr i64 %.10.i157, 31
  %.12.i159 = xor i64 %.11.i158, %.10.i157
  %.31.i219 = add nsw i64 %arg.lasts.5.0, -1
  %.37.i220 = and i64 %.12.i159, %.31.i219
  %.66.i221 = getelementptr i64, ptr %arg.lasts.4, i64 %.37.i220
  %.67.i222 = load i64, ptr %.66.i221, align 8, !noalias !35
  %.68.not.i223 = icmp eq i64 %.67.i222, 0
  br i1 %.68.not.i223, label %B2638.endif.endif.endif, label %B120.i224.preheader

B120.i224.preheader:                              ; preds = %B2638.endif
  br label %B120.i224

B120.i224:                                        ; preds = %B148.i228, %B120.i224.preheader
  %.100.i225 = phi i64 [ %.150.i232, %B148.i228 ], [ %.67.i222, %B120.i224.preheader ]
  %at.2.0.i226 = phi i64 [ %.121.i230, %B148.i228 ], [ %.37.i220, %B120.i224.preheader ]
  %.102.i227 = icmp eq i64 %.100.i225, %.12.i159
  br i1 %.102.i227, label %B2638.endif.endif.endif, label %B148.i228

B148.i228:                                        ; preds = %B120.i224
  %.119.i229 = add i64 %at.2.0.i226, 1
  %.121.i230 = and i64 %.119.i229, %.31.i219
  %.149.i231 = getelementptr i64, ptr %arg.lasts.4, i64 %.121.i230
  %.150.i232 = load i64, ptr %.149.i231, align 8, !noalias !35
  %.151.not.i233 = icmp eq i64 %.150.i232, 0
  br i1 %.151.not.i233, label %B2638.endif.endif.endif, label %B120.i224

B2638.endif.endif.endif:                          ; preds = %B148.i228, %B120.i224, %B2638.endif
  %.2144 = phi i8 [ 0, %B2638.endif ], [ 0, %B148.i228 ], [ 1, %B120.i224 ]
  tail call void @NRT_decref(ptr %arg.lasts.0)
  %.2168 = insertvalue { i64, i8 } undef, i64 %.12.i, 0
  %.2169 = insertvalue { i64, i8 } %.2168, i8 %.2144, 1
  store { i64, i8 } %.2169, ptr %retptr, align 8
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

define internal noundef range(i32 -1, -2) i32 @helper_6(ptr noalias writeonly captures(none) initializes((0, 16)) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.content.0, ptr readnone captures(none) %arg.content.1, i64 %arg.content.2, i64 %arg.content.3, ptr readonly captures(none) %arg.content.4, i64 %arg.content.5.0, i64 %arg.content.6.0, i64 %arg.i, ptr %arg.fold.0, ptr readnone captures(none) %arg.fold.1, i64 %arg.fold.2, i64 %arg.fold.3, ptr readonly captures(none) %arg.fold.4, i64 %arg.fold.5.0, i64 %arg.fold.6.0) local_unnamed_addr {
B0:
  %.61 = getelementptr i8, ptr %arg.content.4, i64 %arg.i
  %.62 = load i8, ptr %.61, align 1
  %promoted7 = zext i8 %.62 to i64
  %promoted2 = zext i8 %.62 to i64
  %.68 = icmp sgt i8 %.62, -1
  br i1 %.68, label %B68, label %B104

common.ret:                                       ; preds = %B104.endif.endif, %B68
  %.218.sink.i.pn = phi i64 [ %.218.sink.i, %B104.endif.endif ], [ %promoted2, %B68 ]
  %.219.pn = phi i64 [ %.219, %B104.endif.endif ], [ %.112, %B68 ]
  %.184.pn.in = getelementptr i32, ptr %arg.fold.4, i64 %.218.sink.i.pn
  %.184.pn = load i32, ptr %.184.pn.in, align 4
  %.222.pn = insertvalue { i32, i64 } undef, i32 %.184.pn, 0
  %storemerge = insertvalue { i32, i64 } %.222.pn, i64 %.219.pn, 1
  store { i32, i64 } %storemerge, ptr %retptr, align 8
  ret i32 0

B68:                                              ; preds = %B0
  %.112 = add i64 %arg.i, 1
  br label %common.ret

B104:                                             ; preds = %B0
  %0 = trunc i64 %promoted2 to i8
  %sunkaddr = getelementptr i8, ptr %arg.content.4, i64 %arg.i
  %sunkaddr2 = getelementptr i8, ptr %sunkaddr, i64 1
  %.52.i = load i8, ptr %sunkaddr2, align 1, !noalias !39
  %promoted = zext i8 %.52.i to i64
  %1 = and i64 %promoted, 63
  %.62.i = icmp samesign ult i8 %0, -32
  br i1 %.62.i, label %B136.i, label %B240.i

B136.i:                                           ; preds = %B104
  %2 = shl nuw nsw i64 %promoted2, 6
  %.80.i = and i64 %2, 1984
  %.82.i = or disjoint i64 %.80.i, %1
  br label %B104.endif.endif

B240.i:                                           ; preds = %B104
  %3 = trunc i64 %promoted7 to i8
  %sunkaddr3 = getelementptr i8, ptr %arg.content.4, i64 %arg.i
  %sunkaddr5 = getelementptr i8, ptr %sunkaddr3, i64 2
  %.115.i = load i8, ptr %sunkaddr5, align 1, !noalias !39
  %promoted6 = zext i8 %.115.i to i64
  %4 = and i64 %promoted6, 63
  %.125.i = icmp samesign ult i8 %3, -16
  br i1 %.125.i, label %B372.i, label %B498.i

B372.i:                                           ; preds = %B240.i
  %5 = and i64 %promoted7, 15
  %.143.i = shl nuw nsw i64 %5, 12
  %.146.i = shl nuw nsw i64 %1, 6
  %.149.i = or disjoint i64 %.146.i, %.143.i
  %.151.i = or disjoint i64 %.149.i, %4
  br label %B104.endif.endif

B498.i:                                           ; preds = %B240.i
  %6 = trunc i64 %promoted2 to i8
  %sunkaddr9 = getelementptr i8, ptr %arg.content.4, i64 %arg.i
  %sunkaddr10 = getelementptr i8, ptr %sunkaddr9, i64 3
  %.186.i = load i8, ptr %sunkaddr10, align 1, !noalias !39
  %promoted11 = zext i8 %.186.i to i64
  %7 = and i64 %promoted11, 63
  %8 = and i8 %6, 7
  %.203.i = zext nneg i8 %8 to i64
  %.205.i = shl nuw nsw i64 %.203.i, 18
  %.208.i = shl nuw nsw i64 %1, 12
  %.211.i = or disjoint i64 %.208.i, %.205.i
  %.214.i = shl nuw nsw i64 %4, 6
  %.217.i = or disjoint i64 %.214.i, %.211.i
  %.218.i = or disjoint i64 %.217.i, %7
  br label %B104.endif.endif

B104.endif.endif:                                 ; preds = %B498.i, %B372.i, %B136.i
  %.218.sink.i = phi i64 [ %.218.i, %B498.i ], [ %.151.i, %B372.i ], [ %.82.i, %B136.i ]
  %9 = trunc i64 %promoted7 to i8
  %10 = trunc i64 %promoted7 to i8
  %11 = icmp ult i8 %10, -32
  %.19.i = icmp samesign ult i8 %9, -16
  %spec.select.i = select i1 %.19.i, i64 3, i64 4
  %"$phi140.0.3.0.i" = select i1 %11, i64 2, i64 %spec.select.i
  %.219 = add i64 %"$phi140.0.3.0.i", %arg.i
  br label %common.ret
}

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
!12 = !{!13}
!13 = distinct !{!13, !14, !"_ZN9clusterer4text11line_kernel6_entryB2v6B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedEy5ArrayIjLi1E1C8readonly7alignedE: %retptr"}
!14 = distinct !{!14, !"_ZN9clusterer4text11line_kernel6_entryB2v6B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedEy5ArrayIjLi1E1C8readonly7alignedE"}
!15 = !{!16, !13}
!16 = distinct !{!16, !17, !"_ZN9clusterer4text11line_kernel8point_atB2v7B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedEyh: %retptr"}
!17 = distinct !{!17, !"_ZN9clusterer4text11line_kernel8point_atB2v7B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedEyh"}
!18 = !{!19}
!19 = distinct !{!19, !20, !"_ZN9clusterer4text11line_kernel6_addedB2v8B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dEyj5ArrayIjLi1E1C8readonly7alignedE: %retptr"}
!20 = distinct !{!20, !"_ZN9clusterer4text11line_kernel6_addedB2v8B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dEyj5ArrayIjLi1E1C8readonly7alignedE"}
!21 = !{!"branch_weights", i32 49, i32 1}
!22 = !{!4}
!23 = !{!24}
!24 = distinct !{!24, !25, !"_ZN9clusterer4text11line_kernel7_memberB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIyLi1E1C8readonly7alignedEy: %retptr"}
!25 = distinct !{!25, !"_ZN9clusterer4text11line_kernel7_memberB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIyLi1E1C8readonly7alignedEy"}
!26 = !{!27}
!27 = distinct !{!27, !28, !"_ZN9clusterer4text11line_kernel7_memberB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIyLi1E1C8readonly7alignedEy: %retptr"}
!28 = distinct !{!28, !"_ZN9clusterer4text11line_kernel7_memberB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIyLi1E1C8readonly7alignedEy"}
!29 = !{!30}
!30 = distinct !{!30, !31, !"_ZN9clusterer4text11line_kernel7_memberB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIyLi1E1C8readonly7alignedEy: %retptr"}
!31 = distinct !{!31, !"_ZN9clusterer4text11line_kernel7_memberB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIyLi1E1C8readonly7alignedEy"}
!32 = !{!33}
!33 = distinct !{!33, !34, !"_ZN9clusterer4text11line_kernel6_addedB2v8B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dEyj5ArrayIjLi1E1C8readonly7alignedE: %retptr"}
!34 = distinct !{!34, !"_ZN9clusterer4text11line_kernel6_addedB2v8B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dEyj5ArrayIjLi1E1C8readonly7alignedE"}
!35 = !{!36}
!36 = distinct !{!36, !37, !"_ZN9clusterer4text11line_kernel7_memberB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIyLi1E1C8readonly7alignedEy: %retptr"}
!37 = distinct !{!37, !"_ZN9clusterer4text11line_kernel7_memberB3v10B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIyLi1E1C8readonly7alignedEy"}
!38 = !{!"branch_weights", i32 1, i32 99}
!39 = !{!40}
!40 = distinct !{!40, !41, !"_ZN9clusterer4text11line_kernel8point_atB2v7B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedEyh: %retptr"}
!41 = distinct !{!41, !"_ZN9clusterer4text11line_kernel8point_atB2v7B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIhLi1E1C7mutable7alignedEyh"}
