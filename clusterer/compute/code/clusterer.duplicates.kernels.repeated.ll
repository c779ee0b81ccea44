; of 15e9e01d74a6d9c84c3a8aac4bb8620b
; returns int64


define range(i32 -1, -2) i32 @clusterer_duplicates_kernels_repeated(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.values.0, ptr %arg.values.1, i64 %arg.values.2, i64 %arg.values.3, ptr %arg.values.4, i64 %arg.values.5.0, i64 %arg.values.6.0, ptr %arg.begins.0, ptr %arg.begins.1, i64 %arg.begins.2, i64 %arg.begins.3, ptr %arg.begins.4, i64 %arg.begins.5.0, i64 %arg.begins.6.0, ptr %arg.ends.0, ptr %arg.ends.1, i64 %arg.ends.2, i64 %arg.ends.3, ptr %arg.ends.4, i64 %arg.ends.5.0, i64 %arg.ends.6.0, ptr %arg.rows.0, ptr %arg.rows.1, i64 %arg.rows.2, i64 %arg.rows.3, ptr %arg.rows.4, i64 %arg.rows.5.0, i64 %arg.rows.6.0, i64 %arg.lift, i64 %arg.part, i64 %arg.part_bits, i64 %arg.row_bits, i64 %arg.bucket_bits, ptr %arg.at.0, ptr %arg.at.1, i64 %arg.at.2, i64 %arg.at.3, ptr %arg.at.4, i64 %arg.at.5.0, i64 %arg.at.6.0, ptr %arg.seen.0, ptr %arg.seen.1, i64 %arg.seen.2, i64 %arg.seen.3, ptr %arg.seen.4, i64 %arg.seen.5.0, i64 %arg.seen.6.0, ptr %arg.out.0, ptr %arg.out.1, i64 %arg.out.2, i64 %arg.out.3, ptr %arg.out.4, i64 %arg.out.5.0, i64 %arg.out.6.0) {
B0.endif:
  %.2417 = alloca i64, align 8
  store i64 0, ptr %.2417, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.115 = sub i64 63, %arg.bucket_bits
  %.166 = icmp sgt i64 %arg.rows.5.0, 0
  br i1 %.166, label %B108.endif.lr.ph, label %B398.endif

B108.endif.lr.ph:                                 ; preds = %B0.endif
  %.523 = sub i64 63, %arg.part_bits
  br label %B108.endif

B106.loopexit:                                    ; preds = %B394, %B108.endif
  %exitcond.not = icmp eq i64 %.223, %arg.rows.5.0
  br i1 %exitcond.not, label %B398.endif, label %B108.endif

B192:                                             ; preds = %B108.endif, %B394
  %.446935939 = phi i64 [ %.456, %B394 ], [ %.404, %B108.endif ]
  %.453936938 = phi i64 [ %.460, %B394 ], [ %.307, %B108.endif ]
  %.456 = add nsw i64 %.446935939, -1
  %.460 = add i64 %.453936938, 1
  %.498 = icmp slt i64 %.453936938, 0
  %.499 = select i1 %.498, i64 %arg.values.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.values.4, i64 %.453936938
  %.513 = getelementptr i64, ptr %0, i64 %.499
  %.514 = load i64, ptr %.513, align 8
  %.516 = shl i64 %.514, %arg.lift
  %.521 = lshr i64 %.516, 1
  %.524 = lshr i64 %.521, %.523
  %.526 = icmp eq i64 %.524, %arg.part
  br i1 %.526, label %B292, label %B394

B292:                                             ; preds = %B192
  %.530 = shl i64 %.516, %arg.part_bits
  %.533 = lshr i64 %.530, 1
  %.535 = lshr i64 %.533, %.115
  %1 = getelementptr i64, ptr %arg.at.4, i64 %.535
  %.565 = getelementptr i8, ptr %1, i64 8
  %.566 = load i64, ptr %.565, align 8
  %.567 = add nsw i64 %.566, 1
  store i64 %.567, ptr %.565, align 8
  br label %B394

B394:                                             ; preds = %B292, %B192
  %.447 = icmp samesign ugt i64 %.446935939, 1
  br i1 %.447, label %B192, label %B106.loopexit

B458:                                             ; preds = %B398.endif, %B458
  %.706955957 = phi i64 [ %.713, %B458 ], [ 1, %B398.endif ]
  %.713 = add nuw i64 %.706955957, 1
  %2 = getelementptr i64, ptr %arg.at.4, i64 %.706955957
  %.767 = load i64, ptr %2, align 8
  %3 = getelementptr i8, ptr %2, i64 -8
  %.798 = load i64, ptr %3, align 8
  %.799 = add nsw i64 %.798, %.767
  store i64 %.799, ptr %2, align 8
  %exitcond1032.not = icmp eq i64 %.713, %arg.at.5.0
  br i1 %exitcond1032.not, label %B512.endif, label %B458

B568.loopexit:                                    ; preds = %B930, %B570.endif
  %exitcond1033.not = icmp eq i64 %.937, %arg.rows.5.0
  br i1 %exitcond1033.not, label %B934.endif, label %B570.endif

B654:                                             ; preds = %B570.endif, %B930
  %.1165961965 = phi i64 [ %.1175, %B930 ], [ %.1123, %B570.endif ]
  %.1172962964 = phi i64 [ %.1179, %B930 ], [ %.1025, %B570.endif ]
  %.1175 = add nsw i64 %.1165961965, -1
  %.1179 = add i64 %.1172962964, 1
  %.1217 = icmp slt i64 %.1172962964, 0
  %.1218 = select i1 %.1217, i64 %arg.values.5.0, i64 0
  %4 = getelementptr i64, ptr %arg.values.4, i64 %.1172962964
  %.1232 = getelementptr i64, ptr %4, i64 %.1218
  %.1233 = load i64, ptr %.1232, align 8
  %.1235 = shl i64 %.1233, %arg.lift
  %.1240 = lshr i64 %.1235, 1
  %.1243 = lshr i64 %.1240, %.1242
  %.1245 = icmp eq i64 %.1243, %arg.part
  br i1 %.1245, label %B754, label %B930

B754:                                             ; preds = %B654
  %.1249 = shl i64 %.1235, %arg.part_bits
  %.1250 = lshr i64 %.1249, 1
  %.1252 = lshr i64 %.1250, %.115
  %.1259 = and i64 %.1235, %16
  %.1261 = or i64 %.1259, %.930969975
  %.1290 = getelementptr i64, ptr %arg.at.4, i64 %.1252
  %.1291 = load i64, ptr %.1290, align 8
  %.1305 = icmp slt i64 %.1291, 0
  %.1306 = select i1 %.1305, i64 %arg.out.5.0, i64 0
  %5 = getelementptr i64, ptr %arg.out.4, i64 %.1291
  %.1320 = getelementptr i64, ptr %5, i64 %.1306
  store i64 %.1261, ptr %.1320, align 8
  %.1351 = load i64, ptr %.1290, align 8
  %.1352 = add nsw i64 %.1351, 1
  store i64 %.1352, ptr %.1290, align 8
  br label %B930

B930:                                             ; preds = %B754, %B654
  %.1166 = icmp samesign ugt i64 %.1165961965, 1
  br i1 %.1166, label %B654, label %B568.loopexit

B1006.loopexit:                                   ; preds = %B1786, %B1246.endif
  %n.2.1.lcssa = phi i64 [ %n.3.01021, %B1246.endif ], [ %n.4.2, %B1786 ]
  %exitcond1035.not = icmp eq i64 %.1536, %.657
  br i1 %exitcond1035.not, label %B1796, label %B1008

B1008:                                            ; preds = %B1008.lr.ph, %B1006.loopexit
  %begin.2.01022 = phi i64 [ 0, %B1008.lr.ph ], [ %.1590, %B1006.loopexit ]
  %n.3.01021 = phi i64 [ 0, %B1008.lr.ph ], [ %n.2.1.lcssa, %B1006.loopexit ]
  %.152910051019 = phi i64 [ 0, %B1008.lr.ph ], [ %.1536, %B1006.loopexit ]
  %.1536 = add nuw nsw i64 %.152910051019, 1
  %6 = getelementptr i64, ptr %arg.at.4, i64 %.152910051019
  %.1590 = load i64, ptr %6, align 8
  %.1605 = sub nsw i64 %.1590, %begin.2.01022
  %.1606 = icmp sgt i64 %.1605, 4
  %or.cond932 = select i1 %.1606, i1 %.1626, i1 false
  br i1 %or.cond932, label %B1128, label %B1200.endif

B1128:                                            ; preds = %B1008, %B1128
  %words.2.2 = phi i64 [ %.1634, %B1128 ], [ 1, %B1008 ]
  %.1634 = shl nsw i64 %words.2.2, 1
  %.1644 = shl nsw i64 %words.2.2, 3
  %.1648 = icmp slt i64 %.1644, %.1605
  %.1667 = icmp slt i64 %.1634, %arg.seen.5.0
  %or.cond = select i1 %.1648, i1 %.1667, i1 false
  br i1 %or.cond, label %B1128, label %B1200.endif

B1232:                                            ; preds = %B1200.endif, %B1232
  %.1768982984 = phi i64 [ %.1775, %B1232 ], [ 0, %B1200.endif ]
  %.1775 = add nuw nsw i64 %.1768982984, 1
  %7 = getelementptr i64, ptr %arg.seen.4, i64 %.1768982984
  store i64 0, ptr %7, align 8
  %exitcond1034.not = icmp eq i64 %words.3.1, %.1775
  br i1 %exitcond1034.not, label %B1246.endif, label %B1232

B1352:                                            ; preds = %B1246.endif, %B1352
  %.1923988992 = phi i64 [ %.1933, %B1352 ], [ %..1605, %B1246.endif ]
  %.1930989991 = phi i64 [ %.1937, %B1352 ], [ %begin.2.01022, %B1246.endif ]
  %.1933 = add nsw i64 %.1923988992, -1
  %.1937 = add i64 %.1930989991, 1
  %.1975 = icmp slt i64 %.1930989991, 0
  %.1976 = select i1 %.1975, i64 %arg.out.5.0, i64 0
  %8 = getelementptr i64, ptr %arg.out.4, i64 %.1930989991
  %.1990 = getelementptr i64, ptr %8, i64 %.1976
  %.1991 = load i64, ptr %.1990, align 8
  %.1993 = lshr i64 %.1991, %arg.row_bits
  %.1995 = and i64 %.1993, %.1839
  %.1996 = lshr i64 %.1995, 5
  %.2022 = getelementptr i64, ptr %arg.seen.4, i64 %.1996
  %.2023 = load i64, ptr %.2022, align 8
  %.2024 = shl i64 %.1993, 1
  %.2025 = and i64 %.2024, 62
  %.2026 = lshr i64 %.2023, %.2025
  %.2027 = shl i64 %.2026, 1
  %reass.add = and i64 %.2027, 2
  %.2057 = or disjoint i64 %reass.add, 1
  %.2060 = shl nuw i64 %.2057, %.2025
  %.2061 = or i64 %.2060, %.2023
  store i64 %.2061, ptr %.2022, align 8
  %.1924 = icmp samesign ugt i64 %.1923988992, 1
  br i1 %.1924, label %B1352, label %B1612

B1612:                                            ; preds = %B1352, %B1786
  %n.2.11000 = phi i64 [ %n.4.2, %B1786 ], [ %n.3.01021, %B1352 ]
  %.2182995999 = phi i64 [ %.2192, %B1786 ], [ %..1605, %B1352 ]
  %.2189996998 = phi i64 [ %.2196, %B1786 ], [ %begin.2.01022, %B1352 ]
  %.2192 = add nsw i64 %.2182995999, -1
  %.2196 = add i64 %.2189996998, 1
  %.2242 = icmp slt i64 %.2189996998, 0
  %.2243 = select i1 %.2242, i64 %arg.out.5.0, i64 0
  %9 = getelementptr i64, ptr %arg.out.4, i64 %.2189996998
  %.2257 = getelementptr i64, ptr %9, i64 %.2243
  %.2258 = load i64, ptr %.2257, align 8
  %.2260 = lshr i64 %.2258, %arg.row_bits
  %.2262 = and i64 %.2260, %.1839
  %.2263 = lshr i64 %.2262, 5
  %.2289 = getelementptr i64, ptr %arg.seen.4, i64 %.2263
  %.2290 = load i64, ptr %.2289, align 8
  %.2291 = shl i64 %.2260, 1
  %.2292 = and i64 %.2291, 62
  %10 = shl nuw i64 2, %.2292
  %11 = and i64 %10, %.2290
  %.2295.not = icmp eq i64 %11, 0
  br i1 %.2295.not, label %B1786, label %B1754

B1754:                                            ; preds = %B1612
  %.2344 = icmp slt i64 %n.2.11000, 0
  %.2345 = select i1 %.2344, i64 %arg.out.5.0, i64 0
  %12 = getelementptr i64, ptr %arg.out.4, i64 %n.2.11000
  %.2359 = getelementptr i64, ptr %12, i64 %.2345
  store i64 %.2258, ptr %.2359, align 8
  %.2362 = add nsw i64 %n.2.11000, 1
  br label %B1786

B1786:                                            ; preds = %B1754, %B1612
  %n.4.2 = phi i64 [ %.2362, %B1754 ], [ %n.2.11000, %B1612 ]
  %.2183 = icmp samesign ugt i64 %.2182995999, 1
  br i1 %.2183, label %B1612, label %B1006.loopexit

B1796:                                            ; preds = %B1006.loopexit, %B934.endif
  %n.3.0.lcssa = phi i64 [ 0, %B934.endif ], [ %n.2.1.lcssa, %B1006.loopexit ]
  store i64 0, ptr %.2417, align 8
  %.2421 = call i32 @helper_1(ptr nonnull %.2417, ptr nonnull %excinfo.1, i64 %n.3.0.lcssa)
  switch i32 %.2421, label %B1796.if.if [
    i32 -2, label %B1796.endif
    i32 0, label %B1796.endif
  ], !prof !0

B108.endif:                                       ; preds = %B108.endif.lr.ph, %B106.loopexit
  %.216942948 = phi i64 [ 0, %B108.endif.lr.ph ], [ %.223, %B106.loopexit ]
  %.223 = add nuw nsw i64 %.216942948, 1
  %13 = getelementptr i64, ptr %arg.rows.4, i64 %.216942948
  %.277 = load i64, ptr %13, align 8
  %.291 = icmp slt i64 %.277, 0
  %.292 = select i1 %.291, i64 %arg.begins.5.0, i64 0
  %14 = getelementptr i64, ptr %arg.begins.4, i64 %.277
  %.306 = getelementptr i64, ptr %14, i64 %.292
  %.307 = load i64, ptr %.306, align 8
  %.352 = select i1 %.291, i64 %arg.ends.5.0, i64 0
  %15 = getelementptr i64, ptr %arg.ends.4, i64 %.277
  %.366 = getelementptr i64, ptr %15, i64 %.352
  %.367 = load i64, ptr %.366, align 8
  %.404 = sub i64 %.367, %.307
  %.447937.not = icmp slt i64 %.404, 1
  br i1 %.447937.not, label %B106.loopexit, label %B192

B398.endif:                                       ; preds = %B106.loopexit, %B0.endif
  %.657 = add i64 %arg.at.5.0, -1
  %.700956.not = icmp slt i64 %.657, 1
  br i1 %.700956.not, label %B512.endif, label %B458

B512.endif:                                       ; preds = %B458, %B398.endif
  %.924974.not = icmp slt i64 %arg.rows.5.0, 1
  br i1 %.924974.not, label %B934.endif, label %B570.endif.lr.ph

B570.endif.lr.ph:                                 ; preds = %B512.endif
  %.1242 = sub i64 63, %arg.part_bits
  %16 = shl nsw i64 -1, %arg.row_bits
  br label %B570.endif

B570.endif:                                       ; preds = %B570.endif.lr.ph, %B568.loopexit
  %.930969975 = phi i64 [ 0, %B570.endif.lr.ph ], [ %.937, %B568.loopexit ]
  %.937 = add nuw nsw i64 %.930969975, 1
  %17 = getelementptr i64, ptr %arg.rows.4, i64 %.930969975
  %.995 = load i64, ptr %17, align 8
  %.1009 = icmp slt i64 %.995, 0
  %.1010 = select i1 %.1009, i64 %arg.begins.5.0, i64 0
  %18 = getelementptr i64, ptr %arg.begins.4, i64 %.995
  %.1024 = getelementptr i64, ptr %18, i64 %.1010
  %.1025 = load i64, ptr %.1024, align 8
  %.1071 = select i1 %.1009, i64 %arg.ends.5.0, i64 0
  %19 = getelementptr i64, ptr %arg.ends.4, i64 %.995
  %.1085 = getelementptr i64, ptr %19, i64 %.1071
  %.1086 = load i64, ptr %.1085, align 8
  %.1123 = sub i64 %.1086, %.1025
  %.1166963.not = icmp slt i64 %.1123, 1
  br i1 %.1166963.not, label %B568.loopexit, label %B654

B934.endif:                                       ; preds = %B568.loopexit, %B512.endif
  %.15231018 = icmp sgt i64 %arg.at.5.0, 1
  br i1 %.15231018, label %B1008.lr.ph, label %B1796

B1008.lr.ph:                                      ; preds = %B934.endif
  %.1626 = icmp sgt i64 %arg.seen.5.0, 1
  br label %B1008

B1200.endif:                                      ; preds = %B1128, %B1008
  %words.3.1 = phi i64 [ 1, %B1008 ], [ %.1634, %B1128 ]
  %.words.3.1 = call i64 @llvm.smax.i64(i64 %words.3.1, i64 0)
  %.1762983.not = icmp eq i64 %.words.3.1, 0
  br i1 %.1762983.not, label %B1246.endif, label %B1232

B1246.endif:                                      ; preds = %B1232, %B1200.endif
  %.1838 = shl i64 %words.3.1, 5
  %.1839 = add i64 %.1838, -1
  %.1882 = icmp sgt i64 %.1605, 0
  %..1605 = call i64 @llvm.smax.i64(i64 %.1605, i64 0)
  br i1 %.1882, label %B1352, label %B1006.loopexit

common.ret:                                       ; preds = %B1796.if.if, %B1796.endif
  %common.ret.op = phi i32 [ 0, %B1796.endif ], [ %.2421, %B1796.if.if ]
  ret i32 %common.ret.op

B1796.endif:                                      ; preds = %B1796, %B1796
  %.2431 = load i64, ptr %.2417, align 8
  store i64 %.2431, ptr %retptr, align 8
  br label %common.ret

B1796.if.if:                                      ; preds = %B1796
  %.2429 = icmp sgt i32 %.2421, 0
  %.2422 = load ptr, ptr %excinfo.1, align 8
  %.2430 = select i1 %.2429, ptr %.2422, ptr undef
  store ptr %.2430, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_1(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.x) #1 {
B0:
  store i64 %arg.x, ptr %retptr, align 8
  ret i32 0
}

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
