; of abc3fafa614d37f3d60dd76566f325fa
; returns int64


define range(i32 -1, -2) i32 @clusterer_events_fact_kernels_slots(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.hashes.0, ptr %arg.hashes.1, i64 %arg.hashes.2, i64 %arg.hashes.3, ptr %arg.hashes.4, i64 %arg.hashes.5.0, i64 %arg.hashes.6.0, ptr %arg.flags.0, ptr %arg.flags.1, i64 %arg.flags.2, i64 %arg.flags.3, ptr %arg.flags.4, i64 %arg.flags.5.0, i64 %arg.flags.6.0, ptr %arg.first.0, ptr %arg.first.1, i64 %arg.first.2, i64 %arg.first.3, ptr %arg.first.4, i64 %arg.first.5.0, i64 %arg.first.6.0, ptr %arg.last.0, ptr %arg.last.1, i64 %arg.last.2, i64 %arg.last.3, ptr %arg.last.4, i64 %arg.last.5.0, i64 %arg.last.6.0, i64 %arg.most, ptr %arg.keys.0, ptr %arg.keys.1, i64 %arg.keys.2, i64 %arg.keys.3, ptr %arg.keys.4, i64 %arg.keys.5.0, i64 %arg.keys.6.0, ptr %arg.begins.0, ptr %arg.begins.1, i64 %arg.begins.2, i64 %arg.begins.3, ptr %arg.begins.4, i64 %arg.begins.5.0, i64 %arg.begins.6.0, ptr %arg.lengths.0, ptr %arg.lengths.1, i64 %arg.lengths.2, i64 %arg.lengths.3, ptr %arg.lengths.4, i64 %arg.lengths.5.0, i64 %arg.lengths.6.0, ptr %arg.indptr.0, ptr %arg.indptr.1, i64 %arg.indptr.2, i64 %arg.indptr.3, ptr %arg.indptr.4, i64 %arg.indptr.5.0, i64 %arg.indptr.6.0, ptr %arg.facts.0, ptr %arg.facts.1, i64 %arg.facts.2, i64 %arg.facts.3, ptr %arg.facts.4, i64 %arg.facts.5.0, i64 %arg.facts.6.0) {
B0.endif:
  %.631 = alloca i64, align 8
  store i64 0, ptr %.631, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.808 = alloca i64, align 8
  store i64 0, ptr %.808, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.894 = alloca i64, align 8
  store i64 0, ptr %.894, align 8
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.1134 = alloca i64, align 8
  store i64 0, ptr %.1134, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.1168 = alloca i64, align 8
  store i64 0, ptr %.1168, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.1209 = alloca i64, align 8
  store i64 0, ptr %.1209, align 8
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  %.1244 = alloca i64, align 8
  store i64 0, ptr %.1244, align 8
  %excinfo.7 = alloca ptr, align 8
  store ptr null, ptr %excinfo.7, align 8
  %.1287 = alloca i32, align 4
  store i32 0, ptr %.1287, align 4
  %excinfo.8 = alloca ptr, align 8
  store ptr null, ptr %excinfo.8, align 8
  %.1353 = alloca i32, align 4
  store i32 0, ptr %.1353, align 4
  %excinfo.9 = alloca ptr, align 8
  store ptr null, ptr %excinfo.9, align 8
  %.1441 = alloca i32, align 4
  store i32 0, ptr %.1441, align 4
  %excinfo.10 = alloca ptr, align 8
  store ptr null, ptr %excinfo.10, align 8
  %.1534 = alloca i32, align 4
  store i32 0, ptr %.1534, align 4
  %excinfo.11 = alloca ptr, align 8
  store ptr null, ptr %excinfo.11, align 8
  tail call void @NRT_incref(ptr %arg.hashes.0)
  tail call void @NRT_incref(ptr %arg.flags.0)
  tail call void @NRT_incref(ptr %arg.first.0)
  tail call void @NRT_incref(ptr %arg.last.0)
  tail call void @NRT_incref(ptr %arg.keys.0)
  tail call void @NRT_incref(ptr %arg.begins.0)
  tail call void @NRT_incref(ptr %arg.lengths.0)
  tail call void @NRT_incref(ptr %arg.indptr.0)
  tail call void @NRT_incref(ptr %arg.facts.0)
  %.2281073.not = icmp slt i64 %arg.first.5.0, 1
  br i1 %.2281073.not, label %B1322, label %B68.endif

B150:                                             ; preds = %B68.endif, %B150
  %capitals.2.1829 = phi i64 [ %spec.select, %B150 ], [ 0, %B68.endif ]
  %.446824828 = phi i64 [ %.456, %B150 ], [ %.404, %B68.endif ]
  %.453825827 = phi i64 [ %.460, %B150 ], [ %.326, %B68.endif ]
  %.456 = add nsw i64 %.446824828, -1
  %.460 = add i64 %.453825827, 1
  %.502 = icmp slt i64 %.453825827, 0
  %.503 = select i1 %.502, i64 %arg.flags.5.0, i64 0
  %0 = getelementptr i8, ptr %arg.flags.4, i64 %.453825827
  %.517 = getelementptr i8, ptr %0, i64 %.503
  %.518 = load i8, ptr %.517, align 1
  %1 = and i8 %.518, 1
  %2 = zext nneg i8 %1 to i64
  %spec.select = add nuw nsw i64 %capitals.2.1829, %2
  %.447 = icmp samesign ugt i64 %.446824828, 1
  br i1 %.447, label %B150, label %B196.loopexit

B196.loopexit:                                    ; preds = %B150
  %3 = shl nuw nsw i64 %spec.select, 1
  br label %B196

B196:                                             ; preds = %B196.loopexit, %B68.endif
  %capitals.2.1.lcssa = phi i64 [ 0, %B68.endif ], [ %3, %B196.loopexit ]
  %.589958 = icmp slt i64 %.326, %.356
  br i1 %.589958, label %B242.preheader.lr.ph, label %B1318

B242.preheader.lr.ph:                             ; preds = %B196
  %.554 = icmp sle i64 %capitals.2.1.lcssa, %.404
  %.635 = zext i1 %.554 to i8
  %.1433 = add nsw i64 %.326, 1
  br label %B242.preheader

B242.preheader:                                   ; preds = %B242.preheader.lr.ph, %B1323
  %free.3.1965 = phi i64 [ %.326, %B242.preheader.lr.ph ], [ %free.4.2, %B1323 ]
  %t.4.1964 = phi i64 [ %.326, %B242.preheader.lr.ph ], [ %t.5.2, %B1323 ]
  %m.4.1963 = phi i64 [ %m.2.01080, %B242.preheader.lr.ph ], [ %m.5.2, %B1323 ]
  br label %B242

B242:                                             ; preds = %B242.preheader, %B1294
  %m.5.2 = phi i64 [ %.1622, %B1294 ], [ %m.4.1963, %B242.preheader ]
  %t.6.2 = phi i64 [ %end.3.5, %B1294 ], [ %t.4.1964, %B242.preheader ]
  %free.2.2 = phi i64 [ %end.3.5, %B1294 ], [ %free.3.1965, %B242.preheader ]
  %.613 = icmp slt i64 %t.6.2, 0
  %.614 = select i1 %.613, i64 %arg.flags.5.0, i64 0
  %4 = getelementptr i8, ptr %arg.flags.4, i64 %t.6.2
  %.628 = getelementptr i8, ptr %4, i64 %.614
  %.629 = load i8, ptr %.628, align 1
  store i64 0, ptr %.631, align 8
  %.636 = call i32 @helper_1(ptr nonnull %.631, ptr nonnull %excinfo.1, i8 %.629, i8 %.635)
  %.646 = load i64, ptr %.631, align 8
  switch i32 %.636, label %B242.if.if [
    i32 -2, label %B242.endif
    i32 0, label %B242.endif
  ], !prof !0

B298:                                             ; preds = %B242.endif
  %.671 = add nsw i64 %t.6.2, 1
  br label %B1323

B310:                                             ; preds = %B242.endif
  %.679 = add nsw i64 %t.6.2, 1
  %.692 = icmp eq i64 %.646, 1
  %.699 = icmp sgt i64 %t.6.2, %free.2.2
  %or.cond = select i1 %.692, i1 %.699, i1 false
  br i1 %or.cond, label %B348, label %B396

B348:                                             ; preds = %B310
  %.709 = add nsw i64 %t.6.2, -1
  %.723.inv = icmp sgt i64 %t.6.2, 0
  %.724 = select i1 %.723.inv, i64 0, i64 %arg.flags.5.0
  %5 = getelementptr i8, ptr %arg.flags.4, i64 %.709
  %.738 = getelementptr i8, ptr %5, i64 %.724
  %.739 = load i8, ptr %.738, align 1
  %6 = and i8 %.739, 1
  %.743.not = icmp eq i8 %6, 0
  %spec.select699 = select i1 %.743.not, i64 %t.6.2, i64 %.709
  br label %B396

B396:                                             ; preds = %B348, %B310
  %begin.2.5 = phi i64 [ %t.6.2, %B310 ], [ %spec.select699, %B348 ]
  %.764 = icmp slt i64 %.679, %.356
  br i1 %.764, label %B408, label %B534.endif

B408:                                             ; preds = %B396
  %.788 = icmp slt i64 %t.6.2, -1
  %.789 = select i1 %.788, i64 %arg.flags.5.0, i64 0
  %7 = getelementptr i8, ptr %arg.flags.4, i64 %.679
  %.803 = getelementptr i8, ptr %7, i64 %.789
  %.804 = load i8, ptr %.803, align 1
  store i64 0, ptr %.808, align 8
  %.813 = call i32 @helper_1(ptr nonnull %.808, ptr nonnull %excinfo.2, i8 %.804, i8 %.635)
  switch i32 %.813, label %B408.if.if [
    i32 -2, label %B408.endif
    i32 0, label %B408.endif
  ], !prof !0

B460:                                             ; preds = %B408.endif, %B482.endif
  %end.2.6 = phi i64 [ %.840, %B482.endif ], [ %.679, %B408.endif ]
  %.840 = add nsw i64 %end.2.6, 1
  %.851 = icmp slt i64 %.840, %.356
  br i1 %.851, label %B482, label %B534.endif

B482:                                             ; preds = %B460
  %.874 = icmp slt i64 %end.2.6, -1
  %.875 = select i1 %.874, i64 %arg.flags.5.0, i64 0
  %8 = getelementptr i8, ptr %arg.flags.4, i64 %.840
  %.889 = getelementptr i8, ptr %8, i64 %.875
  %.890 = load i8, ptr %.889, align 1
  store i64 0, ptr %.894, align 8
  %.899 = call i32 @helper_1(ptr nonnull %.894, ptr nonnull %excinfo.3, i8 %.890, i8 %.635)
  switch i32 %.899, label %B482.if.if [
    i32 -2, label %B482.endif
    i32 0, label %B482.endif
  ], !prof !0

B568:                                             ; preds = %B534.endif, %B568
  %.1013832836 = phi i64 [ %.1023, %B568 ], [ %.971, %B534.endif ]
  %.1020833835 = phi i64 [ %.1027, %B568 ], [ %begin.2.5, %B534.endif ]
  %.1023 = add nsw i64 %.1013832836, -1
  %.1027 = add i64 %.1020833835, 1
  %.1065 = icmp slt i64 %.1020833835, 0
  %.1066 = select i1 %.1065, i64 %arg.facts.5.0, i64 0
  %9 = getelementptr i8, ptr %arg.facts.4, i64 %.1020833835
  %.1080 = getelementptr i8, ptr %9, i64 %.1066
  store i8 1, ptr %.1080, align 1
  %.1014 = icmp samesign ugt i64 %.1013832836, 1
  br i1 %.1014, label %B568, label %B582

B582:                                             ; preds = %B568, %B534.endif
  %.1098 = sub nsw i64 %begin.2.5, %.326
  %.1100.not = icmp slt i64 %.1098, %arg.most
  br i1 %.1100.not, label %B608, label %B1323

B608:                                             ; preds = %B582
  %.1104 = icmp eq i64 %begin.2.5, %.326
  %.1108 = icmp eq i64 %end.3.5, %.356
  %or.cond700 = and i1 %.1104, %.1108
  br i1 %or.cond700, label %B1318, label %B634

B634:                                             ; preds = %B608
  %.1129 = add nsw i64 %begin.2.5, -1
  store i64 0, ptr %.1134, align 8
  %.1142 = call i32 @helper_2(ptr nonnull %.1134, ptr nonnull %excinfo.4, ptr %arg.hashes.0, ptr %arg.hashes.1, i64 %arg.hashes.2, i64 %arg.hashes.3, ptr %arg.hashes.4, i64 %arg.hashes.5.0, i64 %arg.hashes.6.0, ptr %arg.flags.0, ptr %arg.flags.1, i64 %arg.flags.2, i64 %arg.flags.3, ptr nonnull %arg.flags.4, i64 %arg.flags.5.0, i64 %arg.flags.6.0, i64 %.326, i64 %.356, i64 %.1129)
  %.1152 = load i64, ptr %.1134, align 8
  switch i32 %.1142, label %B634.if.if [
    i32 -2, label %B634.endif
    i32 0, label %B634.endif
  ], !prof !0

B1002:                                            ; preds = %B634.endif.endif.endif.endif.endif.endif
  %.1435 = icmp sgt i64 %begin.2.5, %.1433
  br i1 %.1435, label %B1020, label %B1104

B1020:                                            ; preds = %B1002
  store i32 0, ptr %.1441, align 4
  %.1445 = call i32 @helper_3(ptr nonnull %.1441, ptr nonnull %excinfo.10, i64 %.1227, i64 %.1152, i64 0, i64 2)
  switch i32 %.1445, label %B1020.if.if [
    i32 -2, label %B1020.endif
    i32 0, label %B1020.endif
  ], !prof !0

B1104:                                            ; preds = %B1020.endif, %B1002
  %slots.3.4 = phi i64 [ 3, %B1020.endif ], [ 2, %B1002 ]
  %.1525 = icmp slt i64 %.1239, %.356
  br i1 %.1525, label %B1122, label %B1222.endif.endif

B1122:                                            ; preds = %B1104
  store i32 0, ptr %.1534, align 4
  %.1538 = call i32 @helper_3(ptr nonnull %.1534, ptr nonnull %excinfo.11, i64 0, i64 %.1186, i64 %.1262, i64 %.1349)
  switch i32 %.1538, label %B1122.if.if [
    i32 -2, label %B1122.endif
    i32 0, label %B1122.endif
  ], !prof !0

B1262:                                            ; preds = %B1222.endif.endif, %B1262
  %.1702839843 = phi i64 [ %slots.4.4, %B1222.endif.endif ], [ %.1712, %B1262 ]
  %.1709840842 = phi i64 [ %m.5.2, %B1222.endif.endif ], [ %.1716, %B1262 ]
  %.1712 = add nsw i64 %.1702839843, -1
  %.1716 = add i64 %.1709840842, 1
  %.1758 = icmp slt i64 %.1709840842, 0
  %.1759 = select i1 %.1758, i64 %arg.begins.5.0, i64 0
  %10 = getelementptr i64, ptr %arg.begins.4, i64 %.1709840842
  %.1773 = getelementptr i64, ptr %10, i64 %.1759
  store i64 %begin.2.5, ptr %.1773, align 8
  %.1789 = select i1 %.1758, i64 %arg.lengths.5.0, i64 0
  %11 = getelementptr i32, ptr %arg.lengths.4, i64 %.1709840842
  %.1803 = getelementptr i32, ptr %11, i64 %.1789
  store i32 %.1804, ptr %.1803, align 4
  %.1703 = icmp samesign ugt i64 %.1702839843, 1
  br i1 %.1703, label %B1262, label %B1294

B1294:                                            ; preds = %B1262
  %.1622 = add nsw i64 %slots.4.4, %m.5.2
  %.1834 = icmp slt i64 %end.3.5, %.356
  br i1 %.1834, label %B242, label %B1318

B1318:                                            ; preds = %B1323, %B608, %B1294, %B196
  %m.3.3 = phi i64 [ %.1622, %B1294 ], [ %m.2.01080, %B196 ], [ %m.5.2, %B608 ], [ %m.5.2, %B1323 ]
  %exitcond.not = icmp eq i64 %arg.first.5.0, %.241
  br i1 %exitcond.not, label %B1322, label %B68.endif

common.ret:                                       ; preds = %B1122.if.if, %B1020.if.if, %B634.endif.endif.endif.endif.endif.if.if, %B634.endif.endif.endif.endif.if.if, %B634.endif.endif.endif.if.if, %B634.endif.endif.if.if, %B634.endif.if.if, %B634.if.if, %B482.if.if, %B408.if.if, %B242.if.if, %B1322
  %common.ret.op = phi i32 [ 0, %B1322 ], [ %.636, %B242.if.if ], [ %.813, %B408.if.if ], [ %.899, %B482.if.if ], [ %.1142, %B634.if.if ], [ %.1176, %B634.endif.if.if ], [ %.1217, %B634.endif.endif.if.if ], [ %.1252, %B634.endif.endif.endif.if.if ], [ %.1291, %B634.endif.endif.endif.endif.if.if ], [ %.1357, %B634.endif.endif.endif.endif.endif.if.if ], [ %.1445, %B1020.if.if ], [ %.1538, %B1122.if.if ]
  ret i32 %common.ret.op

B1322:                                            ; preds = %B1318, %B0.endif
  %m.2.0.lcssa = phi i64 [ 0, %B0.endif ], [ %m.3.3, %B1318 ]
  tail call void @NRT_decref(ptr %arg.lengths.0)
  tail call void @NRT_decref(ptr %arg.last.0)
  tail call void @NRT_decref(ptr %arg.keys.0)
  tail call void @NRT_decref(ptr %arg.hashes.0)
  tail call void @NRT_decref(ptr %arg.flags.0)
  tail call void @NRT_decref(ptr %arg.facts.0)
  tail call void @NRT_decref(ptr %arg.begins.0)
  tail call void @NRT_decref(ptr %arg.first.0)
  %.1931 = icmp slt i64 %arg.first.5.0, 0
  %.1932 = select i1 %.1931, i64 %arg.indptr.5.0, i64 0
  %12 = getelementptr i64, ptr %arg.indptr.4, i64 %arg.first.5.0
  %.1946 = getelementptr i64, ptr %12, i64 %.1932
  store i64 %m.2.0.lcssa, ptr %.1946, align 8
  tail call void @NRT_decref(ptr %arg.indptr.0)
  store i64 %m.2.0.lcssa, ptr %retptr, align 8
  br label %common.ret

B1323:                                            ; preds = %B582, %B298
  %free.4.2 = phi i64 [ %free.2.2, %B298 ], [ %end.3.5, %B582 ]
  %t.5.2 = phi i64 [ %.671, %B298 ], [ %end.3.5, %B582 ]
  %.589 = icmp slt i64 %t.5.2, %.356
  br i1 %.589, label %B242.preheader, label %B1318

B68.endif:                                        ; preds = %B0.endif, %B1318
  %m.2.01080 = phi i64 [ %m.3.3, %B1318 ], [ 0, %B0.endif ]
  %.2349821078 = phi i64 [ %.241, %B1318 ], [ 0, %B0.endif ]
  %.241 = add nuw nsw i64 %.2349821078, 1
  %13 = getelementptr i64, ptr %arg.indptr.4, i64 %.2349821078
  store i64 %m.2.01080, ptr %13, align 8
  %14 = getelementptr i64, ptr %arg.first.4, i64 %.2349821078
  %.326 = load i64, ptr %14, align 8
  %15 = getelementptr i64, ptr %arg.last.4, i64 %.2349821078
  %.356 = load i64, ptr %15, align 8
  %.404 = sub i64 %.356, %.326
  %.447826.not = icmp slt i64 %.404, 1
  br i1 %.447826.not, label %B196, label %B150

B242.endif:                                       ; preds = %B242, %B242
  %.660 = icmp eq i64 %.646, 0
  br i1 %.660, label %B298, label %B310

B242.if.if:                                       ; preds = %B242
  %.644 = icmp sgt i32 %.636, 0
  %.637 = load ptr, ptr %excinfo.1, align 8
  %.645 = select i1 %.644, ptr %.637, ptr undef
  store ptr %.645, ptr %excinfo, align 8
  br label %common.ret

B408.endif:                                       ; preds = %B408, %B408
  %.823 = load i64, ptr %.808, align 8
  %.834 = icmp eq i64 %.823, %.646
  br i1 %.834, label %B460, label %B534.endif

B408.if.if:                                       ; preds = %B408
  %.821 = icmp sgt i32 %.813, 0
  %.814 = load ptr, ptr %excinfo.2, align 8
  %.822 = select i1 %.821, ptr %.814, ptr undef
  store ptr %.822, ptr %excinfo, align 8
  br label %common.ret

B482.endif:                                       ; preds = %B482, %B482
  %.909 = load i64, ptr %.894, align 8
  %.920 = icmp eq i64 %.909, %.646
  br i1 %.920, label %B460, label %B534.endif

B482.if.if:                                       ; preds = %B482
  %.907 = icmp sgt i32 %.899, 0
  %.900 = load ptr, ptr %excinfo.3, align 8
  %.908 = select i1 %.907, ptr %.900, ptr undef
  store ptr %.908, ptr %excinfo, align 8
  br label %common.ret

B534.endif:                                       ; preds = %B460, %B482.endif, %B396, %B408.endif
  %end.3.5 = phi i64 [ %.679, %B408.endif ], [ %.679, %B396 ], [ %.840, %B482.endif ], [ %.840, %B460 ]
  %.971 = sub i64 %end.3.5, %begin.2.5
  %.1014834.not = icmp slt i64 %.971, 1
  br i1 %.1014834.not, label %B582, label %B568

B634.endif:                                       ; preds = %B634, %B634
  store i64 0, ptr %.1168, align 8
  %.1176 = call i32 @helper_2(ptr nonnull %.1168, ptr nonnull %excinfo.5, ptr %arg.hashes.0, ptr %arg.hashes.1, i64 %arg.hashes.2, i64 %arg.hashes.3, ptr %arg.hashes.4, i64 %arg.hashes.5.0, i64 %arg.hashes.6.0, ptr %arg.flags.0, ptr %arg.flags.1, i64 %arg.flags.2, i64 %arg.flags.3, ptr nonnull %arg.flags.4, i64 %arg.flags.5.0, i64 %arg.flags.6.0, i64 %.326, i64 %.356, i64 %end.3.5)
  %.1186 = load i64, ptr %.1168, align 8
  switch i32 %.1176, label %B634.endif.if.if [
    i32 -2, label %B634.endif.endif
    i32 0, label %B634.endif.endif
  ], !prof !0

B634.if.if:                                       ; preds = %B634
  %.1150 = icmp sgt i32 %.1142, 0
  %.1143 = load ptr, ptr %excinfo.4, align 8
  %.1151 = select i1 %.1150, ptr %.1143, ptr undef
  store ptr %.1151, ptr %excinfo, align 8
  br label %common.ret

B634.endif.endif:                                 ; preds = %B634.endif, %B634.endif
  %.1204 = add nsw i64 %begin.2.5, -2
  store i64 0, ptr %.1209, align 8
  %.1217 = call i32 @helper_2(ptr nonnull %.1209, ptr nonnull %excinfo.6, ptr %arg.hashes.0, ptr %arg.hashes.1, i64 %arg.hashes.2, i64 %arg.hashes.3, ptr %arg.hashes.4, i64 %arg.hashes.5.0, i64 %arg.hashes.6.0, ptr %arg.flags.0, ptr %arg.flags.1, i64 %arg.flags.2, i64 %arg.flags.3, ptr nonnull %arg.flags.4, i64 %arg.flags.5.0, i64 %arg.flags.6.0, i64 %.326, i64 %.356, i64 %.1204)
  %.1227 = load i64, ptr %.1209, align 8
  switch i32 %.1217, label %B634.endif.endif.if.if [
    i32 -2, label %B634.endif.endif.endif
    i32 0, label %B634.endif.endif.endif
  ], !prof !0

B634.endif.if.if:                                 ; preds = %B634.endif
  %.1184 = icmp sgt i32 %.1176, 0
  %.1177 = load ptr, ptr %excinfo.5, align 8
  %.1185 = select i1 %.1184, ptr %.1177, ptr undef
  store ptr %.1185, ptr %excinfo, align 8
  br label %common.ret

B634.endif.endif.endif:                           ; preds = %B634.endif.endif, %B634.endif.endif
  %.1239 = add nsw i64 %end.3.5, 1
  store i64 0, ptr %.1244, align 8
  %.1252 = call i32 @helper_2(ptr nonnull %.1244, ptr nonnull %excinfo.7, ptr %arg.hashes.0, ptr %arg.hashes.1, i64 %arg.hashes.2, i64 %arg.hashes.3, ptr %arg.hashes.4, i64 %arg.hashes.5.0, i64 %arg.hashes.6.0, ptr %arg.flags.0, ptr %arg.flags.1, i64 %arg.flags.2, i64 %arg.flags.3, ptr nonnull %arg.flags.4, i64 %arg.flags.5.0, i64 %arg.flags.6.0, i64 %.326, i64 %.356, i64 %.1239)
  %.1262 = load i64, ptr %.1244, align 8
  switch i32 %.1252, label %B634.endif.endif.endif.if.if [
    i32 -2, label %B634.endif.endif.endif.endif
    i32 0, label %B634.endif.endif.endif.endif
  ], !prof !0

B634.endif.endif.if.if:                           ; preds = %B634.endif.endif
  %.1225 = icmp sgt i32 %.1217, 0
  %.1218 = load ptr, ptr %excinfo.6, align 8
  %.1226 = select i1 %.1225, ptr %.1218, ptr undef
  store ptr %.1226, ptr %excinfo, align 8
  br label %common.ret

B634.endif.endif.endif.endif:                     ; preds = %B634.endif.endif.endif, %B634.endif.endif.endif
  store i32 0, ptr %.1287, align 4
  %.1291 = call i32 @helper_3(ptr nonnull %.1287, ptr nonnull %excinfo.8, i64 %.1227, i64 %.1152, i64 %.1186, i64 %.646)
  switch i32 %.1291, label %B634.endif.endif.endif.endif.if.if [
    i32 -2, label %B634.endif.endif.endif.endif.endif
    i32 0, label %B634.endif.endif.endif.endif.endif
  ], !prof !0

B634.endif.endif.endif.if.if:                     ; preds = %B634.endif.endif.endif
  %.1260 = icmp sgt i32 %.1252, 0
  %.1253 = load ptr, ptr %excinfo.7, align 8
  %.1261 = select i1 %.1260, ptr %.1253, ptr undef
  store ptr %.1261, ptr %excinfo, align 8
  br label %common.ret

B634.endif.endif.endif.endif.endif:               ; preds = %B634.endif.endif.endif.endif, %B634.endif.endif.endif.endif
  %.1301 = load i32, ptr %.1287, align 4
  %16 = and i32 %.1301, -2
  %.1329 = icmp slt i64 %m.5.2, 0
  %.1330 = select i1 %.1329, i64 %arg.keys.5.0, i64 0
  %17 = getelementptr i32, ptr %arg.keys.4, i64 %m.5.2
  %.1344 = getelementptr i32, ptr %17, i64 %.1330
  store i32 %16, ptr %.1344, align 4
  %.1349 = add i64 %.646, 4
  store i32 0, ptr %.1353, align 4
  %.1357 = call i32 @helper_3(ptr nonnull %.1353, ptr nonnull %excinfo.9, i64 %.1152, i64 %.1186, i64 %.1262, i64 %.1349)
  switch i32 %.1357, label %B634.endif.endif.endif.endif.endif.if.if [
    i32 -2, label %B634.endif.endif.endif.endif.endif.endif
    i32 0, label %B634.endif.endif.endif.endif.endif.endif
  ], !prof !0

B634.endif.endif.endif.endif.if.if:               ; preds = %B634.endif.endif.endif.endif
  %.1299 = icmp sgt i32 %.1291, 0
  %.1292 = load ptr, ptr %excinfo.8, align 8
  %.1300 = select i1 %.1299, ptr %.1292, ptr undef
  store ptr %.1300, ptr %excinfo, align 8
  br label %common.ret

B634.endif.endif.endif.endif.endif.endif:         ; preds = %B634.endif.endif.endif.endif.endif, %B634.endif.endif.endif.endif.endif
  %.1367 = load i32, ptr %.1353, align 4
  %18 = and i32 %.1367, -2
  %.1396 = icmp slt i64 %m.5.2, -1
  %.1397 = select i1 %.1396, i64 %arg.keys.5.0, i64 0
  %19 = getelementptr i8, ptr %17, i64 4
  %.1411 = getelementptr i32, ptr %19, i64 %.1397
  store i32 %18, ptr %.1411, align 4
  %.1422 = icmp eq i64 %.646, 2
  br i1 %.1422, label %B1002, label %B1222.endif.endif

B634.endif.endif.endif.endif.endif.if.if:         ; preds = %B634.endif.endif.endif.endif.endif
  %.1365 = icmp sgt i32 %.1357, 0
  %.1358 = load ptr, ptr %excinfo.9, align 8
  %.1366 = select i1 %.1365, ptr %.1358, ptr undef
  store ptr %.1366, ptr %excinfo, align 8
  br label %common.ret

B1020.endif:                                      ; preds = %B1020, %B1020
  %.1455 = load i32, ptr %.1441, align 4
  %20 = or i32 %.1455, 1
  %.1488 = icmp slt i64 %m.5.2, -2
  %.1489 = select i1 %.1488, i64 %arg.keys.5.0, i64 0
  %21 = getelementptr i8, ptr %17, i64 8
  %.1503 = getelementptr i32, ptr %21, i64 %.1489
  store i32 %20, ptr %.1503, align 4
  br label %B1104

B1020.if.if:                                      ; preds = %B1020
  %.1453 = icmp sgt i32 %.1445, 0
  %.1446 = load ptr, ptr %excinfo.10, align 8
  %.1454 = select i1 %.1453, ptr %.1446, ptr undef
  store ptr %.1454, ptr %excinfo, align 8
  br label %common.ret

B1122.endif:                                      ; preds = %B1122, %B1122
  %.1548 = load i32, ptr %.1534, align 4
  %22 = or i32 %.1548, 1
  %.1567 = add nsw i64 %slots.3.4, %m.5.2
  %.1581 = icmp slt i64 %.1567, 0
  %.1582 = select i1 %.1581, i64 %arg.keys.5.0, i64 0
  %23 = getelementptr i32, ptr %arg.keys.4, i64 %.1567
  %.1596 = getelementptr i32, ptr %23, i64 %.1582
  store i32 %22, ptr %.1596, align 4
  %.1600 = add nuw nsw i64 %slots.3.4, 1
  br label %B1222.endif.endif

B1122.if.if:                                      ; preds = %B1122
  %.1546 = icmp sgt i32 %.1538, 0
  %.1539 = load ptr, ptr %excinfo.11, align 8
  %.1547 = select i1 %.1546, ptr %.1539, ptr undef
  store ptr %.1547, ptr %excinfo, align 8
  br label %common.ret

B1222.endif.endif:                                ; preds = %B1104, %B634.endif.endif.endif.endif.endif.endif, %B1122.endif
  %slots.4.4 = phi i64 [ %.1600, %B1122.endif ], [ %slots.3.4, %B1104 ], [ 2, %B634.endif.endif.endif.endif.endif.endif ]
  %.1804 = trunc i64 %.971 to i32
  br label %B1262
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_1(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, i8 %arg.flag, i8 %arg.names) #0 {
entry:
  %.8 = icmp eq i8 %arg.names, 0
  br i1 %.8, label %B0.thread, label %B0

B0:                                               ; preds = %entry
  %.20 = zext i8 %arg.flag to i64
  %.22 = and i64 %.20, 2
  %.23.not = icmp eq i64 %.22, 0
  br i1 %.23.not, label %B32, label %common.ret

B0.thread:                                        ; preds = %entry
  %0 = and i8 %arg.flag, 2
  %.2312.not = icmp eq i8 %0, 0
  br i1 %.2312.not, label %B76, label %common.ret

common.ret:                                       ; preds = %B76, %B32, %B0.thread, %B0
  %storemerge = phi i64 [ 2, %B0 ], [ 2, %B0.thread ], [ 0, %B76 ], [ 1, %B32 ]
  store i64 %storemerge, ptr %retptr, align 8
  ret i32 0

B32:                                              ; preds = %B0
  %1 = and i64 %.20, 5
  %or.cond.not = icmp eq i64 %1, 1
  br i1 %or.cond.not, label %common.ret, label %B76

B76:                                              ; preds = %B32, %B0.thread
  br label %common.ret
}

define internal noundef i32 @helper_2(ptr noalias writeonly captures(none) initializes((0, 8)) %retptr, ptr noalias readnone captures(none) %excinfo, ptr %arg.hashes.0, ptr readnone captures(none) %arg.hashes.1, i64 %arg.hashes.2, i64 %arg.hashes.3, ptr readonly captures(none) %arg.hashes.4, i64 %arg.hashes.5.0, i64 %arg.hashes.6.0, ptr %arg.flags.0, ptr readnone captures(none) %arg.flags.1, i64 %arg.flags.2, i64 %arg.flags.3, ptr readonly captures(none) %arg.flags.4, i64 %arg.flags.5.0, i64 %arg.flags.6.0, i64 %arg.low, i64 %arg.high, i64 %arg.at) {
B0:
  tail call void @NRT_incref(ptr %arg.hashes.0)
  tail call void @NRT_incref(ptr %arg.flags.0)
  %.40 = icmp slt i64 %arg.at, %arg.low
  %.44 = icmp sge i64 %arg.at, %arg.high
  %or.cond = select i1 %.40, i1 true, i1 %.44
  br i1 %or.cond, label %B28, label %B68

common.ret:                                       ; preds = %B140, %B68, %B28
  %arg.hashes.0.sink = phi ptr [ %arg.flags.0, %B28 ], [ %arg.hashes.0, %B140 ], [ %arg.hashes.0, %B68 ]
  %storemerge = phi i64 [ 1, %B28 ], [ %.146, %B140 ], [ 2, %B68 ]
  tail call void @NRT_decref(ptr %arg.hashes.0.sink)
  store i64 %storemerge, ptr %retptr, align 8
  ret i32 0

B28:                                              ; preds = %B0
  tail call void @NRT_decref(ptr %arg.hashes.0)
  br label %common.ret

B68:                                              ; preds = %B0
  %.78 = icmp slt i64 %arg.at, 0
  %.79 = select i1 %.78, i64 %arg.flags.5.0, i64 0
  %0 = getelementptr i8, ptr %arg.flags.4, i64 %arg.at
  %.93 = getelementptr i8, ptr %0, i64 %.79
  %.94 = load i8, ptr %.93, align 1
  tail call void @NRT_decref(ptr %arg.flags.0)
  %1 = and i8 %.94, 2
  %.103.not = icmp eq i8 %1, 0
  br i1 %.103.not, label %B140, label %common.ret

B140:                                             ; preds = %B68
  %2 = icmp slt i64 %arg.at, 0
  %.131 = select i1 %2, i64 %arg.hashes.5.0, i64 0
  %3 = getelementptr i64, ptr %arg.hashes.4, i64 %arg.at
  %.145 = getelementptr i64, ptr %3, i64 %.131
  %.146 = load i64, ptr %.145, align 8
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

; Function Attrs: nounwind


; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal noundef i32 @helper_3(ptr noalias writeonly captures(none) initializes((0, 4)) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.one, i64 %arg.two, i64 %arg.three, i64 %arg.salt) #0 {
B0:
  %const = bitcast i64 -7046029254386353131 to i64
  %.8 = add i64 %arg.salt, %arg.one
  %.9 = mul i64 %.8, %const
  %.10 = add i64 %.9, %arg.two
  %.11 = mul i64 %.10, %const
  %.12 = lshr i64 %.11, 32
  %.13 = xor i64 %.12, %.11
  %.14 = mul i64 %.13, %const
  %.15 = add i64 %.14, %arg.three
  %.16 = mul i64 %.15, %const
  %.17 = lshr i64 %.16, 32
  %.18 = trunc nuw i64 %.17 to i32
  store i32 %.18, ptr %retptr, align 4
  ret i32 0
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }
attributes #1 = { mustprogress nofree noinline norecurse nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noinline }
attributes #3 = { nounwind }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!"branch_weights", i32 1, i32 99}
