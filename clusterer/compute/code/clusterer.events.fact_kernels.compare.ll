; of 47b32054ed0c85b2ee7bfe23ab3f7bf9
; returns none


define range(i32 -1, -2) i32 @clusterer_events_fact_kernels_compare(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.6.0, ptr %arg.keys.0, ptr %arg.keys.1, i64 %arg.keys.2, i64 %arg.keys.3, ptr %arg.keys.4, i64 %arg.keys.5.0, i64 %arg.keys.6.0, ptr %arg.saying.0, ptr %arg.saying.1, i64 %arg.saying.2, i64 %arg.saying.3, ptr %arg.saying.4, i64 %arg.saying.5.0, i64 %arg.saying.6.0, ptr %arg.said.0, ptr %arg.said.1, i64 %arg.said.2, i64 %arg.said.3, ptr %arg.said.4, i64 %arg.said.5.0, i64 %arg.said.6.0, ptr %arg.known.0, ptr %arg.known.1, i64 %arg.known.2, i64 %arg.known.3, ptr %arg.known.4, i64 %arg.known.5.0, i64 %arg.known.6.0, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, ptr %arg.left.0, ptr %arg.left.1, i64 %arg.left.2, i64 %arg.left.3, ptr %arg.left.4, i64 %arg.left.5.0, i64 %arg.left.6.0, ptr %arg.right.0, ptr %arg.right.1, i64 %arg.right.2, i64 %arg.right.3, ptr %arg.right.4, i64 %arg.right.5.0, i64 %arg.right.6.0, ptr %arg.met.0, ptr %arg.met.1, i64 %arg.met.2, i64 %arg.met.3, ptr %arg.met.4, i64 %arg.met.5.0, i64 %arg.met.6.0, ptr %arg.stays.0, ptr %arg.stays.1, i64 %arg.stays.2, i64 %arg.stays.3, ptr %arg.stays.4, i64 %arg.stays.5.0, i64 %arg.stays.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.5.1, i64 %arg.out.6.0, i64 %arg.out.6.1) {
B0.endif:
  %.852 = alloca i8, align 1
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.1024 = alloca i8, align 1
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  tail call void @NRT_incref(ptr %arg.indptr.0)
  tail call void @NRT_incref(ptr %arg.keys.0)
  tail call void @NRT_incref(ptr %arg.saying.0)
  tail call void @NRT_incref(ptr %arg.said.0)
  tail call void @NRT_incref(ptr %arg.known.0)
  tail call void @NRT_incref(ptr %arg.words.0)
  tail call void @NRT_incref(ptr %arg.left.0)
  tail call void @NRT_incref(ptr %arg.right.0)
  tail call void @NRT_incref(ptr %arg.met.0)
  tail call void @NRT_incref(ptr %arg.stays.0)
  tail call void @NRT_incref(ptr %arg.out.0)
  %.2561184.not = icmp slt i64 %arg.left.5.0, 1
  br i1 %.2561184.not, label %B1554, label %B64.lr.ph

B64.lr.ph:                                        ; preds = %B0.endif
  %.547 = icmp sgt i64 %arg.met.5.0, 0
  br label %B64

B62.loopexit:                                     ; preds = %B1416, %B1334.endif.endif.thread, %B1334.endif.endif
  %exitcond1223.not = icmp eq i64 %.269, %arg.left.5.0
  br i1 %exitcond1223.not, label %B1554, label %B64

B64:                                              ; preds = %B64.lr.ph, %B62.loopexit
  %.26211591191 = phi i64 [ 0, %B64.lr.ph ], [ %.269, %B62.loopexit ]
  %.269 = add nuw nsw i64 %.26211591191, 1
  %0 = getelementptr i32, ptr %arg.left.4, i64 %.26211591191
  %.327 = load i32, ptr %0, align 4
  %1 = getelementptr i32, ptr %arg.right.4, i64 %.26211591191
  %.358 = load i32, ptr %1, align 4
  %.367 = sext i32 %.327 to i64
  %.380 = icmp slt i32 %.327, 0
  %.381 = select i1 %.380, i64 %arg.indptr.5.0, i64 0
  %2 = getelementptr i64, ptr %arg.indptr.4, i64 %.381
  %.395 = getelementptr i64, ptr %2, i64 %.367
  %.396 = load i64, ptr %.395, align 8
  %.399 = sext i32 %.358 to i64
  %.412 = icmp slt i32 %.358, 0
  %.413 = select i1 %.412, i64 %arg.indptr.5.0, i64 0
  %3 = getelementptr i64, ptr %arg.indptr.4, i64 %.413
  %.427 = getelementptr i64, ptr %3, i64 %.399
  %.428 = load i64, ptr %.427, align 8
  %.444 = add nsw i64 %.367, 1
  %.458 = icmp slt i32 %.327, -1
  %.459 = select i1 %.458, i64 %arg.indptr.5.0, i64 0
  %4 = getelementptr i64, ptr %arg.indptr.4, i64 %.444
  %.473 = getelementptr i64, ptr %4, i64 %.459
  %.474 = load i64, ptr %.473, align 8
  %.476 = icmp slt i64 %.396, %.474
  br i1 %.476, label %B166, label %B1334.endif.endif.thread

B166:                                             ; preds = %B64
  %.483 = add nsw i64 %.399, 1
  %.497 = icmp slt i32 %.358, -1
  %.498 = select i1 %.497, i64 %arg.indptr.5.0, i64 0
  %5 = getelementptr i64, ptr %arg.indptr.4, i64 %.483
  %.512 = getelementptr i64, ptr %5, i64 %.498
  %.513 = load i64, ptr %.512, align 8
  %.515 = icmp slt i64 %.428, %.513
  %or.cond1124 = select i1 %.515, i1 %.547, i1 false
  br i1 %or.cond1124, label %B238.preheader, label %B1334.endif.endif.thread

B238.preheader:                                   ; preds = %B166
  %invariant.gep = getelementptr i64, ptr %arg.known.4, i64 %.399
  %invariant.gep1136 = getelementptr i64, ptr %arg.known.4, i64 %.367
  %.801 = select i1 %.412, i64 %arg.known.5.0, i64 0
  %gep = getelementptr i64, ptr %invariant.gep, i64 %.801
  %.834 = select i1 %.497, i64 %arg.known.5.0, i64 0
  %6 = getelementptr i64, ptr %arg.known.4, i64 %.483
  %.848 = getelementptr i64, ptr %6, i64 %.834
  %.973 = select i1 %.380, i64 %arg.known.5.0, i64 0
  %gep1137 = getelementptr i64, ptr %invariant.gep1136, i64 %.973
  %.1006 = select i1 %.458, i64 %arg.known.5.0, i64 0
  %7 = getelementptr i64, ptr %arg.known.4, i64 %.444
  %.1020 = getelementptr i64, ptr %7, i64 %.1006
  br label %B238

B238:                                             ; preds = %B238.preheader, %B1264
  %.22361226 = phi i64 [ %.2236, %B1264 ], [ %.513, %B238.preheader ]
  %.21971224 = phi i64 [ %.2197, %B1264 ], [ %.474, %B238.preheader ]
  %b.4.2 = phi i64 [ %b.5.3, %B1264 ], [ %.428, %B238.preheader ]
  %a.4.2 = phi i64 [ %a.5.3, %B1264 ], [ %.396, %B238.preheader ]
  %count.2.2 = phi i64 [ %count.3.3, %B1264 ], [ 0, %B238.preheader ]
  %.570 = icmp slt i64 %a.4.2, 0
  %.571 = select i1 %.570, i64 %arg.keys.5.0, i64 0
  %8 = getelementptr i32, ptr %arg.keys.4, i64 %a.4.2
  %.585 = getelementptr i32, ptr %8, i64 %.571
  %.586 = load i32, ptr %.585, align 4
  %.601 = icmp slt i64 %b.4.2, 0
  %.602 = select i1 %.601, i64 %arg.keys.5.0, i64 0
  %9 = getelementptr i32, ptr %arg.keys.4, i64 %b.4.2
  %.616 = getelementptr i32, ptr %9, i64 %.602
  %.617 = load i32, ptr %.616, align 4
  %.618 = icmp ult i32 %.586, %.617
  br i1 %.618, label %B274, label %B288

B274:                                             ; preds = %B238
  %.633 = add nsw i64 %a.4.2, 1
  br label %B1234

B288:                                             ; preds = %B238
  %.702 = icmp ugt i32 %.586, %.617
  br i1 %.702, label %B324, label %B338

B324:                                             ; preds = %B288
  %.715 = add nsw i64 %b.4.2, 1
  br label %B1234

B338:                                             ; preds = %B288
  %.737 = select i1 %.570, i64 %arg.saying.5.0, i64 0
  %10 = getelementptr i64, ptr %arg.saying.4, i64 %a.4.2
  %.751 = getelementptr i64, ptr %10, i64 %.737
  %.752 = load i64, ptr %.751, align 8
  %.754 = add nsw i64 %a.4.2, 1
  %.768 = icmp slt i64 %a.4.2, -1
  %.769 = select i1 %.768, i64 %arg.saying.5.0, i64 0
  %11 = getelementptr i64, ptr %arg.saying.4, i64 %.754
  %.783 = getelementptr i64, ptr %11, i64 %.769
  %.784 = load i64, ptr %.783, align 8
  %.816 = load i64, ptr %gep, align 8
  %.849 = load i64, ptr %.848, align 8
  store i8 0, ptr %.852, align 1
  %.860 = call i32 @helper_1(ptr nonnull %.852, ptr nonnull %excinfo.1, ptr %arg.said.0, ptr %arg.said.1, i64 %arg.said.2, i64 %arg.said.3, ptr %arg.said.4, i64 %arg.said.5.0, i64 %arg.said.6.0, i64 %.752, i64 %.784, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, i64 %.816, i64 %.849)
  %.861 = load ptr, ptr %excinfo.1, align 8
  %.870 = load i8, ptr %.852, align 1
  %.873 = icmp eq i8 %.870, 0
  br i1 %.873, label %B338.endif.thread, label %B338.endif

B442:                                             ; preds = %B338.endif.thread, %B338.endif.thread
  %.909 = select i1 %.601, i64 %arg.saying.5.0, i64 0
  %12 = getelementptr i64, ptr %arg.saying.4, i64 %b.4.2
  %.923 = getelementptr i64, ptr %12, i64 %.909
  %.924 = load i64, ptr %.923, align 8
  %.940 = icmp slt i64 %b.4.2, -1
  %.941 = select i1 %.940, i64 %arg.saying.5.0, i64 0
  %13 = getelementptr i8, ptr %12, i64 8
  %.955 = getelementptr i64, ptr %13, i64 %.941
  %.956 = load i64, ptr %.955, align 8
  %.988 = load i64, ptr %gep1137, align 8
  %.1021 = load i64, ptr %.1020, align 8
  store i8 0, ptr %.1024, align 1
  %.1032 = call i32 @helper_1(ptr nonnull %.1024, ptr nonnull %excinfo.2, ptr %arg.said.0, ptr %arg.said.1, i64 %arg.said.2, i64 %arg.said.3, ptr %arg.said.4, i64 %arg.said.5.0, i64 %arg.said.6.0, i64 %.924, i64 %.956, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, i64 %.988, i64 %.1021)
  %.1042 = load i8, ptr %.1024, align 1
  %.1045 = icmp ne i8 %.1042, 0
  switch i32 %.1032, label %B442.endif.if.if [
    i32 -2, label %B540.endif
    i32 0, label %B540.endif
  ], !prof !0

B638:                                             ; preds = %B540.endif, %B638
  %fact.3.41132 = phi i64 [ %.1322, %B638 ], [ %.1103, %B540.endif ]
  %.124811271131 = phi i64 [ %.1258, %B638 ], [ %.1206, %B540.endif ]
  %.125511281130 = phi i64 [ %.1262, %B638 ], [ %.1137, %B540.endif ]
  %.1258 = add nsw i64 %.124811271131, -1
  %.1262 = add i64 %.125511281130, 1
  %.1290 = mul i64 %fact.3.41132, 31
  %.1304 = icmp slt i64 %.125511281130, 0
  %.1305 = select i1 %.1304, i64 %arg.said.5.0, i64 0
  %14 = getelementptr i32, ptr %arg.said.4, i64 %.125511281130
  %.1319 = getelementptr i32, ptr %14, i64 %.1305
  %.1320 = load i32, ptr %.1319, align 4
  %.1321 = zext i32 %.1320 to i64
  %.1322 = add i64 %.1290, %.1321
  %.1249 = icmp samesign ugt i64 %.124811271131, 1
  br i1 %.1249, label %B638, label %B706

B706:                                             ; preds = %B638, %B540.endif
  %fact.3.4.lcssa = phi i64 [ %.1103, %B540.endif ], [ %.1322, %B638 ]
  %.1333 = and i64 %fact.3.4.lcssa, 4294967294
  %.1370 = or disjoint i64 %.1333, %.1103
  %.1383 = icmp sgt i64 %count.2.2, 0
  br i1 %.1383, label %B778, label %B848

B778:                                             ; preds = %B706
  %.1422 = load i32, ptr %arg.met.4, align 4
  %.1426 = zext i32 %.1422 to i64
  %.1427.not = icmp eq i64 %.1370, %.1426
  br i1 %.1427.not, label %B848, label %B802.preheader

B802.preheader:                                   ; preds = %B778
  %15 = add nsw i64 %count.2.2, -1
  br label %B802

B802:                                             ; preds = %B802.preheader, %B824
  %at.3.5 = phi i64 [ %.1433, %B824 ], [ 0, %B802.preheader ]
  %exitcond.not = icmp eq i64 %at.3.5, %15
  br i1 %exitcond.not, label %B860, label %B824

B824:                                             ; preds = %B802
  %.1433 = add nuw nsw i64 %at.3.5, 1
  %.1481 = getelementptr i32, ptr %arg.met.4, i64 %.1433
  %.1482 = load i32, ptr %.1481, align 4
  %.1486 = zext i32 %.1482 to i64
  %.1487.not = icmp eq i64 %.1370, %.1486
  br i1 %.1487.not, label %B848, label %B802

B848:                                             ; preds = %B824, %B778, %B706
  %at.4.4 = phi i64 [ 0, %B778 ], [ 0, %B706 ], [ %.1433, %B824 ]
  %.1506 = icmp eq i64 %at.4.4, %count.2.2
  br i1 %.1506, label %B860, label %B892

B860:                                             ; preds = %B802, %B848
  %at.4.41231 = phi i64 [ %at.4.4, %B848 ], [ %count.2.2, %B802 ]
  %.1538 = getelementptr i32, ptr %arg.met.4, i64 %count.2.2
  %.1539 = trunc nuw i64 %.1370 to i32
  store i32 %.1539, ptr %.1538, align 4
  %.1572 = getelementptr i8, ptr %arg.stays.4, i64 %count.2.2
  store i8 0, ptr %.1572, align 1
  %.1576 = add nsw i64 %count.2.2, 1
  br label %B892

B892:                                             ; preds = %B860, %B848
  %at.4.41230 = phi i64 [ %at.4.41231, %B860 ], [ %at.4.4, %B848 ]
  %count.4.4 = phi i64 [ %.1576, %B860 ], [ %count.2.2, %B848 ]
  br i1 %"$phi540.1.2.4", label %B896, label %B906

B896:                                             ; preds = %B892
  %.1619 = getelementptr i8, ptr %arg.stays.4, i64 %at.4.41230
  store i8 1, ptr %.1619, align 1
  br label %B906

B906:                                             ; preds = %B896, %B892
  %.1670 = load i64, ptr %.473, align 8
  %.1672 = icmp slt i64 %.754, %.1670
  br i1 %.1672, label %B946, label %B1070

B946:                                             ; preds = %B906
  %.1696 = select i1 %.768, i64 %arg.keys.5.0, i64 0
  %16 = getelementptr i32, ptr %arg.keys.4, i64 %.754
  %.1710 = getelementptr i32, ptr %16, i64 %.1696
  %.1711 = load i32, ptr %.1710, align 4
  %.1745 = load i32, ptr %.585, align 4
  %.1746 = icmp eq i32 %.1711, %.1745
  br i1 %.1746, label %B988.preheader, label %B1070

B988.preheader:                                   ; preds = %B946
  %17 = add nsw i64 %.1670, -1
  br label %B988

B988:                                             ; preds = %B988.preheader, %B1028
  %a.7.5 = phi i64 [ %.1752, %B1028 ], [ %.754, %B988.preheader ]
  %exitcond1219.not = icmp eq i64 %a.7.5, %17
  br i1 %exitcond1219.not, label %B1070, label %B1028

B1028:                                            ; preds = %B988
  %.1752 = add nsw i64 %a.7.5, 1
  %.1817 = icmp slt i64 %a.7.5, -1
  %.1818 = select i1 %.1817, i64 %arg.keys.5.0, i64 0
  %18 = getelementptr i32, ptr %arg.keys.4, i64 %.1752
  %.1832 = getelementptr i32, ptr %18, i64 %.1818
  %.1833 = load i32, ptr %.1832, align 4
  %.1851 = icmp slt i64 %a.7.5, 0
  %.1852 = select i1 %.1851, i64 %arg.keys.5.0, i64 0
  %19 = getelementptr i32, ptr %arg.keys.4, i64 %a.7.5
  %.1866 = getelementptr i32, ptr %19, i64 %.1852
  %.1867 = load i32, ptr %.1866, align 4
  %.1868 = icmp eq i32 %.1833, %.1867
  br i1 %.1868, label %B988, label %B1070

B1070:                                            ; preds = %B1028, %B988, %B946, %B906
  %a.6.4 = phi i64 [ %.754, %B946 ], [ %.754, %B906 ], [ %.1752, %B1028 ], [ %.1670, %B988 ]
  %.1888 = add nsw i64 %b.4.2, 1
  %.1929 = load i64, ptr %.512, align 8
  %.1931 = icmp slt i64 %.1888, %.1929
  br i1 %.1931, label %B1110, label %B1234

B1110:                                            ; preds = %B1070
  %.1960 = icmp slt i64 %b.4.2, -1
  %.1961 = select i1 %.1960, i64 %arg.keys.5.0, i64 0
  %20 = getelementptr i32, ptr %arg.keys.4, i64 %.1888
  %.1975 = getelementptr i32, ptr %20, i64 %.1961
  %.1976 = load i32, ptr %.1975, align 4
  %.2010 = load i32, ptr %.616, align 4
  %.2011 = icmp eq i32 %.1976, %.2010
  br i1 %.2011, label %B1152.preheader, label %B1234

B1152.preheader:                                  ; preds = %B1110
  %21 = add nsw i64 %.1929, -1
  br label %B1152

B1152:                                            ; preds = %B1152.preheader, %B1192
  %b.6.4 = phi i64 [ %.2023, %B1192 ], [ %.1888, %B1152.preheader ]
  %exitcond1220.not = icmp eq i64 %b.6.4, %21
  br i1 %exitcond1220.not, label %B1234, label %B1192

B1192:                                            ; preds = %B1152
  %.2023 = add nsw i64 %b.6.4, 1
  %.2094 = icmp slt i64 %b.6.4, -1
  %.2095 = select i1 %.2094, i64 %arg.keys.5.0, i64 0
  %22 = getelementptr i32, ptr %arg.keys.4, i64 %.2023
  %.2109 = getelementptr i32, ptr %22, i64 %.2095
  %.2110 = load i32, ptr %.2109, align 4
  %.2128 = icmp slt i64 %b.6.4, 0
  %.2129 = select i1 %.2128, i64 %arg.keys.5.0, i64 0
  %23 = getelementptr i32, ptr %arg.keys.4, i64 %b.6.4
  %.2143 = getelementptr i32, ptr %23, i64 %.2129
  %.2144 = load i32, ptr %.2143, align 4
  %.2145 = icmp eq i32 %.2110, %.2144
  br i1 %.2145, label %B1152, label %B1234

B1234:                                            ; preds = %B1192, %B1152, %B1110, %B1070, %B324, %B274
  %.2236 = phi i64 [ %.22361226, %B274 ], [ %.22361226, %B324 ], [ %.1929, %B1110 ], [ %.1929, %B1070 ], [ %.1929, %B1152 ], [ %.1929, %B1192 ]
  %.2197 = phi i64 [ %.21971224, %B274 ], [ %.21971224, %B324 ], [ %.1670, %B1110 ], [ %.1670, %B1070 ], [ %.1670, %B1152 ], [ %.1670, %B1192 ]
  %b.5.3 = phi i64 [ %b.4.2, %B274 ], [ %.715, %B324 ], [ %.1888, %B1110 ], [ %.1888, %B1070 ], [ %.1929, %B1152 ], [ %.2023, %B1192 ]
  %count.3.3 = phi i64 [ %count.2.2, %B274 ], [ %count.2.2, %B324 ], [ %count.4.4, %B1110 ], [ %count.4.4, %B1070 ], [ %count.4.4, %B1152 ], [ %count.4.4, %B1192 ]
  %a.5.3 = phi i64 [ %.633, %B274 ], [ %a.4.2, %B324 ], [ %a.6.4, %B1110 ], [ %a.6.4, %B1070 ], [ %a.6.4, %B1152 ], [ %a.6.4, %B1192 ]
  %.2199 = icmp slt i64 %a.5.3, %.2197
  br i1 %.2199, label %B1264, label %B1334.endif.endif

B1264:                                            ; preds = %B1234
  %.2238 = icmp slt i64 %b.5.3, %.2236
  %.2267 = icmp slt i64 %count.3.3, %arg.met.5.0
  %or.cond = select i1 %.2238, i1 %.2267, i1 false
  br i1 %or.cond, label %B238, label %B1334.endif.endif

B1416:                                            ; preds = %B1334.endif.endif, %B1416
  %.256411511153 = phi i64 [ %.2571, %B1416 ], [ 0, %B1334.endif.endif ]
  %.2571 = add nuw nsw i64 %.256411511153, 1
  %24 = getelementptr i32, ptr %arg.met.4, i64 %.256411511153
  %.2625 = load i32, ptr %24, align 4
  %25 = shl i32 %.2625, 1
  %26 = and i32 %25, 2
  %27 = or disjoint i32 %26, 1
  %.2630 = zext nneg i32 %27 to i64
  %28 = getelementptr i8, ptr %arg.stays.4, i64 %.256411511153
  %.2660 = load i8, ptr %28, align 1
  %.2661 = zext i8 %.2660 to i64
  %.2662 = sub nsw i64 %.2630, %.2661
  %.2691 = icmp slt i64 %.2662, 0
  %.2692 = select i1 %.2691, i64 %arg.out.5.1, i64 0
  %29 = getelementptr float, ptr %32, i64 %.2662
  %.2714 = getelementptr float, ptr %29, i64 %.2692
  %.2715 = load float, ptr %.2714, align 4
  %.2766 = fadd float %.2715, 1.000000e+00
  store float %.2766, ptr %.2714, align 4
  %exitcond1222.not = icmp eq i64 %count.3.3, %.2571
  br i1 %exitcond1222.not, label %B62.loopexit, label %B1416

common.ret:                                       ; preds = %B442.endif.if.if, %B338.endif.if.if, %B1554
  %common.ret.op = phi i32 [ 0, %B1554 ], [ %.860, %B338.endif.if.if ], [ %.1032, %B442.endif.if.if ]
  ret i32 %common.ret.op

B1554:                                            ; preds = %B62.loopexit, %B0.endif
  tail call void @NRT_decref(ptr %arg.words.0)
  tail call void @NRT_decref(ptr %arg.stays.0)
  tail call void @NRT_decref(ptr %arg.saying.0)
  tail call void @NRT_decref(ptr %arg.said.0)
  tail call void @NRT_decref(ptr %arg.right.0)
  tail call void @NRT_decref(ptr %arg.out.0)
  tail call void @NRT_decref(ptr %arg.met.0)
  tail call void @NRT_decref(ptr %arg.left.0)
  tail call void @NRT_decref(ptr %arg.known.0)
  tail call void @NRT_decref(ptr %arg.keys.0)
  tail call void @NRT_decref(ptr %arg.indptr.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B338.endif:                                       ; preds = %B338
  switch i32 %.860, label %B338.endif.if.if [
    i32 -2, label %B540.endif
    i32 0, label %B540.endif
  ], !prof !0

B338.endif.thread:                                ; preds = %B338
  switch i32 %.860, label %B338.endif.if.if [
    i32 -2, label %B442
    i32 0, label %B442
  ], !prof !0

B338.endif.if.if:                                 ; preds = %B338.endif.thread, %B338.endif
  %.868.le = icmp sgt i32 %.860, 0
  %.869.le = select i1 %.868.le, ptr %.861, ptr undef
  store ptr %.869.le, ptr %excinfo, align 8
  br label %common.ret

B442.endif.if.if:                                 ; preds = %B442
  %.1040 = icmp sgt i32 %.1032, 0
  %.1033 = load ptr, ptr %excinfo.2, align 8
  %.1041 = select i1 %.1040, ptr %.1033, ptr undef
  store ptr %.1041, ptr %excinfo, align 8
  br label %common.ret

B540.endif:                                       ; preds = %B338.endif, %B338.endif, %B442, %B442
  %"$phi540.1.2.4" = phi i1 [ %.1045, %B442 ], [ true, %B338.endif ], [ %.1045, %B442 ], [ true, %B338.endif ]
  %.1100 = load i32, ptr %.585, align 4
  %30 = and i32 %.1100, 1
  %.1103 = zext nneg i32 %30 to i64
  %.1137 = load i64, ptr %.751, align 8
  %.1169 = load i64, ptr %.783, align 8
  %.1206 = sub i64 %.1169, %.1137
  %.12491129.not = icmp slt i64 %.1206, 1
  br i1 %.12491129.not, label %B706, label %B638

B1334.endif.endif.thread:                         ; preds = %B64, %B166
  %.24621233 = mul i64 %.26211591191, %arg.out.5.1
  %31 = getelementptr float, ptr %arg.out.4, i64 %.24621233
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(16) %31, i8 0, i64 16, i1 false)
  br label %B62.loopexit

B1334.endif.endif:                                ; preds = %B1234, %B1264
  %.2462 = mul i64 %.26211591191, %arg.out.5.1
  %32 = getelementptr float, ptr %arg.out.4, i64 %.2462
  %.25581152.not = icmp slt i64 %count.3.3, 1
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(16) %32, i8 0, i64 16, i1 false)
  br i1 %.25581152.not, label %B62.loopexit, label %B1416
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define internal noundef range(i32 -1, -2) i32 @helper_1(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.said.0, ptr readnone captures(none) %arg.said.1, i64 %arg.said.2, i64 %arg.said.3, ptr readonly captures(none) %arg.said.4, i64 %arg.said.5.0, i64 %arg.said.6.0, i64 %arg.begin, i64 %arg.end, ptr %arg.words.0, ptr readnone captures(none) %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr readonly captures(none) %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, i64 %arg.low, i64 %arg.high) {
B0.endif:
  %.76 = sub i64 %arg.end, %arg.begin
  %.121142.not = icmp sgt i64 %.76, 0
  %.32.i = icmp slt i64 %arg.low, %arg.high
  %or.cond = select i1 %.121142.not, i1 %.32.i, i1 false
  br i1 %or.cond, label %B38.us.preheader, label %common.ret

B38.us.preheader:                                 ; preds = %B0.endif
  br label %B38.us

B38.us:                                           ; preds = %B142.us, %B38.us.preheader
  %.120138144.us = phi i64 [ %.130.us, %B142.us ], [ %.76, %B38.us.preheader ]
  %.127140143.us = phi i64 [ %.134.us, %B142.us ], [ %arg.begin, %B38.us.preheader ]
  %.177.us = icmp slt i64 %.127140143.us, 0
  %.178.us = select i1 %.177.us, i64 %arg.said.5.0, i64 0
  %0 = getelementptr i32, ptr %arg.said.4, i64 %.127140143.us
  %.192.us = getelementptr i32, ptr %0, i64 %.178.us
  %.193.us = load i32, ptr %.192.us, align 4
  br label %B16.else.if.i.us

B16.else.if.i.us:                                 ; preds = %B16.else.if.i.us, %B38.us
  %low.2.0.i.us = phi i64 [ %low.3.1.i.us, %B16.else.if.i.us ], [ %arg.low, %B38.us ]
  %high.2.0.i.us = phi i64 [ %high.3.1.i.us, %B16.else.if.i.us ], [ %arg.high, %B38.us ]
  %.41.i.us = add nsw i64 %high.2.0.i.us, %low.2.0.i.us
  %.53.1.i.us = ashr i64 %.41.i.us, 1
  %.103.i.us = icmp slt i64 %.53.1.i.us, 0
  %.104.i.us = select i1 %.103.i.us, i64 %arg.words.5.0, i64 0
  %1 = getelementptr i32, ptr %arg.words.4, i64 %.53.1.i.us
  %.118.i.us = getelementptr i32, ptr %1, i64 %.104.i.us
  %.119.i.us = load i32, ptr %.118.i.us, align 4, !noalias !1
  %.121.i.us = icmp ult i32 %.119.i.us, %.193.us
  %.132.i.us = add nsw i64 %.53.1.i.us, 1
  %high.3.1.i.us = select i1 %.121.i.us, i64 %high.2.0.i.us, i64 %.53.1.i.us
  %low.3.1.i.us = select i1 %.121.i.us, i64 %.132.i.us, i64 %low.2.0.i.us
  %.163.i.us = icmp slt i64 %low.3.1.i.us, %high.3.1.i.us
  br i1 %.163.i.us, label %B16.else.if.i.us, label %B38.endif.loopexit.us

B100.us:                                          ; preds = %B38.endif.loopexit.us
  %.244.us = icmp slt i64 %low.3.1.i.us, 0
  %.245.us = select i1 %.244.us, i64 %arg.words.5.0, i64 0
  %2 = getelementptr i32, ptr %arg.words.4, i64 %low.3.1.i.us
  %.259.us = getelementptr i32, ptr %2, i64 %.245.us
  %.260.us = load i32, ptr %.259.us, align 4
  %.296.us = icmp eq i32 %.260.us, %.193.us
  br i1 %.296.us, label %common.ret, label %B142.us

B142.us:                                          ; preds = %B38.endif.loopexit.us, %B100.us
  %.121.us = icmp samesign ugt i64 %.120138144.us, 1
  br i1 %.121.us, label %B38.us, label %common.ret

B38.endif.loopexit.us:                            ; preds = %B16.else.if.i.us
  %.130.us = add nsw i64 %.120138144.us, -1
  %.134.us = add i64 %.127140143.us, 1
  %.228.us = icmp slt i64 %low.3.1.i.us, %arg.high
  br i1 %.228.us, label %B100.us, label %B142.us

common.ret:                                       ; preds = %B142.us, %B100.us, %B0.endif
  %storemerge = phi i8 [ 0, %B0.endif ], [ 0, %B142.us ], [ 1, %B100.us ]
  store i8 %storemerge, ptr %retptr, align 1
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


attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noinline }
attributes #3 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!2}
!2 = distinct !{!2, !3, !"_ZN9clusterer6events12fact_kernels6_placeB2v3B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedExxj: %retptr"}
!3 = distinct !{!3, !"_ZN9clusterer6events12fact_kernels6_placeB2v3B54c8tJTIeFIjxB2IKSgI4CrvQClUaPLCRh1KiFSRTBdCIlJbCIJgA_3dE5ArrayIjLi1E1C7mutable7alignedExxj"}
!4 = !{!"branch_weights", i32 1, i32 99}
