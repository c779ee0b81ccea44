; of 3262c6a3f47bce21e9300bc96084725f
; returns int64


define i32 @clusterer_reuse_crowds_tell(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.order.0, ptr %arg.order.1, i64 %arg.order.2, i64 %arg.order.3, ptr %arg.order.4, i64 %arg.order.5.0, i64 %arg.order.6.0, ptr %arg.bounds.0, ptr %arg.bounds.1, i64 %arg.bounds.2, i64 %arg.bounds.3, ptr %arg.bounds.4, i64 %arg.bounds.5.0, i64 %arg.bounds.6.0, ptr %arg.words.0, ptr %arg.words.1, i64 %arg.words.2, i64 %arg.words.3, ptr %arg.words.4, i64 %arg.words.5.0, i64 %arg.words.6.0, ptr %arg.passages.0, ptr %arg.passages.1, i64 %arg.passages.2, i64 %arg.passages.3, ptr %arg.passages.4, i64 %arg.passages.5.0, i64 %arg.passages.5.1, i64 %arg.passages.6.0, i64 %arg.passages.6.1, ptr %arg.credit.0, ptr %arg.credit.1, i64 %arg.credit.2, i64 %arg.credit.3, ptr %arg.credit.4, i64 %arg.credit.5.0, i64 %arg.credit.6.0, ptr %arg.covered.0, ptr %arg.covered.1, i64 %arg.covered.2, i64 %arg.covered.3, ptr %arg.covered.4, i64 %arg.covered.5.0, i64 %arg.covered.6.0, i64 %arg.stamp, ptr %arg.told.0, ptr %arg.told.1, i64 %arg.told.2, i64 %arg.told.3, ptr %arg.told.4, i64 %arg.told.5.0, i64 %arg.told.6.0) {
B0.endif:
  %.213776.not = icmp slt i64 %arg.order.5.0, 1
  br i1 %.213776.not, label %B942, label %B184

B184:                                             ; preds = %B0.endif, %B943
  %row.2.0790 = phi i64 [ %row.3.1, %B943 ], [ -1, %B0.endif ]
  %credited.2.0789 = phi i64 [ %credited.3.1, %B943 ], [ -1, %B0.endif ]
  %best.3.0788 = phi i64 [ %best.4.1, %B943 ], [ -1, %B0.endif ]
  %stamp.2.0787 = phi i64 [ %stamp.3.1, %B943 ], [ %arg.stamp, %B0.endif ]
  %.219755785 = phi i64 [ %.226, %B943 ], [ 0, %B0.endif ]
  %.226 = add nuw nsw i64 %.219755785, 1
  %0 = getelementptr i64, ptr %arg.order.4, i64 %.219755785
  %.280 = load i64, ptr %0, align 8
  %.298 = icmp slt i64 %.280, 0
  %.299 = select i1 %.298, i64 %arg.bounds.5.0, i64 0
  %1 = getelementptr i64, ptr %arg.bounds.4, i64 %.280
  %.313 = getelementptr i64, ptr %1, i64 %.299
  %.314 = load i64, ptr %.313, align 8
  %.330 = icmp slt i64 %.280, -1
  %.331 = select i1 %.330, i64 %arg.bounds.5.0, i64 0
  %2 = getelementptr i8, ptr %1, i64 8
  %.345 = getelementptr i64, ptr %2, i64 %.331
  %.346 = load i64, ptr %.345, align 8
  %.380 = icmp slt i64 %.314, 0
  %.381 = select i1 %.380, i64 %arg.passages.5.0, i64 0
  %.382 = add i64 %.381, %.314
  %.402 = mul i64 %.382, %arg.passages.5.1
  %.406 = getelementptr i32, ptr %arg.passages.4, i64 %.402
  %.407 = load i32, ptr %.406, align 4
  %.516 = getelementptr i8, ptr %.406, i64 28
  %.517 = load i32, ptr %.516, align 4
  %.529 = icmp eq i32 %.517, 0
  br i1 %.529, label %B312, label %B324

B312:                                             ; preds = %B184
  %.580 = select i1 %.298, i64 %arg.told.5.0, i64 0
  %3 = getelementptr i32, ptr %arg.told.4, i64 %.280
  %.594 = getelementptr i32, ptr %3, i64 %.580
  store i32 1, ptr %.594, align 4
  br label %B943

B324:                                             ; preds = %B184
  %.461 = getelementptr i8, ptr %.406, i64 4
  %.462 = load i32, ptr %.461, align 4
  %.605 = sext i32 %.462 to i64
  %.606.not = icmp eq i64 %row.2.0790, %.605
  %.610 = sext i32 %.407 to i64
  br i1 %.606.not, label %B340, label %B364

B340:                                             ; preds = %B324
  %.623 = icmp slt i32 %.407, 0
  %.624 = select i1 %.623, i64 %arg.credit.5.0, i64 0
  %4 = getelementptr i32, ptr %arg.credit.4, i64 %.624
  %.638 = getelementptr i32, ptr %4, i64 %.610
  %.639 = load i32, ptr %.638, align 4
  %.641 = sext i32 %.639 to i64
  %.642.not = icmp eq i64 %credited.2.0789, %.641
  br i1 %.642.not, label %B522, label %B364

B364:                                             ; preds = %B324, %B340
  %.676 = icmp slt i32 %.407, 0
  %.677 = select i1 %.676, i64 %arg.credit.5.0, i64 0
  %5 = getelementptr i32, ptr %arg.credit.4, i64 %.677
  %.691 = getelementptr i32, ptr %5, i64 %.610
  %.692 = load i32, ptr %.691, align 4
  %.695 = sext i32 %.692 to i64
  %.704 = add nsw i64 %stamp.2.0787, 1
  br label %B548.endif

B522:                                             ; preds = %B340
  %.737 = icmp eq i32 %.517, 1
  %spec.select = select i1 %.737, i64 7, i64 0
  br label %B548.endif

B580.loopexit:                                    ; preds = %B650, %B582.endif
  %new.4.3.lcssa = phi i64 [ %new.5.2728, %B582.endif ], [ %.1165, %B650 ]
  %.859 = icmp samesign ugt i64 %.858719727, 1
  br i1 %.859, label %B582.endif, label %B686

B650:                                             ; preds = %B582.endif, %B650
  %new.4.3716 = phi i64 [ %.1165, %B650 ], [ %new.5.2728, %B582.endif ]
  %.1089711715 = phi i32 [ %.1099, %B650 ], [ %.1047, %B582.endif ]
  %.1096712714 = phi i32 [ %.1103, %B650 ], [ %.956, %B582.endif ]
  %.1099 = add nsw i32 %.1089711715, -1
  %.1103 = add i32 %.1096712714, 1
  %.1129 = sext i32 %.1096712714 to i64
  %.1142 = icmp slt i32 %.1096712714, 0
  %.1143 = select i1 %.1142, i64 %arg.covered.5.0, i64 0
  %6 = getelementptr i32, ptr %arg.covered.4, i64 %.1143
  %.1157 = getelementptr i32, ptr %6, i64 %.1129
  %.1158 = load i32, ptr %.1157, align 4
  %.1160 = sext i32 %.1158 to i64
  %.1161 = icmp ne i64 %stamp.4.2, %.1160
  %.1164 = zext i1 %.1161 to i64
  %.1165 = add nsw i64 %new.4.3716, %.1164
  %.1090 = icmp samesign ugt i32 %.1089711715, 1
  br i1 %.1090, label %B650, label %B580.loopexit

B686:                                             ; preds = %B580.loopexit, %B548.endif
  %new.5.2.lcssa = phi i64 [ %new.6.2, %B548.endif ], [ %new.4.3.lcssa, %B580.loopexit ]
  %.1184 = icmp slt i64 %new.5.2.lcssa, 7
  br i1 %.1184, label %B708, label %B788.endif

B708:                                             ; preds = %B686
  %.1224 = icmp slt i64 %best.2.2, 0
  %.1225 = select i1 %.1224, i64 %arg.told.5.0, i64 0
  %7 = getelementptr i32, ptr %arg.told.4, i64 %best.2.2
  %.1239 = getelementptr i32, ptr %7, i64 %.1225
  %.1240 = load i32, ptr %.1239, align 4
  %.1256 = select i1 %.298, i64 %arg.words.5.0, i64 0
  %8 = getelementptr i64, ptr %arg.words.4, i64 %.280
  %.1270 = getelementptr i64, ptr %8, i64 %.1256
  %.1271 = load i64, ptr %.1270, align 8
  %.1274 = mul nsw i64 %.1271, 10
  %.1290 = select i1 %.1224, i64 %arg.words.5.0, i64 0
  %9 = getelementptr i64, ptr %arg.words.4, i64 %best.2.2
  %.1304 = getelementptr i64, ptr %9, i64 %.1290
  %.1305 = load i64, ptr %.1304, align 8
  %.1306 = mul nsw i64 %.1305, 9
  %.1307 = icmp sge i64 %.1274, %.1306
  %.1310 = zext i1 %.1307 to i32
  %.1311 = add i32 %.1240, %.1310
  store i32 %.1311, ptr %.1239, align 4
  br label %B943

B852.loopexit:                                    ; preds = %B922, %B854.endif
  %.1499 = icmp sgt i64 %.1498741749, 1
  br i1 %.1499, label %B854.endif, label %B943

B922:                                             ; preds = %B854.endif, %B922
  %.1723734738 = phi i32 [ %.1733, %B922 ], [ %.1681, %B854.endif ]
  %.1730735737 = phi i32 [ %.1737, %B922 ], [ %.1590, %B854.endif ]
  %.1733 = add nsw i32 %.1723734738, -1
  %.1737 = add i32 %.1730735737, 1
  %.1764 = sext i32 %.1730735737 to i64
  %.1777 = icmp slt i32 %.1730735737, 0
  %.1778 = select i1 %.1777, i64 %arg.covered.5.0, i64 0
  %10 = getelementptr i32, ptr %arg.covered.4, i64 %.1778
  %.1792 = getelementptr i32, ptr %10, i64 %.1764
  store i32 %.1793, ptr %.1792, align 4
  %.1724 = icmp samesign ugt i32 %.1723734738, 1
  br i1 %.1724, label %B922, label %B852.loopexit

B942:                                             ; preds = %B943, %B0.endif
  %stamp.2.0.lcssa = phi i64 [ %arg.stamp, %B0.endif ], [ %stamp.3.1, %B943 ]
  store i64 %stamp.2.0.lcssa, ptr %retptr, align 8
  ret i32 0

B943:                                             ; preds = %B852.loopexit, %B788.endif, %B708, %B312
  %stamp.3.1 = phi i64 [ %stamp.2.0787, %B312 ], [ %stamp.4.2, %B708 ], [ %stamp.4.2, %B788.endif ], [ %stamp.4.2, %B852.loopexit ]
  %best.4.1 = phi i64 [ %best.3.0788, %B312 ], [ %best.2.2, %B708 ], [ %best.2.2, %B788.endif ], [ %best.2.2, %B852.loopexit ]
  %credited.3.1 = phi i64 [ %credited.2.0789, %B312 ], [ %credited.4.2, %B708 ], [ %credited.4.2, %B788.endif ], [ %credited.4.2, %B852.loopexit ]
  %row.3.1 = phi i64 [ %row.2.0790, %B312 ], [ %row.4.2, %B708 ], [ %row.4.2, %B788.endif ], [ %row.4.2, %B852.loopexit ]
  %exitcond.not = icmp eq i64 %arg.order.5.0, %.226
  br i1 %exitcond.not, label %B942, label %B184

B548.endif:                                       ; preds = %B522, %B364
  %row.4.2 = phi i64 [ %.605, %B364 ], [ %row.2.0790, %B522 ]
  %credited.4.2 = phi i64 [ %.695, %B364 ], [ %credited.2.0789, %B522 ]
  %best.2.2 = phi i64 [ %.280, %B364 ], [ %best.3.0788, %B522 ]
  %stamp.4.2 = phi i64 [ %.704, %B364 ], [ %stamp.2.0787, %B522 ]
  %new.6.2 = phi i64 [ 7, %B364 ], [ %spec.select, %B522 ]
  %.816 = sub i64 %.346, %.314
  %.817 = icmp sgt i64 %.816, 0
  %..816 = call i64 @llvm.smax.i64(i64 %.816, i64 0)
  br i1 %.817, label %B582.endif, label %B686

B582.endif:                                       ; preds = %B548.endif, %B580.loopexit
  %new.5.2728 = phi i64 [ %new.4.3.lcssa, %B580.loopexit ], [ %new.6.2, %B548.endif ]
  %.858719727 = phi i64 [ %.868, %B580.loopexit ], [ %..816, %B548.endif ]
  %.865720726 = phi i64 [ %.872, %B580.loopexit ], [ %.314, %B548.endif ]
  %.868 = add nsw i64 %.858719727, -1
  %.872 = add i64 %.865720726, 1
  %.929 = icmp slt i64 %.865720726, 0
  %.930 = select i1 %.929, i64 %arg.passages.5.0, i64 0
  %.931 = add i64 %.930, %.865720726
  %.951 = mul i64 %.931, %arg.passages.5.1
  %11 = getelementptr i32, ptr %arg.passages.4, i64 %.951
  %.955 = getelementptr i8, ptr %11, i64 16
  %.956 = load i32, ptr %.955, align 4
  %.1009 = getelementptr i8, ptr %11, i64 20
  %.1010 = load i32, ptr %.1009, align 4
  %.1047 = sub i32 %.1010, %.956
  %.1090713.not = icmp slt i32 %.1047, 1
  br i1 %.1090713.not, label %B580.loopexit, label %B650

B788.endif:                                       ; preds = %B686
  %.1362 = select i1 %.298, i64 %arg.told.5.0, i64 0
  %12 = getelementptr i32, ptr %arg.told.4, i64 %.280
  %.1376 = getelementptr i32, ptr %12, i64 %.1362
  %.1377 = load i32, ptr %.1376, align 4
  %.1379 = add i32 %.1377, 1
  store i32 %.1379, ptr %.1376, align 4
  %.1499747.not = icmp slt i64 %.816, 1
  br i1 %.1499747.not, label %B943, label %B854.endif.lr.ph

B854.endif.lr.ph:                                 ; preds = %B788.endif
  %.1793 = trunc i64 %stamp.4.2 to i32
  br label %B854.endif

B854.endif:                                       ; preds = %B854.endif.lr.ph, %B852.loopexit
  %.1498741749 = phi i64 [ %..816, %B854.endif.lr.ph ], [ %.1508, %B852.loopexit ]
  %.1505742748 = phi i64 [ %.314, %B854.endif.lr.ph ], [ %.1512, %B852.loopexit ]
  %.1508 = add nsw i64 %.1498741749, -1
  %.1512 = add i64 %.1505742748, 1
  %.1563 = icmp slt i64 %.1505742748, 0
  %.1564 = select i1 %.1563, i64 %arg.passages.5.0, i64 0
  %.1565 = add i64 %.1564, %.1505742748
  %.1585 = mul i64 %.1565, %arg.passages.5.1
  %13 = getelementptr i32, ptr %arg.passages.4, i64 %.1585
  %.1589 = getelementptr i8, ptr %13, i64 16
  %.1590 = load i32, ptr %.1589, align 4
  %.1643 = getelementptr i8, ptr %13, i64 20
  %.1644 = load i32, ptr %.1643, align 4
  %.1681 = sub i32 %.1644, %.1590
  %.1724736.not = icmp slt i32 %.1681, 1
  br i1 %.1724736.not, label %B852.loopexit, label %B922
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
