; of c753c591796a50a4a0eb052123b9ed77
; returns none


define range(i32 -1, -2) i32 @clusterer_text_language_kernel_classify(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.content.0, ptr %arg.content.1, i64 %arg.content.2, i64 %arg.content.3, ptr %arg.content.4, i64 %arg.content.5.0, i64 %arg.content.6.0, ptr %arg.offsets.0, ptr %arg.offsets.1, i64 %arg.offsets.2, i64 %arg.offsets.3, ptr %arg.offsets.4, i64 %arg.offsets.5.0, i64 %arg.offsets.6.0, ptr %arg.model.0.0, ptr %arg.model.0.1, i64 %arg.model.0.2, i64 %arg.model.0.3, ptr %arg.model.0.4, i64 %arg.model.0.5.0, i64 %arg.model.0.6.0, ptr %arg.model.1.0, ptr %arg.model.1.1, i64 %arg.model.1.2, i64 %arg.model.1.3, ptr %arg.model.1.4, i64 %arg.model.1.5.0, i64 %arg.model.1.6.0, ptr %arg.model.2.0, ptr %arg.model.2.1, i64 %arg.model.2.2, i64 %arg.model.2.3, ptr %arg.model.2.4, i64 %arg.model.2.5.0, i64 %arg.model.2.6.0, ptr %arg.model.3.0, ptr %arg.model.3.1, i64 %arg.model.3.2, i64 %arg.model.3.3, ptr %arg.model.3.4, i64 %arg.model.3.5.0, i64 %arg.model.3.6.0, ptr %arg.model.4.0, ptr %arg.model.4.1, i64 %arg.model.4.2, i64 %arg.model.4.3, ptr %arg.model.4.4, i64 %arg.model.4.5.0, i64 %arg.model.4.6.0, ptr %arg.model.5.0, ptr %arg.model.5.1, i64 %arg.model.5.2, i64 %arg.model.5.3, ptr %arg.model.5.4, i64 %arg.model.5.5.0, i64 %arg.model.5.6.0, ptr %arg.model.6.0, ptr %arg.model.6.1, i64 %arg.model.6.2, i64 %arg.model.6.3, ptr %arg.model.6.4, i64 %arg.model.6.5.0, i64 %arg.model.6.6.0, i64 %arg.limits.0, i64 %arg.limits.1, double %arg.limits.2, i64 %arg.limits.3, i64 %arg.limits.4, i64 %arg.limits.5, ptr %arg.counts.0, ptr %arg.counts.1, i64 %arg.counts.2, i64 %arg.counts.3, ptr %arg.counts.4, i64 %arg.counts.5.0, i64 %arg.counts.6.0, ptr %arg.found.0, ptr %arg.found.1, i64 %arg.found.2, i64 %arg.found.3, ptr %arg.found.4, i64 %arg.found.5.0, i64 %arg.found.6.0, ptr %arg.scores.0, ptr %arg.scores.1, i64 %arg.scores.2, i64 %arg.scores.3, ptr %arg.scores.4, i64 %arg.scores.5.0, i64 %arg.scores.6.0, ptr %arg.best.0, ptr %arg.best.1, i64 %arg.best.2, i64 %arg.best.3, ptr %arg.best.4, i64 %arg.best.5.0, i64 %arg.best.6.0) {
B0.endif:
  %.1019 = alloca i64, align 8
  store i64 0, ptr %.1019, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.1916 = alloca i32, align 4
  store i32 0, ptr %.1916, align 4
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  tail call void @NRT_incref(ptr %arg.content.0)
  tail call void @NRT_incref(ptr %arg.offsets.0)
  tail call void @NRT_incref(ptr %arg.model.0.0)
  tail call void @NRT_incref(ptr %arg.model.1.0)
  tail call void @NRT_incref(ptr %arg.model.2.0)
  tail call void @NRT_incref(ptr %arg.model.3.0)
  tail call void @NRT_incref(ptr %arg.model.4.0)
  tail call void @NRT_incref(ptr %arg.model.5.0)
  tail call void @NRT_incref(ptr %arg.model.6.0)
  tail call void @NRT_incref(ptr %arg.counts.0)
  tail call void @NRT_incref(ptr %arg.found.0)
  tail call void @NRT_incref(ptr %arg.scores.0)
  tail call void @NRT_incref(ptr %arg.best.0)
  %0 = trunc i64 %arg.model.5.5.0 to i32
  %.366 = add i32 %0, -1
  %.4631203 = icmp sgt i64 %arg.offsets.5.0, 1
  br i1 %.4631203, label %B162.lr.ph, label %B2846

B162.lr.ph:                                       ; preds = %B0.endif
  %1 = trunc i64 %arg.model.6.5.0 to i32
  %.1015 = add i32 %1, -1
  %2 = add nsw i64 %arg.offsets.5.0, -2
  br label %B162

B160.loopexit:                                    ; preds = %B2744, %B2642, %B2712.endif
  %exitcond1297.not = icmp eq i64 %.46911591214, %2
  br i1 %exitcond1297.not, label %B2846, label %B162

B162:                                             ; preds = %B162.lr.ph, %B160.loopexit
  %.46911591214 = phi i64 [ 0, %B162.lr.ph ], [ %.476, %B160.loopexit ]
  %.476 = add nuw nsw i64 %.46911591214, 1
  %3 = getelementptr i64, ptr %arg.offsets.4, i64 %.46911591214
  %.534 = load i64, ptr %3, align 8
  %4 = getelementptr i8, ptr %3, i64 8
  %.566 = load i64, ptr %4, align 8
  %5 = getelementptr i64, ptr %arg.best.4, i64 %.46911591214
  store i64 -1, ptr %5, align 8
  br label %B344

B344:                                             ; preds = %B2614, %B162
  %at.2.1 = phi i64 [ %.534, %B162 ], [ %at.3.3, %B2614 ]
  %state.3.1 = phi i64 [ 0, %B162 ], [ %state.4.3, %B2614 ]
  %distinct.3.1 = phi i64 [ 0, %B162 ], [ %distinct.4.3, %B2614 ]
  %first.3.1 = phi i64 [ 0, %B162 ], [ %first.4.4, %B2614 ]
  %seen.3.1 = phi i64 [ 0, %B162 ], [ %seen.4.3, %B2614 ]
  %alphabetic.3.1 = phi i64 [ 0, %B162 ], [ %alphabetic.4.3, %B2614 ]
  %upper.3.1 = phi i64 [ 0, %B162 ], [ %upper.4.3, %B2614 ]
  %stop.2.1 = phi i64 [ %arg.limits.0, %B162 ], [ %arg.limits.1, %B2614 ]
  %.688 = icmp ult i64 %at.2.1, %.566
  br i1 %.688, label %B358, label %B1884

B358:                                             ; preds = %B344, %B1850
  %at.4.2 = phi i64 [ %.1447, %B1850 ], [ %at.2.1, %B344 ]
  %state.2.2 = phi i64 [ %.1212, %B1850 ], [ %state.3.1, %B344 ]
  %distinct.2.2 = phi i64 [ %distinct.5.4, %B1850 ], [ %distinct.3.1, %B344 ]
  %seen.2.2 = phi i64 [ %seen.5.4, %B1850 ], [ %seen.3.1, %B344 ]
  %alphabetic.2.2 = phi i64 [ %alphabetic.5.4, %B1850 ], [ %alphabetic.3.1, %B344 ]
  %upper.2.2 = phi i64 [ %upper.5.4, %B1850 ], [ %upper.3.1, %B344 ]
  %.745 = getelementptr i8, ptr %arg.content.4, i64 %at.4.2
  %.746 = load i8, ptr %.745, align 1
  %.752 = zext i8 %.746 to i64
  %.754 = and i64 %.752, 192
  %.757.not = icmp eq i64 %.754, 128
  br i1 %.757.not, label %B1482, label %B466

B466:                                             ; preds = %B358
  %.767.not = icmp slt i64 %seen.2.2, %stop.2.1
  br i1 %.767.not, label %B482, label %B1884

B482:                                             ; preds = %B466
  %.807 = icmp slt i64 %alphabetic.2.2, %arg.limits.3
  %.820 = icmp slt i64 %seen.2.2, %arg.limits.5
  %or.cond = select i1 %.807, i1 true, i1 %.820
  br i1 %or.cond, label %B528, label %B1472

B528:                                             ; preds = %B482
  %.838 = icmp ugt i8 %.746, -65
  br i1 %.838, label %B790, label %B1234

B790:                                             ; preds = %B528
  %.844 = shl nuw nsw i64 %.752, 6
  %.849 = and i64 %.844, 1984
  %.877 = getelementptr i8, ptr %.745, i64 1
  %.878 = load i8, ptr %.877, align 1
  %6 = and i8 %.878, 63
  %.882 = zext nneg i8 %6 to i64
  %.883 = or disjoint i64 %.849, %.882
  %.895 = icmp samesign ugt i8 %.746, -33
  br i1 %.895, label %B1012, label %B1234

B1012:                                            ; preds = %B790
  %.900 = shl nuw nsw i64 %.883, 6
  %.905 = and i64 %.900, 65472
  %.933 = getelementptr i8, ptr %.745, i64 2
  %.934 = load i8, ptr %.933, align 1
  %7 = and i8 %.934, 63
  %.938 = zext nneg i8 %7 to i64
  %.939 = or disjoint i64 %.905, %.938
  %.951 = icmp samesign ugt i8 %.746, -17
  br i1 %.951, label %B1060, label %B1234

B1060:                                            ; preds = %B1012
  %.956 = shl nuw nsw i64 %.939, 6
  %.961 = and i64 %.956, 2097088
  %.989 = getelementptr i8, ptr %.745, i64 3
  %.990 = load i8, ptr %.989, align 1
  %8 = and i8 %.990, 63
  %.994 = zext nneg i8 %8 to i64
  %.995 = or disjoint i64 %.961, %.994
  br label %B1234

B1234:                                            ; preds = %B528, %B790, %B1060, %B1012
  %code.6.6 = phi i64 [ %.995, %B1060 ], [ %.939, %B1012 ], [ %.883, %B790 ], [ %.752, %B528 ]
  store i64 0, ptr %.1019, align 8
  %.1023 = call i32 @helper_1(ptr nonnull %.1019, ptr nonnull %excinfo.1, i64 %code.6.6, i32 %.1015)
  switch i32 %.1023, label %B1234.if.if [
    i32 -2, label %B1234.endif
    i32 0, label %B1234.endif
  ], !prof !0

B1420:                                            ; preds = %B1234.endif
  %.1104 = lshr i64 %.1077, 1
  %.1108 = add nsw i64 %.1104, %upper.2.2
  br label %B1472

B1472:                                            ; preds = %B482, %B1234.endif, %B1420
  %alphabetic.6.6 = phi i64 [ %.1081, %B1420 ], [ %.1081, %B1234.endif ], [ %alphabetic.2.2, %B482 ]
  %upper.6.6 = phi i64 [ %.1108, %B1420 ], [ %upper.2.2, %B1234.endif ], [ %upper.2.2, %B482 ]
  %.1133 = add nsw i64 %seen.2.2, 1
  br label %B1482

B1482:                                            ; preds = %B1472, %B358
  %seen.5.4 = phi i64 [ %.1133, %B1472 ], [ %seen.2.2, %B358 ]
  %alphabetic.5.4 = phi i64 [ %alphabetic.6.6, %B1472 ], [ %alphabetic.2.2, %B358 ]
  %upper.5.4 = phi i64 [ %upper.6.6, %B1472 ], [ %upper.2.2, %B358 ]
  %.1175 = getelementptr i32, ptr %arg.model.1.4, i64 %state.2.2
  %.1176 = load i32, ptr %.1175, align 4
  %.1179 = zext i32 %.1176 to i64
  %9 = getelementptr i32, ptr %arg.model.0.4, i64 %.1179
  %.1210 = getelementptr i32, ptr %9, i64 %.752
  %.1211 = load i32, ptr %.1210, align 4
  %.1212 = zext i32 %.1211 to i64
  %.1242 = getelementptr i32, ptr %arg.model.2.4, i64 %.1212
  %.1243 = load i32, ptr %.1242, align 4
  %.1249 = icmp sgt i32 %.1243, -1
  br i1 %.1249, label %B1652, label %B1850

B1652:                                            ; preds = %B1482
  %.1248 = zext nneg i32 %.1243 to i64
  %.1288 = getelementptr i32, ptr %arg.counts.4, i64 %.1248
  %.1289 = load i32, ptr %.1288, align 4
  %.1291 = icmp eq i32 %.1289, 0
  br i1 %.1291, label %B1716, label %B1782

B1716:                                            ; preds = %B1652
  %.1322 = getelementptr i32, ptr %arg.found.4, i64 %distinct.2.2
  store i32 %.1243, ptr %.1322, align 4
  %.1325 = add i64 %distinct.2.2, 1
  %.1367.pre = load i32, ptr %.1288, align 4
  br label %B1782

B1782:                                            ; preds = %B1716, %B1652
  %.1367 = phi i32 [ %.1367.pre, %B1716 ], [ %.1289, %B1652 ]
  %distinct.6.5 = phi i64 [ %.1325, %B1716 ], [ %distinct.2.2, %B1652 ]
  %.1371 = add i32 %.1367, 1
  store i32 %.1371, ptr %.1288, align 4
  br label %B1850

B1850:                                            ; preds = %B1782, %B1482
  %distinct.5.4 = phi i64 [ %distinct.6.5, %B1782 ], [ %distinct.2.2, %B1482 ]
  %.1447 = add i64 %at.4.2, 1
  %exitcond.not = icmp eq i64 %.1447, %.566
  br i1 %exitcond.not, label %B1884, label %B358

B1884:                                            ; preds = %B466, %B1850, %B344
  %at.3.3 = phi i64 [ %at.2.1, %B344 ], [ %at.4.2, %B466 ], [ %.566, %B1850 ]
  %state.4.3 = phi i64 [ %state.3.1, %B344 ], [ %state.2.2, %B466 ], [ %.1212, %B1850 ]
  %distinct.4.3 = phi i64 [ %distinct.3.1, %B344 ], [ %distinct.2.2, %B466 ], [ %distinct.5.4, %B1850 ]
  %seen.4.3 = phi i64 [ %seen.3.1, %B344 ], [ %seen.2.2, %B466 ], [ %seen.5.4, %B1850 ]
  %alphabetic.4.3 = phi i64 [ %alphabetic.3.1, %B344 ], [ %alphabetic.2.2, %B466 ], [ %alphabetic.5.4, %B1850 ]
  %upper.4.3 = phi i64 [ %upper.3.1, %B344 ], [ %upper.2.2, %B466 ], [ %upper.5.4, %B1850 ]
  %.1476 = icmp uge i64 %at.3.3, %.566
  %.1484 = icmp sge i64 %seen.4.3, %arg.limits.1
  %spec.select = select i1 %.1476, i1 true, i1 %.1484
  %.1497 = icmp sgt i64 %upper.4.3, %arg.limits.4
  br i1 %.1497, label %B2712.endif.sink.split, label %B1940

B1940:                                            ; preds = %B1884
  %.1504 = icmp slt i64 %alphabetic.4.3, %arg.limits.3
  %or.cond1063 = select i1 %spec.select, i1 %.1504, i1 false
  br i1 %or.cond1063, label %B2712.endif, label %B2054

B2054:                                            ; preds = %B1940, %B2054
  %.164910721074 = phi i64 [ %.1656, %B2054 ], [ 0, %B1940 ]
  %.1656 = add nuw nsw i64 %.164910721074, 1
  %.1706 = getelementptr float, ptr %arg.model.4.4, i64 %.164910721074
  %.1707 = load float, ptr %.1706, align 4
  %.1733 = getelementptr float, ptr %arg.scores.4, i64 %.164910721074
  store float %.1707, ptr %.1733, align 4
  %exitcond1292.not = icmp eq i64 %.1656, 96
  br i1 %exitcond1292.not, label %B2080.endif, label %B2054

B2110.loopexit:                                   ; preds = %B2284
  %exitcond1294.not = icmp eq i64 %distinct.4.3, %.1833
  br i1 %exitcond1294.not, label %B2512.lr.ph, label %B2112

B2112:                                            ; preds = %B2080.endif, %B2110.loopexit
  %.182610851095 = phi i64 [ %.1833, %B2110.loopexit ], [ 0, %B2080.endif ]
  %.1833 = add nuw nsw i64 %.182610851095, 1
  %.1883 = getelementptr i32, ptr %arg.found.4, i64 %.182610851095
  %.1884 = load i32, ptr %.1883, align 4
  %.1885 = zext i32 %.1884 to i64
  %.1911 = getelementptr i32, ptr %arg.counts.4, i64 %.1885
  %.1912 = load i32, ptr %.1911, align 4
  store i32 0, ptr %.1916, align 4
  %.1922 = call i32 @helper_2(ptr nonnull %.1916, ptr nonnull %excinfo.2, i32 %.1912, i32 %.366)
  switch i32 %.1922, label %B2112.if.if [
    i32 -2, label %B2112.endif.endif.endif
    i32 0, label %B2112.endif.endif.endif
  ], !prof !0

B2284:                                            ; preds = %B2112.endif.endif.endif, %B2284
  %.206510781080 = phi i64 [ 0, %B2112.endif.endif.endif ], [ %.2072, %B2284 ]
  %.2072 = add nuw nsw i64 %.206510781080, 1
  %.2122 = getelementptr float, ptr %arg.scores.4, i64 %.206510781080
  %.2123 = load float, ptr %.2122, align 4
  %.2151 = getelementptr float, ptr %11, i64 %.206510781080
  %.2152 = load float, ptr %.2151, align 4
  %.2154 = fmul float %.1972, %.2152
  %.2155 = fadd float %.2123, %.2154
  store float %.2155, ptr %.2122, align 4
  %exitcond1293.not = icmp eq i64 %.2072, 96
  br i1 %exitcond1293.not, label %B2110.loopexit, label %B2284

B2512:                                            ; preds = %B2512.lr.ph, %B2847
  %high.2.31108 = phi float [ 0xFFF0000000000000, %B2512.lr.ph ], [ %high.3.4, %B2847 ]
  %next_.3.31107 = phi float [ 0xFFF0000000000000, %B2512.lr.ph ], [ %next_.4.4, %B2847 ]
  %first.2.31106 = phi i64 [ %first.3.1, %B2512.lr.ph ], [ %first.4.4, %B2847 ]
  %.229811021104 = phi i64 [ 0, %B2512.lr.ph ], [ %.2305, %B2847 ]
  %.2305 = add nuw nsw i64 %.229811021104, 1
  %.2359 = getelementptr float, ptr %arg.scores.4, i64 %.229811021104
  %.2360 = load float, ptr %.2359, align 4
  %.2366 = fcmp ogt float %.2360, %high.2.31108
  br i1 %.2366, label %B2847, label %B2592

B2592:                                            ; preds = %B2512
  %.2399 = fcmp ogt float %.2360, %next_.3.31107
  br i1 %.2399, label %B2604, label %B2847

B2604:                                            ; preds = %B2592
  br label %B2847

B2610:                                            ; preds = %B2847
  br i1 %spec.select, label %B2642, label %B2614

B2614:                                            ; preds = %B2610
  %.2437 = fsub float %high.3.4, %next_.4.4
  %.2444 = fpext float %.2437 to double
  %.2445 = fcmp olt double %arg.limits.2, %.2444
  br i1 %.2445, label %B2642, label %B344

B2642:                                            ; preds = %B2614, %B2610
  %.2464.not = icmp eq i64 %distinct.4.3, 0
  br i1 %.2464.not, label %B160.loopexit, label %B2712.endif.sink.split

B2744:                                            ; preds = %B2712.endif, %B2744
  %.263611511153 = phi i64 [ %.2643, %B2744 ], [ 0, %B2712.endif ]
  %.2643 = add nuw nsw i64 %.263611511153, 1
  %.2694 = getelementptr i32, ptr %arg.found.4, i64 %.263611511153
  %.2695 = load i32, ptr %.2694, align 4
  %.2696 = zext i32 %.2695 to i64
  %.2722 = getelementptr i32, ptr %arg.counts.4, i64 %.2696
  store i32 0, ptr %.2722, align 4
  %exitcond1296.not = icmp eq i64 %distinct.4.3, %.2643
  br i1 %exitcond1296.not, label %B160.loopexit, label %B2744

common.ret:                                       ; preds = %B2112.if.if, %B1234.if.if, %B2846
  %common.ret.op = phi i32 [ 0, %B2846 ], [ %.1023, %B1234.if.if ], [ %.1922, %B2112.if.if ]
  ret i32 %common.ret.op

B2846:                                            ; preds = %B160.loopexit, %B0.endif
  tail call void @NRT_decref(ptr %arg.model.3.0)
  tail call void @NRT_decref(ptr %arg.scores.0)
  tail call void @NRT_decref(ptr %arg.model.1.0)
  tail call void @NRT_decref(ptr %arg.model.4.0)
  tail call void @NRT_decref(ptr %arg.model.2.0)
  tail call void @NRT_decref(ptr %arg.offsets.0)
  tail call void @NRT_decref(ptr %arg.model.0.0)
  tail call void @NRT_decref(ptr %arg.model.5.0)
  tail call void @NRT_decref(ptr %arg.model.6.0)
  tail call void @NRT_decref(ptr %arg.found.0)
  tail call void @NRT_decref(ptr %arg.counts.0)
  tail call void @NRT_decref(ptr %arg.content.0)
  tail call void @NRT_decref(ptr %arg.best.0)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B2847:                                            ; preds = %B2592, %B2604, %B2512
  %first.4.4 = phi i64 [ %.229811021104, %B2512 ], [ %first.2.31106, %B2604 ], [ %first.2.31106, %B2592 ]
  %next_.4.4 = phi float [ %high.2.31108, %B2512 ], [ %.2360, %B2604 ], [ %next_.3.31107, %B2592 ]
  %high.3.4 = phi float [ %.2360, %B2512 ], [ %high.2.31108, %B2604 ], [ %high.2.31108, %B2592 ]
  %exitcond1295.not = icmp eq i64 %.2305, 96
  br i1 %exitcond1295.not, label %B2610, label %B2512

B1234.endif:                                      ; preds = %B1234, %B1234
  %.1033 = load i64, ptr %.1019, align 8
  %.1070 = getelementptr i8, ptr %arg.model.6.4, i64 %.1033
  %.1071 = load i8, ptr %.1070, align 1
  %.1077 = zext i8 %.1071 to i64
  %.1079 = and i64 %.1077, 1
  %.1081 = add nsw i64 %.1079, %alphabetic.2.2
  br i1 %.820, label %B1420, label %B1472

B1234.if.if:                                      ; preds = %B1234
  %.1031 = icmp sgt i32 %.1023, 0
  %.1024 = load ptr, ptr %excinfo.1, align 8
  %.1032 = select i1 %.1031, ptr %.1024, ptr undef
  store ptr %.1032, ptr %excinfo, align 8
  br label %common.ret

B2080.endif:                                      ; preds = %B2054
  %.18201092.not = icmp slt i64 %distinct.4.3, 1
  br i1 %.18201092.not, label %B2512.lr.ph, label %B2112

B2112.if.if:                                      ; preds = %B2112
  %.1930 = icmp sgt i32 %.1922, 0
  %.1923 = load ptr, ptr %excinfo.2, align 8
  %.1931 = select i1 %.1930, ptr %.1923, ptr undef
  store ptr %.1931, ptr %excinfo, align 8
  br label %common.ret

B2112.endif.endif.endif:                          ; preds = %B2112, %B2112
  %.1932 = load i32, ptr %.1916, align 4
  %.1943 = sext i32 %.1932 to i64
  %.1956 = icmp slt i32 %.1932, 0
  %.1957 = select i1 %.1956, i64 %arg.model.5.5.0, i64 0
  %10 = getelementptr float, ptr %arg.model.5.4, i64 %.1957
  %.1971 = getelementptr float, ptr %10, i64 %.1943
  %.1972 = load float, ptr %.1971, align 4
  %.idx = mul nuw nsw i64 %.1885, 384
  %11 = getelementptr i8, ptr %arg.model.3.4, i64 %.idx
  br label %B2284

B2512.lr.ph:                                      ; preds = %B2110.loopexit, %B2080.endif
  br label %B2512

B2712.endif.sink.split:                           ; preds = %B2642, %B1884
  %.sink = phi i64 [ -2, %B1884 ], [ %first.4.4, %B2642 ]
  store i64 %.sink, ptr %5, align 8
  br label %B2712.endif

B2712.endif:                                      ; preds = %B2712.endif.sink.split, %B1940
  %.26301152.not = icmp slt i64 %distinct.4.3, 1
  br i1 %.26301152.not, label %B160.loopexit, label %B2744
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_1(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x.0, i32 %arg.x.1) #0 {
B0:
  %.8 = zext i32 %arg.x.1 to i64
  %.10 = tail call i64 @llvm.umin.i64(i64 %arg.x.0, i64 %.8)
  store i64 %.10, ptr %retptr, align 8
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_2(ptr noalias writeonly captures(none) initializes((0, 4)) %retptr, ptr noalias readnone captures(none) %excinfo, i32 %arg.x.0, i32 %arg.x.1) #0 {
B0:
  %.13 = tail call i32 @llvm.smin.i32(i32 %arg.x.1, i32 %arg.x.0)
  store i32 %.13, ptr %retptr, align 4
  ret i32 0
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #1

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
