; of f911d92a4e50ccecf2544574765e0cd8
; returns none


define i32 @clusterer_events_keyword_kernel_find_forms(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.keys.0, ptr %arg.keys.1, i64 %arg.keys.2, i64 %arg.keys.3, ptr %arg.keys.4, i64 %arg.keys.5.0, i64 %arg.keys.6.0, ptr %arg.borders.0, ptr %arg.borders.1, i64 %arg.borders.2, i64 %arg.borders.3, ptr %arg.borders.4, i64 %arg.borders.5.0, i64 %arg.borders.6.0, ptr %arg.hashes.0, ptr %arg.hashes.1, i64 %arg.hashes.2, i64 %arg.hashes.3, ptr %arg.hashes.4, i64 %arg.hashes.5.0, i64 %arg.hashes.6.0, ptr %arg.flags.0, ptr %arg.flags.1, i64 %arg.flags.2, i64 %arg.flags.3, ptr %arg.flags.4, i64 %arg.flags.5.0, i64 %arg.flags.6.0, ptr %arg.starts.0, ptr %arg.starts.1, i64 %arg.starts.2, i64 %arg.starts.3, ptr %arg.starts.4, i64 %arg.starts.5.0, i64 %arg.starts.6.0, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.6.0, ptr %arg.events.0, ptr %arg.events.1, i64 %arg.events.2, i64 %arg.events.3, ptr %arg.events.4, i64 %arg.events.5.0, i64 %arg.events.6.0, ptr %arg.reports.0, ptr %arg.reports.1, i64 %arg.reports.2, i64 %arg.reports.3, ptr %arg.reports.4, i64 %arg.reports.5.0, i64 %arg.reports.6.0, ptr %arg.table.0, ptr %arg.table.1, i64 %arg.table.2, i64 %arg.table.3, ptr %arg.table.4, i64 %arg.table.5.0, i64 %arg.table.6.0, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.5.1, i64 %arg.words.6.0, i64 %arg.words.6.1, ptr %arg.articles.0, ptr %arg.articles.1, i64 %arg.articles.2, i64 %arg.articles.3, ptr %arg.articles.4, i64 %arg.articles.5.0, i64 %arg.articles.5.1, i64 %arg.articles.6.0, i64 %arg.articles.6.1, ptr %arg.unspaced.0, ptr %arg.unspaced.1, i64 %arg.unspaced.2, i64 %arg.unspaced.3, ptr %arg.unspaced.4, i64 %arg.unspaced.5.0, i64 %arg.unspaced.6.0) {
B0.endif:
  %.208 = add nsw i64 %arg.table.5.0, -1
  %.3081012 = icmp sgt i64 %arg.borders.5.0, 1
  br i1 %.3081012, label %B110.endif.lr.ph, label %B1248

B110.endif.lr.ph:                                 ; preds = %B0.endif
  %.470963.not = icmp slt i64 %arg.table.5.0, 1
  %0 = add i64 %arg.events.5.0, -1
  %1 = add nsw i64 %arg.borders.5.0, -2
  br label %B110.endif

B180:                                             ; preds = %B110.endif, %B180
  %.476962964 = phi i64 [ %.483, %B180 ], [ 0, %B110.endif ]
  %.483 = add nuw nsw i64 %.476962964, 1
  %2 = getelementptr i32, ptr %arg.table.4, i64 %.476962964
  store i32 0, ptr %2, align 4
  %exitcond.not = icmp eq i64 %arg.table.5.0, %.483
  br i1 %exitcond.not, label %B194.endif, label %B180

B258:                                             ; preds = %B194.endif, %B382.endif.endif
  %.685974982 = phi i64 [ %.695, %B382.endif.endif ], [ %.643, %B194.endif ]
  %.692975981 = phi i64 [ %.699, %B382.endif.endif ], [ %.574, %B194.endif ]
  %.695 = add nsw i64 %.685974982, -1
  %.699 = add i64 %.692975981, 1
  %.741 = icmp slt i64 %.692975981, 0
  %.742 = select i1 %.741, i64 %arg.keys.5.0, i64 0
  %3 = getelementptr i64, ptr %arg.keys.4, i64 %.692975981
  %.756 = getelementptr i64, ptr %3, i64 %.742
  %.757 = load i64, ptr %.756, align 8
  %.759 = and i64 %.757, %.208
  %.779 = icmp slt i64 %.759, 0
  %.780 = select i1 %.779, i64 %arg.table.5.0, i64 0
  %4 = getelementptr i32, ptr %arg.table.4, i64 %.759
  %.794 = getelementptr i32, ptr %4, i64 %.780
  %.795 = load i32, ptr %.794, align 4
  %.797 = icmp sgt i32 %.795, 0
  br i1 %.797, label %B342, label %B382.endif.endif

B342:                                             ; preds = %B258, %B342
  %at.4.2 = phi i64 [ %.802, %B342 ], [ %.759, %B258 ]
  %.800 = add nsw i64 %at.4.2, 1
  %.802 = and i64 %.800, %.208
  %.820 = icmp slt i64 %.802, 0
  %.821 = select i1 %.820, i64 %arg.table.5.0, i64 0
  %5 = getelementptr i32, ptr %arg.table.4, i64 %.802
  %.835 = getelementptr i32, ptr %5, i64 %.821
  %.836 = load i32, ptr %.835, align 4
  %.838 = icmp sgt i32 %.836, 0
  br i1 %.838, label %B342, label %B382.endif.endif

B464:                                             ; preds = %B382.endif.endif, %B194.endif
  %.1132 = icmp slt i64 %article.2.01019, %arg.events.5.0
  br i1 %.1132, label %B504, label %B1244

B504:                                             ; preds = %B464
  %.1155 = icmp slt i64 %article.2.01019, 0
  %.1156 = select i1 %.1155, i64 %arg.events.5.0, i64 0
  %6 = getelementptr i64, ptr %arg.events.4, i64 %article.2.01019
  %.1170 = getelementptr i64, ptr %6, i64 %.1156
  %.1171 = load i64, ptr %.1170, align 8
  %.1175 = icmp eq i64 %.1171, %.3149971017
  br i1 %.1175, label %B530.endif, label %B1244

B596:                                             ; preds = %B596.lr.ph, %B1249
  %.1324987991 = phi i64 [ %.1281, %B596.lr.ph ], [ %.1334, %B1249 ]
  %.1331988990 = phi i64 [ %.1212, %B596.lr.ph ], [ %.1338, %B1249 ]
  %.1334 = add nsw i64 %.1324987991, -1
  %.1338 = add i64 %.1331988990, 1
  %.1380 = icmp slt i64 %.1331988990, 0
  %.1381 = select i1 %.1380, i64 %arg.flags.5.0, i64 0
  %7 = getelementptr i8, ptr %arg.flags.4, i64 %.1331988990
  %.1395 = getelementptr i8, ptr %7, i64 %.1381
  %.1396 = load i8, ptr %.1395, align 1
  %8 = and i8 %.1396, 8
  %.1400.not = icmp eq i8 %8, 0
  br i1 %.1400.not, label %B640, label %B630

B630:                                             ; preds = %B596
  store i8 1, ptr %19, align 1
  br label %B640

B640:                                             ; preds = %B630, %B596
  %.1450 = select i1 %.1380, i64 %arg.hashes.5.0, i64 0
  %9 = getelementptr i64, ptr %arg.hashes.4, i64 %.1331988990
  %.1464 = getelementptr i64, ptr %9, i64 %.1450
  %.1465 = load i64, ptr %.1464, align 8
  %.1467 = and i64 %.1465, %.208
  %.1489 = icmp slt i64 %.1467, 0
  %.1490 = select i1 %.1489, i64 %arg.table.5.0, i64 0
  %10 = getelementptr i32, ptr %arg.table.4, i64 %.1467
  %.1504 = getelementptr i32, ptr %10, i64 %.1490
  %.1505 = load i32, ptr %.1504, align 4
  %.1507 = icmp sgt i32 %.1505, 0
  br i1 %.1507, label %B722, label %B870

B722:                                             ; preds = %B640
  %.1506 = zext nneg i32 %.1505 to i64
  %11 = getelementptr i64, ptr %arg.keys.4, i64 %.1506
  %.1579 = getelementptr i8, ptr %11, i64 -8
  %.1580 = load i64, ptr %.1579, align 8
  %.1612.not = icmp eq i64 %.1580, %.1465
  br i1 %.1612.not, label %B870.thread, label %B776

B776:                                             ; preds = %B722, %B816
  %at.6.5 = phi i64 [ %.1622, %B816 ], [ %.1467, %B722 ]
  %.1618 = add nsw i64 %at.6.5, 1
  %.1622 = and i64 %.1618, %.208
  %.1643 = icmp slt i64 %.1622, 0
  %.1644 = select i1 %.1643, i64 %arg.table.5.0, i64 0
  %12 = getelementptr i32, ptr %arg.table.4, i64 %.1622
  %.1658 = getelementptr i32, ptr %12, i64 %.1644
  %.1659 = load i32, ptr %.1658, align 4
  %.1661 = icmp sgt i32 %.1659, 0
  br i1 %.1661, label %B816, label %B870

B816:                                             ; preds = %B776
  %.1660 = zext nneg i32 %.1659 to i64
  %13 = getelementptr i64, ptr %arg.keys.4, i64 %.1660
  %.1732 = getelementptr i8, ptr %13, i64 -8
  %.1733 = load i64, ptr %.1732, align 8
  %.1765.not = icmp eq i64 %.1733, %.1465
  br i1 %.1765.not, label %B870.thread, label %B776

B870.thread:                                      ; preds = %B816, %B722
  %.1808.ph = phi i32 [ %.1505, %B722 ], [ %.1659, %B816 ]
  %.18091035 = zext nneg i32 %.1808.ph to i64
  br label %B894

B870:                                             ; preds = %B776, %B640
  %.1808 = phi i32 [ %.1505, %B640 ], [ %.1659, %B776 ]
  %.1809 = sext i32 %.1808 to i64
  %.1810 = icmp eq i32 %.1808, 0
  br i1 %.1810, label %B1249, label %B894

B894:                                             ; preds = %B870.thread, %B870
  %.18091038 = phi i64 [ %.18091035, %B870.thread ], [ %.1809, %B870 ]
  %.18081037 = phi i32 [ %.1808.ph, %B870.thread ], [ %.1808, %B870 ]
  %.1842 = load i8, ptr %.1395, align 1
  %.1843 = zext i8 %.1842 to i64
  %.1845 = and i64 %.1843, 2
  %.1846.not = icmp eq i64 %.1845, 0
  br i1 %.1846.not, label %B926, label %B1249

B926:                                             ; preds = %B894
  %.1863 = select i1 %.1380, i64 %arg.starts.5.0, i64 0
  %14 = getelementptr i32, ptr %arg.starts.4, i64 %.1331988990
  %.1877 = getelementptr i32, ptr %14, i64 %.1863
  %.1878 = load i32, ptr %.1877, align 4
  %.1909 = load i64, ptr %.1908, align 8
  %.1910 = sext i32 %.1878 to i64
  %.1911 = icmp sgt i64 %.1909, %.1910
  br i1 %.1911, label %B1249, label %B962

B962:                                             ; preds = %B926
  %.1928 = select i1 %.1380, i64 %arg.ends.5.0, i64 0
  %15 = getelementptr i32, ptr %arg.ends.4, i64 %.1331988990
  %.1942 = getelementptr i32, ptr %15, i64 %.1928
  %.1943 = load i32, ptr %.1942, align 4
  %.1975 = sext i32 %.1943 to i64
  %.1977 = sub nsw i64 %.1975, %.1910
  %.1978 = icmp slt i64 %.1977, 3
  br i1 %.1978, label %B1249, label %B1006

B1006:                                            ; preds = %B962
  %.2019 = add nsw i64 %.18091038, -1
  %.2056 = and i64 %.1843, 1
  %.2099 = lshr i64 %.1843, 4
  %.2099.lobit = and i64 %.2099, 1
  %.2111 = add nuw nsw i64 %.2099.lobit, %.2056
  %.2145 = icmp slt i32 %.18081037, 1
  %.2146 = select i1 %.2145, i64 %arg.words.5.0, i64 0
  %.2147 = add i64 %.2019, %.2146
  %.2167 = mul i64 %.2147, %arg.words.5.1
  %16 = getelementptr i64, ptr %arg.words.4, i64 %.2167
  %.2171 = getelementptr i64, ptr %16, i64 %.2111
  %.2172 = load i64, ptr %.2171, align 8
  %.2175 = icmp slt i64 %.2172, 0
  br i1 %.2175, label %B1138, label %B1249

B1138:                                            ; preds = %B1006
  store i64 %.1331988990, ptr %.2171, align 8
  %.2268 = select i1 %.2145, i64 %arg.articles.5.0, i64 0
  %.2269 = add i64 %.2019, %.2268
  %.2289 = mul i64 %.2269, %arg.articles.5.1
  %17 = getelementptr i64, ptr %arg.articles.4, i64 %.2289
  %.2293 = getelementptr i64, ptr %17, i64 %.2111
  store i64 %article.4.2, ptr %.2293, align 8
  br label %B1249

B1170:                                            ; preds = %B1249, %B530.endif
  %exitcond1031.not = icmp eq i64 %article.4.2, %0
  br i1 %exitcond1031.not, label %B1244, label %B1218

B1218:                                            ; preds = %B1170
  %.2353 = select i1 %.1228, i64 %arg.events.5.0, i64 0
  %18 = getelementptr i64, ptr %arg.events.4, i64 %.1214
  %.2367 = getelementptr i64, ptr %18, i64 %.2353
  %.2368 = load i64, ptr %.2367, align 8
  %.2372 = icmp eq i64 %.2368, %.3149971017
  br i1 %.2372, label %B530.endif, label %B1244

B1244:                                            ; preds = %B1218, %B1170, %B504, %B464
  %article.3.1 = phi i64 [ %article.2.01019, %B504 ], [ %article.2.01019, %B464 ], [ %.1214, %B1218 ], [ %arg.events.5.0, %B1170 ]
  %exitcond1032.not = icmp eq i64 %.3149971017, %1
  br i1 %exitcond1032.not, label %B1248, label %B110.endif

B1248:                                            ; preds = %B1244, %B0.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B1249:                                            ; preds = %B1006, %B1138, %B870, %B894, %B926, %B962
  %.1325 = icmp sgt i64 %.1324987991, 1
  br i1 %.1325, label %B596, label %B1170

B110.endif:                                       ; preds = %B110.endif.lr.ph, %B1244
  %article.2.01019 = phi i64 [ 0, %B110.endif.lr.ph ], [ %article.3.1, %B1244 ]
  %.3149971017 = phi i64 [ 0, %B110.endif.lr.ph ], [ %.321, %B1244 ]
  %.321 = add nuw nsw i64 %.3149971017, 1
  %19 = getelementptr i8, ptr %arg.unspaced.4, i64 %.3149971017
  store i8 0, ptr %19, align 1
  br i1 %.470963.not, label %B194.endif, label %B180

B194.endif:                                       ; preds = %B180, %B110.endif
  %20 = getelementptr i64, ptr %arg.borders.4, i64 %.3149971017
  %.574 = load i64, ptr %20, align 8
  %21 = getelementptr i8, ptr %20, i64 8
  %.606 = load i64, ptr %21, align 8
  %.643 = sub i64 %.606, %.574
  %.686980.not = icmp slt i64 %.643, 1
  br i1 %.686980.not, label %B464, label %B258

B382.endif.endif:                                 ; preds = %B342, %B258
  %.859.pre-phi = phi i64 [ %.780, %B258 ], [ %.821, %B342 ]
  %at.5.3 = phi i64 [ %.759, %B258 ], [ %.802, %B342 ]
  %22 = getelementptr i32, ptr %arg.table.4, i64 %at.5.3
  %.873 = getelementptr i32, ptr %22, i64 %.859.pre-phi
  %23 = trunc i64 %.692975981 to i32
  %.874 = add i32 %23, 1
  store i32 %.874, ptr %.873, align 4
  %.1021 = select i1 %.741, i64 %arg.words.5.0, i64 0
  %.1022 = add i64 %.1021, %.692975981
  %.1042 = mul i64 %.1022, %arg.words.5.1
  %24 = getelementptr i64, ptr %arg.words.4, i64 %.1042
  %.1076 = select i1 %.741, i64 %arg.articles.5.0, i64 0
  %.1077 = add i64 %.1076, %.692975981
  %.1097 = mul i64 %.1077, %arg.articles.5.1
  %25 = getelementptr i64, ptr %arg.articles.4, i64 %.1097
  store i64 -1, ptr %24, align 8
  store i64 -1, ptr %25, align 8
  %26 = getelementptr i8, ptr %24, i64 8
  store i64 -1, ptr %26, align 8
  %27 = getelementptr i8, ptr %25, i64 8
  store i64 -1, ptr %27, align 8
  %28 = getelementptr i8, ptr %24, i64 16
  store i64 -1, ptr %28, align 8
  %29 = getelementptr i8, ptr %25, i64 16
  store i64 -1, ptr %29, align 8
  %.686 = icmp samesign ugt i64 %.685974982, 1
  br i1 %.686, label %B258, label %B464

B530.endif:                                       ; preds = %B504, %B1218
  %article.4.2 = phi i64 [ %.1214, %B1218 ], [ %article.2.01019, %B504 ]
  %.1196 = icmp slt i64 %article.4.2, 0
  %.1197 = select i1 %.1196, i64 %arg.indptr.5.0, i64 0
  %30 = getelementptr i64, ptr %arg.indptr.4, i64 %article.4.2
  %.1211 = getelementptr i64, ptr %30, i64 %.1197
  %.1212 = load i64, ptr %.1211, align 8
  %.1214 = add nsw i64 %article.4.2, 1
  %.1228 = icmp slt i64 %article.4.2, -1
  %.1229 = select i1 %.1228, i64 %arg.indptr.5.0, i64 0
  %31 = getelementptr i64, ptr %arg.indptr.4, i64 %.1214
  %.1243 = getelementptr i64, ptr %31, i64 %.1229
  %.1244 = load i64, ptr %.1243, align 8
  %.1281 = sub i64 %.1244, %.1212
  %.1325989.not = icmp slt i64 %.1281, 1
  br i1 %.1325989.not, label %B1170, label %B596.lr.ph

B596.lr.ph:                                       ; preds = %B530.endif
  %.1894 = select i1 %.1196, i64 %arg.reports.5.0, i64 0
  %32 = getelementptr i64, ptr %arg.reports.4, i64 %article.4.2
  %.1908 = getelementptr i64, ptr %32, i64 %.1894
  br label %B596
}
